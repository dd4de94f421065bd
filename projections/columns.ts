import type { Recorded } from '../src/kernel/event.ts';

/** Columns that most handlers pass on, in the order of the batch. */
export const revisions = (batch: readonly Recorded[]): number[] => batch.map((event) => event.revision);
export const times = (batch: readonly Recorded[]): string[] => batch.map((event) => event.metadata.occurred_at);
export const roomIds = (batch: readonly { readonly data: { readonly room_id: string } }[]): string[] => batch.map(({ data }) => data.room_id);

/** A time as PostgreSQL writes it in JSON, with the session's offset, as clients get it: RFC 3339 in UTC with milliseconds. */
export const utc = (time: string): string => new Date(time).toISOString();
