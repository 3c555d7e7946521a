import { defaultSettings, type RunSettings } from './prepare.ts';

/** The options of `run` that ask for these settings, without those that it takes anyway; in a POSIX shell they are one word each. */
export function argumentsOf(settings: RunSettings): readonly string[] {
  const { without, shard, fillProject, time, only, skip, ...plain } = settings;
  const usual: Readonly<Record<string, unknown>> = defaultSettings;
  return [
    ...Object.entries(plain).flatMap(([key, value]) => (value === undefined || value === usual[key] ? [] : [option(key), String(value)])),
    ...(fillProject ? [option('fillProject')] : []),
    ...(time === undefined ? [] : [option('time'), `${time / 1000}s`]),
    ...(without === undefined ? [] : [option('without'), without.join(',')]),
    ...Object.entries({ only, skip }).flatMap(([key, patterns]) => (patterns ?? []).flatMap((pattern) => [option(key), pattern])),
    ...(shard === undefined ? [] : [option('shard'), `${shard.index}/${shard.count}`]),
  ];
}

function option(key: string): string {
  return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
