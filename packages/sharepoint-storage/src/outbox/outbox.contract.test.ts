import {
  seenBy,
  type IssueCommand,
  type IssueCommandOf,
  type UpdateCommand,
  type UpdateCommandOf,
} from '@tms-support/support-domain';
import { raise } from '../testing/example-issues.js';
import { people, startDeskSite, type TestSite, type Who } from '../testing/test-site.js';
import { openOutbox, type Locks, type Outbox } from './outbox.js';
import type { TextStore } from './text-store.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

/** One machine: a store that outlives reloads, locks that all tabs share, and a network that can be cut. */
class Machine implements TextStore {
  private readonly texts = new Map<string, string>();
  private readonly held = new Map<string, Promise<unknown>>();
  private tabs = 0;
  clock = Date.UTC(2026, 2, 12, 9);
  /** What happens to a request: `before` cuts it, `after` cuts the answer of one that was carried out. */
  cut: (url: string, init: RequestInit) => 'before' | 'after' | undefined = () => undefined;

  /** Updates that SharePoint carried out or refused for their ETag. */
  updates = 0;
  onLost: () => void = () => undefined;

  get length(): number {
    return this.texts.size;
  }
  key = (index: number): string | null => [...this.texts.keys()][index] ?? null;
  getItem = (key: string): string | null => this.texts.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.texts.set(key, text);
  removeItem = (key: string): void => void this.texts.delete(key);

  readonly locks: Locks = {
    request: async (name, work) => {
      const before = this.held.get(name) ?? Promise.resolve();
      const mine = before.catch(() => undefined).then(work);
      this.held.set(name, mine);
      return mine;
    },
  };

  /** A tab, just opened: nothing in memory, the machine's store and network. */
  tab(who: Who = 'administrator', store: TextStore = this): Outbox {
    this.tabs += 1;
    const desk = site.deskOf(who, {
      fetch: async (url, init) => {
        const cut = this.cut(url, init);
        if (cut === 'before') throw new TypeError('fetch failed');
        const response = await fetch(url, init);
        const isUpdate = new Headers(init.headers).get('x-http-method') === 'MERGE';
        if (isUpdate && [204, 412].includes(response.status)) this.updates += 1;
        if (cut !== 'after' || !response.ok) return response;
        this.onLost();
        throw new TypeError('fetch failed');
      },
    });
    let ids = 0;
    const tab = `tab${this.tabs}-${Math.random().toString(36).slice(2)}`;
    return openOutbox({
      desk,
      siteUrl: site.running.url,
      email: people[who].email,
      store,
      locks: this.locks,
      now: () => new Date((this.clock += 1000)).toISOString(),
      newId: () => `${tab}-${(ids += 1)}`,
    });
  }
}

let keys = 0;
async function newIssue(): Promise<{ number: number; etag: string }> {
  const command: IssueCommandOf<'raise'> = { ...raise, key: `outbox-${(keys += 1)}` };
  const given = await site.deskOf('inbox').raiseIssue(command);
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  return { number: given.row.number, etag: given.row.etag };
}
async function notesOf(number: number): Promise<string[]> {
  const { value } = await site.deskOf('inbox').readIssue(number);
  return value.history.flatMap((event) => (event.type === 'note-added' ? [event.text] : []));
}
const note = (text: string) => ({ type: 'add-note', text }) as const;
const down = (): 'before' => 'before';

test('with no connection a command waits, says so, survives a reload, and is saved once when the connection is back', async () => {
  const machine = new Machine();
  const on = await newIssue();
  machine.cut = down;
  expect(await machine.tab().send({ command: note('waits'), on })).toMatchObject({
    outcome: 'kept',
    entry: { state: 'waiting' },
  });
  const reloaded = machine.tab();
  expect(reloaded.entries()).toMatchObject([
    { command: note('waits'), because: expect.stringContaining('did not answer') },
  ]);
  machine.cut = () => undefined;
  await reloaded.drain();
  expect([reloaded.entries(), await notesOf(on.number)]).toEqual([[], ['waits']]);
});

