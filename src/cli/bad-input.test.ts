import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, folder, type Folder, type Ran } from './testing/cli.ts';
import './testing/expect.ts';

/** What the command would write if it did its work. */
const reports = ['--report', 'json=report.json', '--report', 'junit=report.xml'];
const projectId = '5f1a2b3c4d5e6f7a8b9c0d1e';
/** A run that would send something, if it came to that, where nobody listens. */
const ofTarget = ['run', '--target', 'http://127.0.0.1:9', '--group-id', projectId];

/** Runs the command in a folder with these files; `written` is what is different there afterwards. */
async function attempt(args: readonly string[], { files = {}, env = {} }: { files?: Readonly<Record<string, string>>; env?: Readonly<Record<string, string>> } = {}): Promise<Ran & { readonly written: readonly string[] }> {
  using work = folder();
  fill(work, files);
  const before = work.files();
  const ran = await cli(args, { cwd: work.path, env });
  const written = work.files().filter((name) => !before.includes(name) || (files[name] !== undefined && readFileSync(work.at(name), 'utf8') !== files[name]));
  return { ...ran, written };
}

/** Makes the files; a name that ends in a slash is a folder. */
function fill(work: Folder, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(work.at(`${name}x`)), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(work.at(name), content);
  }
}

describe.concurrent('a command line that cannot be right is refused with exit status 2', () => {
  it.each<[string, string[], RegExp]>([
    ['a typo in a command', ['rnu'], /unknown command 'rnu'/],
    ['a typo in an option', ['run', '--sede', '3'], /unknown option '--sede'/],
    ['an option without its value', ['run', '--target'], /option '--target <url>' argument missing/],
    ['a target that is no URL', ['run', '--target', 'atlas'], /'--target <url>' argument 'atlas' is invalid\. It must be "embedded" or a URL such as /],
    ['a target with a path', ['run', '--target', 'http://127.0.0.1:1/api/atlas/v2'], /Give scheme, host and port only: http:\/\/127\.0\.0\.1:1\./],
    ['an API that there is none of', ['run', '--api', 'v3'], /Allowed choices are v2, v1\.0/],
    ['a profile that there is none of', ['run', '--profile', 'paper'], /Allowed choices are atlas, published/],
    ['a method of authentication that there is none of', ['run', '--auth', 'basic'], /Allowed choices are none, digest, oauth/],
    ['a project id that is none', ['run', '--group-id', 'abc'], /It must be 24 lower-case hexadecimal digits/],
    ['a target without a project', ['run', '--target', 'http://127.0.0.1:1'], /set MONGODB_ATLAS_PROJECT_ID or give --group-id/],
    ['--auth digest without a key', ['run', '--target', 'http://127.0.0.1:1', '--group-id', projectId, '--auth', 'digest'], /--auth digest needs credentials: set MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY/],
    ['--auth oauth without a service account', ['run', '--target', 'http://127.0.0.1:1', '--group-id', projectId, '--auth', 'oauth'], /set MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET/],
    ['a token endpoint of the embedded server', ['run', '--auth', 'oauth', '--token-url', 'http://127.0.0.1:1/token'], /--token-url is for a target of yours: the embedded server has its own token endpoint/],
    ['a token endpoint with credentials', ['run', '--token-url', 'http://joe:hunter2@127.0.0.1:1/token'], /^atlas-conformance: credentials do not belong in a URL(?!.*hunter2)/],
    ['no cases', ['run', '--cases', '0'], /'--cases <n>' argument '0' is invalid\. It must be a whole number of at least 1/],
    ['a rate of 0', ['run', '--rate', '0'], /'--rate <n>' argument '0' is invalid\. It must be a number from 0.001 to 100000/],
    ['a time limit that no timer can keep', ['run', '--timeout', '1e10'], /'--timeout <seconds>' argument '1e10' is invalid\. It must be a number from 0.001 to 86400/],
    ['the zeroth shard', ['run', '--shard', '0/2'], /It must be I\/N with I from 1 to N, such as 2\/8/],
    ['--only that matches nothing', ['run', '--only', 'create/invalidd'], /the pattern "create\/invalidd" matches no case and no requirement; "list requirements" and --dry-run show what there is/],
    ['--skip that matches nothing', ['run', '--skip', 'craete'], /the pattern "craete" matches no case/],
    ['a format that there is none of', ['run', '--report', 'pdf=report.pdf'], /There is no format "pdf"; there are console, (\w+, )*ndjson\.$/],
    ['a format without its file', ['run', '--report', 'json='], /The file after "=" is missing/],
    ['two reports to stdout', ['run', '--report', 'json', '--report', 'junit'], /only one --report can go to stdout; give the others a file: --report FORMAT=FILE/],
    ['two reports to one file', ['run', '--report', 'json=out', '--report', 'junit=./out'], /two reports cannot go to one file: \/.*\/out$/],
    ['a report in a folder that is not there', ['run', '--report', 'json=no/report.json'], /cannot write no\/report\.json: its folder does not exist/],
    ['a report in a folder that is a file', ['run', '--report', 'json=/dev/null/report.json'], /cannot write \/dev\/null\/report\.json: its folder does not exist/],
    ['a list of what there is none of', ['list', 'things'], /Allowed choices are requirements, faults, checks/],
    ['a ledger of the embedded server', ['run', '--ledger', 'x.ledger'], /--ledger is for a target of yours/],
    ['a ledger that is a folder', [...ofTarget, '--ledger', '.'], /\. is a folder: give the name of a file in it/],
    ['a ledger without a name', [...ofTarget, '--ledger', ''], /cannot write the ledger {2}\(ENOENT/],
    ['a ledger in a folder that is a file', [...ofTarget, '--ledger', '/dev/null/x.ledger'], /cannot write the ledger \/dev\/null\/x\.ledger/],
    ['faults that match nothing', ['faults', '--only', 'sate:'], /no fault matches "sate:"; "list faults" shows them/],
    ['faults of the other side', ['faults', '--only', 'client-path:'], /no fault matches "client-path:"; with --clients there is one/],
    ['faults of clients that match nothing', ['faults', '--clients', '--only', 'status:'], /no fault matches "status:"; without --clients there is one/],
    ['a port that there is none of', ['serve', '--port', '65536'], /whole number from 0 to 65535/],
    ['an address of another machine', ['serve', '--host', '192.0.2.1'], /cannot listen on 192\.0\.2\.1:0: /],
    ['a server with a method that there is none of', ['serve', '--auth', 'basic'], /--auth takes none, digest, oauth, or digest,oauth, not "basic"/],
    ['a server with a typo in a fault', ['serve', '--fault', 'auth:any-kee'], /there is no fault "auth:any-kee"; the nearest is "auth:any-key"/],
  ])('%s', async (_, [command = '', ...args], line) => {
    const ran = await attempt([command, ...(command === 'run' ? reports : []), ...args]);
    expect(ran).toRefuse(2, line);
    expect(ran.written).toEqual([]);
  });

  it('with a suggestion', async () => {
    const [command, option] = await Promise.all([cli(['rnu']), cli(['run', '--sede', '3'])]);
    expect(command.stderr).toContain('(Did you mean run?)');
    expect(option.stderr).toContain('(Did you mean --seed?)');
  });

  it('credentials in the target, without repeating them', async () => {
    const refused = await cli(['run', '--target', 'http://somebody:hunter2hunter2@127.0.0.1:1']);
    expect(refused).toRefuse(2, /credentials do not belong in a URL; they come from the environment/);
    expect(refused.stderr).not.toContain('hunter2');
  });

  it('and no command at all, with the help', async () => {
    const { status, stdout, stderr } = await cli([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: atlas-conformance /);
  });
});

describe.concurrent('an environment that cannot be right is refused with exit status 2', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['a public key alone', { MONGODB_ATLAS_PUBLIC_API_KEY: 'abcdefgh' }, /MONGODB_ATLAS_PUBLIC_API_KEY is set but MONGODB_ATLAS_PRIVATE_API_KEY is not/],
    ['a private key alone', { MONGODB_ATLAS_PRIVATE_API_KEY: 'sesame' }, /MONGODB_ATLAS_PRIVATE_API_KEY is set but MONGODB_ATLAS_PUBLIC_API_KEY is not/],
    ['a client id alone', { MONGODB_ATLAS_CLIENT_ID: 'mdb_sa_id_1' }, /MONGODB_ATLAS_CLIENT_ID is set but MONGODB_ATLAS_CLIENT_SECRET is not/],
    ['a project id that is none', { MONGODB_ATLAS_PROJECT_ID: 'my-project' }, /MONGODB_ATLAS_PROJECT_ID must be 24 lower-case hexadecimal digits, not "my-project"/],
  ])('%s', async (_, env, line) => {
    const ran = await attempt(['run', ...reports], { env });
    expect(ran).toRefuse(2, line);
    expect(ran.written).toEqual([]);
  });
});

