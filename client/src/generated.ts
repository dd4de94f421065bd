// Made by `npm run generate` from the schemas that the service checks with: do not edit.

export type ActiveUser = {
  readonly user_id: string;
  readonly name: string | null;
  readonly role: Role;
  readonly connected_at: string;
};

export type BlockedTime = {
  readonly block_id: string;
  readonly overlapping: readonly string[];
};

export type BookedSlot = {
  readonly appointment_id: string;
  readonly start: string;
  readonly end: string;
};

export type EventReference = {
  readonly id: string;
  readonly type: string;
  readonly revision: number;
};

export type FileInfo = {
  readonly file_id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly url: string;
};

export type HistoryFile = {
  readonly type: 'file_share';
  readonly message_id: string;
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly sender_id: string;
  readonly sender_name: string | null;
  readonly sender_role: 'PATIENT' | 'DOCTOR';
  readonly client_message_id?: string;
  readonly timestamp: string;
  readonly erased?: true;
  readonly file_info: FileInfo | null;
  readonly caption: string | null;
  readonly edited_at?: string;
  readonly status: 'sent' | 'delivered' | 'read';
};

export type HistoryMessage = HistoryText | HistoryFile | HistoryRetracted;

export type HistoryRetracted = {
  readonly type: 'chat_message' | 'file_share';
  readonly message_id: string;
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly sender_id: string;
  readonly sender_name: string | null;
  readonly sender_role: 'PATIENT' | 'DOCTOR';
  readonly client_message_id?: string;
  readonly timestamp: string;
  readonly erased?: true;
  readonly retracted: true;
  readonly edited_at?: string;
  readonly status: 'sent' | 'delivered' | 'read';
};

export type HistoryText = {
  readonly type: 'chat_message';
  readonly message_id: string;
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly sender_id: string;
  readonly sender_name: string | null;
  readonly sender_role: 'PATIENT' | 'DOCTOR';
  readonly client_message_id?: string;
  readonly timestamp: string;
  readonly erased?: true;
  readonly content: string | null;
  readonly edited_at?: string;
  readonly status: 'sent' | 'delivered' | 'read';
};

export type Notification = {
  readonly notification_id: string;
  readonly position: string;
  readonly kind: string;
  readonly data: {
    readonly [name: string]: unknown;
  } | null;
  readonly erased?: true;
  readonly created_at: string;
  readonly read: boolean;
};

export type PostedMessage = {
  readonly message_id: string;
  readonly seq: number;
  readonly duplicate?: true;
};

export type ProblemSlug = 'validation' | 'auth-required' | 'token-invalid' | 'forbidden' | 'not-found' | 'method-not-allowed' | 'version-conflict' | 'slot-taken' | 'outside-availability' | 'in-the-past' | 'patient-busy' | 'wrong-state' | 'safety-check-failed' | 'idempotency-in-progress' | 'idempotency-key-reused' | 'erased' | 'legal-hold' | 'payload-too-large' | 'unsupported-media-type' | 'rate-limited' | 'read-model-stale' | 'event-store-unavailable' | 'database-unavailable' | 'upstream-unavailable' | 'internal';

export type ProjectionState = {
  readonly name: string;
  readonly position: string;
  readonly lag_events: number;
  readonly lag_ms: number;
  readonly stopped: boolean;
};

export type Role = 'PATIENT' | 'DOCTOR' | 'ADMIN' | 'AUDITOR';