test('a write whose answer is lost, with the machine off right after it, is not made twice', async () => {
  const machine = new Machine();
  const on = await newIssue();
  let isOff = false;
  machine.cut = (_, init) => {
    if (isOff) return 'before';
    const isWrite = new Headers(init.headers).get('x-http-method') === 'MERGE';
    return isWrite ? 'after' : undefined;
  };
  machine.onLost = () => (isOff = true);
  const tab = machine.tab();
  expect(await tab.send({ command: note('once'), on })).toMatchObject({ outcome: 'kept' });
  machine.cut = () => undefined;
  const reloaded = machine.tab();
  await reloaded.drain();
  expect([reloaded.entries(), await notesOf(on.number)]).toEqual([[], ['once']]);
});

test('a new issue that was given twice is one issue', async () => {
  const machine = new Machine();
  const command: IssueCommandOf<'raise'> = { ...raise, key: 'outbox-raise' };
  let isOff = false;
  machine.cut = (url, init) =>
    isOff ? 'before' : init.method === 'POST' && url.endsWith('/items') ? 'after' : undefined;
  machine.onLost = () => (isOff = true);
  expect(await machine.tab().send({ command })).toMatchObject({ outcome: 'kept' });
  machine.cut = () => undefined;
  await machine.tab().drain();
  const open = await site.deskOf('inbox').readOpenIssues();
  expect(open.filter((row) => row.value.key === 'outbox-raise')).toHaveLength(1);
});

test('commands go in the order of giving: one that waits holds back those behind it', async () => {
  const machine = new Machine();
  const on = await newIssue();
  machine.cut = down;
  const tab = machine.tab();
  for (const text of ['first', 'second', 'third']) await tab.send({ command: note(text), on });
  machine.cut = () => undefined;
  expect(await machine.tab().send({ command: note('fourth'), on })).toMatchObject({ outcome: 'saved' });
  expect(await notesOf(on.number)).toEqual(['first', 'second', 'third', 'fourth']);
});

test('two tabs with one form’s id lose nothing: the same words are one command, other words are another', async () => {
  const machine = new Machine();
  const on = await newIssue();
  machine.cut = down;
  const [tab, other] = [machine.tab(), machine.tab()];
  await tab.send({ command: note('first words'), on, id: 'form-1' });
  await tab.send({ command: note('behind it'), on });
  await other.send({ command: note('other words'), on, id: 'form-1' });
  await other.send({ command: note('first words'), on, id: 'form-1' });
  machine.cut = () => undefined;
  await machine.tab().drain();
  expect(await notesOf(on.number)).toEqual(['first words', 'behind it', 'other words']);
});

test('after hours offline a correction writes its own field, and one that both changed waits for a choice', async () => {
  const machine = new Machine();
  const ivo = site.deskOf('inbox');
  const on = await newIssue();
  const { value } = await ivo.readIssue(on.number);
  const correct = (change: object): IssueCommand => ({
    type: 'change-details',
    details: { ...value.details, ...change },
    seen: seenBy('change-details', value),
  });
  machine.cut = down;
  const tab = machine.tab();
  await tab.send({ command: correct({ cause: 'input' }), on });
  await tab.send({ command: correct({ area: 'letters', prevention: 'A hint' }), on });
  const owner = { name: 'Ada Marsh', email: 'ada.marsh@tmu.example' };
  await tab.send({ command: { type: 'name-owner', owner, seen: seenBy('name-owner', value) }, on });
  const theirs = { name: 'Ivo Penn', email: 'ivo.penn@tmu.example' };
  await ivo.giveCommand(on, correct({ area: 'sign-in', whatHappened: 'Corrected' }));
  await ivo.giveCommand(on, { type: 'name-owner', owner: theirs, seen: seenBy('name-owner', value) });
  machine.cut = () => undefined;
  machine.clock += 5 * 3_600_000;
  const reloaded = machine.tab();
  await reloaded.drain();
  const now = async () => (await ivo.readIssue(on.number)).value;
  expect((await now()).details).toMatchObject({ cause: 'input', area: 'sign-in', whatHappened: 'Corrected' });
  expect((await now()).owner).toEqual(theirs);
  const [details, owned] = reloaded.entries();
  expect(details).toMatchObject({
    state: 'refused',
    because: expect.stringMatching(/^Ivo Penn changed the area of TMS at /),
    changes: [{ fact: 'area', theirs: 'sign-in', yours: 'letters', by: { name: 'Ivo Penn' }, at: expect.any(String) }],
  });
  expect(owned).toMatchObject({ because: expect.stringMatching(/^Ivo Penn has been dealing with this since /) });
  // Sent again without a choice it is refused again.
  expect((await reloaded.sendAgain(details!.id)).outcome).toBe('overtaken');
  expect(await reloaded.settle(details!.id, { area: 'mine' })).toMatchObject({ outcome: 'saved' });
  expect(await reloaded.settle(owned!.id, { owner: 'theirs' })).toBeUndefined();
  expect([(await now()).details, (await now()).owner, reloaded.entries()]).toMatchObject([
    { area: 'letters', prevention: 'A hint', cause: 'input', whatHappened: 'Corrected' },
    theirs,
    [],
  ]);
});

