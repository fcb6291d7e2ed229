import type { OutboxOptions } from './outbox.js';

const saved = { outcome: 'saved' as const, row: {} as never };

/** A browser's store, with what an earlier visit left of a person's notes. */
function storeOf(...texts: string[]): OutboxOptions['store'] {
  const kept = new Map<string, string>();
  const store = {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  texts.forEach((text, at) => leave(store, text, `left-${at}`));
  return store;
}

function leave(store: OutboxOptions['store'], text: string, id: string): void {
  const entry = {
    id,
    order: 1,
    givenAt: '2026-03-05T10:00:00.000Z',
    on: { number: 41, etag: '"1"' },
    command: { type: 'add-note', text },
    state: 'waiting',
  };
  store.setItem(`tms-support-outbox:https://tms.example/sites/tms:ada@tmu.example:${id}`, JSON.stringify(entry));
}

function options(store: OutboxOptions['store'], given: string[] = []): OutboxOptions {
  const give: OutboxOptions['desk']['giveCommand'] = async (_on, command) => {
    given.push((command as { text: string }).text);
    return saved;
  };
  return {
    desk: { giveCommand: give } as OutboxOptions['desk'],
    siteUrl: 'https://tms.example/sites/tms',
    email: 'ada@tmu.example',
    store,
    locks: { request: (_name, work) => work() },
    now: () => '2026-03-05T10:30:00.000Z',
    newId: () => 'new',
  };
}

/** As a page that was just opened: no script of the outbox is here. */
async function opened(): Promise<typeof import('./late-outbox.js')> {
  jest.resetModules();
  return import('./late-outbox.js');
}

const texts = (entries: readonly { command: object }[]): string[] =>
  entries.map(({ command }) => (command as { text: string }).text);

test('what an earlier visit left is listed from the first paint', async () => {
  const { lateOutbox, outboxForWhatIsKept } = await opened();
  const store = storeOf('Rang, no answer');
  await outboxForWhatIsKept(store);
  expect(texts(lateOutbox(options(store), () => undefined).entries())).toEqual(['Rang, no answer']);
});

test('what another tab has to keep meanwhile is listed as soon as the script is here', async () => {
  const { lateOutbox, outboxForWhatIsKept } = await opened();
  const store = storeOf();
  await outboxForWhatIsKept(store);
  let arrived: () => void = () => undefined;
  const here = new Promise<void>((resolve) => (arrived = resolve));
  const outbox = lateOutbox(options(store), () => arrived());
  expect(outbox.entries()).toEqual([]);
  leave(store, 'From the other tab', 'other');
  expect(outbox.entries()).toEqual([]);
  await here;
  expect(texts(outbox.entries())).toEqual(['From the other tab']);
});

test('sending waits for the script, and what was left is sent by the first drain', async () => {
  const { lateOutbox } = await opened();
  const given: string[] = [];
  const store = storeOf('Rang, no answer');
  const outbox = lateOutbox(options(store, given), () => undefined);
  await outbox.drain();
  await outbox.send({ command: { type: 'add-note', text: 'Rang again' }, on: { number: 41, etag: '"1"' } });
  expect([given, outbox.entries()]).toEqual([['Rang, no answer', 'Rang again'], []]);
});
