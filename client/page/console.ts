import { connectChat, ChatError, type Chat, type RoomFrame, type ServerFrame } from '../src/index.ts';
import { field, h, show } from './dom.ts';
import { token } from './session.ts';

const most = 500;
const told = ['connection_confirmed', 'system', 'message_status', 'typing_indicator', 'emergency_alert', 'appointment_update', 'prescription_update', 'notification', 'stats', 'active_users', 'resync_required', 'error'] as const;

/** A console on a WebSocket, through the client of this repository: join a room, write, watch. */
export function consoleView(): HTMLElement {
  let chat: Chat | undefined;
  const log = h('ol', { role: 'log', 'aria-label': 'What came', tabindex: 0 });
  const state = h('output', { class: 'state' }, 'not connected');
  const room = h('input', { autocomplete: 'off', placeholder: 'chat_…' });
  const after = h('input', { autocomplete: 'off', inputmode: 'numeric', placeholder: 'newest messages' });
  const text = h('input', { autocomplete: 'off', placeholder: 'Good morning' });
  const channel = h('select', {}, ...['alerts', 'appointments', 'prescriptions', 'notifications', 'stats'].map((name) => h('option', {}, name)));

  function say(title: string, detail: unknown, kind = ''): void {
    const end = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
    log.append(h('li', { class: kind }, h('b', {}, title), ' ', h('span', {}, typeof detail === 'string' ? detail : JSON.stringify(detail))));
    while (log.childElementCount > most) log.firstElementChild?.remove();
    if (end) log.scrollTop = log.scrollHeight;
  }
  const failed = (error: unknown): void => say('refused', error instanceof ChatError ? `${error.code}: ${error.message}` : String(error), 'bad');
  const tell = (frame: RoomFrame | ServerFrame): void => say('seq' in frame && frame.seq !== undefined ? `${frame.seq} ${frame.type}` : frame.type, 'content' in frame ? `${'sender_name' in frame ? (frame.sender_name ?? '') : frame.actor_id}: ${frame.content ?? 'erased'}` : frame, frame.type);

  function connected(): Chat {
    if (chat && chat.state !== 'closed') return chat;
    const fresh = connectChat({ url: '', token });
    fresh.on('state', ({ state: now, error }) => show(state, error ? `${now}: ${error.message}` : now));
    for (const type of told) fresh.on(type, tell);
    show(state, 'connecting');
    return (chat = fresh);
  }
  const doing =
    (work: (chat: Chat) => Promise<unknown> | void) =>
    (event: Event): void => {
      event.preventDefault();
      if (token() === '') return failed('Get a token first, under “Who you are”.');
      Promise.resolve(work(connected())).catch(failed);
    };
  const join = (chat: Chat): Promise<void> =>
    chat.join(
      room.value.trim(),
      {
        history: (messages, last_seq) => {
          say('history', `${messages.length} messages, up to seq ${last_seq}`);
          for (const message of messages) say(`${message.seq} ${message.type}`, 'content' in message ? `${message.sender_name ?? ''}: ${message.content ?? 'erased'}` : message, 'old');
        },
        frame: tell,
        left: (code) => say('left', code, 'bad'),
      },
      after.value === '' ? {} : { after_seq: Number(after.value) },
    );
  async function post(chat: Chat): Promise<void> {
    const { seq, position } = await chat.post(room.value.trim(), text.value);
    say('ack', `seq ${seq ?? ''}, position ${position ?? ''}`);
    text.value = '';
  }
  const subscribe = (chat: Chat): Promise<void> => chat.subscribe(channel.value as 'alerts', { frame: () => undefined, resync: () => say('resync', channel.value) }).then(() => say('subscribed', channel.value));

  return h(
    'div',
    {},
    h('p', {}, 'Connection: ', state),
    h('form', { class: 'row', submit: doing(join) }, field('Room', room), field('After seq (optional)', after), h('button', {}, 'Join')),
    h('form', { class: 'row', submit: doing(post) }, field('Message', text), h('button', {}, 'Send')),
    h('form', { class: 'row', submit: doing(subscribe) }, field('Channel', channel), h('button', {}, 'Subscribe'), h('button', { type: 'button', click: doing(async (chat) => say('active_users', await chat.activeUsers())) }, 'Who is there'), h('button', { type: 'button', click: () => chat?.close() }, 'Disconnect')),
    log,
  );
}
