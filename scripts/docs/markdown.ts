/** A page that a program makes: a title, how to make it again, what it is about, and its blocks. */
export function page(title: string, command: string, about: string, blocks: readonly string[]): string {
  return `${[`# ${title}`, `<!-- Made by \`${command}\`. Do not edit. -->`, about, ...blocks].join('\n\n')}\n`;
}

/** A table; what has a meaning in one is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Text as code, whatever back-ticks it has. */
export function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Items by a key, in the order in which each key comes first. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}
