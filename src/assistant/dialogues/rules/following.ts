import type { Turn } from '../engine.ts';
import type { Desk } from '../types.ts';
import type { Said } from './rule.ts';

/** On with what is left of a text, after something was answered or done. */
export async function following(before: Turn, [text = '', ...more]: readonly string[], desk: Desk, again: Said['again']): Promise<Turn> {
  const { rest: _rest, ...talk } = before.talk;
  const next = await again(text, { ...desk, talk });
  if (!('reply' in next)) return before;
  const waits = next.talk.flow !== null && more.length > 0 ? { rest: more } : {};
  return { reply: { ...next.reply, text: `${before.reply.text}\n\n${next.reply.text}` }, talk: { ...next.talk, ...waits } };
}
