import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { TSchema } from 'typebox';
import type { Aggregate, Command } from '../kernel/aggregate.ts';
import { Rejection } from '../kernel/rejection.ts';
import { textProblem } from './text.ts';

export type Limits = { readonly max_message_length: number };
type Facts = NonNullable<Command['facts']>;
/** A command made ready: its schema (limits put in, objects closed) with its check, its facts in their order. */
export type Entry = { readonly name: string; readonly aggregate: Aggregate; readonly command: Command; readonly facts: readonly (readonly [string, Facts[string]])[]; check(data: unknown): void };

/** The schema with the settings' bounds put in where it names one (`x-limit`), and no unknown fields in any object. */
export function withLimits(schema: unknown, limits: Limits): unknown {
  if (Array.isArray(schema)) return schema.map((item: unknown) => withLimits(item, limits));
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy: Record<string, unknown> = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withLimits(value, limits)]));
  if (copy['x-limit'] === 'max_message_length') copy['maxLength'] = limits.max_message_length;
  if (copy['type'] === 'object' && copy['additionalProperties'] === undefined) copy['additionalProperties'] = false;
  return copy;
}

/** What a client reads of a schema's errors: where, and what would fit; never the value. Of a union only the failure of the whole. */
export function describe(errors: readonly ErrorObject[]): { path: string; message: string }[] {
  return errors
    .filter(({ schemaPath }) => !/\/(anyOf|oneOf)\/\d/.test(schemaPath))
    .slice(0, 20)
    .map((error) => ({ path: pathOf(error), message: messageOf(error) }));
}

function pathOf({ instancePath, keyword, params }: ErrorObject): string {
  const field: unknown = keyword === 'required' ? params['missingProperty'] : keyword === 'additionalProperties' ? params['additionalProperty'] : undefined;
  return typeof field === 'string' ? `${instancePath}/${field.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}` : instancePath;
}

function messageOf({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return 'is not a known field';
    case 'pattern':
      return params['pattern'] === '\\S' ? 'must not be only white space' : 'has characters that are not allowed here';
    case 'anyOf':
    case 'oneOf':
    case 'enum':
    case 'const':
      return 'is none of the allowed values';
    default:
      return message ?? 'does not fit';
  }
}

/** Formats are said for the reader: what is checked stands in a pattern, or where the value is read. */
const formats = { 'date-time': true, date: true, uuid: true, binary: true, uri: true } as const;

/** One ajv for everything that a client sends: no coercion, no defaults, all errors. */
export function createValidator(): Ajv {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, formats });
  ajv.addVocabulary(['x-limit', 'x-user']);
  return ajv;
}

/** From a schema to its check, compiled when it is first needed, which throws `validation`; the schema comes back with the limits put in and its objects closed. */
export function compileChecks(limits: Limits): (schema: TSchema) => { readonly schema: TSchema; check(data: unknown): void } {
  const ajv = createValidator();
  return (given) => {
    const schema = withLimits(given, limits) as TSchema;
    let validate: ValidateFunction | undefined;
    return {
      schema,
      check(data) {
        // All of them together take a third of the time in which a process starts.
        validate ??= ajv.compile(schema);
        if (!validate(data)) throw new Rejection('validation', undefined, { errors: describe(validate.errors ?? []) });
        const problem = textProblem(data);
        if (problem !== undefined) throw new Rejection('validation', undefined, { errors: [problem] });
      },
    };
  };
}

/** Every command of the aggregates by its name. Throws when two share a name. */
export function createCatalog(aggregates: readonly Aggregate[], limits: Limits): Map<string, Entry> {
  const compile = compileChecks(limits);
  const catalog = new Map<string, Entry>();
  for (const aggregate of aggregates) {
    for (const [name, command] of Object.entries(aggregate.commands)) {
      if (catalog.has(name)) throw new Error(`two commands are named ${name}`);
      const { schema, check } = compile(command.data);
      catalog.set(name, { name, aggregate, command: { ...command, data: schema }, facts: Object.entries(command.facts ?? {}), check });
    }
  }
  return catalog;
}