test('three tabs that send at once neither double nor lose', async () => {
  const machine = new Machine();
  const on = await newIssue();
  machine.cut = down;
  const tabs = [machine.tab(), machine.tab(), machine.tab()];
  await Promise.all(tabs.map((tab, n) => tab.send({ command: note(`tab ${n}`), on })));
  machine.cut = () => undefined;
  await Promise.all([...tabs, ...tabs].map((tab) => tab.drain()));
  expect((await notesOf(on.number)).sort()).toEqual(['tab 0', 'tab 1', 'tab 2']);
  // Without the lock the ids would still prevent a double, and the tabs would fight: more updates than commands.
  expect(machine.updates).toBe(3);
  expect(tabs[0]!.entries()).toEqual([]);
});

test('what no longer fits is kept with the reason and the words, and lets the next pass', async () => {
  const machine = new Machine();
  const on = await newIssue();
  machine.cut = down;
  const tab = machine.tab();
  const told = { how: 'email', on: '2026-03-10', note: 'Told' } as const;
  await tab.send({ command: { type: 'answer', whatWasDone: 'Reset', told }, on });
  await tab.send({ command: note('after it'), on });
  const handOver = {
    type: 'hand-over',
    route: 'trello-board',
    noErrorReason: 'No message',
    sentAt: '2026-03-10T09:00:00.000Z',
  } as const;
  expect((await site.deskOf('inbox').giveCommand(on, handOver)).outcome).toBe('saved');
  machine.cut = () => undefined;
  const reloaded = machine.tab();
  await reloaded.drain();
  expect(reloaded.entries()).toMatchObject([
    { state: 'refused', command: { whatWasDone: 'Reset' }, because: expect.any(String) },
  ]);
  expect(await notesOf(on.number)).toEqual(['after it']);
  // Sent again from the list, with no form behind it: refused again, and the words are still there.
  expect((await reloaded.sendAgain(reloaded.entries()[0]!.id)).outcome).toBe('overtaken');
  expect(reloaded.entries()).toMatchObject([{ state: 'refused', command: { whatWasDone: 'Reset' } }]);
  reloaded.remove(reloaded.entries()[0]!.id);
  expect(reloaded.entries()).toEqual([]);
});

test('after a day it is a draft: it is sent by a person, and by nothing else', async () => {
  const machine = new Machine();
  const on = await newIssue();
  machine.cut = down;
  await machine.tab().send({ command: note('yesterday'), on });
  machine.cut = () => undefined;
  machine.clock += 24 * 3_600_000;
  const tab = machine.tab();
  await tab.drain();
  expect(tab.entries()).toMatchObject([{ state: 'draft', because: expect.stringContaining('for a day') }]);
  expect(await notesOf(on.number)).toEqual([]);
  expect(await tab.sendAgain(tab.entries()[0]!.id)).toMatchObject({ outcome: 'saved' });
  expect([tab.entries(), await notesOf(on.number)]).toEqual([[], ['yesterday']]);
});

test("what is refused at the form is the form's to keep", async () => {
  const machine = new Machine();
  const tab = machine.tab();
  expect(await tab.send({ command: { type: 'confirm-fix' }, on: await newIssue() })).toMatchObject({
    outcome: 'refused',
  });
  expect(tab.entries()).toEqual([]);
  const gone = tab.send({ command: note('x'), on: { number: 999_999, etag: '"x,1"' } });
  await expect(gone).rejects.toMatchObject({ code: 'STORAGE.NOT_FOUND' });
  expect(tab.entries()).toEqual([]);
});

