import { connect } from 'node:net';
import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { until } from '../support/until.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub.close());

const LONG = 60_000;

/** Whether somebody waits for an answer, as long work sees it. */
async function somebodyWaits(): Promise<boolean> {
  let goesOn = false;
  void hub.hub.callers.goFirst(LONG).then(() => (goesOn = true));
  for (let i = 0; i < 5; i += 1) await turn();
  return !goesOn;
}

const post = (body: string): Promise<Response> =>
  fetch(`${hub.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** Sends a request by hand, and goes away without its answer. */
async function leaveEarly(text: string): Promise<void> {
  const { hostname, port } = new URL(hub.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.end(text);
  socket.resume();
  await once(socket, 'close');
}

const whole = JSON.stringify({ query: '{ me { name } }' });
const head = (length: number): string =>
  `POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`;

describe('who asks the hub', () => {
  it.each([
    ['is answered', () => post(whole)],
    ['is refused by the schema', () => post(JSON.stringify({ query: '{ nothingOfThatName }' }))],
    ['sends what is no JSON', () => post('{')],
    ['sends no object', () => post('[]')],
    ['sends more than is taken', () => post(JSON.stringify({ query: ' '.repeat(1_100_000) }))],
    ['asks by another method', () => fetch(`${hub.url}/graphql`)],
    ['goes away before the answer', () => leaveEarly(head(whole.length) + whole)],
    ['goes away in the middle of a word', () => leaveEarly(head(whole.length) + whole.slice(0, 4))],
  ])('waits no longer once they %s', async (_, ask) => {
    await ask();
    await until(async () => !(await somebodyWaits()));
  });

  it('is let go first while they wait', async () => {
    let answer = (): void => undefined;
    const { rows } = hub.hub.database;
    const asked = new Promise<void>((resolve) => {
      hub.hub.database.rows = async <T>(sql: string, parameters?: readonly unknown[]) => {
        resolve();
        await new Promise<void>((goOn) => (answer = goOn));
        return rows<T>(sql, parameters);
      };
    });
    const answered = fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${'0'.repeat(43)}` },
      body: whole,
    });
    await asked;
    hub.hub.database.rows = rows;
    expect(await somebodyWaits()).toBe(true);
    answer();
    await answered;
    await until(async () => !(await somebodyWaits()));
  });
});
