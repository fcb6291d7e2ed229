import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { ashaRaises } from '../../testing/example-issue';
import { newDesk, openApp, testNow, violations } from '../../testing/open-app';
import { withOutbox } from '../../testing/outbox-over';
import { press } from '../../testing/type-in';
import { machineLocks } from '../outbox/browser-machine';
import { countWritten, sweepWritten } from './written-here';

const cleared = jest.fn<Promise<void>, []>();
jest.mock('../storage-chunk', () => ({ clearBrowserMemory: () => cleared() }));

const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
/** What stands where the browser's store was. */
const storeIs = (get: () => unknown): void => {
  Object.defineProperty(window, 'localStorage', { configurable: true, get });
};
const throws = (): never => {
  throw new DOMException('denied', 'SecurityError');
};
const full = (): Storage =>
  new Proxy({} as Storage, {
    get: (_, name) => (name === 'length' ? 0 : name === 'setItem' ? throws : () => null),
  });

beforeEach(() => {
  Object.defineProperty(window, 'localStorage', real);
  window.localStorage.clear();
  cleared.mockReset();
  cleared.mockResolvedValue(undefined);
});
afterEach(() => {
  cleanup();
  Object.defineProperty(window, 'localStorage', real);
  Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined });
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: true });
});

const day = 86_400_000;
const now = Date.parse(testNow);
const draftKey = (person: string, id: string): string =>
  `tms-support-desk/draft/https://tms.example/sites/tms/${person}/${id}`;
const outboxKey = (person: string, id: string): string =>
  `tms-support-outbox:https://tms.example/sites/tms:${person}:${id}`;
const draft = (daysAgo: number): string =>
  JSON.stringify({ savedAt: now - daysAgo * day, answers: { 'details.whatHappened': 'Words of somebody' } });
const given = (daysAgo: number): string => JSON.stringify({ givenAt: new Date(now - daysAgo * day).toISOString() });

