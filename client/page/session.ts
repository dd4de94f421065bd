import { field, h, show } from './dom.ts';

/** The token stands in this page's memory and nowhere else: a reload forgets it. */
let current = '';
const listeners = new Set<() => void>();
export const token = (): string => current;
export const onToken = (listener: () => void): void => void listeners.add(listener);

function put(value: string): void {
  current = value.trim();
  listeners.forEach((listener) => listener());
}

/** Who a token names, as far as can be read from it. */
function holder(value: string): string {
  try {
    const { sub, role } = JSON.parse(atob((value.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as { sub: string; role: string };
    return `${sub}, ${role}`;
  } catch {
    return value === '' ? 'nobody' : 'an unreadable token';
  }
}

/** The form for a token; `offersTokens`: the service gives tokens out, for development. */
export function sessionForm(offersTokens: boolean): HTMLElement {
  const input = h('input', { type: 'password', autocomplete: 'off', spellcheck: 'false', placeholder: 'eyJ…', input: () => put(input.value) });
  const who = h('output', {}, 'You are nobody');
  onToken(() => show(who, `You are ${holder(current)}`));

  const sub = h('input', { value: 'alice', required: true, autocomplete: 'off' });
  const role = h('select', {}, ...['PATIENT', 'DOCTOR', 'ADMIN', 'AUDITOR'].map((name) => h('option', {}, name)));
  const fullName = h('input', { value: 'Alice Example', autocomplete: 'off' });
  const problem = h('p', { role: 'alert' });
  async function take(event: Event): Promise<void> {
    event.preventDefault();
    const body = JSON.stringify({ sub: sub.value, role: role.value, ...(fullName.value.trim() !== '' && { full_name: fullName.value }) });
    const response = await fetch('/dev/token', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    const answer = (await response.json()) as { token?: string; detail?: string };
    show(problem, answer.token === undefined ? (answer.detail ?? 'There was no token') : '');
    if (answer.token === undefined) return;
    input.value = answer.token;
    put(answer.token);
  }
  const form = h('form', { class: 'row', submit: (event) => void take(event) }, field('User', sub), field('Role', role), field('Full name', fullName), h('button', {}, 'Get a development token'), problem);
  return h('section', { class: 'card', 'aria-labelledby': 'who' }, h('h2', { id: 'who' }, 'Who you are'), field('Token', input, 'A JWT. It is kept in this page’s memory only; a reload forgets it.'), who, offersTokens && form);
}
