import { signToken } from '../../dist/src/gateway/tokens.js';

/** A client of the service with commands and queries as anybody. */
export function clientOf({ url, secret }) {
  const tokens = new Map();
  async function ask(sub, role, path, data) {
    const key = `${role} ${sub}`;
    if (!tokens.has(key)) tokens.set(key, await signToken(secret, { sub, role }));
    const headers = { Authorization: `Bearer ${tokens.get(key)}` };
    const response = await fetch(`${url}${path}`, data === undefined ? { headers } : { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(data) });
    const body = await response.json();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(body)}`);
    return body;
  }
  return { ask, command: async (sub, role, name, data) => (await ask(sub, role, `/commands/${name}`, data)).result };
}
