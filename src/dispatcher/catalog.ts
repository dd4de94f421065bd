import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Aggregate, Command } from '../kernel/aggregate.ts';
import { Rejection } from '../kernel/rejection.ts';
import { textProblem } from './text.ts';

export type Limits = { readonly max_message_length: number };
export type Entry = { readonly name: string; readonly aggregate: Aggregate; readonly command: Command; check(data: unknown): void };

/** The schema with the settings' bounds put in where it names one (`x-limit`), and no unknown fields in any object. */
export function withLimits(schema: unknown, limits: Limits): unknown {
  if (Array.isArray(schema)) return schema.map((item: unknown) => withLimits(item, limits));
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy: Record<string, unknown> = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withLimits(value, limits)]));
  if (copy['x-limit'] === 'max_message_length') copy['maxLength'] = limits.max_message_length;
  if (copy['type'] === 'object' && copy['additionalProperties'] === undefined) copy['additionalProperties'] = false;
  return copy;
}

/** What a client reads of a schema's error: where, and what would fit; never the value. */
export function describe(errors: readonly ErrorObject[]): { path: string; message: string }[] {
  return errors.slice(0, 20).map(({ instancePath, keyword, params, message }) => {
    const field: unknown = keyword === 'required' ? params['missingProperty'] : keyword === 'additionalProperties' ? params['additionalProperty'] : undefined;
    const path = typeof field === 'string' ? `${instancePath}/${field.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}` : instancePath;
    return { path, message: keyword === 'required' ? 'is required' : keyword === 'additionalProperties' ? 'is not a known field' : keyword === 'pattern' ? 'has characters that are not allowed here' : (message ?? 'does not fit') };
  });
}

/** One ajv for everything that a client sends: no coercion, no defaults, all errors. */
export function createValidator(): Ajv {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.addVocabulary(['x-limit', 'x-user']);
  return ajv;
}

/** Every command of the aggregates by its name, its schema compiled. Throws when two share a name. */
export function createCatalog(aggregates: readonly Aggregate[], limits: Limits): Map<string, Entry> {
  const ajv = createValidator();
  const catalog = new Map<string, Entry>();
  for (const aggregate of aggregates) {
    for (const [name, command] of Object.entries(aggregate.commands)) {
      if (catalog.has(name)) throw new Error(`two commands are named ${name}`);
      const schema = withLimits(command.data, limits) as object;
      const validate: ValidateFunction = ajv.compile(schema);
      const check = (data: unknown): void => {
        if (!validate(data)) throw new Rejection('validation', undefined, { errors: describe(validate.errors ?? []) });
        const problem = textProblem(data);
        if (problem !== undefined) throw new Rejection('validation', undefined, { errors: [problem] });
      };
      catalog.set(name, { name, aggregate, command: { ...command, data: schema as Command['data'] }, check });
    }
  }
  return catalog;
}