it('so is half a pair of credentials by serve', async () => {
  expect(await attempt(['serve'], { env: { MONGODB_ATLAS_PUBLIC_API_KEY: 'abcdefgh' } })).toRefuse(2, /MONGODB_ATLAS_PUBLIC_API_KEY is set but /);
});

describe.concurrent('a report that would replace a folder is refused with exit status 2', () => {
  it.each(['folder', 'folder/'])('--report json=%s', async (file) => {
    const ran = await attempt(['run', '--report', 'junit=report.xml', '--report', `json=${file}`], { files: { 'folder/': '' } });
    expect(ran).toRefuse(2, new RegExp(`cannot write ${file}: it is a folder`));
    expect(ran.written).toEqual([]);
  });
});

describe.concurrent('deviations that cannot be used are refused with exit status 2', () => {
  const good = '- {id: a, requirement: create.echo, reason: r, evidence: e}\n';
  it.each<[string, Record<string, string>, RegExp]>([
    ['a file that is not there', {}, /^atlas-conformance: my\.yaml: cannot be read \(ENOENT\)/],
    ['an empty file', { 'my.yaml': '' }, /my\.yaml: must be a list of deviations/],
    ['YAML with an alias of nothing', { 'my.yaml': '- *nothing' }, /my\.yaml:1: no YAML: /],
    ['an unknown key', { 'my.yaml': '- {id: a, requirements: create.echo, reason: r, evidence: e}' }, /my\.yaml: entry 1: unknown key "requirements"; known are id, requirement,/],
    ['an entry without reason', { 'my.yaml': `${good}- {id: b, requirement: create.echo, evidence: e}` }, /my\.yaml: entry 2: "reason" is missing/],
    ['one that matches no requirement', { 'my.yaml': '- {id: a, requirement: create.ecco, reason: r, evidence: e}' }, /my\.yaml: the deviation "a" matches nothing: there is no requirement "create\.ecco"; see "list requirements"/],
    ['a day that the calendar has not', { 'my.yaml': '- {id: a, requirement: create.echo, reason: r, evidence: e, expires: "2099-02-31"}' }, /my\.yaml: entry 1: "expires" must be a day as YYYY-MM-DD/],
    ['the id of a deviation of the profile', { 'my.yaml': '- {id: group-id-answered, requirement: create.echo, reason: r, evidence: e}' }, /my\.yaml: the profile atlas has a deviation "group-id-answered" of its own/],
    ['one that matches no operation', { 'my.yaml': '- {id: a, operation: makeDatabaseUser, reason: r, evidence: e}' }, /my\.yaml: the deviation "a" matches nothing: there is no operation "makeDatabaseUser"/],
  ])('%s', async (_, files, line) => {
    const ran = await attempt(['run', '--deviations', 'my.yaml', ...reports], { files });
    expect(ran).toRefuse(2, line);
    expect(ran.written).toEqual([]);
  });
});

