import type { Marks } from '../eventlog/marks.ts';

const page = 500;

/** Copies what commands that changed nothing have left, for their repeats, to another store; what is there already stays. */
export async function copyMarks(from: Pick<Marks, 'after'>, to: Pick<Marks, 'put'>): Promise<number> {
  let copied = 0;
  for (let at = ''; ; ) {
    const marks = await from.after(at, page);
    const last = marks.at(-1);
    if (!last) return copied;
    await to.put(marks);
    copied += marks.length;
    at = last.command;
  }
}