export type RoomFrame = {
  readonly type: 'chat_message';
  readonly message_id: string;
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly sender_id: string;
  readonly sender_name: string | null;
  readonly sender_role: 'PATIENT' | 'DOCTOR';
  readonly client_message_id?: string;
  readonly timestamp: string;
  readonly erased?: true;
  readonly content: string | null;
} | {
  readonly type: 'chat_message';
  readonly message_id: string;
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly sender_id: string;
  readonly sender_name: string | null;
  readonly sender_role: 'PATIENT' | 'DOCTOR';
  readonly client_message_id?: string;
  readonly timestamp: string;
  readonly erased?: true;
  readonly retracted: true;
} | {
  readonly type: 'file_share';
  readonly message_id: string;
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly sender_id: string;
  readonly sender_name: string | null;
  readonly sender_role: 'PATIENT' | 'DOCTOR';
  readonly client_message_id?: string;
  readonly timestamp: string;
  readonly erased?: true;
  readonly file_info: FileInfo | null;
  readonly caption: string | null;
} | {
  readonly type: 'file_share';
  readonly message_id: string;
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly sender_id: string;
  readonly sender_name: string | null;
  readonly sender_role: 'PATIENT' | 'DOCTOR';
  readonly client_message_id?: string;
  readonly timestamp: string;
  readonly erased?: true;
  readonly retracted: true;
} | {
  readonly type: 'message_edited';
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly actor_id: string;
  readonly timestamp: string;
  readonly message_id: string;
  readonly content: string | null;
  readonly erased?: true;
} | {
  readonly type: 'message_edited';
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly actor_id: string;
  readonly timestamp: string;
  readonly message_id: string;
  readonly retracted: true;
  readonly erased?: true;
} | {
  readonly type: 'message_retracted';
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly actor_id: string;
  readonly timestamp: string;
  readonly message_id: string;
} | {
  readonly type: 'room_opened';
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly actor_id: string;
  readonly timestamp: string;
} | {
  readonly type: 'room_closed';
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly actor_id: string;
  readonly timestamp: string;
};

export type SafetyFinding = {
  readonly kind: 'allergy' | 'duplicate' | 'interaction' | 'unknown_medication' | 'dose';
  readonly severity: 'info' | 'warning' | 'contraindicated';
  readonly with: string;
  readonly text: string;
  readonly source: string;
  readonly source_version: string;
};

export type SchemaError = {
  readonly path: string;
  readonly message: string;
  readonly span?: {
    readonly start: number;
    readonly end: number;
  };
};

export type Statistics = {
  readonly active_connections: number;
  readonly total_rooms: number;
  readonly total_messages: number;
  readonly users_by_role: {
    readonly PATIENT?: number;
    readonly DOCTOR?: number;
    readonly ADMIN?: number;
    readonly AUDITOR?: number;
  };
  readonly rooms_by_participants: {
    readonly '0': number;
    readonly '1': number;
    readonly '2': number;
  };
  readonly messages_per_minute: number;
  readonly appointments_by_status: {
    readonly [name: string]: number;
  };
  readonly alerts_by_status: {
    readonly [name: string]: number;
  };
  readonly time_to_acknowledge_seconds: {
    readonly p50: number | null;
    readonly p95: number | null;
  };
  readonly projections: readonly ProjectionState[];
  readonly timestamp: string;
};

