/** A JSON Schema as plain data. */
export type Json = Readonly<Record<string, unknown>>;
export type Named = Map<string, Json>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Said to our own machinery, not to a reader. */
const ours = new Set(['x-limit', 'x-user']);
const schemaMaps = new Set(['properties', 'patternProperties']);
const schemaLists = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
const schemas = new Set(['items', 'additionalProperties', 'not']);

/**
 * A schema as a document shows it: what has a `title` stands once under `named` and is referred to, a choice of constants is an `enum`. Throws when two
 * schemas of one title differ. `prefix`: where the document keeps its named schemas.
 */
export function documented(schema: unknown, named: Named, prefix = '#/components/schemas/'): Json {
  const plain = withoutTypes(schema);
  const { title } = plain;
  const shown = Object.fromEntries(Object.entries(asEnum(plain)).flatMap(([key, value]) => (ours.has(key) ? [] : [[key, within(key, value)]])));
  if (typeof title !== 'string') return shown;
  const before = named.get(title);
  if (before && JSON.stringify(before) !== JSON.stringify(shown)) throw new Error(`two schemas that differ are titled ${title}`);
  named.set(title, shown);
  return { $ref: prefix + title };

  function within(key: string, value: unknown): unknown {
    if (schemaMaps.has(key) && isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, documented(item, named, prefix)]));
    if (schemaLists.has(key) && Array.isArray(value)) return value.map((item: unknown) => documented(item, named, prefix));
    return schemas.has(key) && isObject(value) ? documented(value, named, prefix) : value;
  }
}

/** What TypeBox keeps beside the JSON of a schema is not shown. */
const withoutTypes = (schema: unknown): Json => (isObject(schema) ? schema : {});

function asEnum(schema: Json): Json {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length < 2 || !anyOf.every((option) => isObject(option) && 'const' in option)) return schema;
  return { ...rest, enum: anyOf.map(({ const: value }: Json) => value) };
}
