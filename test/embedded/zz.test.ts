import { expect, test } from 'vitest';
import { testDatabase } from '../support/postgres.ts';
test('x', async () => { const d = await testDatabase(); const p = d.pool(); console.log((await p.query('select version(), upper($1) u', ['äö'])).rows); await d.close(); expect(1).toBe(1); });
