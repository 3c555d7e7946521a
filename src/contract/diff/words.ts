/** Types in words. */
export function typeNames(types: readonly string[] | undefined): string {
  if (types === undefined) return 'anything';
  return types.length === 0 ? 'nothing' : types.join(' or ');
}

/** Both values of a keyword, undefined being absent. */
export function arrow(old: string | number | undefined, next: string | number | undefined): string {
  return `${old ?? 'absent'} -> ${next ?? 'absent'}`;
}

/** How a value has changed, a flag by its coming and going. */
export function valueChange(old: string | number | undefined, next: string | number | undefined): string {
  if (old === 'true' || next === 'true') return next === 'true' ? 'added' : 'removed';
  return arrow(old, next);
}

/** Which members came and went. */
export function setChange(old: readonly string[] | undefined, next: readonly string[] | undefined): string {
  if (old === undefined) return `any value -> only ${next!.join(', ')}`;
  if (next === undefined) return `only ${old.join(', ')} -> any value`;
  const added = next.filter((member) => !old.includes(member)).map((member) => `${member} added`);
  const removed = old.filter((member) => !next.includes(member)).map((member) => `${member} removed`);
  return [...added, ...removed].join(', ');
}
