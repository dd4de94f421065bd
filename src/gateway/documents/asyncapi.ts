import { Type, type TSchema } from 'typebox';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { clientFrameNotes, closeCodes, serverFrameSummaries } from '../websocket/frame-notes.ts';
import { commandFrames, frameSchemas } from '../websocket/frames.ts';
import { serverFrames } from '../websocket/server-frames.ts';
import { title, version } from './info.ts';
import { documented, type Json, type Named } from './schemas.ts';

type Catalog = Dispatcher['catalog'];
type Message = { readonly key: string; readonly name: string; readonly summary: string; readonly payload: Json };

const refTo = (place: string, key: string): Json => ({ $ref: `#/${place}/${key}` });

/** The WebSocket side as AsyncAPI 3.0, from the schemas of its frames and of the commands. The operations are named from the service's view: it receives what a client sends. */
export function asyncapi(catalog: Catalog): Json {
  const named: Named = new Map();
  const received = clientMessages(catalog, named);
  const sent = Object.entries(serverFrames).map(([name, schema]): Message => ({ key: `server.${name}`, name, summary: serverFrameSummaries[name as keyof typeof serverFrames], payload: documented(schema, named) }));
  const messages = [...received, ...sent];
  const inChannel = ({ key }: Message): Json => refTo('channels/socket/messages', key);
  return {
    asyncapi: '3.0.0',
    info: { title, version, description: `${about}\n\nClose codes:\n\n${Object.entries(closeCodes).map(([code, why]) => `- ${code}: ${why}`).join('\n')}`, 'x-close-codes': closeCodes },
    defaultContentType: 'application/json',
    servers: { here: { host: '{host}', protocol: 'ws', description: 'wss behind TLS', variables: { host: { default: 'localhost:8001' } }, security: Object.keys(securitySchemes).map((key) => refTo('components/securitySchemes', key)) } },
    channels: {
      socket: {
        address: '/chat/ws/{user_id}',
        title: 'A socket of a user',
        parameters: { user_id: { description: 'One’s own user_id, or `me`', default: 'me' } },
        messages: Object.fromEntries(messages.map(({ key }) => [key, refTo('components/messages', key)])),
        bindings: { ws: { method: 'GET', query: { type: 'object', properties: { token: { type: 'string', description: 'A JWT' }, ticket: { type: 'string', description: 'From POST /chat/ws-ticket' } }, additionalProperties: false }, bindingVersion: '0.1.0' } },
      },
    },
    operations: Object.fromEntries([...received.map((message) => [message.name, receives(message, inChannel, sent)]), ...sent.map((message) => [`send_${message.name}`, { action: 'send', channel: refTo('channels', 'socket'), summary: message.summary, messages: [inChannel(message)] }])]),
    components: {
      messages: Object.fromEntries(messages.map(({ key, name, summary, payload }) => [key, { name, title: name, summary, contentType: 'application/json', payload }])),
      schemas: Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes,
    },
  };
}

const about =
  'Frames are JSON text of at most 64 KiB. Any frame of a client may carry `ref`, which its answer carries back. In a room every joined socket, the sender’s included, sees `seq` rise by one, each exactly once; an `ack` may come before or after the message’s own frame. A bad frame is answered with `error`, and the socket stays.';

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The Authorization header, or the subprotocol pair `medreserve.v1, bearer.<JWT>`' },
  token: { type: 'httpApiKey', in: 'query', name: 'token', description: 'A JWT in the address, for browsers' },
  ticket: { type: 'httpApiKey', in: 'query', name: 'ticket', description: 'From POST /chat/ws-ticket: one use, 30 s' },
};

function receives({ name, summary, ...message }: Message, inChannel: (message: Message) => Json, sent: readonly Message[]): Json {
  const answers: readonly string[] = [...clientFrameNotes[name as keyof typeof clientFrameNotes].answers, 'error'];
  return {
    action: 'receive',
    channel: refTo('channels', 'socket'),
    summary,
    messages: [inChannel({ name, summary, ...message })],
    reply: { channel: refTo('channels', 'socket'), messages: sent.filter((answer) => answers.includes(answer.name)).map(inChannel) },
  };
}

function clientMessages(catalog: Catalog, named: Named): Message[] {
  const ref = Type.Optional(Type.String({ maxLength: 64, description: 'Its answer carries it back' }));
  const offered = [...catalog].filter(([, { command }]) => !command.internal);
  const asCommand = ([name, { command }]: (typeof offered)[number]): TSchema => {
    const { ref: _ref, ...properties } = frameSchemas.command.properties;
    return Type.Object({ ...properties, name: Type.Literal(name), data: command.data, ref }, { additionalProperties: false, description: command.summary });
  };
  const asFrame = (type: string, data: TSchema): TSchema => ({ ...data, properties: { type: Type.Literal(type), ref, ...('properties' in data && (data.properties as object)) }, required: ['type', ...('required' in data && Array.isArray(data.required) ? (data.required as string[]) : [])] });
  const schemas: [string, TSchema][] = [
    ...Object.entries(frameSchemas).map(([type, schema]): [string, TSchema] => [type, type === 'command' ? Type.Union(offered.map(asCommand)) : schema]),
    ...Object.entries(commandFrames).flatMap(([type, name]): [string, TSchema][] => {
      const entry = catalog.get(name);
      return entry ? [[type, asFrame(type, entry.command.data)]] : [];
    }),
  ];
  return schemas.map(([name, schema]) => ({ key: `client.${name}`, name, summary: clientFrameNotes[name as keyof typeof clientFrameNotes].summary, payload: documented(schema, named) }));
}