describe.each([
  ['is denied', () => storeIs(throws)],
  ['is not there', () => storeIs(() => null)],
  ['throws at every call', () => storeIs(() => new Proxy({} as Storage, { get: throws }))],
  ['is full', () => storeIs(full)],
])('a store that %s', (_, take) => {
  it('costs no screen, and is said before anything is typed', async () => {
    take();
    openApp(newDesk(), '#/log', withOutbox());
    expect(await screen.findByLabelText('Who has the problem?')).toBeTruthy();
    expect(screen.getByText(/^This browser cannot keep what you type/)).toBeTruthy();
    fireEvent.change(document.querySelector('form textarea')!, { target: { value: 'Code refused' } });
    expect(document.querySelector<HTMLTextAreaElement>('form textarea')!.value).toBe('Code refused');
    expect(screen.queryByText(/problem with the service/)).toBeNull();
  });

  it('still saves; and does not promise to keep what is written offline', async () => {
    take();
    const desk = newDesk();
    desk.walk(41, [ashaRaises()]);
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    openApp(desk, '#/issue/41/add-note', withOutbox());
    await screen.findByRole('button', { name: 'Save' });
    expect(screen.getByText(/^You are offline, and this browser keeps nothing/)).toBeTruthy();
    const give = desk.giveCommand.bind(desk);
    desk.giveCommand = () => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.'));
    fireEvent.change(document.querySelector('form textarea')!, { target: { value: 'Rang back' } });
    press('Save');
    await screen.findByText(/^Not confirmed: .* On this page only$/);
    expect(screen.getByText(/What you typed lasts as long as this page is open/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/kept in this browser/);
    expect(document.querySelector('[data-waiting]')).toBeNull();
    expect(document.querySelector<HTMLTextAreaElement>('form textarea')!.value).toBe('Rang back');
    desk.giveCommand = give;
    press('Save');
    await screen.findByText(/^Saved/);
  });
});

describe('what was written on this device and not sent', () => {
  it('goes at its date, whoever opens the desk', async () => {
    const kept = [draftKey('ben@tmu.example', 'log'), outboxKey('ben@tmu.example', 'b')];
    const old = [draftKey('ben@tmu.example', 'issue/4/add-note'), outboxKey('ben@tmu.example', 'a')];
    window.localStorage.setItem(kept[0]!, draft(29));
    window.localStorage.setItem(kept[1]!, given(29));
    window.localStorage.setItem(old[0]!, draft(31));
    window.localStorage.setItem(old[1]!, given(31));
    window.localStorage.setItem('of-another-program', draft(99));
    openApp(newDesk(), '#/');
    await screen.findByRole('heading', { level: 2 });
    await waitFor(() => expect(old.map((key) => window.localStorage.getItem(key))).toEqual([null, null]));
    expect(kept.map((key) => window.localStorage.getItem(key))).toEqual([draft(29), given(29)]);
    expect(window.localStorage.getItem('of-another-program')).not.toBeNull();
  });

  it('goes by SharePoint’s time: a clock that is years ahead, or jumps while the page is open, takes nothing away', async () => {
    const words = {
      [draftKey('ada@tmu.example', 'issue/41/add-note')]: draft(1),
      [outboxKey('ben@tmu.example', 'b')]: given(1),
    };
    for (const [key, text] of Object.entries(words)) window.localStorage.setItem(key, text);
    const old = draftKey('ben@tmu.example', 'log');
    window.localStorage.setItem(old, draft(31));
    const desk = newDesk();
    const enter = desk.enter.bind(desk);
    desk.enter = async () => ({ ...(await enter()), clockAheadMs: 5 * 366 * day });
    let clock = now + 5 * 366 * day;
    const box = (): unknown => Object.keys(words).map((key) => window.localStorage.getItem(key));
    openApp(desk, '#/issue/41/add-note', { ...withOutbox(), now: () => new Date(clock).toISOString() });
    // Past its date by SharePoint’s clock too: the sweep took place.
    await waitFor(() => expect(window.localStorage.getItem(old)).toBeNull());
    expect(box()).toEqual(Object.values(words));
    clock += 40 * day;
    cleanup();
    openApp(newDesk(), '#/', withOutbox());
    await screen.findByText(/^No issue is open/);
    expect(box()).toEqual(Object.values(words));
  });

  it('is not taken away before SharePoint has said what time it is', async () => {
    const key = draftKey('ada@tmu.example', 'log');
    window.localStorage.setItem(key, draft(31));
    const desk = newDesk();
    desk.enter = () => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.'));
    openApp(desk, '#/log', withOutbox());
    await screen.findByText(/problem with the service/);
    expect(window.localStorage.getItem(key)).toBe(draft(31));
  });

  it('counts from now where a clock that was ahead has dated it years from now', () => {
    const keys = [draftKey('ben@tmu.example', 'log'), outboxKey('ben@tmu.example', 'b')];
    window.localStorage.setItem(keys[0]!, draft(-5 * 366));
    window.localStorage.setItem(keys[1]!, given(-5 * 366));
    sweepWritten(window.localStorage, now);
    expect(keys.map((key) => window.localStorage.getItem(key))).toEqual([draft(0), given(0)]);
    sweepWritten(window.localStorage, now + 31 * day);
    expect(countWritten(window.localStorage)).toBe(0);
  });

  it('stays where it says no date that can be read', () => {
    window.localStorage.setItem(draftKey('ben@tmu.example', 'log'), '{"savedAt":"soon"}');
    sweepWritten(window.localStorage, now);
    expect(countWritten(window.localStorage)).toBe(1);
  });

  it('is on no screen of somebody else', async () => {
    window.localStorage.setItem(draftKey('ben@tmu.example', 'log'), draft(1));
    window.localStorage.setItem(outboxKey('ben@tmu.example', 'b'), given(1));
    openApp(newDesk(), '#/', withOutbox());
    await screen.findByText(/^No issue is open/);
    expect(document.body.textContent).not.toMatch(/Words of somebody|Carry on with|waiting to be sent/);
  });
});

describe('clearing this device', () => {
  it.each([
    ['of the team', 'ready'],
    ['who may not read the issues', 'no-access-to-issues'],
  ] as const)('is there for somebody %s, asks first, and takes everything away', async (_, state) => {
    const desk = newDesk();
    if (state !== 'ready') desk.entrance = { state, person: { ...desk.person, roles: [] }, settings: {}, askWhom: [] };
    openApp(desk, '#/');
    fireEvent.click(await screen.findByRole('link', { name: 'Settings' }));
    await screen.findByText('This device');
    window.localStorage.setItem(draftKey('ben@tmu.example', 'log'), draft(1));
    window.localStorage.setItem(outboxKey('priya@tmu.example', 'b'), given(1));
    window.localStorage.setItem('of-another-program', 'theirs');
    press('Clear this device');
    expect(screen.getByText(/^2 things were written here and not sent, by you or by others/)).toBeTruthy();
    press('Keep everything');
    expect(countWritten(window.localStorage)).toBe(2);
    press('Clear this device');
    expect(await violations(document.querySelector('[data-tms-support-desk]')!)).toEqual([]);
    press('Clear it for good');
    expect(await screen.findByText('This device is clear')).toBeTruthy();
    expect(cleared).toHaveBeenCalledTimes(1);
    expect(Object.keys(window.localStorage)).toEqual(['of-another-program']);
  });

  it.each([
    [
      'set-up is needed',
      (desk: DeskInMemory) => (desk.entrance = { state: 'set-up-needed', person: desk.person, askWhom: [] }),
    ],
    [
      'the lists are newer',
      (desk: DeskInMemory) =>
        (desk.entrance = { state: 'lists-are-newer', person: desk.person, listsVersion: 99, codeVersion: 1 }),
    ],
    [
      'the desk does not open',
      (desk: DeskInMemory) => {
        desk.enter = () => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.'));
      },
    ],
  ])('is there where %s', async (_, spoil) => {
    const desk = newDesk();
    spoil(desk);
    const { container } = openApp(desk, '#/');
    fireEvent.click(await screen.findByText('What the desk keeps on this device'));
    const fold = container.querySelector('details:last-of-type')!;
    fireEvent(fold, new Event('toggle'));
    window.localStorage.setItem(draftKey('ben@tmu.example', 'log'), draft(1));
    await screen.findByRole('button', { name: 'Clear this device' });
    press('Clear this device');
    press('Clear it for good');
    expect(await screen.findByText('This device is clear')).toBeTruthy();
    expect(Object.keys(window.localStorage)).toEqual([]);
  });

  it('says so where what was read could not be taken away', async () => {
    cleared.mockRejectedValue(new DOMException('denied', 'SecurityError'));
    openApp(newDesk(), '#/settings');
    await screen.findByText('This device');
    press('Clear this device');
    press('Clear it for good');
    expect(await screen.findByText('What was read here could not be cleared')).toBeTruthy();
    expect(screen.queryByText('This device is clear')).toBeNull();
  });
});

describe('the locks of a browser', () => {
  const locksAre = (request: unknown): void => {
    Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
  };
  afterEach(() => jest.useRealTimers());

  it('that never answer are given up, and the work is done once', async () => {
    jest.useFakeTimers();
    let grant: (() => Promise<unknown>) | undefined;
    locksAre((_: string, work: () => Promise<unknown>) => new Promise(() => (grant = work)));
    const work = jest.fn(async () => 'done');
    const asked = machineLocks().request('a', work);
    await jest.advanceTimersByTimeAsync(19_000);
    expect(work).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await asked).toBe('done');
    await grant!();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('that refuse are done without', async () => {
    locksAre(() => Promise.reject(new DOMException('denied', 'SecurityError')));
    expect(await machineLocks().request('a', async () => 'done')).toBe('done');
    locksAre(throws);
    expect(await machineLocks().request('a', async () => 'done')).toBe('done');
  });

  it('that answer wait for long work, and hand on what it throws', async () => {
    jest.useFakeTimers();
    locksAre(async (_: string, work: () => Promise<unknown>) => work());
    let finish: ((word: string) => void) | undefined;
    const asked = machineLocks().request('a', () => new Promise<string>((resolve) => (finish = resolve)));
    await jest.advanceTimersByTimeAsync(61_000);
    finish!('done');
    expect(await asked).toBe('done');
    await expect(machineLocks().request('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});

it('a clipboard that never answers ends with the text to copy by hand', async () => {
  Object.assign(navigator, { clipboard: { writeText: () => new Promise(() => undefined) } });
  openApp(newDesk(), '#/find');
  fireEvent.click(await screen.findByRole('button', { name: 'Copy link to this view' }));
  expect(await screen.findByLabelText(/^Link to this view: copy it from here/, {}, { timeout: 4_000 })).toBeTruthy();
});
