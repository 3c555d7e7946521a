/** Says what to do about the seed of a shard when it was drawn: shards of different seeds are parts of different runs. */
export function tellDrawnSeed({ shard, seed: given }: { readonly shard?: unknown; readonly seed?: number }, seed: number): void {
  if (shard !== undefined && given === undefined) console.error(`atlas-conformance: the seed of this shard was drawn: give the others --seed ${seed}, or they cannot be merged with it`);
}
