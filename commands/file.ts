import { Type } from 'typebox';
import { fileEvents, fileTypes, type FileEvent, type FileType } from '../events/file.ts';
import { aggregate, commandOf } from '../src/kernel/aggregate.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { Rejection } from '../src/kernel/rejection.ts';
import { OpaqueId, UserId } from '../src/kernel/schema.ts';

export type Share = { readonly room_id: string; readonly message_id: string };
/** `owner_id` empty: there is no such file. What is personal is null once it is erased. */
export type FileState = {
  readonly file_id: string;
  readonly owner_id: string;
  readonly name: string | null;
  readonly size: number;
  readonly type: FileType;
  readonly sha256: string | null;
  readonly blob: string;
  readonly content_key: string | null;
  readonly erased: boolean;
  /** Oldest first. */
  readonly shares: readonly Share[];
  /** The patients in whose charts it is. */
  readonly charts: readonly string[];
};

/** Whoever shares one file more often than this, or files it for more patients, has something else in mind. */
export const mostShares = 200;

const initialState = (file_id: string): FileState => ({ file_id, owner_id: '', name: null, size: 0, type: 'text/plain', sha256: null, blob: '', content_key: null, erased: false, shares: [], charts: [] });

function evolve(state: FileState, event: Recorded<FileEvent>): FileState {
  switch (event.type) {
    case 'FileStored': {
      const { file_id, owner_id, name, size, type, sha256, blob, content_key } = event.data;
      return { file_id, owner_id, name, size, type, sha256, blob, content_key, erased: event.data.erased ?? false, shares: [], charts: [] };
    }
    case 'FileAccessGranted': {
      const { room_id, message_id } = event.data;
      return { ...state, shares: [...state.shares, { room_id, message_id }] };
    }
    case 'FileAddedToChart':
      return { ...state, charts: [...state.charts, event.data.patient_id] };
    case 'FileErased':
      return { ...state, name: null, sha256: null, content_key: null, erased: true };
    default:
      event satisfies never;
      return state;
  }
}

const command = commandOf<FileState, FileEvent>();
const Sha256 = Type.String({ minLength: 64, maxLength: 64, pattern: '^[0-9a-f]+$' });

export const file = aggregate<FileState, FileEvent>()({
  category: 'file',
  events: fileEvents,
  initialState,
  evolve,
  commands: {
    'store-file': command({
      summary: 'Keep a file whose bytes are in the upload directory',
      data: Type.Object({
        file_id: OpaqueId,
        name: Type.String({ minLength: 1, maxLength: 255 }),
        size: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
        type: Type.Union(Object.values(fileTypes).map((type) => Type.Literal(type))),
        sha256: Sha256,
        blob: OpaqueId,
        content_key: Type.String({ minLength: 44, maxLength: 44 }),
      }),
      roles: ['PATIENT', 'DOCTOR'],
      unmarked: true,
      internal: true,
      relationship: { unrestricted: 'everybody may upload a file of their own; the gateway has just received it' },
      stream: ({ data }) => data.file_id,
      decide: ({ data, actor }, state) => {
        if (state.owner_id !== '') throw new Rejection('wrong-state', 'The file exists already');
        return [{ type: 'FileStored', data: { ...data, owner_id: actor.user_id } }];
      },
    }),

    'grant-file-access': command({
      summary: 'Let the members of a room read a file that was shared there',
      data: Type.Object({ file_id: OpaqueId, room_id: OpaqueId, patient_id: UserId, message_id: OpaqueId }),
      roles: [],
      internal: true,
      relationship: { unrestricted: 'the service itself follows a share' },
      stream: ({ data }) => data.file_id,
      decide: ({ data }, state) =>
        state.owner_id === '' || state.erased || state.shares.some(({ room_id, message_id }) => room_id === data.room_id && message_id === data.message_id) ? [] : [{ type: 'FileAccessGranted', data }],
    }),

    'add-file-to-chart': command({
      summary: 'Let those who may read a patient’s reports read a file that is one of them',
      data: Type.Object({ file_id: OpaqueId, patient_id: UserId, report_id: OpaqueId }),
      roles: [],
      internal: true,
      relationship: { unrestricted: 'the service itself follows a report' },
      stream: ({ data }) => data.file_id,
      decide: ({ data }, state) => (state.owner_id === '' || state.erased || state.charts.includes(data.patient_id) ? [] : [{ type: 'FileAddedToChart', data }]),
    }),

    'erase-file': command({
      summary: 'Destroy a file for good',
      data: Type.Object({ file_id: OpaqueId }),
      roles: [],
      internal: true,
      revokes: true,
      relationship: { unrestricted: 'the service itself follows an erasure' },
      stream: ({ data }) => data.file_id,
      decide: ({ data }, state) => (state.owner_id === '' || state.erased ? [] : [{ type: 'FileErased', data: { ...data, blob: state.blob } }]),
    }),
  },
});
