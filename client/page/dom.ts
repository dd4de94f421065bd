type Child = Node | string | undefined | false;
type Props = Readonly<Record<string, string | boolean | number | undefined | ((event: Event) => void)>>;

/** An element: attributes by their names, listeners as functions, children as nodes or text. */
export function h<Name extends keyof HTMLElementTagNameMap>(name: Name, props: Props = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== undefined && value !== false) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** Text with `code` in it. */
export const prose = (text: string): (Node | string)[] => text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));
export const paragraphs = (text: string): HTMLElement[] => text.split('\n\n').map((part) => h('p', {}, ...prose(part)));

/** A field with its label; the label is the field's name to a screen reader. */
export function field(label: string, input: HTMLElement, hint?: string): HTMLElement {
  const id = `f${(fields += 1)}`;
  input.id = id;
  if (hint) input.setAttribute('aria-describedby', `${id}h`);
  return h('div', { class: 'field' }, h('label', { for: id }, label), input, hint ? h('small', { id: `${id}h` }, ...prose(hint)) : undefined);
}
let fields = 0;

/** Puts other content in an element's place. */
export const show = (place: HTMLElement, ...children: readonly Child[]): void => place.replaceChildren(...children.filter((child) => child !== undefined && child !== false));
