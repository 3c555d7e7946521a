import { Option, type Command } from 'commander';
import { developmentCredentials, serverCredentials } from '../../conformance/access.ts';
import { credentialsFrom, variables, type Credentials } from '../client/index.ts';
import { createReferenceServer, development, listen } from '../server/index.ts';
import { exit, UsageError } from './exit.ts';
import { collect, wholeNumber } from './parse.ts';

interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly auth: readonly ('digest' | 'oauth')[];
  readonly fault?: readonly string[];
  readonly customRole?: readonly string[];
}

const examples = `
Examples:
  atlas-conformance serve                                    on a free port, Digest and OAuth
  atlas-conformance serve --port 8080 --auth none            open, on port 8080
  atlas-conformance serve --fault auth:any-key               with a deliberate fault ("list faults" shows them)`;

/** `serve`: the reference server, until it is interrupted. */
export function addServe(command: Command, finish: (status: number) => void): void {
  command
    .option('--port <n>', 'port to listen on; 0 takes a free one', wholeNumber(0, 65_535), 0)
    .option('--host <address>', 'address to bind', '127.0.0.1')
    .addOption(new Option('--auth <methods>', 'none, or digest and oauth joined by a comma').argParser(mechanisms).default(['digest', 'oauth'], 'digest,oauth'))
    .option('--custom-role <name>', 'a custom role of the project; may be repeated', collect((text) => text))
    .option('--fault <id>', 'build this fault in; may be repeated', collect((text) => text))
    .addHelpText('after', examples)
    .action(async (flags: ServeFlags) => finish(await serve(flags, process.env)));
}

function mechanisms(text: string): readonly ('digest' | 'oauth')[] {
  if (text === 'none') return [];
  const parts = text.split(',');
  if (parts.every((part): part is 'digest' | 'oauth' => part === 'digest' || part === 'oauth')) return [...new Set(parts)];
  throw new UsageError(`--auth takes none, digest, oauth, or digest,oauth, not ${JSON.stringify(text)}`);
}

async function serve(flags: ServeFlags, env: NodeJS.ProcessEnv): Promise<number> {
  const known = credentialsFrom(env);
  // With credentials of one's own nobody else gets in by ones that everybody knows.
  const usesDevelopment = known.apiKey === undefined && known.serviceAccount === undefined;
  const given: Credentials = usesDevelopment ? { ...developmentCredentials, ...known } : known;
  const groupId = known.projectId ?? development.groupId;
  const otherGroupId = given.other?.projectId;
  if (otherGroupId === groupId) throw new UsageError(`${variables.other.projectId} must name another project than ${variables.projectId}`);
  const customRoles = flags.customRole ?? [development.customRole];
  let server;
  try {
    server = createReferenceServer({
      auth: flags.auth,
      credentials: serverCredentials(given, groupId, otherGroupId),
      ...(given.expired !== undefined && { expiredToken: given.expired.accessToken }),
      projects: [{ groupId, customRoles }, ...(otherGroupId === undefined ? [] : [{ groupId: otherGroupId }])],
      faults: flags.fault ?? [],
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  let listening;
  try {
    listening = await listen(server, { port: flags.port, hostname: flags.host });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  console.log(`listening on ${listening.url}`);
  if (known.projectId === undefined) console.error(`the project is a development one: export ${variables.projectId}=${groupId}`);
  if (flags.auth.length > 0 && usesDevelopment) {
    console.error('the credentials are development ones, known to everybody:');
    for (const line of developmentLines(flags.auth, known)) console.error(`  export ${line}`);
  }
  await stopped;
  await listening.close();
  return exit.conformant;
}

/** What to put into the environment of a run: its own credentials, read-only ones, and those of another project. */
function developmentLines(mechanisms: ServeFlags['auth'], known: Credentials): readonly string[] {
  const { readOnly, other } = development;
  const parties = [
    { names: variables, keys: development },
    ...(known.readOnly === undefined ? [{ names: variables.readOnly, keys: readOnly }] : []),
    ...(known.other === undefined ? [{ names: variables.other, keys: other }] : []),
  ];
  return [
    ...parties.flatMap(({ names, keys }) => [
      ...(mechanisms.includes('digest') ? [`${names.publicKey}=${keys.publicKey} ${names.privateKey}=${keys.privateKey}`] : []),
      ...(mechanisms.includes('oauth') ? [`${names.clientId}=${keys.clientId} ${names.clientSecret}=${keys.clientSecret}`] : []),
    ]),
    ...(known.other === undefined ? [`${variables.other.projectId}=${other.groupId}`] : []),
    ...(mechanisms.includes('oauth') && known.expired === undefined ? [`${variables.expiredToken}=${development.expiredToken}`] : []),
  ];
}
