import { Option, type Command } from 'commander';
import { developmentCredentials, serverCredentials } from '../../conformance/access.ts';
import { credentialsFrom, variables } from '../client/index.ts';
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
export function addServe(program: Command, finish: (status: number) => void): void {
  program
    .command('serve')
    .description('start the reference server')
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
  const usesDevelopment = known.apiKey === undefined && known.serviceAccount === undefined;
  const credentials = serverCredentials(usesDevelopment ? developmentCredentials : known);
  const groupId = known.projectId ?? development.groupId;
  let server;
  try {
    server = createReferenceServer({ auth: flags.auth, credentials, projects: [{ groupId, customRoles: flags.customRole ?? [development.customRole] }], faults: flags.fault ?? [] });
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
    if (flags.auth.includes('digest')) console.error(`  export ${variables.publicKey}=${development.publicKey} ${variables.privateKey}=${development.privateKey}`);
    if (flags.auth.includes('oauth')) console.error(`  export ${variables.clientId}=${development.clientId} ${variables.clientSecret}=${development.clientSecret}`);
  }
  await stopped;
  await listening.close();
  return exit.conformant;
}
