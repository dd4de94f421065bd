export const roles = ['PATIENT', 'DOCTOR', 'ADMIN', 'AUDITOR'] as const;
export type Role = (typeof roles)[number];

/** Who sends a command. SYSTEM is the service itself (reactors, first registration). */
export type Actor = {
  readonly user_id: string;
  readonly role: Role | 'SYSTEM';
  /** From the token; only used when an account is registered from it. */
  readonly full_name?: string;
};

export const system: Actor = { user_id: 'system', role: 'SYSTEM' };
