import { account, type AccountState } from '../../commands/account.ts';
import type { Dispatcher } from '../dispatcher/types.ts';
import { namesFor, type NameSource } from './live/render.ts';

/** Names from the accounts' streams, whose states the feed keeps current. */
export const createNames = (dispatcher: Pick<Dispatcher, 'load' | 'recall'>): NameSource => ({
  peek: (user_id) => dispatcher.recall<AccountState>(account, user_id)?.state.full_name,
  load: async (user_id) => (await dispatcher.load(account, user_id)).state.full_name,
});

const named = ['sender', 'user', 'doctor', 'patient'] as const;
type Named = { [Who in (typeof named)[number] as `${Who}_name`]?: string | null };

/** The rows with a name beside each `sender_id`, `user_id`, `doctor_id` and `patient_id`; null where there is none to be had. */
export async function withNames<Row extends object>(names: NameSource, rows: readonly Row[]): Promise<(Row & Named)[]> {
  const nameOf = await namesFor(names, rows);
  return rows.map((row) => {
    const filled: Record<string, string | null> = {};
    for (const who of named) {
      const id: unknown = Reflect.get(row, `${who}_id`);
      if (typeof id === 'string') filled[`${who}_name`] = nameOf(id) ?? null;
    }
    return { ...row, ...filled };
  });
}
