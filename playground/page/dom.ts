/** Makes an element; texts are set as text, never as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** An element that index.html promises. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element #${id}`);
  return found;
}

/** A button with a text. */
export function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Keeps keys pressed inside the element from the spreadsheet, which listens on the whole page. */
export function keepKeys(inside: HTMLElement): void {
  for (const kind of ['keydown', 'keypress', 'keyup', 'paste', 'copy', 'cut'])
    inside.addEventListener(kind, (event) => event.stopPropagation());
}
