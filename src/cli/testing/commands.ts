/** A command of a page, and the line that it is on. */
export interface Command {
  readonly line: number;
  readonly text: string;
}

/** The commands of a page's `sh` blocks, in order, without comments; a line that ends in a backslash goes on in the next. */
export function commandsOf(markdown: string): readonly Command[] {
  const found: Command[] = [];
  let inBlock = false;
  let pending: Command | undefined;
  for (const [index, raw] of markdown.split('\n').entries()) {
    if (raw.startsWith('```')) inBlock = raw === '```sh';
    else if (inBlock) {
      const text = `${pending?.text ?? ''}${withoutComment(raw)}`.trim();
      const line = pending?.line ?? index + 1;
      if (text.endsWith('\\')) pending = { line, text: text.slice(0, -1) };
      else {
        pending = undefined;
        if (text !== '') found.push({ line, text });
      }
    }
  }
  return found;
}

/** A shell comment begins with # at the start of a word, outside of quotation marks. */
function withoutComment(line: string): string {
  return /^((?:'[^']*'|"[^"]*"|(?!\s#|^#)[^'"])*)(?:(?:^|\s)#.*)?$/.exec(line)?.[1] ?? line;
}