test("one person's outbox is not another's, and nonsense in the store is left where it is", async () => {
  const machine = new Machine();
  const on = await newIssue();
  machine.cut = down;
  await machine.tab('administrator').send({ command: note('mine'), on });
  expect(machine.tab('inbox').entries()).toEqual([]);
  const key = [...Array(machine.length).keys()].map((i) => machine.key(i)!).find((one) => one.includes('ada.marsh'))!;
  machine.setItem(`${key}-broken`, '{"id":');
  machine.setItem(`${key}-strange`, JSON.stringify({ id: 'x', command: { type: 'explode' } }));
  expect(machine.tab('administrator').entries()).toHaveLength(1);
  expect(machine.getItem(`${key}-strange`)).not.toBeNull();
});

test('a machine that keeps nothing still sends', async () => {
  const machine = new Machine();
  const full: TextStore = {
    length: 0,
    key: () => null,
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  const on = await newIssue();
  expect(await machine.tab('administrator', full).send({ command: note('direct'), on })).toMatchObject({
    outcome: 'saved',
  });
});

describe('an update of the timetable', () => {
  const heard = (key: string): UpdateCommandOf<'hear'> => ({
    type: 'hear',
    key,
    kind: 'microsoft',
    announced: { title: 'Letters open in a new viewer', saidOn: '2026-03-02' },
  });
  const decide: UpdateCommand = {
    type: 'decide',
    decision: { choice: 'test', impact: 'high', note: 'Letters use it' },
  };
  const storyOf = async (number: number): Promise<string[]> =>
    (await site.deskOf('inbox').readUpdate(number)).value.history.map(({ type }) => type);

  test('is heard and decided without a connection, waits over a reload, and is stored once each, in order', async () => {
    const machine = new Machine();
    machine.cut = down;
    const command = heard('MC7000001');
    const kept = await machine.tab().send({ command, about: 'update', id: 'form-1' });
    expect(kept).toMatchObject({ outcome: 'kept', entry: { state: 'waiting', about: 'update' } });
    // The same form once more is the same entry.
    await machine.tab().send({ command, about: 'update', id: 'form-1' });
    expect(machine.tab().entries()).toHaveLength(1);
    machine.cut = () => undefined;
    await machine.tab().drain();
    const row = (await site.deskOf('inbox').readUpdates()).find(({ value }) => value.key === 'MC7000001')!;
    const on = { number: row.number, etag: row.etag };

    machine.cut = down;
    await machine.tab().send({ command: decide, about: 'update', on, id: 'form-2' });
    await machine
      .tab()
      .send({ command: { type: 'add-update-note', text: 'And so' }, about: 'update', on, id: 'form-3' });
    machine.cut = () => undefined;
    const reloaded = machine.tab();
    await reloaded.drain();
    expect(reloaded.entries()).toEqual([]);
    expect(await storyOf(row.number)).toEqual(['heard', 'decided', 'update-note-added']);
  });

  test('whose answer got lost is not stored twice; one that does not fit any more is refused, with its words', async () => {
    const machine = new Machine();
    const given = await site.deskOf('administrator').hearUpdate(heard('MC7000002'));
    if (given.outcome !== 'saved') throw new Error(given.outcome);
    const on = { number: given.row.number, etag: given.row.etag };
    let isOff = false;
    machine.cut = (_, init) =>
      isOff ? 'before' : new Headers(init.headers).get('x-http-method') === 'MERGE' ? 'after' : undefined;
    machine.onLost = () => (isOff = true);
    expect(await machine.tab().send({ command: decide, about: 'update', on, id: 'form-4' })).toMatchObject({
      outcome: 'kept',
    });
    machine.cut = down;
    const test: UpdateCommand = { type: 'record-test', test: { by: 'Ola', on: '2026-03-02', result: 'passed' } };
    await machine.tab().send({ command: test, about: 'update', on, id: 'form-5' });
    const now = await site.deskOf('administrator').readUpdate(on.number);
    await site.deskOf('administrator').giveUpdateCommand(now, { type: 'close-update' });
    machine.cut = () => undefined;
    const reloaded = machine.tab();
    await reloaded.drain();
    expect(await storyOf(on.number)).toEqual(['heard', 'decided', 'update-closed']);
    expect(reloaded.entries()).toMatchObject([
      { about: 'update', state: 'refused', command: test, because: expect.stringContaining('is at “Closed”') },
    ]);
  });
});
