import { STATUS_CODES } from 'node:http';
import type { Exchange, HeaderList } from '../../core/exchange.ts';
import type { Finding } from '../../core/finding.ts';
import { counted, number } from '../text.ts';
import { excerpt, printBody, type Line } from './body.ts';
import { html, lines, type Content, type Markup } from './markup.ts';
import { milliseconds } from './timings.ts';
import { wrongPart, type WrongPart } from './wrong-part.ts';

type Side = WrongPart['side'];

const longestLine = 500;

/** The exchanges of a case: the last, which shows the finding, side by side and marked; the earlier ones folded up before it. */
export function exchanges(all: readonly Exchange[], finding: Finding): Markup {
  const last = all.at(-1);
  if (last === undefined) return html`<p class="muted">It has no exchange.</p>`;
  const earlier = all.slice(0, -1);
  const before = html`<details class="earlier"><summary>${counted(earlier.length, 'exchange')} before it</summary><ol>${earlier.map((each) => html`<li>${pair(each)}</li>`)}</ol></details>`;
  return html`${earlier.length > 0 ? before : undefined}${pair(last, wrongPart(finding, last))}`;
}

function pair(exchange: Exchange, wrong?: WrongPart): Markup {
  const { request, response, durationMs, attempts } = exchange;
  const of = (side: Side): WrongPart | undefined => (wrong?.side === side ? wrong : undefined);
  const sent = attempts === undefined ? '' : `, sent ${number(attempts)} times`;
  const reason = STATUS_CODES[response.status];
  return html`<div class="pair">${message('Request', `${request.method} ${request.target}`, undefined, request.headers, request.body, of('request'))}${message('Response', response.status === 0 ? 'no answer' : String(response.status), `${reason === undefined ? '' : ` ${reason}`} · ${milliseconds(durationMs)}${sent}`, response.headers, response.body, of('response'))}</div>`;
}

/** @param aside what stands in the first line and was not on the wire */
function message(title: string, start: string, aside: string | undefined, headers: HeaderList, body: Uint8Array | null, wrong: WrongPart | undefined): Markup {
  const opening = html`<b>${cut(start)}</b>${aside === undefined ? undefined : html`<span class="aside">${aside}</span>`}\n`;
  return html`<div class="message"><div class="message-title">${title}</div><pre tabindex="0" role="group" aria-label="${title}">${wrong?.part === 'start' ? mark(opening) : opening}${fields(headers, wrong)}${printed(body, wrong)}</pre></div>`;
}

function fields(headers: HeaderList, wrong: WrongPart | undefined): Content {
  const name = wrong?.part === 'header' ? wrong.name : undefined;
  const isWrong = (field: string): boolean => field.toLowerCase() === name?.toLowerCase();
  const listed = headers.map(([field, value]) => {
    const line = html`<b>${field}</b>: ${cut(value)}\n`;
    return isWrong(field) ? mark(line) : line;
  });
  return name === undefined || headers.some(([field]) => isWrong(field)) ? listed : [listed, absent(`${name} is missing`)];
}

function printed(body: Uint8Array | null, wrong: WrongPart | undefined): Content {
  if (body === null || body.length === 0) return html`<span class="aside">\nno body\n</span>`;
  const place = wrong?.part === 'body' ? wrong : undefined;
  const text = printBody(body, place?.pointer);
  const { found, note } = text;
  const isMarked = (index: number): boolean => found !== undefined && index >= found.from && index <= found.to && place?.missing === undefined;
  const parts: Markup[] = [];
  let marked: Markup[] = [];
  const flush = (): void => {
    if (marked.length > 0) parts.push(mark(html`${marked}`));
    marked = [];
  };
  for (const part of excerpt(text)) {
    if (typeof part === 'number') {
      flush();
      parts.push(html`<span class="aside">  … ${counted(part, 'line')} left out\n</span>`);
      continue;
    }
    const line = shownLine(part.line);
    if (isMarked(part.index)) marked.push(line);
    else {
      flush();
      parts.push(line);
      if (place?.missing !== undefined && part.index === found?.from) parts.push(absent(`"${place.missing}" is missing here`));
    }
  }
  flush();
  return html`\n${parts}${note === undefined ? undefined : html`<span class="aside">\n${note}\n</span>`}`;
}

function shownLine({ text, key }: Line): Markup {
  if (key === undefined) return html`${lines(cut(text))}\n`;
  const [from, to] = key;
  return html`${text.slice(0, from)}<b>${cut(text.slice(from, to))}</b>${lines(cut(text.slice(to)))}\n`;
}

function mark(content: Content): Markup {
  return html`<mark><span class="sr">here: </span>${content}</mark>`;
}

function absent(what: string): Markup {
  return html`<mark class="absent">${what}\n</mark>`;
}

/** A line that is not too long to show; what is cut says how long it was. */
function cut(text: string): string {
  return text.length <= longestLine ? text : `${text.slice(0, longestLine)}… (${number(text.length)} characters)`;
}
