import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aggregates } from '../../commands/index.ts';
import { file, type FileState } from '../../commands/file.ts';
import { createLogger } from '../../src/logger.ts';
import { reports } from '../../src/reactors/reports.ts';
import { runReactor } from '../../src/reactors/runtime/run-reactor.ts';
import { eventsOf, onMachine, send } from '../dispatcher/machine.ts';
import { until } from '../support/until.ts';

const machine = onMachine();
const doctor = { user_id: 'doc', role: 'DOCTOR' } as const;

test('the file of a report that was filed before its file knew of charts is put into the patient’s chart, once', async () => {
  const one = await machine().gateway({ aggregates });
  await send(one.dispatcher, 'store-file', { file_id: 'scan', name: 'scan.pdf', size: 10, type: 'application/pdf', sha256: 'a'.repeat(64), blob: 'blob', content_key: 'k'.repeat(44) }, doctor);
  const cause = randomUUID();
  const metadata = { schema_version: 1, actor: doctor, occurred_at: new Date().toISOString(), $correlationId: cause, $causationId: cause, command_hash: 'h', via: 'rest' as const };
  const filed = (report_id: string, more: object) => ({ id: randomUUID(), type: 'ReportFiled', data: { patient_id: 'pat', report_id, title: 'Scan', kind: 'imaging', author_id: 'doc', author_role: 'DOCTOR', ...more }, metadata });
  await one.log.append('chart-pat', 'any', [filed('old', { file_id: 'scan' }), filed('words', {}), filed('again', { file_id: 'scan' })]);
  const charts = async (): Promise<readonly string[]> => (await one.dispatcher.load<FileState>(file, 'scan')).state.charts;
  expect(await charts()).toEqual([]);

  const running = runReactor(reports, { ...one, logger: createLogger('silent'), now: Date.now, look: 5 });
  await until(async () => (await charts()).length > 0);
  const head = (await one.log.head())?.position ?? 0n;
  await until(() => (running.position ?? -1n) >= head);
  await running.stop();
  expect(await charts()).toEqual(['pat']);
  expect((await eventsOf(one.log, 'file-scan')).map(({ type }) => type)).toEqual(['FileStored', 'FileAddedToChart']);
});
