import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { malformedAuthorizations } from '../../conformance/access.ts';
import type { Report } from '../core/event.ts';
import { formats } from '../reporters/index.ts';
import { cli, folder, serve, type Ran } from './testing/cli.ts';
import './testing/expect.ts';
import { recorderTo, type Passed } from './testing/recorder.ts';

/** Cases of every kind that sends a password, or shows one, and all that go with other credentials than the run's own. */
const only = ['create/example', 'createDatabaseUser.body/labels', 'createDatabaseUser.body/password', 'update/valid', 'listDatabaseUsers.status', 'auth', 'project'].flatMap((pattern) => ['--only', pattern]);

const env = {
  MONGODB_ATLAS_PUBLIC_API_KEY: 'mypublic',
  MONGODB_ATLAS_PRIVATE_API_KEY: '7c0a1d52-5ec2-4e70-9d6f-private00key',
  MONGODB_ATLAS_CLIENT_ID: 'mdb_sa_id_65f0c0ffee5f0c0ffee5f0c0',
  MONGODB_ATLAS_CLIENT_SECRET: 'mdb_sa_sk_VerySecretIndeed-0123456789',
  MONGODB_ATLAS_PROJECT_ID: '65f0c0ffee65f0c0ffee65f0',
};

/** Of everybody else that a run can be. */
const others = {
  MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY: 'myreader',
  MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY: '8d1b2e63-6fd3-5f81-ae70-reader00key',
  MONGODB_ATLAS_READ_ONLY_CLIENT_ID: 'mdb_sa_id_65f0c0ffee5f0c0ffee5f0c1',
  MONGODB_ATLAS_READ_ONLY_CLIENT_SECRET: 'mdb_sa_sk_ReadOnlySecret-0123456789',
  MONGODB_ATLAS_OTHER_PUBLIC_API_KEY: 'myother1',
  MONGODB_ATLAS_OTHER_PRIVATE_API_KEY: '9e2c3f74-70e4-6092-bf81-other000key',
  MONGODB_ATLAS_OTHER_CLIENT_ID: 'mdb_sa_id_65f0c0ffee5f0c0ffee5f0c2',
  MONGODB_ATLAS_OTHER_CLIENT_SECRET: 'mdb_sa_sk_OtherSecret-0123456789abc',
  MONGODB_ATLAS_OTHER_PROJECT_ID: '75f0c0ffee75f0c0ffee75f0',
  MONGODB_ATLAS_EXPIRED_ACCESS_TOKEN: 'expired-Token0123456789abcdefghijklmnop',
};
const secrets = Object.entries({ ...env, ...others }).flatMap(([name, value]) => (/_(PRIVATE_API_KEY|CLIENT_SECRET|ACCESS_TOKEN)$/.test(name) ? [value] : []));

/** Faults that show what was sent, or make every kind of case fail. */
const leaky = ['secret:create', 'secret:update', 'secret:get', 'secret:error', 'status:invalid-422'];

/** What is sent to be refused stands in the titles of cases, and is nobody's. */
const nobodys = new Set([...malformedAuthorizations.map(({ value }) => value.replace(/^\S+ /, '')), 'not-a-token']);

/** The passwords of users that were sent; what is shorter occurs by chance. */
function passwordsIn(passed: readonly Passed[]): readonly string[] {
  const sent = passed.flatMap((each) => [...each.sent.matchAll(/"password":("(?:[^"\\]|\\.)*")/g)].map(([, json]) => JSON.parse(json!) as string));
  return [...new Set(sent)].filter(({ length }) => length >= 8);
}

/** What proved who the caller is, and the tokens that were given to it. */
function proofsIn(passed: readonly Passed[]): ReadonlySet<string> {
  const found = passed.flatMap(({ authorization = '', answered }) => [...authorization.matchAll(/(?:response="|Basic |Bearer )([^"]+)/g), ...answered.matchAll(/"access_token":"([^"]+)"/g)].map(([, proof]) => proof!));
  return new Set(found.filter((proof) => !nobodys.has(proof)));
}

/** A text as it is, in JSON, in JSON in JSON, in a URL, and in XML. */
function spellings(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const xml = (raw: string) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return [...new Set([text, json, JSON.stringify(json).slice(1, -1), encodeURIComponent(text), xml(text), xml(json)])];
}

describe.concurrent('no secret is in any output', () => {
  it.each([
    ['digest', 'credentials:quoted-proof'],
    ['oauth', 'credentials:quoted-whole'],
  ])('of a run by %s that fails, also by %s, with every report on', async (auth, quoting) => {
    await using server = await serve(['--auth', auth, ...[...leaky, quoting].flatMap((fault) => ['--fault', fault])], { ...env, ...others });
    await using recorder = await recorderTo(server.url);
    using work = folder();
    const reports = Object.keys(formats).toSorted().flatMap((format) => ['--report', `${format}=report.${format}`]);
    const { status, stdout, stderr } = await cli(['run', '--target', recorder.url, '--auth', auth, '--cases', '1', ...only, ...reports], { cwd: work.path, env: { ...env, ...others, GITHUB_STEP_SUMMARY: work.at('summary.md') } });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });

    const outputs = new Map([['stdout', stdout], ['stderr', stderr], ...work.files().map((name): [string, string] => [name, readFileSync(work.at(name), 'utf8')])]);
    expect([...outputs.keys()]).toEqual(['stdout', 'stderr', ...Object.keys(formats).toSorted().map((format) => `report.${format}`), 'summary.md']);
    const report = JSON.parse(outputs.get('report.json')!) as Report;
    const violated = new Set(report.findings.map(({ requirement }) => requirement));
    for (const id of ['secret.password', 'write-only.password', 'createDatabaseUser.documented', 'secret.credentials']) expect(violated).toContain(id);

    const passwords = passwordsIn(recorder.passed);
    const proofs = proofsIn(recorder.passed);
    expect({ passwords: passwords.length > 5, proofs: proofs.size > 0 }).toEqual({ passwords: true, proofs: true });
    const fixed = [...passwords, ...secrets].flatMap(spellings);
    const shown = [...outputs].flatMap(([name, text]) => {
      const words = new Set(text.match(/[\w+/=.~-]{8,}/g));
      return [...fixed.filter((secret) => text.includes(secret)), ...[...words].filter((word) => proofs.has(word))].map((secret) => `${name}: ${secret}`);
    });
    expect(shown).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['digest', { MONGODB_ATLAS_PRIVATE_API_KEY: 'not-the-private-key' }, /refuses the credentials \(UNEXPECTED_ERROR: You are not authorized for this resource\.\): check them, and --auth$/],
    ['oauth', { MONGODB_ATLAS_CLIENT_SECRET: 'mdb_sa_sk_not_the_secret' }, /answered 401 invalid_client; check MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET$/],
  ])('of a run by %s whose credentials are refused, which is one line and exit status 3', async (auth, wrong, line) => {
    await using server = await serve([], env);
    using work = folder();
    const refused: Ran = await cli(['run', '--target', server.url, '--auth', auth, '--report', 'json=report.json'], { cwd: work.path, env: { ...env, ...wrong } });
    expect(refused).toRefuse(3, line);
    expect(work.files()).toEqual([]);
    for (const secret of Object.values(wrong)) expect(refused.stderr).not.toContain(secret);
  });
});
