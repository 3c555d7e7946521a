/** What a link leads to is unfolded, when it is opened with the page and later. */
export function openTargets(): void {
  const open = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let each = target?.closest('details'); each; each = each.parentElement?.closest('details')) each.open = true;
    target?.scrollIntoView();
  };
  addEventListener('hashchange', open);
  if (location.hash !== '') open();
}

/** What is wrong is in sight when a finding is unfolded, however long the message is that it stands in. */
export function showMarks(): void {
  const show = (finding: Element): void => {
    for (const mark of finding.querySelectorAll<HTMLElement>('.message mark')) {
      const message = mark.closest('pre')!;
      const below = mark.getBoundingClientRect().bottom - message.getBoundingClientRect().bottom;
      if (below > 0) message.scrollTop += mark.getBoundingClientRect().top - message.getBoundingClientRect().top - message.clientHeight / 3;
    }
  };
  for (const finding of document.querySelectorAll('.finding[open]')) show(finding);
  // A toggle does not bubble.
  addEventListener('toggle', (event) => show(event.target as Element), true);
}

/** Paper cannot unfold: the findings are printed unfolded, and as they were before afterwards. */
export function openForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('.violation details.finding:not([open])')];
    for (const each of opened) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of opened) each.open = false;
  });
}
