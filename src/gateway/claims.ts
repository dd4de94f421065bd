import type { JWTPayload } from 'jose';
import { roles, type Role } from '../kernel/actor.ts';

/** What a token says that we use. `expires_at`: ms since the epoch. */
export type Claims = { readonly sub: string; readonly role: Role; readonly full_name?: string; readonly expires_at: number };

const subject = /^[A-Za-z0-9._:@+-]{1,128}$/;
const longestName = 200;
/** The last time that a date can hold, ms since the epoch. */
const latest = 8.64e15;

/** API §1: `sub` of these characters, exactly one role of the four, an end. Undefined when it does not hold. */
export function claimsOf({ sub, exp, role, full_name, username }: JWTPayload): Claims | undefined {
  const known = roles.find((candidate) => candidate === role);
  // The library promises a string and a number, and checks the number.
  if (typeof sub !== 'string' || !subject.test(sub) || exp === undefined || known === undefined) return undefined;
  const name = nameOf(full_name) ?? nameOf(username);
  return { sub, role: known, expires_at: Math.min(exp * 1000, latest), ...(name !== undefined && { full_name: name }) };
}

/** A name as an account takes it; undefined when nothing legible is left. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = [...value.slice(0, 4 * longestName).replace(/[\p{Control}\p{Surrogate}]/gu, ' ').trim()].slice(0, longestName).join('').trim();
  return name === '' ? undefined : name;
}
