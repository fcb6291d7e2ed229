import { request as httpRequest } from 'node:http';
import { SITE_ADMINISTRATOR, startSharePointEmulator, type RunningEmulator, type StartOptions } from '../index.js';

let running: RunningEmulator;
const open = async (options: Partial<StartOptions> = {}): Promise<void> => {
  running = await startSharePointEmulator({ databasePath: ':memory:', ...options });
};
afterEach(() => running.close());

interface Raw {
  status: number;
  text: string;
  /** How much of the body was sent before the answer came. */
  sent: number;
}

/** A request with headers that fetch would not send, and a body that goes on until there is an answer. */
function raw(
  headers: Record<string, string>,
  asked: { method?: string; path?: string; endless?: number } = {},
): Promise<Raw> {
  const { hostname, port, host, pathname } = new URL(running.url);
  return new Promise((resolve, reject) => {
    let sent = 0;
    let answered = false;
    const outgoing = httpRequest(
      {
        hostname,
        port,
        path: asked.path ?? `${pathname}/_api/web`,
        method: asked.method ?? 'GET',
        headers: { host, ...headers },
      },
      (answer) => {
        answered = true;
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => {
          // The rest of the body is not sent: the socket must not outlive the server that it writes to.
          outgoing.destroy();
          resolve({ status: answer.statusCode ?? 0, text, sent });
        });
        answer.on('error', () => resolve({ status: answer.statusCode ?? 0, text, sent }));
      },
    );
    // The server hangs up on a body that it does not want: that is no failure once it has answered.
    outgoing.on('error', (error) => (answered ? undefined : reject(error)));
    if (asked.endless === undefined) return void outgoing.end();
    const chunk = Buffer.alloc(1024 * 1024);
    const more = (): void => {
      if (answered || sent >= (asked.endless ?? 0)) return void outgoing.end();
      sent += chunk.length;
      outgoing.write(chunk, () => setImmediate(more));
    };
    more();
  });
}

test('another host, another origin and a page elsewhere are turned away', async () => {
  await open();
  expect((await raw({})).status).toBe(200);
  expect((await raw({ host: 'evil.example' })).status).toBe(421);
  expect((await raw({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await raw({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status).toBe(403);
});

test('the guard can be asked off', async () => {
  await open({ guard: false });
  expect((await raw({ host: 'emulator.internal' })).status).toBe(200);
});

test('a body is not read before its origin has been looked at', async () => {
  await open();
  const answer = await raw({ origin: 'https://evil.example' }, { method: 'POST', endless: 300 * 1024 * 1024 });
  expect(answer.status).toBe(403);
  // The answer comes while the body is still being sent: nobody has waited for it.
  expect(answer.sent).toBeLessThan(300 * 1024 * 1024);
});

test('a body larger than SharePoint takes is refused as soon as it is known to be, with words', async () => {
  await open();
  const said = await raw(
    { 'content-length': String(251 * 1024 * 1024) },
    { method: 'POST', endless: 251 * 1024 * 1024 },
  );
  expect(said).toMatchObject({ status: 413 });
  expect(said.text).toContain('250 MB');
  expect(said.sent).toBeLessThan(251 * 1024 * 1024);
  const unsaid = await raw({ 'transfer-encoding': 'chunked' }, { method: 'POST', endless: 600 * 1024 * 1024 });
  expect(unsaid.status).toBe(413);
  expect(unsaid.sent).toBeLessThan(600 * 1024 * 1024);
}, 30_000);

test('who is not signed in gets a 401 that says how to be', async () => {
  await open({ signedIn: (headers) => headers['x-emulator-login'] as string | undefined });
  const nobody = await raw({});
  expect(nobody.status).toBe(401);
  expect(nobody.text).toContain('x-emulator-login');
  expect((await raw({ 'x-emulator-login': SITE_ADMINISTRATOR })).status).toBe(200);
  expect((await raw({ 'x-emulator-login': 'i:0#.f|membership|nobody@emulator.example' })).status).toBe(403);
});

test('an address that is none is a 400, and the server goes on', async () => {
  await open();
  expect((await raw({}, { path: 'http://[x/' })).status).toBe(400);
  expect((await raw({})).status).toBe(200);
});
