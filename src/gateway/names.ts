import { account, type AccountState } from '../../commands/account.ts';
import type { Dispatcher } from '../dispatcher/types.ts';
import { namesFor, type NameSource } from './live/render.ts';

/** The names of users, and whose are null because they are erased. */
export type Names = NameSource & { isErased(user_id: string): boolean };

/** Names from the accounts' streams, whose states the feed keeps current. */
export const createNames = (dispatcher: Pick<Dispatcher, 'load' | 'recall'>, isErased: (user_id: string) => boolean): Names => ({
  peek: (user_id) => dispatcher.recall<AccountState>(account, user_id)?.state.full_name,
  load: async (user_id) => (await dispatcher.load(account, user_id)).state.full_name,
  isErased,
});

/** What stands beside the name of somebody who is erased (API §5). */
export const erasedBeside = (names: Pick<Names, 'isErased'>, user_id: string): { readonly erased?: true } => (names.isErased(user_id) ? { erased: true } : {});

const named = ['sender', 'user', 'doctor', 'patient'] as const;
type Named = { [Who in (typeof named)[number] as `${Who}_name`]?: string | null } & { readonly erased?: true };

/** The rows with a name beside each `sender_id`, `user_id`, `doctor_id` and `patient_id`; null where there is none to be had, with `erased` where that is why. */
export async function withNames<Row extends object>(names: Names, rows: readonly Row[]): Promise<(Row & Named)[]> {
  const nameOf = await namesFor(names, rows);
  return rows.map((row) => {
    const filled: Record<string, string | true | null> = {};
    for (const who of named) {
      const id: unknown = Reflect.get(row, `${who}_id`);
      if (typeof id !== 'string') continue;
      filled[`${who}_name`] = nameOf(id) ?? null;
      if (names.isErased(id)) filled['erased'] = true;
    }
    return { ...row, ...filled };
  });
}
