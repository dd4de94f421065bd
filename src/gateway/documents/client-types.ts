import { aggregates } from '../../../commands/index.ts';
import { createCatalog } from '../../dispatcher/catalog.ts';
import { asyncapi } from './asyncapi.ts';
import { documented, type Json, type Named } from './schemas.ts';

const indent = (text: string): string => text.replaceAll('\n', '\n  ');
const isSchema = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);

/** The TypeScript type that a schema's values have. */
function typeOf(schema: Json): string {
  const { $ref, const: constant, enum: choices, anyOf, type, items } = schema;
  if (typeof $ref === 'string') return $ref.slice($ref.lastIndexOf('/') + 1);
  if (constant !== undefined) return JSON.stringify(constant).replaceAll('"', "'");
  if (Array.isArray(choices)) return choices.map((choice) => JSON.stringify(choice).replaceAll('"', "'")).join(' | ');
  if (Array.isArray(anyOf)) return anyOf.map((option: Json) => typeOf(option)).join(' | ');
  if (type === 'array') return arrayOf(isSchema(items) ? typeOf(items) : 'unknown');
  if (type === 'object') return objectOf(schema);
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'string' || type === 'boolean' || type === 'null' ? type : 'unknown';
}

const arrayOf = (item: string): string => (item.includes(' | ') ? `readonly (${item})[]` : `readonly ${item}[]`);

function objectOf({ properties = {}, required = [], additionalProperties, patternProperties }: Json): string {
  const fields = Object.entries(properties as Record<string, Json>).map(([name, schema]) => `readonly ${key(name)}${(required as string[]).includes(name) ? '' : '?'}: ${typeOf(schema)};`);
  const values = isSchema(patternProperties) ? Object.values(patternProperties as Record<string, Json>).map(typeOf) : additionalProperties === true && fields.length === 0 ? ['unknown'] : [];
  const rest = values.length > 0 ? [`readonly [name: string]: ${values.join(' | ')};`] : [];
  const lines = [...fields, ...rest];
  return lines.length === 0 ? 'Record<string, never>' : `{\n  ${lines.map(indent).join('\n  ')}\n}`;
}

/** The types of every frame and command, as `client/src/generated.ts` holds them. */
export function clientTypes(): string {
  const catalog = createCatalog(aggregates, { max_message_length: 1_000 });
  const { components, channels: _channels } = asyncapi(catalog) as { components: { messages: Record<string, { payload: Json }>; schemas: Record<string, Json> }; channels: unknown };
  const results: Named = new Map();
  const commands = [...catalog]
    .filter(([, { command }]) => !command.internal)
    .map(([name, { command }]) => {
      const data = typeOf(documented(command.data, results));
      const result = command.returns ? typeOf(documented(command.returns, results)) : 'Record<string, never>';
      return `'${name}': { readonly data: ${indent(data)}; readonly result: ${indent(result)} };`;
    });
  const frames = (side: string): string[] =>
    Object.entries(components.messages)
      .filter(([name]) => name.startsWith(`${side}.`))
      .map(([name, { payload }]) => `${name.slice(side.length + 1)}: ${indent(typeOf(payload))};`);
  const named = Object.entries({ ...Object.fromEntries(results), ...components.schemas }).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '// Made by `npm run generate` from the schemas that the service checks with: do not edit.',
    ...named.map(([name, schema]) => `export type ${name} = ${typeOf(schema)};`),
    `/** Type → what a client may send. */\nexport type ClientFrames = {\n  ${frames('client').join('\n  ')}\n};`,
    `/** Type → what the service sends. */\nexport type ServerFrames = {\n  ${frames('server').join('\n  ')}\n};`,
    `/** Command → its data and result. */\nexport type Commands = {\n  ${commands.join('\n  ')}\n};`,
    '',
  ].join('\n\n');
}
