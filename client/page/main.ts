import { consoleView } from './console.ts';
import { h, paragraphs, show } from './dom.ts';
import { operationsOf, operationView } from './operations.ts';
import type { Document } from './schema.ts';
import { sessionForm } from './session.ts';
import { about, closeCodesView, framesView, problemsView } from './sockets.ts';
import { understandView } from './understand.ts';

type Section = { readonly id: string; readonly title: string; readonly content: readonly Node[] };

const read = (path: string): Promise<Document> => fetch(path).then((response) => response.json() as Promise<Document>);
const slug = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Hides what does not have the words in it. */
function filter(words: string): void {
  for (const view of document.querySelectorAll<HTMLElement>('.operation')) view.hidden = !`${view.id} ${view.querySelector('summary')?.textContent ?? ''}`.toLowerCase().includes(words.trim().toLowerCase());
}

async function start(page: HTMLElement, nav: HTMLElement): Promise<void> {
  const [rest, socket] = await Promise.all([read('/openapi.json'), read('/asyncapi.json')]);
  const operations = operationsOf(rest);
  const groups = [...new Set(operations.flatMap(({ tags }) => tags))];
  const sections: Section[] = [
    ...groups.map((title) => ({ id: slug(title), title, content: operations.filter(({ tags }) => tags.includes(title)).map((operation) => operationView(operation, rest)) })),
    { id: 'frames', title: 'WebSocket frames', content: [...about(socket).slice(0, 1), h('h3', {}, 'From a client'), ...framesView('client', socket), h('h3', {}, 'From the service'), ...framesView('server', socket), closeCodesView(socket)] },
    { id: 'console', title: 'WebSocket console', content: [consoleView()] },
    { id: 'understand', title: 'What is understood, and why', content: [understandView()] },
    { id: 'problems', title: 'Problems', content: [problemsView(rest)] },
  ];
  const info = rest['info'] as { title: string; version: string; description: string };
  const search = h('input', { type: 'search', placeholder: 'Filter', 'aria-label': 'Filter operations, commands and frames', input: () => filter(search.value) });
  show(nav, search, h('ul', {}, ...sections.map(({ id, title }) => h('li', {}, h('a', { href: `#${id}` }, title)))));
  show(
    page,
    h('h1', {}, info.title, ' ', h('small', {}, info.version)),
    ...paragraphs(info.description),
    h('p', {}, h('a', { href: '/openapi.json' }, 'openapi.json'), ' · ', h('a', { href: '/asyncapi.json' }, 'asyncapi.json')),
    sessionForm(operations.some(({ path }) => path === '/dev/token')),
    ...sections.map(({ id, title, content }) => h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), ...content)),
  );
  const wanted = document.getElementById(location.hash.slice(1));
  if (wanted instanceof HTMLDetailsElement) wanted.open = true;
  wanted?.scrollIntoView();
}

const page = document.querySelector('main');
const nav = document.querySelector('nav');
if (page && nav) start(page, nav).catch(() => show(page, h('p', { role: 'alert' }, 'The documents cannot be read. Reload the page to try again.')));
