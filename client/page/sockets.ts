import { h, paragraphs } from './dom.ts';
import { typeText, type Document, type Json } from './schema.ts';

type Message = { readonly name: string; readonly summary: string; readonly payload: Json };
type Info = { readonly info: { readonly 'x-close-codes': Readonly<Record<string, string>> } };

/** The frames of one side, in the order of the document. */
export function framesView(side: 'client' | 'server', document: Document): HTMLElement[] {
  const { messages } = document.components as unknown as { messages: Record<string, Message> };
  return Object.entries(messages)
    .filter(([key]) => key.startsWith(`${side}.`))
    .map(([key, { name, summary, payload }]) => {
      const inside = (): HTMLElement => h('div', { class: 'inside' }, h('pre', { tabindex: 0 }, typeText(payload, document)));
      const details = h('details', { class: 'operation', id: key, toggle: () => details.open && details.childElementCount === 1 && details.append(inside()) }, h('summary', {}, h('span', { class: `method ${side}` }, side === 'client' ? 'to the service' : 'to you'), h('code', {}, name), h('span', { class: 'what' }, summary)));
      return details;
    });
}

export const closeCodesView = (document: Document): HTMLElement =>
  h('table', {}, h('caption', {}, 'Close codes'), h('tbody', {}, ...Object.entries((document as unknown as Info).info['x-close-codes']).map(([code, why]) => h('tr', {}, h('th', { scope: 'row' }, code), h('td', {}, why)))));

type Problem = { readonly slug: string; readonly status: number; readonly title: string };
export const problemsView = (document: Document): HTMLElement =>
  h('table', {}, h('caption', {}, 'Every refusal is application/problem+json (RFC 9457) with one of these'), h('thead', {}, h('tr', {}, ...['Status', 'Slug', 'What'].map((name) => h('th', { scope: 'col' }, name)))), h('tbody', {}, ...(document['x-problems'] as Problem[]).map(({ slug, status, title }) => h('tr', { id: `problem-${slug}` }, h('td', {}, String(status)), h('th', { scope: 'row' }, h('code', {}, slug)), h('td', {}, title)))));

export const about = (document: Document): HTMLElement[] => paragraphs(String((document['info'] as Json)['description']));
