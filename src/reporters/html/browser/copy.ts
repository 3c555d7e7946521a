import { find } from './find.ts';

/** Buttons that copy the command beside them. Where a browser does not let a page copy, they select it. */
export function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) button.hidden = false;
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button.copy');
    if (button !== null) void copy(button);
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = find<HTMLElement>('code', button.parentElement!);
  const label = button.firstChild as Text;
  const before = label.data;
  let said = 'Copied';
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    getSelection()?.selectAllChildren(code);
    said = 'Selected: press Ctrl+C';
  }
  label.data = said;
  find('#said').textContent = said;
  setTimeout(() => {
    label.data = before;
    find('#said').textContent = '';
  }, 3000);
}
