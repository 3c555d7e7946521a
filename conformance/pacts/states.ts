import type { ProviderState } from '../../src/pact/pact.ts';
import type { Contract } from '../../src/contract/index.ts';
import { variables } from '../../src/client/index.ts';
import type { Party } from '../../src/core/case.ts';
import { examples } from '../examples.ts';
import { nameOf } from '../generators/names.ts';
import type { Auth } from '../access.ts';
import type { Desk } from './desk.ts';
import { projectId } from './project-names.ts';

/** What the states of one interaction come to, beside the users that they make. */
export interface Circumstances {
  /** The project that the pact means by the provider's; undefined as long as no state names one. */
  project?: string;
  /** Whether the interaction is about a project that the provider does not have. */
  isNowhere: boolean;
  /** Whose credentials the request goes with. */
  party: Party;
}

export interface StatesOptions {
  readonly contract: Contract;
  readonly desk: Desk;
  /** The provider's project. */
  readonly groupId: string;
  /** Part of the names of users that no pact names. */
  readonly tag: string;
  readonly auth: Auth;
  readonly parties: ReadonlySet<string>;
}

type Parameters = ProviderState['params'];
type Change = (parameters: Parameters, now: Circumstances) => Promise<void>;

/** How far ahead a temporary user expires (milliseconds); the service allows a week. */
const threeDays = 3 * 24 * 60 * 60 * 1000;

/** The states of pacts about database users, by name: each brings the provider into it or throws an Error that says why it cannot. */
export function statesOf({ contract, desk, groupId, tag, auth, parties }: StatesOptions): Readonly<Record<string, Change>> {
  const kinds = examples({ contract, groupId, profile: 'atlas' });

  const inProject = ({ groupId: named }: Parameters, now: Circumstances): void => {
    const project = projectId(named);
    if (now.project !== undefined && now.project !== project) throw new Error(`the interaction is about two projects, ${now.project} and ${project}; a provider is verified in one`);
    now.project = project;
  };
  const identityIn = (parameters: Parameters) => ({ databaseName: text(parameters, 'databaseName'), username: text(parameters, 'username') });
  /** A user of a kind under the name that the pact has. */
  const userOf = (parameters: Parameters, usual: string) => {
    const kind = parameters['kind'] ?? usual;
    const example = kinds.find(({ slug }) => slug === kind);
    if (example === undefined) throw new Error(`there is no kind ${JSON.stringify(kind)}; there are ${kinds.map(({ slug }) => slug).join(', ')}`);
    return { ...example.user, ...identityIn(parameters) };
  };

  return {
    async 'the project has no database users'(parameters, now) {
      inProject(parameters, now);
      await desk.assertEmpty();
    },
    async 'a database user exists'(parameters, now) {
      inProject(parameters, now);
      await desk.create(userOf(parameters, 'scram'), identityIn(parameters));
    },
    async 'a temporary database user exists'(parameters, now) {
      inProject(parameters, now);
      const deleteAfterDate = new Date(Date.now() + threeDays).toISOString().replace(/\.\d+Z$/, 'Z');
      await desk.create({ ...userOf(parameters, 'scram'), deleteAfterDate }, identityIn(parameters));
    },
    async 'no database user exists'(parameters, now) {
      inProject(parameters, now);
      await desk.assertAbsent(identityIn(parameters));
    },
    async 'the project has several database users'(parameters, now) {
      inProject(parameters, now);
      const { count } = parameters;
      if (!Number.isInteger(count) || (count as number) < 1 || (count as number) > 100) throw new Error(`its count must be a whole number from 1 to 100, not ${JSON.stringify(count)}`);
      await desk.assertEmpty();
      for (let index = 0; index < (count as number); index += 1) {
        const identity = { databaseName: 'admin', username: nameOf(tag, index) };
        await desk.create({ ...userOf(identity, 'scram') }, identity);
      }
    },
    async 'the caller has no valid credentials'(_, now) {
      if (auth === 'none') throw new Error('with --auth none the provider is taken to know no credentials, so there are none that it would refuse: give --auth digest or oauth');
      now.party = 'none';
    },
    async 'the caller may only read'(parameters, now) {
      inProject(parameters, now);
      if (auth === 'none') throw new Error('with --auth none the provider is taken to know nobody, so nobody who may only read: give --auth digest or oauth');
      if (!parties.has('reader')) throw new Error(`it takes credentials that may only read: set ${names(auth)}`);
      now.party = 'reader';
    },
    async 'no project exists'(parameters, now) {
      const id = projectId(parameters['groupId']);
      now.isNowhere = true;
      const status = id === groupId ? 200 : await desk.statusOf(id);
      if (status !== 404) throw new Error(`the project ${id} is there, or it cannot be told: a list of its users is answered ${status}`);
    },
  };
}

function text(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`its parameter ${name} is ${value === undefined ? 'missing' : `${JSON.stringify(value)}, which is no text`}`);
}

function names(auth: Auth): string {
  const { publicKey, privateKey, clientId, clientSecret } = variables.readOnly;
  return auth === 'oauth' ? `${clientId} and ${clientSecret}` : `${publicKey} and ${privateKey}`;
}
