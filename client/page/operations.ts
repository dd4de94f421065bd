import { field, h, paragraphs, show } from './dom.ts';
import { exampleOf, typeText, type Document, type Json } from './schema.ts';
import { token } from './session.ts';

type Parameter = { readonly $ref?: string; readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly required?: boolean; readonly description?: string; readonly schema: Json };
type Response = { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: Json }>> };
export type Operation = {
  readonly path: string;
  readonly method: string;
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly unknown[];
  readonly 'x-roles'?: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<Record<string, Response>>;
};

export const operationsOf = (document: Document): Operation[] =>
  Object.entries(document['paths'] as Record<string, Record<string, Omit<Operation, 'path' | 'method'>>>).flatMap(([path, methods]) => Object.entries(methods).map(([method, shown]) => ({ ...shown, path, method: method.toUpperCase() })));

const resolved = (parameter: Parameter, document: Document): Parameter =>
  parameter.$ref === undefined ? parameter : ((document.components as unknown as { parameters: Record<string, Parameter> }).parameters[parameter.$ref.slice(parameter.$ref.lastIndexOf('/') + 1)] ?? parameter);

/** An operation: what it is, what it takes and answers, and a form to try it. Its inside is made when it is opened. */
export function operationView(operation: Operation, document: Document): HTMLElement {
  const { method, path, summary, operationId } = operation;
  const details = h('details', { class: 'operation', id: operationId, toggle: () => details.open && details.childElementCount === 1 && details.append(inside(operation, document)) }, h('summary', {}, h('span', { class: `method ${method.toLowerCase()}` }, method), h('code', {}, path), h('span', { class: 'what' }, summary)));
  return details;
}

function inside(operation: Operation, document: Document): HTMLElement {
  const { description, security, 'x-roles': roles, responses } = operation;
  const who = security?.length === 0 ? 'Open to everybody' : `For ${roles?.join(', ') ?? 'everybody with a token'}`;
  return h('div', { class: 'inside' }, h('p', { class: 'roles' }, who), ...(description ? paragraphs(description) : []), tryIt(operation, document), h('h4', {}, 'Answers'), ...Object.entries(responses).sort(([a], [b]) => Number(a) - Number(b)).map(([status, response]) => answerView(status, response, document)));
}

function answerView(status: string, { description, content = {} }: Response, document: Document): HTMLElement {
  const [media, shown] = Object.entries(content)[0] ?? ['', undefined];
  if (Number(status) >= 400 && media === 'application/problem+json') return h('div', { class: 'answer' }, h('b', { class: 'bad' }, status), h('div', {}, ...paragraphs(description)));
  return h('div', { class: 'answer' }, h('b', { class: Number(status) < 300 ? 'good' : 'bad' }, status), h('div', {}, h('span', {}, media), shown && h('pre', { tabindex: 0 }, typeText(shown.schema, document))));
}

function tryIt(operation: Operation, document: Document): HTMLElement {
  const { method, path, requestBody } = operation;
  const inputs = operation.parameters.map((given) => {
    const parameter = resolved(given, document);
    const choices = parameter.schema['enum'];
    const input = Array.isArray(choices) ? h('select', {}, h('option', { value: '' }, ''), ...choices.map((choice) => h('option', {}, String(choice)))) : h('input', { autocomplete: 'off', ...(parameter.required && { required: true }), ...(parameter.schema['default'] !== undefined && { placeholder: String(parameter.schema['default']) }) });
    return { parameter, input, view: field(`${parameter.name}${parameter.required ? '' : ' (optional)'}`, input, parameter.description) };
  });
  const [media, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const isForm = media === 'multipart/form-data';
  const text = body && !isForm ? h('textarea', { rows: 8, spellcheck: 'false' }, JSON.stringify(exampleOf(body.schema, document), null, 2)) : undefined;
  const file = isForm ? h('input', { type: 'file', required: true }) : undefined;
  const answer = h('div', { class: 'result', 'aria-live': 'polite' });

  function request(): [string, RequestInit] {
    const given = inputs.filter(({ input }) => input.value !== '');
    const at = (place: string): (readonly [string, string])[] => given.filter(({ parameter }) => parameter.in === place).map(({ parameter, input }) => [parameter.name, input.value] as const);
    const query = new URLSearchParams(at('query').map(([name, value]) => [name, value])).toString();
    const where = at('path').reduce((whole, [name, value]) => whole.replace(`{${name}}`, encodeURIComponent(value)), path);
    const headers = { ...(token() !== '' && { Authorization: `Bearer ${token()}` }), ...(text && { 'Content-Type': 'application/json' }), ...Object.fromEntries(at('header')) };
    const form = new FormData();
    const chosen = file?.files?.[0];
    if (chosen) form.append('file', chosen);
    return [query === '' ? where : `${where}?${query}`, { method, headers, ...(text && { body: text.value }), ...(file && { body: form }) }];
  }
  async function send(event: Event): Promise<void> {
    event.preventDefault();
    const [where, init] = request();
    show(answer, h('p', {}, `${method} ${where} …`));
    try {
      const response = await fetch(where, init);
      show(answer, ...(await responseView(response, `${method} ${where}`)));
    } catch {
      show(answer, h('p', { role: 'alert' }, 'The service cannot be reached.'));
    }
  }
  return h('form', { class: 'try', submit: (event) => void send(event) }, h('h4', {}, 'Try it'), ...inputs.map(({ view }) => view), text && field('Body', text), text && body && h('details', {}, h('summary', {}, 'What the body may hold'), h('pre', { tabindex: 0 }, typeText(body.schema, document))), file && field('File', file), h('button', {}, 'Send'), answer);
}

const shownHeaders = ['x-request-id', 'x-position', 'idempotency-replayed', 'ratelimit-remaining', 'retry-after', 'content-type'];
const longest = 100_000;

async function responseView(response: globalThis.Response, request: string): Promise<HTMLElement[]> {
  const headers = shownHeaders.filter((name) => response.headers.has(name)).map((name) => `${name}: ${response.headers.get(name) ?? ''}`);
  const text = await response.text();
  return [h('p', {}, h('b', { class: response.ok ? 'good' : 'bad' }, String(response.status)), ` ${request}`), h('pre', { class: 'headers', tabindex: 0 }, headers.join('\n')), h('pre', { tabindex: 0 }, pretty(text).slice(0, longest))];
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
