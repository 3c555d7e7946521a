import { find, onFilter, ticked, wordsOf } from './find.ts';

/** Shows the requirements of the ticked levels and outcomes that have all words of the filter. */
export function enableRequirementFilter(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-filters]');
  if (form === null) return;
  const bodies = [...find<HTMLTableElement>(`#${form.dataset['filters']}`).tBodies].map((body) => {
    const [group, ...rows] = body.rows;
    return { group: group!, rows: rows.map((row) => ({ row, text: row.textContent.toLowerCase(), level: row.dataset['level']!, outcome: row.dataset['outcome']! })) };
  });
  const total = bodies.reduce((sum, { rows }) => sum + rows.length, 0);
  const apply = (): void => {
    const [levels, outcomes, words] = [ticked(form, 'level'), ticked(form, 'outcome'), wordsOf(form)];
    let shown = 0;
    for (const { group, rows } of bodies) {
      let inGroup = 0;
      for (const { row, text, level, outcome } of rows) {
        row.hidden = !(levels.has(level) && outcomes.has(outcome) && words.every((word) => text.includes(word)));
        if (!row.hidden) inGroup += 1;
      }
      group.hidden = inGroup === 0;
      shown += inGroup;
    }
    find('.status', form).textContent = `${shown.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} shown`;
  };
  onFilter(form, apply);
  // A link into the table leads to a row, so that row has to be there.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!(target instanceof HTMLTableRowElement) || !target.hidden) return;
    form.reset();
    apply();
    target.scrollIntoView();
  });
  apply();
}