/** Type → what a client may send. */
export type ClientFrames = {
  join_room: {
    readonly type: 'join_room';
    readonly ref?: string;
    readonly room_id: string;
    readonly after_seq?: number;
    readonly limit?: number;
  };
  leave_room: {
    readonly type: 'leave_room';
    readonly ref?: string;
    readonly room_id: string;
  };
  message_status: {
    readonly type: 'message_status';
    readonly ref?: string;
    readonly room_id: string;
    readonly message_id: string;
    readonly status: 'delivered' | 'read';
  };
  typing_indicator: {
    readonly type: 'typing_indicator';
    readonly ref?: string;
    readonly room_id: string;
    readonly is_typing: boolean;
  };
  subscribe: {
    readonly type: 'subscribe';
    readonly ref?: string;
    readonly channel: 'alerts' | 'appointments' | 'prescriptions' | 'notifications' | 'stats';
    readonly after?: string;
  };
  unsubscribe: {
    readonly type: 'unsubscribe';
    readonly ref?: string;
    readonly channel: 'alerts' | 'appointments' | 'prescriptions' | 'notifications' | 'stats';
  };
  command: {
    readonly type: 'command';
    readonly name: 'register-account';
    readonly data: {
      readonly user_id: string;
      readonly role: 'PATIENT' | 'DOCTOR' | 'ADMIN' | 'AUDITOR';
      readonly full_name: string;
      readonly specialty?: string;
      readonly time_zone?: string;
      readonly on_call?: boolean;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'update-profile';
    readonly data: {
      readonly full_name?: string;
      readonly specialty?: string;
      readonly time_zone?: string;
      readonly on_call?: boolean;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'disable-account';
    readonly data: {
      readonly user_id: string;
      readonly reason: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'enable-account';
    readonly data: {
      readonly user_id: string;
      readonly reason: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'assign-doctor';
    readonly data: {
      readonly doctor_id: string;
      readonly patient_id: string;
      readonly reason?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'unassign-doctor';
    readonly data: {
      readonly doctor_id: string;
      readonly patient_id: string;
      readonly reason?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'use-emergency-access';
    readonly data: {
      readonly patient_id: string;
      readonly reason: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'record-allergy';
    readonly data: {
      readonly substance: string;
      readonly reaction?: string;
      readonly severity?: string;
      readonly patient_id?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'retract-allergy';
    readonly data: {
      readonly allergy_id: string;
      readonly reason: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'record-diagnosis';
    readonly data: {
      readonly patient_id: string;
      readonly description: string;
      readonly code?: string;
      readonly code_system?: string;
      readonly notes?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'amend-diagnosis';
    readonly data: {
      readonly diagnosis_id: string;
      readonly description?: string;
      readonly code?: string;
      readonly code_system?: string;
      readonly notes?: string;
      readonly reason: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'file-report';
    readonly data: {
      readonly title: string;
      readonly kind: string;
      readonly file_id?: string;
      readonly summary?: string;
      readonly patient_id?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'issue-prescription';
    readonly data: {
      readonly patient_id: string;
      readonly medication: string;
      readonly strength?: string;
      readonly dose?: string;
      readonly route?: string;
      readonly frequency: string;
      readonly duration_days?: number;
      readonly as_needed?: boolean;
      readonly instructions?: string;
      readonly override_reason?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'discontinue-prescription';
    readonly data: {
      readonly prescription_id: string;
      readonly reason: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'open-room';
    readonly data: {
      readonly doctor_id: string;
      readonly patient_id: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'post-message';
    readonly data: {
      readonly room_id: string;
      readonly content: string;
      readonly client_message_id?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'share-file';
    readonly data: {
      readonly room_id: string;
      readonly file_id: string;
      readonly caption?: string;
      readonly client_message_id?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'edit-message';
    readonly data: {
      readonly room_id: string;
      readonly message_id: string;
      readonly content: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'retract-message';
    readonly data: {
      readonly room_id: string;
      readonly message_id: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'close-room';
    readonly data: {
      readonly room_id: string;
      readonly reason?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'mark-read';
    readonly data: {
      readonly room_id: string;
      readonly up_to_seq: number;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'place-legal-hold';
    readonly data: {
      readonly patient_id: string;
      readonly reason: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'lift-legal-hold';
    readonly data: {
      readonly patient_id: string;
      readonly reason: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'erase-patient';
    readonly data: {
      readonly patient_id: string;
      readonly reason: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'set-availability';
    readonly data: {
      readonly weekly: readonly ({
        readonly day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
        readonly from: string;
        readonly to: string;
      })[];
      readonly slot_minutes: number;
      readonly time_zone: string;
      readonly buffer_minutes?: number;
      readonly min_notice_minutes?: number;
      readonly doctor_id?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'book-appointment';
    readonly data: {
      readonly doctor_id: string;
      readonly start: string;
      readonly type?: 'IN_PERSON' | 'ONLINE' | 'FOLLOW_UP' | 'EMERGENCY';
      readonly reason?: string;
      readonly patient_id?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'reschedule-appointment';
    readonly data: {
      readonly appointment_id: string;
      readonly start: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'cancel-appointment';
    readonly data: {
      readonly appointment_id: string;
      readonly reason?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'complete-appointment';
    readonly data: {
      readonly appointment_id: string;
      readonly notes?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'mark-no-show';
    readonly data: {
      readonly appointment_id: string;
      readonly notes?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'block-time';
    readonly data: {
      readonly from: string;
      readonly to: string;
      readonly reason?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'unblock-time';
    readonly data: {
      readonly block_id: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'raise-alert';
    readonly data: {
      readonly severity: 'urgent' | 'critical';
      readonly category: 'cardiac' | 'stroke' | 'breathing' | 'bleeding' | 'anaphylaxis' | 'overdose' | 'self_harm' | 'unconscious' | 'obstetric' | 'sepsis' | 'trauma' | 'other';
      readonly description: string;
      readonly patient_id?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'acknowledge-alert';
    readonly data: {
      readonly alert_id: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'resolve-alert';
    readonly data: {
      readonly alert_id: string;
      readonly outcome: 'handled' | 'false_alarm';
      readonly note?: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'join-waitlist';
    readonly data: {
      readonly doctor_id?: string;
      readonly specialty?: string;
      readonly from: string;
      readonly to: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'leave-waitlist';
    readonly data: {
      readonly waitlist_id: string;
    };
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'open-calendar-feed';
    readonly data: Record<string, never>;
    readonly idempotency_key?: string;
    readonly ref?: string;
  } | {
    readonly type: 'command';
    readonly name: 'close-calendar-feed';
    readonly data: Record<string, never>;
    readonly idempotency_key?: string;
    readonly ref?: string;
  };
  authenticate: {
    readonly type: 'authenticate';
    readonly ref?: string;
    readonly token: string;
  };
  get_active_users: {
    readonly type: 'get_active_users';
    readonly ref?: string;
  };
  ping: {
    readonly type: 'ping';
    readonly ref?: string;
  };
  chat_message: {
    readonly type: 'chat_message';
    readonly ref?: string;
    readonly room_id: string;
    readonly content: string;
    readonly client_message_id?: string;
  };
  edit_message: {
    readonly type: 'edit_message';
    readonly ref?: string;
    readonly room_id: string;
    readonly message_id: string;
    readonly content: string;
  };
  retract_message: {
    readonly type: 'retract_message';
    readonly ref?: string;
    readonly room_id: string;
    readonly message_id: string;
  };
  file_share: {
    readonly type: 'file_share';
    readonly ref?: string;
    readonly room_id: string;
    readonly file_id: string;
    readonly caption?: string;
    readonly client_message_id?: string;
  };
};

/** Type → what the service sends. */
export type ServerFrames = {
  connection_confirmed: {
    readonly type: 'connection_confirmed';
    readonly message: string;
    readonly user_info: {
      readonly user_id: string;
      readonly role: Role;
      readonly name: string | null;
    };
    readonly timestamp: string;
  };
  ack: {
    readonly type: 'ack';
    readonly ref?: string;
    readonly command_id?: string;
    readonly message_id?: string;
    readonly seq?: number;
    readonly position?: string;
    readonly duplicate?: true;
    readonly events?: readonly EventReference[];
    readonly result: {
      readonly [name: string]: unknown;
    };
  };
  chat_message: {
    readonly type: 'chat_message';
    readonly message_id: string;
    readonly seq: number;
    readonly position: string;
    readonly room_id: string;
    readonly sender_id: string;
    readonly sender_name: string | null;
    readonly sender_role: 'PATIENT' | 'DOCTOR';
    readonly client_message_id?: string;
    readonly timestamp: string;
    readonly erased?: true;
    readonly content: string | null;
  } | {
    readonly type: 'chat_message';
    readonly message_id: string;
    readonly seq: number;
    readonly position: string;
    readonly room_id: string;
    readonly sender_id: string;
    readonly sender_name: string | null;
    readonly sender_role: 'PATIENT' | 'DOCTOR';
    readonly client_message_id?: string;
    readonly timestamp: string;
    readonly erased?: true;
    readonly retracted: true;
  };
  file_share: {
    readonly type: 'file_share';
    readonly message_id: string;
    readonly seq: number;
    readonly position: string;
    readonly room_id: string;
    readonly sender_id: string;
    readonly sender_name: string | null;
    readonly sender_role: 'PATIENT' | 'DOCTOR';
    readonly client_message_id?: string;
    readonly timestamp: string;
    readonly erased?: true;
    readonly file_info: FileInfo | null;
    readonly caption: string | null;
  } | {
    readonly type: 'file_share';
    readonly message_id: string;
    readonly seq: number;
    readonly position: string;
    readonly room_id: string;
    readonly sender_id: string;
    readonly sender_name: string | null;
    readonly sender_role: 'PATIENT' | 'DOCTOR';
    readonly client_message_id?: string;
    readonly timestamp: string;
    readonly erased?: true;
    readonly retracted: true;
  };
  message_edited: {
    readonly type: 'message_edited';
    readonly seq: number;
    readonly position: string;
    readonly room_id: string;
    readonly actor_id: string;
    readonly timestamp: string;
    readonly message_id: string;
    readonly content: string | null;
    readonly erased?: true;
  } | {
    readonly type: 'message_edited';
    readonly seq: number;
    readonly position: string;
    readonly room_id: string;
    readonly actor_id: string;
    readonly timestamp: string;
    readonly message_id: string;
    readonly retracted: true;
    readonly erased?: true;
  };
  message_retracted: {
    readonly type: 'message_retracted';
    readonly seq: number;
    readonly position: string;
    readonly room_id: string;
    readonly actor_id: string;
    readonly timestamp: string;
    readonly message_id: string;
  };
  room_opened: {
    readonly type: 'room_opened';
    readonly seq: number;
    readonly position: string;
    readonly room_id: string;
    readonly actor_id: string;
    readonly timestamp: string;
  };
  room_closed: {
    readonly type: 'room_closed';
    readonly seq: number;
    readonly position: string;
    readonly room_id: string;
    readonly actor_id: string;
    readonly timestamp: string;
  };
  typing_indicator: {
    readonly type: 'typing_indicator';
    readonly room_id: string;
    readonly user_id: string;
    readonly user_name: string | null;
    readonly is_typing: boolean;
  };
  message_status: {
    readonly type: 'message_status';
    readonly room_id: string;
    readonly user_id: string;
    readonly user_name: string | null;
    readonly message_id: string;
    readonly up_to_seq: number;
    readonly status: 'delivered' | 'read';
    readonly position?: string;
  };
  chat_history: {
    readonly type: 'chat_history';
    readonly ref?: string;
    readonly room_id: string;
    readonly messages: readonly HistoryMessage[];
    readonly last_seq: number;
    readonly complete: true;
  } | {
    readonly type: 'chat_history';
    readonly ref?: string;
    readonly room_id: string;
    readonly frames: readonly RoomFrame[];
    readonly last_seq: number;
    readonly complete: boolean;
  };
  active_users: {
    readonly type: 'active_users';
    readonly ref?: string;
    readonly active_users: readonly ActiveUser[];
    readonly total_active: number;
  };
  pong: {
    readonly type: 'pong';
    readonly ref?: string;
    readonly timestamp: string;
  };
  emergency_alert: {
    readonly type: 'emergency_alert';
    readonly event: 'raised' | 'repeated' | 'acknowledged' | 'escalated' | 'resolved';
    readonly position: string;
    readonly alert_id: string;
    readonly patient_id: string;
    readonly patient_name: string | null;
    readonly severity: 'urgent' | 'critical';
    readonly category: 'cardiac' | 'stroke' | 'breathing' | 'bleeding' | 'anaphylaxis' | 'overdose' | 'self_harm' | 'unconscious' | 'obstetric' | 'sepsis' | 'trauma' | 'other';
    readonly description?: string | null;
    readonly erased?: true;
    readonly raised_at: string;
    readonly status: 'open' | 'acknowledged' | 'resolved';
    readonly escalation: number;
    readonly acknowledged_by: string | null;
    readonly acknowledged_at: string | null;
    readonly resolved_at: string | null;
    readonly outcome: 'handled' | 'false_alarm' | null;
  };
  appointment_update: {
    readonly type: 'appointment_update';
    readonly position: string;
    readonly event: 'booked';
    readonly data: {
      readonly appointment_id: string;
      readonly doctor_id: string;
      readonly patient_id: string;
      readonly start: string;
      readonly end: string;
      readonly type: 'IN_PERSON' | 'ONLINE' | 'FOLLOW_UP' | 'EMERGENCY';
      readonly status: 'BOOKED';
    };
  } | {
    readonly type: 'appointment_update';
    readonly position: string;
    readonly event: 'rescheduled';
    readonly data: {
      readonly appointment_id: string;
      readonly doctor_id: string;
      readonly patient_id: string;
      readonly start: string;
      readonly end: string;
      readonly previous_start: string;
      readonly previous_end: string;
      readonly status: 'BOOKED';
    };
  } | {
    readonly type: 'appointment_update';
    readonly position: string;
    readonly event: 'cancelled';
    readonly data: {
      readonly appointment_id: string;
      readonly doctor_id: string;
      readonly patient_id: string;
      readonly start: string;
      readonly end: string;
      readonly status: 'CANCELLED';
    };
  } | {
    readonly type: 'appointment_update';
    readonly position: string;
    readonly event: 'completed';
    readonly data: {
      readonly appointment_id: string;
      readonly doctor_id: string;
      readonly patient_id: string;
      readonly status: 'COMPLETED';
    };
  } | {
    readonly type: 'appointment_update';
    readonly position: string;
    readonly event: 'no_show';
    readonly data: {
      readonly appointment_id: string;
      readonly doctor_id: string;
      readonly patient_id: string;
      readonly status: 'NO_SHOW';
    };
  } | {
    readonly type: 'appointment_update';
    readonly position: string;
    readonly event: 'slot_offered';
    readonly data: {
      readonly waitlist_id: string;
      readonly doctor_id: string;
      readonly patient_id: string;
      readonly start: string;
      readonly end: string;
      readonly until: string;
    };
  };
  prescription_update: {
    readonly type: 'prescription_update';
    readonly position: string;
    readonly event: 'issued';
    readonly data: {
      readonly prescription_id: string;
      readonly patient_id: string;
      readonly doctor_id: string;
      readonly issued_at: string;
      readonly ends_at: string | null;
      readonly status: 'ACTIVE';
    };
  } | {
    readonly type: 'prescription_update';
    readonly position: string;
    readonly event: 'discontinued';
    readonly data: {
      readonly prescription_id: string;
      readonly patient_id: string;
      readonly doctor_id: string;
      readonly discontinued_at: string;
      readonly status: 'DISCONTINUED';
    };
  };
  notification: {
    readonly type: 'notification';
    readonly position: string;
    readonly event: 'read';
    readonly data: {
      readonly up_to: string;
    };
  } | {
    readonly type: 'notification';
    readonly position: string;
    readonly event: string;
    readonly data: Notification;
  };
  system: {
    readonly type: 'system';
    readonly position: string;
    readonly event: 'broadcast';
    readonly data: {
      readonly message: string;
      readonly message_type: string;
      readonly sent_at: string;
    };
  } | {
    readonly type: 'system';
    readonly event: 'room_left';
    readonly data: {
      readonly room_id: string;
    };
  };
  stats: {
    readonly type: 'stats';
    readonly event: 'statistics';
    readonly data: Statistics;
  };
  resync_required: {
    readonly type: 'resync_required';
    readonly ref?: string;
    readonly room_id?: string;
    readonly channel?: 'alerts' | 'appointments' | 'prescriptions' | 'notifications' | 'stats';
  };
  error: {
    readonly type: 'error';
    readonly ref?: string;
    readonly code: ProblemSlug;
    readonly message: string;
    readonly errors?: readonly SchemaError[];
    readonly findings?: readonly {
      readonly [name: string]: unknown;
    }[];
    readonly retry_after?: number;
  };
};

/** Command → its data and result. */
export type Commands = {
  'register-account': { readonly data: {
    readonly user_id: string;
    readonly role: 'PATIENT' | 'DOCTOR' | 'ADMIN' | 'AUDITOR';
    readonly full_name: string;
    readonly specialty?: string;
    readonly time_zone?: string;
    readonly on_call?: boolean;
  }; readonly result: {
    readonly user_id: string;
  } };
  'update-profile': { readonly data: {
    readonly full_name?: string;
    readonly specialty?: string;
    readonly time_zone?: string;
    readonly on_call?: boolean;
  }; readonly result: Record<string, never> };
  'disable-account': { readonly data: {
    readonly user_id: string;
    readonly reason: string;
  }; readonly result: Record<string, never> };
  'enable-account': { readonly data: {
    readonly user_id: string;
    readonly reason: string;
  }; readonly result: Record<string, never> };
  'assign-doctor': { readonly data: {
    readonly doctor_id: string;
    readonly patient_id: string;
    readonly reason?: string;
  }; readonly result: Record<string, never> };
  'unassign-doctor': { readonly data: {
    readonly doctor_id: string;
    readonly patient_id: string;
    readonly reason?: string;
  }; readonly result: Record<string, never> };
  'use-emergency-access': { readonly data: {
    readonly patient_id: string;
    readonly reason: string;
  }; readonly result: {
    readonly expires_at: string;
  } };
  'record-allergy': { readonly data: {
    readonly substance: string;
    readonly reaction?: string;
    readonly severity?: string;
    readonly patient_id?: string;
  }; readonly result: {
    readonly allergy_id: string;
  } };
  'retract-allergy': { readonly data: {
    readonly allergy_id: string;
    readonly reason: string;
  }; readonly result: Record<string, never> };
  'record-diagnosis': { readonly data: {
    readonly patient_id: string;
    readonly description: string;
    readonly code?: string;
    readonly code_system?: string;
    readonly notes?: string;
  }; readonly result: {
    readonly diagnosis_id: string;
  } };
  'amend-diagnosis': { readonly data: {
    readonly diagnosis_id: string;
    readonly description?: string;
    readonly code?: string;
    readonly code_system?: string;
    readonly notes?: string;
    readonly reason: string;
  }; readonly result: {
    readonly diagnosis_id: string;
  } };
  'file-report': { readonly data: {
    readonly title: string;
    readonly kind: string;
    readonly file_id?: string;
    readonly summary?: string;
    readonly patient_id?: string;
  }; readonly result: {
    readonly report_id: string;
  } };
  'issue-prescription': { readonly data: {
    readonly patient_id: string;
    readonly medication: string;
    readonly strength?: string;
    readonly dose?: string;
    readonly route?: string;
    readonly frequency: string;
    readonly duration_days?: number;
    readonly as_needed?: boolean;
    readonly instructions?: string;
    readonly override_reason?: string;
  }; readonly result: {
    readonly prescription_id: string;
    readonly findings: readonly SafetyFinding[];
  } };
  'discontinue-prescription': { readonly data: {
    readonly prescription_id: string;
    readonly reason: string;
  }; readonly result: Record<string, never> };
  'open-room': { readonly data: {
    readonly doctor_id: string;
    readonly patient_id: string;
  }; readonly result: {
    readonly room_id: string;
  } };
  'post-message': { readonly data: {
    readonly room_id: string;
    readonly content: string;
    readonly client_message_id?: string;
  }; readonly result: PostedMessage };
  'share-file': { readonly data: {
    readonly room_id: string;
    readonly file_id: string;
    readonly caption?: string;
    readonly client_message_id?: string;
  }; readonly result: PostedMessage };
  'edit-message': { readonly data: {
    readonly room_id: string;
    readonly message_id: string;
    readonly content: string;
  }; readonly result: {
    readonly seq: number;
  } };
  'retract-message': { readonly data: {
    readonly room_id: string;
    readonly message_id: string;
  }; readonly result: {
    readonly seq: number;
  } };
  'close-room': { readonly data: {
    readonly room_id: string;
    readonly reason?: string;
  }; readonly result: Record<string, never> };
  'mark-read': { readonly data: {
    readonly room_id: string;
    readonly up_to_seq: number;
  }; readonly result: Record<string, never> };
  'place-legal-hold': { readonly data: {
    readonly patient_id: string;
    readonly reason: string;
  }; readonly result: Record<string, never> };
  'lift-legal-hold': { readonly data: {
    readonly patient_id: string;
    readonly reason: string;
  }; readonly result: Record<string, never> };
  'erase-patient': { readonly data: {
    readonly patient_id: string;
    readonly reason: string;
  }; readonly result: Record<string, never> };
  'set-availability': { readonly data: {
    readonly weekly: readonly ({
      readonly day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
      readonly from: string;
      readonly to: string;
    })[];
    readonly slot_minutes: number;
    readonly time_zone: string;
    readonly buffer_minutes?: number;
    readonly min_notice_minutes?: number;
    readonly doctor_id?: string;
  }; readonly result: Record<string, never> };
  'book-appointment': { readonly data: {
    readonly doctor_id: string;
    readonly start: string;
    readonly type?: 'IN_PERSON' | 'ONLINE' | 'FOLLOW_UP' | 'EMERGENCY';
    readonly reason?: string;
    readonly patient_id?: string;
  }; readonly result: BookedSlot };
  'reschedule-appointment': { readonly data: {
    readonly appointment_id: string;
    readonly start: string;
  }; readonly result: BookedSlot };
  'cancel-appointment': { readonly data: {
    readonly appointment_id: string;
    readonly reason?: string;
  }; readonly result: Record<string, never> };
  'complete-appointment': { readonly data: {
    readonly appointment_id: string;
    readonly notes?: string;
  }; readonly result: Record<string, never> };
  'mark-no-show': { readonly data: {
    readonly appointment_id: string;
    readonly notes?: string;
  }; readonly result: Record<string, never> };
  'block-time': { readonly data: {
    readonly from: string;
    readonly to: string;
    readonly reason?: string;
  }; readonly result: BlockedTime };
  'unblock-time': { readonly data: {
    readonly block_id: string;
  }; readonly result: Record<string, never> };
  'raise-alert': { readonly data: {
    readonly severity: 'urgent' | 'critical';
    readonly category: 'cardiac' | 'stroke' | 'breathing' | 'bleeding' | 'anaphylaxis' | 'overdose' | 'self_harm' | 'unconscious' | 'obstetric' | 'sepsis' | 'trauma' | 'other';
    readonly description: string;
    readonly patient_id?: string;
  }; readonly result: {
    readonly alert_id: string;
    readonly recipients: number;
    readonly on_call: boolean;
  } };
  'acknowledge-alert': { readonly data: {
    readonly alert_id: string;
  }; readonly result: Record<string, never> };
  'resolve-alert': { readonly data: {
    readonly alert_id: string;
    readonly outcome: 'handled' | 'false_alarm';
    readonly note?: string;
  }; readonly result: Record<string, never> };
  'join-waitlist': { readonly data: {
    readonly doctor_id?: string;
    readonly specialty?: string;
    readonly from: string;
    readonly to: string;
  }; readonly result: {
    readonly waitlist_id: string;
  } };
  'leave-waitlist': { readonly data: {
    readonly waitlist_id: string;
  }; readonly result: Record<string, never> };
  'open-calendar-feed': { readonly data: Record<string, never>; readonly result: {
    readonly path: string;
  } };
  'close-calendar-feed': { readonly data: Record<string, never>; readonly result: Record<string, never> };
};

