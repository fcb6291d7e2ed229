import { raise } from '../testing/example-issues.js';
import { startDeskSite, type TestSite } from '../testing/test-site.js';
import { outboxOn } from '../testing/test-outbox.js';
import type { Outbox } from './outbox.js';

// Being signed out after a while is a day's routine: a 401, or a redirect to a sign-in page, which a page's script meets as a fetch that
// failed. What was typed waits; nobody has refused it.
jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

/** A browser follows the redirect and fails at the other origin's door, with these words; told not to follow, it says that there was one. */
async function asBrowser(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'manual' });
  if (response.status === 302 && init.redirect !== 'manual') throw new TypeError('Failed to fetch');
  return response;
}

async function outbox(): Promise<Outbox> {
  const desk = site.deskOf('administrator', {
    fetch: asBrowser,
  });
  await desk.enter();
  return outboxOn(site, desk);
}

async function sentWhileSignedOut(kind: 'signed-out' | 'signed-out-redirect'): Promise<unknown> {
  const { emulator } = site.running;
  const box = await outbox();
  const command = { ...raise, key: `ended-${kind}` };
  emulator.setFaults({ seed: 1, rate: 1, kinds: [kind] });
  const sent = await box.send({ command }).finally(() => emulator.setFaults(undefined));
  const kept = box.entries().map(({ state }) => state);
  const because = box.entries().map((entry) => entry.because);
  const isSignedOut = box.entries().map((entry) => entry.isSignedOut);
  await box.drain();
  const saved = (await site.deskOf('inbox').readOpenIssues()).filter((row) => row.value.key === command.key).length;
  return { outcome: sent.outcome, kept, because, isSignedOut, saved };
}

const because = [expect.stringMatching(/^Your sign-in has ended\./)];
const waits = { outcome: 'kept', kept: ['waiting'], because, isSignedOut: [true], saved: 1 };
test('a command that meets an ended sign-in, as a 401, waits and is saved once', async () => {
  expect(await sentWhileSignedOut('signed-out')).toEqual(waits);
});
test('a command that meets an ended sign-in, as a redirect, waits and is saved once', async () => {
  expect(await sentWhileSignedOut('signed-out-redirect')).toEqual(waits);
});

test('what waited for a sign-in, and then for the connection, is not told to sign in any more', async () => {
  const { emulator } = site.running;
  const box = await outbox();
  emulator.setFaults({ seed: 1, rate: 1, kinds: ['signed-out'] });
  await box.send({ command: { ...raise, key: 'ended-then-busy' } });
  emulator.setFaults({ seed: 1, rate: 1, kinds: ['cut-before-commit'] });
  await box.drain().finally(() => emulator.setFaults(undefined));
  expect(box.entries()).toMatchObject([{ state: 'waiting' }]);
  expect(box.entries()[0]).not.toHaveProperty('isSignedOut');
});

test('a connection that is lost is no ended sign-in, and is not taken for one', async () => {
  const desk = site.deskOf('administrator', { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
  await expect(desk.enter()).rejects.toMatchObject({ code: 'STORAGE.UNREACHABLE' });
});

test.each(['signed-out', 'signed-out-redirect'] as const)(
  'reading says so too, and reads again once it is over: %s',
  async (kind) => {
    const { emulator } = site.running;
    const desk = site.deskOf('administrator', { fetch: asBrowser });
    await desk.enter();
    emulator.setFaults({ seed: 1, rate: 1, kinds: [kind] });
    const read = desk.readIssue(1).finally(() => emulator.setFaults(undefined));
    await expect(read).rejects.toMatchObject({ code: 'STORAGE.SIGNED_OUT' });
    expect((await desk.readOpenIssues()).length).toBeGreaterThan(0);
  },
);
