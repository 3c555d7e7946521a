import { outcomes, outcomeWords, type CaseData, type CaseRow } from '../case-data.ts';
import { find, onFilter, ticked, wordsOf } from './find.ts';

const pageSize = 100;

/** Lists the cases, those that need looking at first, a page at a time: however many there are, few are in the document. */
export function showCases(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-cases]');
  if (form === null) return;
  const data = JSON.parse(find('#case-data').textContent) as CaseData;
  const rows = data.rows.toSorted((a, b) => a[3] - b[3]);
  const table = find<HTMLTableElement>('#case-table');
  const pages = find<HTMLElement>('nav.pages');
  let texts: readonly string[] | undefined;
  let matching: readonly CaseRow[] = rows;
  let page = 0;

  const show = (): void => {
    const last = Math.max(0, Math.ceil(matching.length / pageSize) - 1);
    page = Math.min(Math.max(page, 0), last);
    table.tBodies[0]!.replaceChildren(...matching.slice(page * pageSize, (page + 1) * pageSize).map((row) => rowElement(data, row)));
    table.hidden = false;
    pages.hidden = last === 0;
    find('.page', pages).textContent = `Page ${(page + 1).toLocaleString('en-US')} of ${(last + 1).toLocaleString('en-US')}`;
    for (const button of pages.querySelectorAll('button')) button.disabled = button.dataset['page'] === '1' ? page === last : page === 0;
  };
  const apply = (): void => {
    const [ticks, words] = [ticked(form, 'outcome'), wordsOf(form)];
    const wanted = outcomes.map((_, index) => ticks.has(String(index)));
    if (words.length > 0) texts ??= rows.map((row) => [idOf(data, row), data.titles[row[2]], data.reasons[row[6] ?? -1]].join('\n').toLowerCase());
    matching = rows.filter((row, index) => wanted[row[3]] && words.every((word) => texts![index]!.includes(word)));
    page = 0;
    show();
    find('.status', form).textContent = `${matching.length.toLocaleString('en-US')} of ${rows.length.toLocaleString('en-US')} cases`;
  };
  // Outcomes that no case had need no choice.
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="outcome"]')) {
    if (!rows.some((row) => row[3] === Number(input.value))) input.parentElement!.hidden = true;
  }
  onFilter(form, apply);
  pages.addEventListener('click', (event) => {
    const step = (event.target as HTMLElement).dataset['page'];
    if (step === undefined) return;
    page += Number(step);
    show();
  });
  apply();
}

function idOf({ groups }: CaseData, [suffix, group]: CaseRow): string {
  const name = groups[group]!;
  return name === '' ? suffix : `${name}/${suffix}`;
}

function rowElement(data: CaseData, row: CaseRow): HTMLTableRowElement {
  const [, , title, outcome, exchanges, durationMs, reason = -1, ...findings] = row;
  const id = idOf(data, row);
  const word = outcomes[outcome]!;
  const badge = element('span', outcomeWords[word]);
  badge.className = `badge ${word}`;
  const name = element('code', id);
  const what = data.titles[title]!;
  const links = findings.map((finding) => {
    const [anchor, requirement] = data.findings[finding]!;
    const link = element('a', requirement);
    link.href = `#${anchor}`;
    return link;
  });
  const cells = [cell(badge), cell(...(what === '' ? [name] : [element('p', what), name])), cell(exchanges.toLocaleString('en-US')), cell(`${durationMs.toLocaleString('en-US')} ms`), cell(data.reasons[reason] ?? '', ...links)];
  cells[2]!.className = 'number';
  cells[3]!.className = 'number';
  const made = element('tr');
  made.append(...cells);
  return made;
}

function cell(...content: readonly (Node | string)[]): HTMLTableCellElement {
  const made = element('td');
  made.append(...content);
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