describe.concurrent('a target that cannot be tested is refused with exit status 3', () => {
  type Kind = 'html' | 'json404' | 'redirect' | 'unavailable' | 'empty' | 'garbage' | 'reset' | 'silent' | 'endless' | 'none';
  const servers: (Server | HttpServer)[] = [];
  const sockets = new Set<Socket>();
  const origins = new Map<Kind, string>();

  async function open(kind: Kind, server: Server | HttpServer): Promise<void> {
    servers.push(server.on('connection', (socket: Socket) => void sockets.add(socket)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origins.set(kind, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  const answering = (status: number, headers: Record<string, string>, body: string) => createHttpServer((_, response) => response.writeHead(status, headers).end(body));

  beforeAll(async () => {
    await open('html', answering(200, { 'Content-Type': 'text/html' }, '<!doctype html><title>Welcome</title>'));
    await open('json404', answering(404, { 'Content-Type': 'application/json' }, '{"message":"no Route matched with those values"}'));
    await open('redirect', answering(302, { Location: 'https://cloud.mongodb.com/' }, ''));
    await open('unavailable', answering(503, { 'Content-Type': 'text/html' }, '<h1>Service Unavailable</h1>'));
    await open('empty', answering(200, {}, ''));
    await open('garbage', createServer((socket) => void socket.on('error', () => {}).end(Buffer.from('\x00\xff\xfe garbage \x1b[31m\r\n\r\n', 'latin1'))));
    await open('reset', createServer((socket) => void socket.on('error', () => {}).on('data', () => socket.resetAndDestroy())));
    await open('silent', createServer((socket) => void socket.on('error', () => {})));
    await open('endless', createHttpServer((_, response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"results":[')));
    const closed = createServer();
    await open('none', closed);
    await new Promise((resolve) => closed.close(resolve));
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await Promise.all(servers.filter(({ listening }) => listening).map((server) => new Promise((resolve) => server.close(resolve))));
  });

  it.each<[string, Kind, RegExp]>([
    ['where nothing listens', 'none', /nothing listens at ORIGIN \(connection refused\): is the target running, and is its address right\?$/],
    ['a web page', 'html', /ORIGIN does not answer like the v2 Administration API \(GET \S+ is answered 200, text\/html\): is the address right\?$/],
    ['another API', 'json404', /ORIGIN does not answer like the v2 Administration API \(GET \S+ is answered 404, application\/json\)/],
    ['a redirect', 'redirect', /ORIGIN does not answer like the v2 Administration API \(GET \S+ is answered 302\)/],
    ['a gateway whose service is away', 'unavailable', /answered 503[:,]/],
    ['an empty answer', 'empty', /ORIGIN does not answer like the v2 Administration API \(GET \S+ is answered 200\)/],
    ['garbage', 'garbage', /ORIGIN: Response does not match the HTTP\/1\.1 protocol/],
    ['a connection that is reset', 'reset', /ORIGIN (reset|closed) the connection/],
    ['no answer', 'silent', /ORIGIN did not answer within 1 s: is the target running, and is its address right\?$/],
    ['an answer that never ends', 'endless', /ORIGIN did not answer within 1 s/],
  ])('%s', async (_, kind, line) => {
    const origin = origins.get(kind)!;
    const expected = new RegExp(line.source.replaceAll('ORIGIN', origin.replaceAll('.', String.raw`\.`)));
    const ran = await attempt(['run', '--target', origin, '--group-id', projectId, '--timeout', '1', ...reports]);
    expect(ran).toRefuse(3, expected);
    expect(ran.written).toEqual([]);
  });

  it('a host that has no address', async () => {
    const ran = await attempt(['run', '--target', 'http://no-such-host.invalid', '--group-id', projectId, ...reports]);
    expect(ran).toRefuse(3, /the host of http:\/\/no-such-host\.invalid (has no address|could not be looked up)/);
    expect(ran.written).toEqual([]);
  });

  it('and a report that was there before stays as it was', async () => {
    const ran = await attempt(['run', '--target', origins.get('none')!, '--group-id', projectId, ...reports], { files: { 'report.json': 'yesterday' } });
    expect(ran).toRefuse(3, /nothing listens/);
    expect(ran.written).toEqual([]);
  });
});

describe('a port that is in use is refused with exit status 2', () => {
  it('by serve', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    try {
      expect(await attempt(['serve', '--port', String(port)])).toRefuse(2, new RegExp(`port ${port} on 127\\.0\\.0\\.1 is in use by another program: choose another port`));
    } finally {
      taken.close();
    }
  });
});
