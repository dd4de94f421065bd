import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

/** The media types that are taken (API §7). */
export const fileTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  dicom: 'application/dicom',
  txt: 'text/plain',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type FileType = (typeof fileTypes)[keyof typeof fileTypes];

/** A file that somebody has uploaded. Everything personal of it is under a key of its own, whose subject is the file: its end is the file's end. Stream `file-<file_id>`. */
export type FileEvent =
  /** `size` in bytes, `sha256` in hex; `blob` names the encrypted bytes in the upload directory, `content_key` (base64) opens them. */
  | Event<'FileStored', { file_id: string; owner_id: string; name: Erasable; size: number; type: FileType; sha256: Erasable; blob: string; content_key: Erasable } & MaybeErased>
  /** The members of a room may read it, as long as the message that shared it stands. */
  | Event<'FileAccessGranted', { file_id: string; room_id: string; patient_id: string; message_id: string }>
  /** A report of a patient's chart holds it: who may read the patient's reports may read it. */
  | Event<'FileAddedToChart', { file_id: string; patient_id: string; report_id: string }>
  /** Its key and its bytes are destroyed. */
  | Event<'FileErased', { file_id: string; blob: string }>;

export const fileEvents = defineEvents<FileEvent>()({
  FileStored: { version: 1, personal: { name: 'file_id', sha256: 'file_id', content_key: 'file_id' } },
  FileAccessGranted: { version: 1 },
  FileAddedToChart: { version: 1 },
  FileErased: { version: 1, erases: 'file_id' },
});
