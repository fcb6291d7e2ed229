import { DraftBox } from './draft-box';
import { takeOutCrashedTabs } from './crashed-tabs';
import { tabOf, type Tab } from './tab';

beforeEach(() => window.localStorage.clear());

/** What the browser holds for open tabs: a tab that crashes lets go of its lock and of nothing else. */
class HeldLocks {
  private readonly held = new Set<string>();
  readonly request = async (name: string): Promise<never> => {
    this.held.add(name);
    return new Promise(() => undefined);
  };
  readonly query = async (): Promise<LockManagerSnapshot> => ({
    held: [...this.held].map((name) => ({ name, mode: 'exclusive' as const, clientId: name })),
    pending: [],
  });
  crash(tab: Tab): void {
    this.held.delete(`tms-support-desk/tab/${tab.id()}`);
  }
}

/** sessionStorage, which each tab has of its own. */
function session(entries: ReadonlyMap<string, string> = new Map()): Storage & { entries: Map<string, string> } {
  const kept = new Map(entries);
  return {
    entries: kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  } as unknown as Storage & { entries: Map<string, string> };
}

let locks: HeldLocks;
let ids = 0;
let now = 1_000;
beforeEach(() => {
  locks = new HeldLocks();
  now = 1_000;
});

interface OpenTab {
  tab: Tab;
  box: DraftBox;
  session: ReturnType<typeof session>;
}

function openTab(its = session()): OpenTab {
  const tab = tabOf(window.localStorage, its, locks as unknown as LockManager, () => `t${(ids += 1)}`);
  const tick = (): number => (now += 1);
  const box = new DraftBox('https://tms.example', 'priya@tmu.example', window.localStorage, tick, () => true);
  box.tab = tab;
  return { tab, box, session: its };
}
/** As a page does that finds words on the device. */
const settled = (): Promise<void> => takeOutCrashedTabs(window.localStorage, locks);
const reloaded = ({ tab, session: its }: OpenTab): OpenTab => {
  locks.crash(tab);
  tab.leave();
  return openTab(its);
};

/** A tab with this form open and these words in it. */
function writing(id: string, what: string): OpenTab {
  const opened = openTab();
  opened.box.open(id);
  opened.box.keep(id, { what });
  return opened;
}

it.each(['log', 'issue/41/answer', 'report', 'people/cover'])(
  '%s: each tab has its own words, through a reload',
  (id) => {
    const first = writing(id, 'First');
    const second = openTab();
    expect(second.box.open(id)).toBeUndefined();
    expect(second.box.trouble).toBe('open-in-another-tab');
    second.box.keep(id, { what: 'Second' });
    expect(reloaded(first).box.open(id)).toEqual({ what: 'First' });
    expect(reloaded(second).box.open(id)).toEqual({ what: 'Second' });
  },
);

it('what one tab is done with takes nothing from the other, and is offered to nobody', () => {
  const [first, second] = [writing('log', 'First'), writing('log', 'Second')];
  first.box.letGo('log');
  expect(openTab().box.read('log')).toBeUndefined();
  expect(second.box.read('log')).toEqual({ what: 'Second' });
  second.box.discard('log');
  expect(reloaded(second).box.open('log')).toBeUndefined();
  expect(window.localStorage.getItem('tms-support-desk/draft/https://tms.example/priya@tmu.example/log')).toBeNull();
});

it('tabs that are closed leave a draft each, and each is offered, the newest first', () => {
  const tabs = ['First', 'Second', 'Third'].map((what) => writing('log', what));
  for (const { tab } of tabs) tab.leave();
  const later = openTab();
  const offered = ['', '', ''].map(() => {
    const found = later.box.open('log');
    later.box.letGo('log');
    return found?.['what'];
  });
  expect(offered).toEqual(['Third', 'Second', 'First']);
  expect(later.box.open('log')).toBeUndefined();
});

it('a form that is left is offered in another tab, and no more in its own once somebody has it there', () => {
  const first = writing('log', 'First');
  first.box.close('log');
  const second = openTab();
  expect(second.box.idsUnder('')).toEqual(['log']);
  expect(second.box.open('log')).toEqual({ what: 'First' });
  expect(first.box.open('log')).toBeUndefined();
  first.box.keep('log', { what: 'Another' });
  expect(reloaded(second).box.open('log')).toEqual({ what: 'First' });
});

it('a tab that crashed lets its words be offered; one that is restored has its own again', async () => {
  const crashed = writing('log', 'Before the crash');
  locks.crash(crashed.tab);
  const other = writing('log', 'Newer');
  await settled();
  other.box.close('log');
  const restored = openTab(crashed.session);
  await settled();
  expect(restored.box.open('log')).toEqual({ what: 'Before the crash' });
  locks.crash(restored.tab);
  const next = openTab();
  await settled();
  other.box.discard('log');
  expect(next.box.open('log')).toEqual({ what: 'Before the crash' });
});

it('a tab that is duplicated is another tab, whatever it copied', async () => {
  const first = writing('log', 'First');
  const copy = openTab(session(first.session.entries));
  await settled();
  expect(copy.tab.id()).not.toBe(first.tab.id());
  expect(copy.box.open('log')).toBeUndefined();
});

it('where the device was cleared, what is typed next is this tab’s again', () => {
  const first = writing('log', 'First');
  window.localStorage.clear();
  first.box.keep('log', { what: 'First, and more' });
  expect(openTab().box.open('log')).toBeUndefined();
  expect(reloaded(first).box.open('log')).toEqual({ what: 'First, and more' });
});

it('a draft that an older version kept is the next form’s, and an empty form that only opened lets go of nothing', () => {
  const at = 'tms-support-desk/draft/https://tms.example/priya@tmu.example/log';
  window.localStorage.setItem(at, JSON.stringify({ savedAt: 1, answers: { what: 'Old' } }));
  openTab().box.letGo('log');
  const opened = openTab();
  expect(opened.box.open('log')).toEqual({ what: 'Old' });
  expect(openTab().box.open('log')).toBeUndefined();
  opened.box.letGo('log');
  expect(window.localStorage.getItem(at)).toBeNull();
});

it('what a form remembers is one for all tabs', () => {
  const [first, second] = [openTab(), openTab()];
  first.box.remember('remembered', { channel: 'email' });
  second.box.remember('remembered', { channel: 'phone' });
  expect(first.box.read('remembered')).toEqual({ channel: 'phone' });
});
