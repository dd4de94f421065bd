import { expect, test } from 'vitest';
import { file } from '../../../commands/file.ts';
import type { Dispatcher } from '../../../src/dispatcher/types.ts';
import type { Caller } from '../../../src/gateway/auth.ts';
import { createFileAccess } from '../../../src/gateway/uploads/access.ts';
import { digest } from '../../support/given.ts';

const doctor: Caller = { user_id: 'doc', sub: 'doc', role: 'DOCTOR', expires_at: Infinity, disabled: false };

/** Files by their id, as they are at each look. */
function filesThatAre(at: (file_id: string, look: number) => { readonly owner_id?: string; readonly charts?: readonly string[] }) {
  const looks: string[] = [];
  const load = (async (_aggregate: unknown, file_id: string) => {
    looks.push(file_id);
    return { state: { ...file.initialState(file_id), name: 'scan', content_key: 'key', ...at(file_id, looks.length) }, revision: 0, position: 0n };
  }) as unknown as Dispatcher['load'];
  const access = createFileAccess({ dispatcher: { load, digest } as Dispatcher, records: { purposeOf: async () => 'care' }, isErased: () => false, now: () => 0 });
  return { access, looks };
}

test('one that is not there is looked for as often as somebody else’s: the time tells nothing of it', async () => {
  const { access, looks } = filesThatAre((file_id) => (file_id === 'foreign' ? { owner_id: 'somebody' } : {}));
  for (const file_id of ['foreign', 'none']) await expect(access.readable(doctor, file_id)).rejects.toMatchObject({ slug: 'not-found' });
  expect(looks).toEqual([...Array.from({ length: 4 }, () => 'foreign'), ...Array.from({ length: 4 }, () => 'none')]);
});

test('one that is filed meanwhile is found', async () => {
  const { access, looks } = filesThatAre((_file_id, look) => (look < 3 ? { owner_id: 'somebody' } : { owner_id: 'somebody', charts: ['pat'] }));
  expect(await access.readable(doctor, 'filed')).toMatchObject({ ground: { purpose: 'care', patient_id: 'pat' } });
  expect(looks).toHaveLength(3);
});
