import { createReferenceServer, listen, type Listening } from '../../../src/server/index.ts';

/** A name that a run makes begins with the run's tag. */
const tagged = /ac[a-z0-9]{6}(?=000)/;

/**
 * A reference server without authentication that is spoiled for some runs and sound for others: `isSpoiled` is asked for the
 * n-th run that makes something, counted from 0. All of a run goes to one and the same.
 */
export async function moodyServer(faults: readonly string[], isSpoiled: (run: number) => boolean): Promise<Listening & { readonly runs: () => number }> {
  const [sound, spoiled] = [createReferenceServer(), createReferenceServer({ faults })];
  const tags: string[] = [];
  const server = await listen({
    ...sound,
    async fetch(request, env) {
      const tag = (tagged.exec(request.url) ?? tagged.exec(await request.clone().text()))?.[0];
      if (tag !== undefined && !tags.includes(tag)) tags.push(tag);
      return (tag !== undefined && isSpoiled(tags.indexOf(tag)) ? spoiled : sound).fetch(request, env);
    },
  });
  return { ...server, runs: () => tags.length };
}
