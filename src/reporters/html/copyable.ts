import { counted } from '../text.ts';
import { html, isPlain, lines, type Markup } from './markup.ts';

const longest = 20_000;

/**
 * A command line with a button that copies it. One that cannot be shown whole and unchanged is not shown: in part it
 * would do something else, and what cannot be seen should not reach a shell.
 */
export function copyable(label: string, command: string): Markup {
  if (command.length > longest || !isPlain(command)) {
    return html`<div class="command"><span class="label">${label}</span><p class="muted">${counted(command.length, 'character')}, not all printable here (see --report json=FILE)</p></div>`;
  }
  return html`<div class="command"><span class="label">${label}</span><pre tabindex="0" role="group" aria-label="${label}"><code>${lines(command)}</code></pre><button type="button" class="copy" hidden>Copy<span class="sr"> ${label}</span></button></div>`;
}
