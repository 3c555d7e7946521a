import { existsSync } from 'node:fs';
import { isObject } from '../../src/core/json.ts';
import { contracts } from '../../src/contract/index.ts';
import { authMethods } from '../access.ts';
import { defaultClientSettings, type ClientSettings } from '../clients/prepare.ts';
import { methods } from '../context.ts';
import { defaultSettings, type RunSettings } from '../prepare.ts';
import { ReportError, type RecordedRun } from './report.ts';

/** What a replay may do otherwise than the run that it repeats: where it asks, as whom, and how fast. */
export type Overrides = Partial<Pick<RunSettings, 'target' | 'tokenUrl' | 'groupId' | 'customRole' | 'auth' | 'rate' | 'timeout' | 'concurrency' | 'deviations'> & Pick<ClientSettings, 'driver'>>;

/** What a run was asked for: of which kind it was, and with what. */
export type RecordedSettings = { readonly kind: 'server'; readonly settings: RunSettings } | { readonly kind: 'client'; readonly settings: ClientSettings };

type Test = readonly [is: (value: unknown) => boolean, what: string];

const text: Test = [(value) => typeof value === 'string' && value !== '', 'text'];
const whole: Test = [(value) => Number.isSafeInteger(value) && (value as number) >= 0, 'a whole number'];
const positive: Test = [(value) => typeof value === 'number' && value > 0, 'a number above 0'];
const oneOf = (...choices: readonly string[]): Test => [(value) => choices.includes(value as string), `one of ${choices.join(', ')}`];

const common = { api: oneOf(...Object.keys(contracts)), seed: whole, cases: whole, timeout: positive, deviations: text } as const;
const ofServer: Readonly<Record<string, Test>> = {
  ...common,
  target: [(value) => value === 'embedded' || (typeof value === 'string' && URL.canParse(value)), '"embedded" or a URL'],
  profile: oneOf('atlas', 'published'),
  auth: oneOf(...authMethods),
  tokenUrl: text,
  groupId: [(value) => typeof value === 'string' && /^[a-f0-9]{24}$/.test(value), '24 lower-case hexadecimal digits'],
  customRole: text,
  fillProject: [(value) => typeof value === 'boolean', 'true or false'],
  without: [(value) => Array.isArray(value) && value.every((each) => (methods as readonly unknown[]).includes(each)), `a list of ${methods.join(', ')}`],
  concurrency: whole,
  rate: positive,
};
const ofClient: Readonly<Record<string, Test>> = { ...common, driver: text, auth: oneOf('digest', 'oauth'), parallel: whole };

/**
 * What the run of a report was asked for, with what is to be otherwise now.
 * @throws ReportError when the report is of no run that sent anything, or its settings are none
 */
export function recordedSettings({ settings }: RecordedRun, overrides: Overrides, file: string): RecordedSettings {
  if (settings === undefined) {
    throw new ReportError(`${file}: does not say what its run was asked for: it is a report of "check" or "proxy", which judge what others sent, or of an older version of the kit; there is nothing to send again`);
  }
  if (!isObject(settings)) throw new ReportError(`${file}: "settings" must be an object`);
  const isClient = 'driver' in settings;
  const { driver, ...ofTarget } = overrides;
  if (!isClient && driver !== undefined) throw new ReportError(`${file}: is the report of a run against a server, which has no driver: leave --driver out`);
  const foreign = Object.keys(ofTarget).find((name) => isClient && name !== 'timeout' && name !== 'deviations');
  if (foreign !== undefined) throw new ReportError(`${file}: is the report of a run against a client: only its driver, --timeout and --deviations can be others`);

  const all: Readonly<Record<string, unknown>> = { ...(isClient ? defaultClientSettings : defaultSettings), ...settings, ...overrides };
  const tests = isClient ? ofClient : ofServer;
  for (const [name, [is, what]] of Object.entries(tests)) if (all[name] !== undefined && !is(all[name])) throw new ReportError(`${file}: settings/${name} must be ${what}, not ${JSON.stringify(all[name])}`);
  // What selected the cases of the run has nothing to say here.
  const known = Object.fromEntries(Object.keys(tests).flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
  return isClient ? { kind: 'client', settings: known as unknown as ClientSettings } : { kind: 'server', settings: known as unknown as RunSettings };
}

/** The same without a file of deviations that is not here; where it was is told to `missing`. */
export function withoutMissingDeviations<T extends { readonly deviations?: string }>(settings: T, missing: (file: string) => void): T {
  const { deviations, ...rest } = settings;
  if (deviations === undefined || existsSync(deviations)) return settings;
  missing(deviations);
  return rest as T;
}
