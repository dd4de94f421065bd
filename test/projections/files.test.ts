import { test } from 'vitest';
import { files, filesOf, uploadedSince, uploadsOf } from '../../projections/files.ts';
import type { DomainEvent } from '../../events/index.ts';
import { projectionSpec } from '../support/projection.ts';
import { timeOf } from '../support/recorded.ts';

const spec = projectionSpec(files);
const stored = (file_id: string, owner_id = 'pat'): DomainEvent => ({ type: 'FileStored', data: { file_id, owner_id, name: `${file_id}.pdf`, size: 10, type: 'application/pdf', sha256: 'ab', blob: 'b', content_key: 'k' } });

test('a file is a row, without what opens it', () =>
  spec.given([]).when([stored('one'), stored('two', 'doc')], { redelivered: 2 }).thenRows('uploads', [
    { file_id: 'one', owner_id: 'pat', name: 'one.pdf', size: 10, type: 'application/pdf', sha256: 'ab', stored_at: new Date(timeOf(0)), erased: false },
    { file_id: 'two', owner_id: 'doc' },
  ]));

test('an erasure takes its name', () => spec.given([stored('one')]).when([{ type: 'FileErased', data: { file_id: 'one', blob: 'b' } }], { redelivered: 2 }).thenRows('uploads', [{ file_id: 'one', name: null, sha256: null, erased: true }]));

test('a list is one’s own, the newest first, in pages', async () => {
  const given = () => spec.given([stored('one'), stored('two'), stored('other', 'doc')]).when([stored('three')], { redelivered: 1 });
  const first = { file_id: 'three', name: 'three.pdf', size: 10, type: 'application/pdf', sha256: 'ab', created_at: timeOf(3) };
  await given().thenQuery(async (db) => {
    const page = await uploadsOf(db, { owner_id: 'pat', limit: 2 });
    const next = await uploadsOf(db, { owner_id: 'pat', limit: 2, ...(page.next_cursor !== null && { cursor: page.next_cursor }) });
    return { first: page.uploads[0], all: [...page.uploads, ...next.uploads].map(({ file_id }) => file_id), end: next.next_cursor };
  }, { first, all: ['three', 'two', 'one'], end: null });
});

test('counts what a day has brought', () =>
  spec.given([stored('one'), stored('two')]).when([stored('three', 'doc')]).thenQuery((db) => uploadedSince(db, { owner_id: 'pat', since: Date.parse(timeOf(0)) }), { files: 1, bytes: 10 }));

test('knows the files that go with a patient: their own, and those shared with or filed for nobody who is not erased', () => {
  const granted = (file_id: string, patient_id: string): DomainEvent => ({ type: 'FileAccessGranted', data: { file_id, room_id: 'chat_one', patient_id, message_id: 'm' } });
  return spec
    .given(['own', 'gone'].map((name) => stored(name)).concat(['leaflet', 'letter', 'draft', 'report'].map((name) => stored(name, 'doc'))))
    .when([granted('leaflet', 'pat'), granted('leaflet', 'sam'), granted('letter', 'pat'), { type: 'FileAddedToChart', data: { file_id: 'report', patient_id: 'pat', report_id: 'r' } }, { type: 'FileErased', data: { file_id: 'gone', blob: 'b' } }], { redelivered: 2 })
    .thenQuery(async (db) => Promise.all([['pat'], ['sam', 'pat']].map(async (erased) => [...(await filesOf(db, { patients: ['pat'], erased }))].sort())), [['letter', 'own', 'report'], ['leaflet', 'letter', 'own', 'report']]);
});
