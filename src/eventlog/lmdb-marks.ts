import type { RootDatabase } from 'lmdb';
import { givesWay, kept, type Mark, type Marks } from './marks.ts';

/** `position` as text: LMDB's encoding knows no bigint beyond 2^53. */
export type MarkRow = { readonly stream: string; readonly hash: string; readonly revision: number; readonly position?: string; readonly at: number };

const unchanging = (command: string): string => `mark ${command}`;
const announced = (command: string): string => `announced ${command}`;
/** In order of time: what is kept of a stream. */
const ofStream = (stream: string, at: number, command: string): string => `marked ${stream} ${String(at).padStart(15, '0')} ${command}`;
const commandIn = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** Marks in the LMDB file of the keys. */
export function lmdbMarks(db: RootDatabase<unknown, string>): Marks {
  let pruned = 0;

  const markOf = (command: string, row: unknown): Required<Mark> | undefined => {
    if (row === undefined) return undefined;
    // What `write` wrote under this key.
    const { stream, hash, revision, position, at } = row as MarkRow;
    return { command, stream, hash, revision, position: position === undefined ? undefined : BigInt(position), at };
  };
  const find = (command: string): Required<Mark> | undefined => markOf(command, db.get(unchanging(command)) ?? db.get(announced(command)));

  function write({ command, stream, hash, revision, position, at = Date.now() }: Mark): void {
    const row: MarkRow = { stream, hash, revision, at, ...(position !== undefined && { position: position.toString() }) };
    if (position === undefined) return void db.putSync(announced(command), row);
    db.removeSync(announced(command));
    db.putSync(unchanging(command), row);
    db.putSync(ofStream(stream, at, command), '');
    const old = [...db.getKeys({ start: `marked ${stream} \uffff`, end: `marked ${stream} `, reverse: true, offset: kept.unchanging })];
    for (const key of old) {
      db.removeSync(unchanging(commandIn(key)));
      db.removeSync(key);
    }
  }
  function prune(): void {
    const now = Date.now();
    if (now - pruned < kept.announced) return;
    pruned = now;
    const all = [...db.getRange({ start: announced(''), end: announced('\uffff') })];
    for (const { key, value } of all) if ((markOf(commandIn(key), value)?.at ?? 0) < now - kept.announced) db.removeSync(key);
  }

  return {
    put: (marks) =>
      db.transaction(() => {
        prune();
        return marks.flatMap((mark) => {
          const standing = find(mark.command);
          if (standing && !givesWay(standing, mark)) return [standing];
          write(mark);
          return [];
        });
      }),
    find,
    async after(command, limit) {
      return [...db.getRange({ start: `${unchanging(command)}\0`, end: unchanging('\uffff'), limit })].flatMap(({ key, value }) => markOf(commandIn(key), value) ?? []);
    },
  };
}
