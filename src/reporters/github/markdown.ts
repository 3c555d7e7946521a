import { shown } from '../text.ts';

/**
 * A text as a code span (GitHub Flavored Markdown section 6.3): whatever it says, nothing in it is markup, a link or a
 * mention. It is on one line, and stands outside of tables, where a pipe would end it.
 * @param max how many code units of it are shown
 */
export function code(text: string, max = 500): string {
  const safe = shown(text, max);
  if (safe.trim() === '') return '(nothing)';
  const fence = '`'.repeat(longestRun(safe) + 1);
  // One space each side is taken away again, so that a backtick or a space may begin the text.
  return `${fence} ${safe} ${fence}`;
}

/** Lines in a fenced code block (section 4.5), or undefined when one of them cannot be shown whole and unchanged. */
export function codeBlock(lines: readonly string[], language: string): string | undefined {
  if (lines.some((line) => shown(line, longestLine) !== line)) return undefined;
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return `${fence}${language}\n${lines.join('\n')}\n${fence}\n`;
}

const longestLine = 20_000;

/** A text as prose: every character that Markdown or HTML might look at is a character reference, and no mention is one. */
export function prose(text: string, max = 500): string {
  return shown(text, max)
    .replaceAll(/[^\p{L}\p{N} ,;']/gu, (character) => `&#${character.codePointAt(0)!};`)
    // References are read before mentions and addresses are looked for, so something that takes no room stands in between.
    .replaceAll('&#64;', '&#64;&#8288;')
    .replaceAll('www&#46;', 'www&#8288;&#46;');
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
