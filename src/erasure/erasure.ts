import type { FileEvent } from '../../events/file.ts';
import type { SubjectEvent } from '../../events/subject.ts';
import type { Keys } from '../eventlog/keys.ts';
import type { EventLog, Feed } from '../eventlog/types.ts';
import type { FileStore } from '../files/store.ts';
import type { Recorded } from '../kernel/event.ts';

type Erasing = Recorded<Extract<SubjectEvent, { type: 'PatientErased' }> | Extract<FileEvent, { type: 'FileErased' }>>;
/** What is kept with the keys: how far the log has been looked through for erasures, and whom they have met. */
type Note = { readonly epoch: string; readonly position: string; readonly patients: readonly string[] };

export type Erasure = {
  /** Applies the erasures of the log to the keys again, from where these keys have seen it: a restored backup revives none. Resolves when that is done; then follows the feed. */
  start(): Promise<void>;
  stop(): void;
  isErased(patient_id: string): boolean;
  patients(): readonly string[];
  /** At or after the latest erasure of a patient that is known here: read models that have come so far show nothing of anybody who is erased. */
  position(): bigint;
  /** Destroys what these events say is destroyed, durably. Other events are passed over. */
  apply(events: readonly Recorded[]): Promise<void>;
};
export type ErasureParts = {
  readonly log: Pick<EventLog, 'readAll' | 'head'>;
  readonly feed: Pick<Feed, 'tap'>;
  readonly keys: Pick<Keys, 'destroy' | 'forget' | 'note' | 'setNote'>;
  readonly fileStore: Pick<FileStore, 'remove'>;
  /** The log's identity. */
  readonly epoch: string;
  /** A patient is erased from here on: whatever of them is held in memory goes. */
  readonly onErased: () => void;
  readonly onError: (error: unknown) => void;
};

const noteName = 'erasures';
const isErasing = (event: Recorded): event is Erasing => event.type === 'PatientErased' || event.type === 'FileErased';

/** An erasure is the destruction of a key (DESIGN §4): the log says which, and each process carries it out. */
export function createErasure({ log, feed, keys, fileStore, epoch, onErased, onError }: ErasureParts): Erasure {
  const erased = new Set<string>();
  let latest = 0n;
  let untap = (): void => undefined;

  function know(event: Erasing): void {
    keys.forget(event.type === 'PatientErased' ? event.data.patient_id : event.data.file_id);
    if (event.type !== 'PatientErased') return;
    erased.add(event.data.patient_id);
    if (event.position > latest) latest = event.position;
    onErased();
  }

  async function apply(events: readonly Recorded[]): Promise<void> {
    for (const event of events.filter(isErasing)) {
      know(event);
      if (event.type === 'PatientErased') await keys.destroy(event.data.patient_id);
      else {
        await keys.destroy(event.data.file_id);
        await fileStore.remove(event.data.blob);
      }
    }
  }

  async function lookThrough(): Promise<void> {
    const text = await keys.note(noteName);
    // What `setNote` below wrote.
    const note = text === undefined ? undefined : (JSON.parse(text) as Note);
    const seen = note?.epoch === epoch ? note : undefined;
    for (const patient of seen?.patients ?? []) {
      erased.add(patient);
      keys.forget(patient);
    }
    const head = await log.head();
    const from = seen ? BigInt(seen.position) : 0n;
    if (erased.size > 0 && from > latest) latest = from;
    for await (const page of log.readAll({ from, filter: { typePrefixes: ['PatientErased', 'FileErased'] } })) await apply(page);
    if (head && head.position > from) await keys.setNote(noteName, JSON.stringify({ epoch, position: String(head.position), patients: [...erased] } satisfies Note));
  }

  return {
    async start() {
      untap = feed.tap((batch) => {
        const erasing = batch.filter(isErasing);
        if (erasing.length === 0) return;
        erasing.forEach(know);
        apply(erasing).catch(onError);
      });
      await lookThrough();
    },
    stop: () => untap(),
    isErased: (patient_id) => erased.has(patient_id),
    patients: () => [...erased],
    position: () => latest,
    apply,
  };
}
