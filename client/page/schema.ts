export type Json = { readonly [key: string]: unknown };
export type Document = Json & { readonly components: { readonly schemas: Record<string, Json> } };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const deepest = 7;

function target(schema: Json, { components: { schemas } }: Document): Json {
  const { $ref } = schema;
  return typeof $ref === 'string' ? (schemas[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}) : schema;
}

const indent = (text: string): string => text.replaceAll('\n', '\n  ');

/** A schema as a reader of TypeScript would write it, with what else is known of a field beside it. */
export function typeText(given: Json, document: Document, depth = 0): string {
  const schema = target(given, document);
  const { const: constant, enum: choices, anyOf, allOf, type, items, properties, required, additionalProperties } = schema;
  if (depth > deepest) return '…';
  if (constant !== undefined) return JSON.stringify(constant);
  if (Array.isArray(choices)) return choices.map((choice) => JSON.stringify(choice)).join(' | ');
  if (Array.isArray(anyOf)) return anyOf.map((option: Json) => typeText(option, document, depth)).join(' | ');
  if (Array.isArray(allOf)) return typeText((allOf[0] as Json | undefined) ?? {}, document, depth);
  if (type === 'array') return `[ ${isObject(items) ? typeText(items, document, depth + 1) : 'anything'}, … ]`;
  if (type !== 'object') return typeof type === 'string' ? type : 'anything';
  const must = new Set(Array.isArray(required) ? required : []);
  const fields = Object.entries(isObject(properties) ? properties : {}).map(([name, value]) => {
    const note = noteOf(isObject(value) ? target(value, document) : {}, isObject(value) ? value : {});
    return `${name}${must.has(name) ? '' : '?'}: ${indent(typeText(isObject(value) ? value : {}, document, depth + 1))}${note && `   // ${note}`}`;
  });
  const lines = additionalProperties === true ? [...fields, '…'] : fields;
  return lines.length === 0 ? '{}' : `{\n  ${lines.join('\n  ')}\n}`;
}

function noteOf(schema: Json, own: Json): string {
  const { minLength, maxLength, minimum, maximum, format } = schema;
  const bounds = maxLength !== undefined ? `${minLength !== undefined ? `${String(minLength)}–` : '≤ '}${String(maxLength)} characters` : maximum !== undefined && Number(maximum) < 1e9 ? `${String(minimum)}–${String(maximum)}` : '';
  return [own['description'] ?? schema['description'], format, bounds].filter((part) => typeof part === 'string' && part !== '').join(', ');
}

/** A value to begin with: the fields that must be there, with words in the place of what one has to know. */
export function exampleOf(given: Json, document: Document, name = ''): unknown {
  const schema = target(given, document);
  const { const: constant, default: preset, enum: choices, anyOf, type, items, properties, required, minimum } = schema;
  if (constant !== undefined) return constant;
  if (preset !== undefined) return preset;
  if (Array.isArray(choices)) return choices[0] as unknown;
  if (Array.isArray(anyOf)) return exampleOf((anyOf[0] as Json | undefined) ?? {}, document, name);
  if (type === 'array') return isObject(items) ? [exampleOf(items, document, name)] : [];
  if (type === 'object') {
    const must = Array.isArray(required) ? (required as string[]) : [];
    return Object.fromEntries(must.map((field) => [field, exampleOf(isObject(properties) ? ((properties[field] as Json | undefined) ?? {}) : {}, document, field)]));
  }
  if (type === 'integer' || type === 'number') return typeof minimum === 'number' ? Math.max(0, minimum) : 0;
  return type === 'boolean' ? true : name;
}
