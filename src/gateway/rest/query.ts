import { Type, type TSchema } from 'typebox';
import { daysOf, instantOf } from '../../domain/time-text.ts';
import { invalid, Rejection } from '../../kernel/rejection.ts';
import { Position, positionPattern } from '../../kernel/schema.ts';

type Reading<Value> = { readonly value: Value } | { readonly wrong: string };
/** Reads one parameter: its value, or what is wrong with it. Undefined in: it was not given. */
export type Parameter<Value> = { read(text: string | undefined): Reading<Value>; /** What the documents say of it. */ readonly schema: TSchema };
export type Parameters = { readonly [name: string]: Parameter<unknown> };
export type Values<Of extends Parameters> = { readonly [Name in keyof Of]: Of[Name] extends Parameter<infer Value> ? Value : never };

type Read<Value> = (text: string) => Reading<Value>;
const optional = <Value>(schema: TSchema, read: Read<Value>): Parameter<Value | undefined> => ({ schema, read: (text) => (text === undefined ? { value: undefined } : read(text)) });

const whole =
  (min: number, max: number): Read<number> =>
  (text) => {
    const value = Number(text);
    return /^(-?[1-9]\d{0,15}|0)$/.test(text) && value >= min && value <= max ? { value } : { wrong: `must be a whole number from ${min} to ${max}` };
  };

/** A whole number. */
export const integer = (min: number, max: number): Parameter<number | undefined> => optional(Type.Integer({ minimum: min, maximum: max }), whole(min, max));
/** A text of 1 to `max` code points, that matches. */
export const text = (max: number, pattern = /^[^\0]+$/): Parameter<string | undefined> =>
  optional(Type.String({ minLength: 1, maxLength: max, pattern: pattern.source }), (value) => ([...value].length <= max && pattern.test(value) ? { value } : { wrong: `must be 1 to ${max} characters that are allowed here` }));
/** A user, as a `sub` or a `user_id`. */
export const user = text(128, /^[A-Za-z0-9._:@+-]+$/);
/** An id that we made. */
export const opaqueId = text(256, /^[A-Za-z0-9_-]+$/);
/** One of a list of words. */
export const oneOf = <Word extends string>(words: readonly Word[]): Parameter<Word | undefined> =>
  optional(Type.Enum([...words]), (given) => {
    const value = words.find((word) => word === given);
    return value === undefined ? { wrong: `must be one of ${words.join(', ')}` } : { value };
  });
/** Some of a list of words, with commas between them. */
export const someOf = <Word extends string>(words: readonly Word[]): Parameter<readonly Word[] | undefined> =>
  optional(Type.String({ pattern: `^(${words.join('|')})(,(${words.join('|')}))*$`, description: words.join(', ') }), (given) => {
    const parts = given.split(',');
    const values = words.filter((word) => parts.includes(word));
    return parts.length > 0 && parts.every((part) => values.some((word) => word === part)) ? { value: values } : { wrong: `must be one or more of ${words.join(', ')}` };
  });
/** A day, as YYYY-MM-DD. */
export const date: Parameter<string | undefined> = optional(Type.String({ format: 'date' }), (value) => (daysOf(value) === undefined ? { wrong: 'must be a date' } : { value }));
const wellFormedPosition = new RegExp(positionPattern);
/** A position of the log. */
export const position: Parameter<bigint | undefined> = optional(Position, (value) => (wellFormedPosition.test(value) ? { value: BigInt(value) } : { wrong: 'must be a position' }));

const Time = Type.String({ format: 'date-time', description: 'An RFC 3339 time, of any offset' });
/** An RFC 3339 time, as ms since the epoch. */
const readTime: Read<number> = (value) => {
  const at = instantOf(value);
  return at === undefined ? { wrong: 'must be an RFC 3339 time' } : { value: at };
};
export const time: Parameter<number | undefined> = optional(Time, readTime);
export type Moment = { readonly position: bigint } | { readonly time: number };
/** A position or a time. */
export const moment: Parameter<Moment | undefined> = optional<Moment>(Type.Union([Position, Time]), (value) => {
  if (wellFormedPosition.test(value)) return { value: { position: BigInt(value) } };
  const read = readTime(value);
  return 'value' in read ? { value: { time: read.value } } : { wrong: 'must be a position or an RFC 3339 time' };
});

const listed = whole(1, 200);
/** How many of a list: 1 to 200, 50 unless told. */
export const limit: Parameter<number> = { schema: Type.Integer({ minimum: 1, maximum: 200, default: 50 }), read: (given) => (given === undefined ? { value: 50 } : listed(given)) };
/** What every list of a read model takes. */
export const paged = { limit, cursor: text(2_048) };
/** What every query on a read model takes. */
export const readModel = { at_least: position };

/** Percent-encoded, a plus for a space: of printable ASCII, whose bytes are UTF-8. */
function decodes(text: string): boolean {
  try {
    return /^[\x21-\x7e]*$/.test(text) && typeof decodeURIComponent(text) === 'string';
  } catch {
    return false;
  }
}

/** Throws `validation` for the first parameter that cannot be decoded; without its name where that is what cannot. */
function mustDecode(querystring: string): void {
  if (decodes(querystring)) return;
  for (const pair of querystring.split('&')) {
    const [name = ''] = pair.split('=', 1);
    if (!decodes(pair)) throw invalid(decodes(name) ? `/${[...new URLSearchParams(name).keys()].join('')}` : '', 'is not UTF-8 in percent-encoding');
  }
}

/** The parameters of a query string. Throws `validation` on an unknown one, one that is given twice, one that cannot be decoded, and one that does not fit. */
export function readQuery<Of extends Parameters>(parameters: Of, querystring: string): Values<Of> {
  mustDecode(querystring);
  const given = new URLSearchParams(querystring);
  const errors: { path: string; message: string }[] = [];
  for (const name of new Set(given.keys())) {
    if (!Object.hasOwn(parameters, name)) errors.push({ path: `/${name.slice(0, 100)}`, message: 'is not a known parameter' });
    else if (given.getAll(name).length > 1) errors.push({ path: `/${name}`, message: 'is given twice' });
  }
  const values: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const read = parameter.read(given.get(name) ?? undefined);
    if ('wrong' in read) errors.push({ path: `/${name}`, message: read.wrong });
    else values[name] = read.value;
  }
  if (errors.length > 0) throw new Rejection('validation', undefined, { errors: errors.slice(0, 20) });
  // Each value was read by the parameter of its name.
  return values as Values<Of>;
}

/** The parts of the path. Throws `validation` on one that does not fit. */
export function readPath(parameters: Readonly<Record<string, Parameter<string | undefined>>>, params: Readonly<Record<string, string>>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const read = parameter.read(params[name] ?? '');
    if ('wrong' in read || read.value === undefined) throw invalid(`/${name}`, 'wrong' in read ? read.wrong : 'is missing');
    values[name] = read.value;
  }
  return values;
}
