import { expect } from 'vitest';
import type { App } from '../../support/app.ts';
import { until } from '../../support/until.ts';

/** What an assistant answers. */
export type Said = {
  readonly response: string;
  readonly type: string;
  readonly intent: string;
  readonly actions: readonly { readonly type: string; readonly label: string; readonly value?: string }[];
  readonly data: Record<string, unknown> & { readonly proposed?: { readonly command: string; readonly data: Record<string, unknown> } };
  readonly conversation_id: string;
  readonly position: string;
};
export type Talker = {
  /** Says something in the talk, and expects an answer of one of these types (`a|b`). */
  says(text: string, type: string): Promise<Said>;
  /** Presses a button: a type, or `type=value`, or `type~words of its label`. */
  presses(button: string, type: string): Promise<Said>;
  /** From here on a new talk. */
  anew(): void;
  readonly last: Said;
};

const nothing: Said = { response: '', type: '', intent: '', actions: [], data: {}, conversation_id: '', position: '0' };

/** Somebody who talks with their assistant, over REST. `app` is looked up at each turn: it may have been restarted. */
export function talker(app: () => App, token: string, path: '/chat/patient' | '/chat/doctor'): Talker {
  let last = nothing;
  let read = '0';
  /** What others did by commands is there to be read: an assistant promises no more than that of its own talk. */
  async function others({ written, request }: App): Promise<void> {
    if (written !== read) await until(async () => (await request(`/appointments?at_least=${written}`, { token })).status === 200);
    read = written;
  }
  async function turn(where: string, body: object, what: string, type: string): Promise<Said> {
    await others(app());
    const answer = await app().request(where, { token, body });
    expect(answer.status, `${what}: ${answer.text}`).toBe(200);
    last = answer.json as unknown as Said;
    expect(type.split('|'), `${what} → ${last.type}: ${last.response} ${JSON.stringify(last.data)}`).toContain(last.type);
    return last;
  }
  const inTalk = (): object => (last.conversation_id === '' ? {} : { conversation_id: last.conversation_id });
  return {
    says: (text, type) => turn(path, { message: text, ...inTalk() }, text, type),
    presses(button, type) {
      const [name = '', value] = button.split('=');
      const [kind = '', words] = name.split('~');
      const action = last.actions.find((each) => each.type === kind && (value === undefined || each.value === value) && (words === undefined || each.label.includes(words)));
      return turn('/chat/actions', { ...inTalk(), action: { type: kind, ...(action?.value === undefined ? {} : { value: action.value }) } }, `[${button}]`, type);
    },
    anew() {
      last = nothing;
    },
    get last() {
      return last;
    },
  };
}
