import { codeOf } from './error-code.ts';

/** SQLSTATE or the system's code, in words. */
const causes: Readonly<Record<string, string>> = {
  '3D000': 'there is no database of that name on the server: create it',
  '28P01': 'the password is wrong, or there is no such user',
  '28000': 'this user may not connect to it',
  '42501': 'this user may not make tables in it',
  '53300': 'it has too many connections',
  '57P03': 'it is starting or stopping',
  ECONNREFUSED: 'nothing listens at its address',
  ENOTFOUND: 'its host has no address',
  EAI_AGAIN: 'its host has no address now',
};
/** In words, why PostgreSQL cannot be used. */
export const whyUnusable = (error: unknown): string => {
  const code = codeOf(error);
  return code === undefined ? 'no answer' : causes[code] === undefined ? code : `${causes[code]} (${code})`;
};
