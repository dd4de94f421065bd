import { field, h, show } from './dom.ts';
import { token } from './session.ts';

type Entity = { readonly text: string; readonly value: string };
type Understanding = {
  readonly intent: string;
  readonly confidence: number;
  readonly entities: Readonly<Record<string, Entity>>;
  readonly emergency: { readonly level: string; readonly category: string | null; readonly matched: string | null; readonly rule: string | null };
  readonly decided_by: { readonly by: string; readonly rule: string; readonly features: readonly { readonly feature: string; readonly weight: number }[]; readonly runner_up?: { readonly intent: string; readonly confidence: number } };
  readonly version: string;
};

const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** What an assistant would understand of a text, and why. */
export function understandView(): HTMLElement {
  const text = h('textarea', { rows: 3 }, 'Can I see Dr Lee next Tuesday at half past three about my knee?');
  const role = h('select', {}, h('option', {}, 'PATIENT'), h('option', {}, 'DOCTOR'));
  const result = h('div', { class: 'result', 'aria-live': 'polite' });
  async function ask(event: Event): Promise<void> {
    event.preventDefault();
    const response = await fetch('/chat/understand', { method: 'POST', headers: { 'Content-Type': 'application/json', ...(token() !== '' && { Authorization: `Bearer ${token()}` }) }, body: JSON.stringify({ text: text.value, role: role.value }) }).catch(() => undefined);
    const answer = (await response?.json()) as (Understanding & { detail?: string }) | undefined;
    if (response?.ok && answer) show(result, ...view(text.value, answer));
    else show(result, h('p', { role: 'alert' }, response?.status === 401 ? 'Get a token first, under “Who you are”.' : (answer?.detail ?? 'The service cannot be reached.')));
  }
  return h('form', { submit: (event) => void ask(event) }, field('Text', text), field('As said to the assistant of a', role), h('button', {}, 'What does it mean?'), result);
}

function view(text: string, { intent, confidence, entities, emergency, decided_by: { by, rule, features, runner_up }, version }: Understanding): HTMLElement[] {
  const strongest = Math.max(...features.map(({ weight }) => Math.abs(weight)), 1e-9);
  const row = (name: string, ...value: (Node | string)[]): HTMLElement => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, ...value));
  return [
    emergency.level === 'none' ? h('p', { class: 'calm' }, 'No emergency.') : h('p', { class: `emergency ${emergency.level}`, role: 'alert' }, `Emergency: ${emergency.level}, ${emergency.category ?? 'other'}. It was seen in “${emergency.matched ?? ''}” by the rule ${emergency.rule ?? ''}.`),
    h('p', { class: 'said' }, ...marked(text, entities)),
    h('table', {}, h('caption', {}, 'What was understood'), h('tbody', {}, row('intent', h('code', {}, intent), ` ${percent(confidence)}`), ...Object.entries(entities).map(([slot, { text: words, value, ...more }]) => row(slot, h('code', {}, value), ` from “${words}”`, Object.keys(more).length > 0 ? h('pre', { tabindex: 0 }, JSON.stringify(more, null, 1)) : '')))),
    h('table', {}, h('caption', {}, 'Why'), h('tbody', {}, row('decided by', `${by} `, h('code', {}, rule)), ...features.map(({ feature, weight }) => row(feature, h('meter', { min: 0, max: strongest, value: Math.abs(weight), 'aria-label': `weight of ${feature}` }), ` ${weight.toFixed(2)}`)), ...(runner_up ? [row('came second', h('code', {}, runner_up.intent), ` ${percent(runner_up.confidence)}`)] : []), row('version', version))),
  ];
}

/** The text with the words marked that an entity was read from. */
function marked(text: string, entities: Understanding['entities']): (Node | string)[] {
  const spans = Object.entries(entities)
    .map(([slot, { text: words }]) => ({ slot, words, at: words === '' ? -1 : text.toLowerCase().indexOf(words.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const { slot, words, at } of spans) {
    if (at < end) continue;
    parts.push(text.slice(end, at), h('mark', {}, text.slice(at, at + words.length), h('sub', {}, slot)));
    end = at + words.length;
  }
  return [...parts, text.slice(end)];
}
