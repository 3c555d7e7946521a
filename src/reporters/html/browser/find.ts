/** The one element that a selector names. @throws Error when the page has none: page and script belong together */
export function find<T extends Element>(selector: string, within: ParentNode = document): T {
  const element = within.querySelector<T>(selector);
  if (element === null) throw new Error(`the page has no ${selector}`);
  return element;
}

/** Which values of the ticked checkboxes of a name a form has. */
export function ticked(form: HTMLFormElement, name: string): ReadonlySet<string> {
  return new Set([...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(({ value }) => value));
}

/** The words that the text field of a form asks for, in small letters. */
export function wordsOf(form: HTMLFormElement): readonly string[] {
  return find<HTMLInputElement>('input[name="text"]', form).value.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

/** Calls back when a filter changes, and keeps Enter from sending the form. */
export function onFilter(form: HTMLFormElement, apply: () => void): void {
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
}
