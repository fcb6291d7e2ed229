import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { shippedRules, takeSnapshot, type IssueCommand } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { dev, olive, sam } from '../../testing/people';

const raise = (name: string, kind: 'panellist' | 'tms-user', extra: object = {}): IssueCommand => ({
  type: 'raise',
  key: name,
  reporter: { kind, name },
  channel: 'email',
  details: { whatHappened: `${name} cannot sign in` },
  ...extra,
});
/** Backdates an issue by a day, since what came in this minute has not waited. */
const waited = (desk: DeskInMemory, number: number, by: number = 24): void => {
  const row = desk.walk(number, []);
  const at = new Date(Date.parse(row.value.raisedAt) - by * 3_600_000).toISOString();
  desk.put({ ...row, value: { ...row.value, raisedAt: at, statusSinceAt: at, history: [] } });
};
const section = (name: string): HTMLElement => screen.getByRole('region', { name: new RegExp(`^${name}`) });
const issueLinks = (name: string): (string | null)[] =>
  within(section(name))
    .getAllByRole('heading', { level: 4 })
    .map((one) => one.textContent);
const report = (thread: string, words: string, standsAs?: string) => ({
  thread,
  by: { name: 'Cass Worker', email: 'cass@tmu.example' },
  rows: [{ number: 1, kind: 'problem' as const, words, at: '2026-03-04T15:00:00.000Z', faults: [], listUrl: '' }],
  head: { number: 1, etag: '"1"' },
  ...(standsAs ? { standsAs } : {}),
});

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const mine = { name: 'Priya Nair', email: 'priya@tmu.example' };

describe('Home', () => {
  it('shows its sections in order, panellists first, each issue with its reason', async () => {
    const desk = newDesk();
    desk.walk(41, [raise('Uma User', 'tms-user')]);
    desk.walk(42, [raise('Asha Patel', 'panellist', { owner: mine })]);
    waited(desk, 42);
    const { container } = openApp(desk);
    await screen.findByRole('region', { name: 'What needs you now (1)' });
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'What needs you now (1)',
      'Nobody is dealing with these (1)',
      'With someone else (0)',
      'Who covers the inboxes',
      'Known problems',
      'Coming up',
    ]);
    expect(issueLinks('What needs you now')).toEqual(['Issue 42: Asha Patel cannot sign in']);
    const first = within(section('What needs you now'));
    expect(
      first.getByText('First because a panellist is waiting, and nobody has replied since it came in yesterday.'),
    ).toBeTruthy();
    expect(first.getByText('Priya Nair is dealing with it')).toBeTruthy();
    expect([...section('What needs you now').querySelectorAll('li li')].map((one) => one.textContent)).toEqual([
      'Your turn',
      'Asha Patel, panellist',
      'No reply yet',
    ]);
    expect(issueLinks('Nobody is dealing with these')).toEqual(['Issue 41: Uma User cannot sign in']);
    expect(screen.getByText('Nothing is with a colleague, with TRA or waiting for an answer.')).toBeTruthy();
    expect(screen.getByText('2 issues are open: 1 needs you and 1 has nobody dealing with it.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('says something useful where nothing is open', async () => {
    const { container } = openApp(newDesk());
    expect(await screen.findByText('No issue is open.')).toBeTruthy();
    // A quiet day: no empty sections, but what is ahead and what was learnt.
    expect(await screen.findByRole('region', { name: 'A quiet day' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: /^What needs you now/ })).toBeNull();
    expect(await screen.findByText(/^No known problems\./)).toBeTruthy();
    expect(await screen.findByText(/The desk knows of no update in the next 30 days/)).toBeTruthy();
    expect(await screen.findByText('Nobody covers the portal inbox from today to 1 April.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('filters to one’s own in the same sections, and counts so', async () => {
    const desk = newDesk();
    desk.walk(41, [raise('Uma User', 'tms-user', { owner: mine })]);
    desk.walk(42, [raise('Asha Patel', 'panellist', { owner: { name: sam.name, email: sam.email } })]);
    openApp(desk);
    const filter = await screen.findByRole('button', { name: 'Only mine (1)' });
    expect(screen.getByRole('region', { name: 'With someone else (1)' })).toBeTruthy();
    // What a colleague deals with is theirs to answer.
    const answers = screen.getAllByRole('link', { name: /^Answer/ }).map((one) => one.getAttribute('href'));
    expect(answers).toEqual(['#/issue/41/answer']);
    fireEvent.click(filter);
    expect(filter.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('region', { name: 'With someone else (0)' })).toBeTruthy();
    expect(issueLinks('What needs you now')).toEqual(['Issue 41: Uma User cannot sign in']);
  });

  it('says on a quiet day what comes next, which backup is oldest and what was learnt last, asked after the page is there', async () => {
    const desk = newDesk();
    desk.walk(40, [
      {
        ...raise('Asha Patel', 'panellist'),
        details: { whatHappened: 'Code refused', prevention: 'The page says that a code lasts ten minutes' },
        solved: { whatWasDone: 'New code', told: { how: 'email', on: '2026-03-05', note: 'Sent' } },
      } as IssueCommand,
    ]);
    openApp(desk);
    const quiet = await screen.findByRole('region', { name: 'A quiet day' });
    await within(quiet).findByText(/^The page says that a code lasts ten minutes/);
    expect(within(quiet).getByRole('link', { name: 'issue 40, Code refused' })).toBeTruthy();
    expect(within(quiet).getByText('None that we know of')).toBeTruthy();
    expect(within(quiet).getByText('No document is backed up yet')).toBeTruthy();
  });

  it('names what to take up, or what to look at next, where nothing needs you', async () => {
    const desk = newDesk();
    desk.walk(41, [raise('Una Shah', 'tms-user', { owner: { name: sam.name, email: sam.email } })]);
    openApp(desk);
    await screen.findByText(/is next\./);
    expect(section('What needs you now').textContent).toContain(
      'Nothing needs you now. Issue 41 is next. Sam Okoro is dealing with it.',
    );
    cleanup();
    desk.walk(43, [raise('Uma User', 'tms-user')]);
    openApp(desk);
    await screen.findByText(/^Nobody is dealing with \./);
    expect(section('What needs you now').textContent).toContain('Nobody is dealing with issue 43. You could take it.');
    cleanup();
    // Whoever keeps the site reads the issues, and takes none.
    desk.person = olive;
    openApp(desk);
    await screen.findByText(/^Nobody is dealing with \./);
    const told = section('What needs you now').textContent;
    expect(told).toContain('Nobody is dealing with issue 43.');
    expect(told).not.toContain('You could take it');
  });

  it('tells of a fault in words, keeps the raw words in a fold, and tries again', async () => {
    const desk = newDesk();
    desk.failure = new StorageError('STORAGE.BUSY', '429 Too Many Requests', new Error('raw'));
    const { container } = openApp(desk);
    expect(await screen.findByText('Sorry, there is a problem with the service')).toBeTruthy();
    expect(screen.getByText('Wait a minute, then try again.')).toBeTruthy();
    expect(container.querySelector('details')!.textContent).toContain('429 Too Many Requests');
    expect(await violations(container)).toEqual([]);
    screen.getByText('Try again').click();
    expect(await screen.findByText('No issue is open.')).toBeTruthy();
  });

  it('says of a list that is gone that it is gone, and not that SharePoint did not answer', async () => {
    const desk = newDesk();
    const gone = () => Promise.reject(new StorageError('STORAGE.NOT_FOUND', 'There is no such list.'));
    Object.assign(desk, { readCover: gone, readKnownProblems: gone, readUpdates: gone });
    openApp(desk);
    expect(await screen.findAllByText(/One of the lists behind this is missing/)).toHaveLength(3);
    expect(document.body.textContent).not.toMatch(/SharePoint did not answer/);
  });

  it('stands where one part of it cannot be read, and reads that part again', async () => {
    const desk = newDesk();
    const { readCover, readKnownProblems, readCountingRules } = desk;
    const fail = () => Promise.reject(new StorageError('STORAGE.BUSY', '429'));
    Object.assign(desk, { readCover: fail, readKnownProblems: fail, readCountingRules: fail });
    desk.walk(42, [raise('Asha Patel', 'panellist')]);
    const { container } = openApp(desk);
    expect(
      await screen.findAllByText(/SharePoint did not answer just now. Nothing can be shown here yet/),
    ).toHaveLength(2);
    expect(issueLinks('Nobody is dealing with these')).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
    Object.assign(desk, { readCover, readKnownProblems, readCountingRules });
    fireEvent.click(screen.getByRole('button', { name: /^Read again ?: the known problems$/ }));
    expect(await screen.findByText(/^No known problems\./)).toBeTruthy();
  });

  it('shows hostile words as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const desk = newDesk();
    desk.walk(41, [raise(hostile, 'panellist', { owner: { name: hostile, email: 'x@tmu.example' } })]);
    desk.reports = [report('"><script>&report=1', hostile)];
    await desk.addKnownProblem({ key: 'k', line: hostile });
    desk.updates = [
      {
        number: 1,
        etag: '"1"',
        faults: [],
        listUrl: 'javascript:alert(1)',
        value: {
          key: hostile,
          title: hostile,
          kind: 'microsoft',
          step: 'heard',
          watchDays: 7,
          tellings: [],
          window: { precision: 'day', startsAt: '2026-03-10T00:00:00Z', endsAt: '2026-03-11T00:00:00Z' },
        },
      },
    ];
    const { container } = openApp(desk);
    await screen.findByText(/Issue 41:/);
    await screen.findByText(/Nobody at TMU has been told about it yet/);
    fireEvent.click(screen.getByText('Why is this here?'));
    expect(container.querySelector('img, script')).toBeNull();
    for (const one of container.querySelectorAll('a')) expect(one.getAttribute('href')).toMatch(/^(#\/|https:)/);
    expect(screen.getByRole('link', { name: /^Log an issue from this/ }).getAttribute('href')).toBe(
      '#/log?report=%22%3E%3Cscript%3E%26report%3D1',
    );
  });
});

describe('Nobody is dealing with these', () => {
  it('shows TMU the reports that nobody has looked at, oldest first, with the way to log an issue from each', async () => {
    const desk = newDesk();
    desk.reports = [
      report('new', 'Letters come out blank'),
      report('old', 'Cannot open a case'),
      report('seen', 'Sorted', 'We are looking'),
    ];
    const { container } = openApp(desk);
    await screen.findByRole('region', { name: 'Nobody is dealing with these (2)' });
    expect(issueLinks('Nobody is dealing with these')).toEqual(['Cannot open a case', 'Letters come out blank']);
    expect(screen.getAllByText('Cass Worker reported this on the desk and has waited since yesterday.')).toHaveLength(
      2,
    );
    expect(
      screen.getByRole('link', { name: /^Log an issue from this ?: Cannot open a case$/ }).getAttribute('href'),
    ).toBe('#/log?report=old');
    expect(await violations(container)).toEqual([]);
  });

  it('asks for no report where somebody is not of TMU', async () => {
    const desk = newDesk();
    desk.person = dev;
    desk.readReports = () => Promise.reject(new Error('asked'));
    openApp(desk);
    await screen.findByRole('region', { name: 'A quiet day' });
    expect(screen.queryByText('Change')).toBeNull();
  });
});

describe('a section with many issues', () => {
  it('shows the first twenty, and all of them when asked, with the focus on the first that came', async () => {
    const desk = newDesk();
    for (let n = 1; n <= 57; n += 1) desk.walk(n, [raise(`User ${n}`, 'tms-user')]);
    const { container } = openApp(desk);
    await screen.findByRole('region', { name: 'Nobody is dealing with these (57)' });
    expect(issueLinks('Nobody is dealing with these')).toHaveLength(20);
    expect(within(section('Nobody is dealing with these')).getByText(/^20 of 57 shown\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Show all 57 ?: Nobody is dealing with these$/ }));
    await screen.findByText('Issue 57: User 57 cannot sign in');
    expect(issueLinks('Nobody is dealing with these')).toHaveLength(57);
    expect(document.activeElement).toBe(
      within(section('Nobody is dealing with these')).getAllByRole('link', { name: /^Issue / })[20],
    );
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('places thousands between paints, and shows the shape of the page until then', async () => {
    const desk = newDesk();
    const row = desk.walk(1, [raise('User', 'tms-user')]);
    for (let n = 1; n <= 3_000; n += 1) desk.put({ ...row, number: n, value: { ...row.value, key: `k${n}` } });
    openApp(desk);
    expect(await screen.findByText('Loading the open issues')).toBeTruthy();
    await screen.findByRole('region', { name: 'Nobody is dealing with these (3,000)' });
    expect(screen.getByRole('button', { name: /^Show 500 more ?: Nobody is dealing with these$/ })).toBeTruthy();
  });
});

describe('Why is this here?', () => {
  const open = async (): Promise<HTMLElement> => {
    const summary = await screen.findByText('Why is this here?');
    const fold = summary.closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    await screen.findByText(/^The rule/);
    // Below the line that was pressed, and no part of it: the fold took the next line with it, and what stands beside it with that.
    const unfolded = fold.nextElementSibling as HTMLElement;
    expect(fold.children).toHaveLength(1);
    return unfolded;
  };

  it('unfolds the rule, the facts, the working time, the other rules and what comes next', async () => {
    const desk = newDesk();
    desk.walk(42, [raise('Asha Patel', 'panellist')]);
    waited(desk, 42);
    const { container } = openApp(desk);
    const fold = await open();
    expect(fold.textContent).toContain('The rule “Panellist” decides, because panellists are prioritised');
    expect(fold.textContent).toContain('it goes on the Trello board.');
    expect(fold.textContent).toContain('A panellist, by email');
    expect(fold.textContent).toContain('8 hours since it came in');
    expect(fold.textContent).toContain('Every rule that nudges somebody is switched off.');
    const others = within(fold)
      .getByText(/^Why the other rules did not decide \(12\)/)
      .closest('details')!;
    expect(others.open).toBe(false);
    expect(others.textContent).toContain(
      'TMS user, error message does not fit: it asks if the reporter is “TMS user”, and here it is “Panellist”.',
    );
    expect(others.textContent).toContain(
      'Panellist, usual cause does not fit: it asks if the cause is “Deleted by accident”, “How TMS works was not clear”, “It was entered differently from what TMS expects” or “Hard to remember how”, and none is recorded here.',
    );
    expect(others.textContent).toContain('Nudge: a panellist waits is switched off.');
    const from = within(fold)
      .getByText(/^Where this rule comes from/)
      .closest('details')!;
    expect(from.open).toBe(false);
    expect(from.textContent).toContain('S7, S8, S9, S12, S22. Decided by the rules that came with the desk.');
    expect(await violations(container)).toEqual([]);
  });

  it('says who is nudged when, where the team has switched nudges on, and that nobody is emailed', async () => {
    const desk = newDesk();
    const rows = shippedRules.map((one) => (one.key === 'nudge-panellist' ? { ...one, on: true } : one));
    desk.rules = {
      snapshot: takeSnapshot(rows, { id: 'own', publishedAt: '2026-03-03T09:00:00.000Z' }),
      isShipped: false,
      faults: [],
    };
    desk.walk(42, [raise('Asha Patel', 'panellist')]);
    openApp(desk);
    const fold = await open();
    expect(fold.textContent).toContain('If nobody answers, tomorrow at 10am ');
    expect(fold.textContent).toContain(
      'Sam Okoro are nudged, because a panellist has waited a working day without hearing from us.',
    );
    expect(fold.textContent).toContain('Shown here only. Nobody is emailed.');
    expect(fold.textContent).toContain('Decided by the rules published on 3 March 2026.');
  });

  it('shows a nudge that is due on the card itself', async () => {
    const desk = newDesk();
    const rows = shippedRules.map((one) => (one.key === 'nudge-tms-user' ? { ...one, on: true } : one));
    desk.rules = {
      snapshot: takeSnapshot(rows, { id: 'own', publishedAt: '2026-03-03T09:00:00.000Z' }),
      isShipped: false,
      faults: [],
    };
    desk.walk(41, [raise('Uma User', 'tms-user', { owner: { name: sam.name, email: sam.email } })]);
    waited(desk, 41, 72);
    openApp(desk);
    await screen.findByRole('region', { name: 'What needs you now (1)' });
    expect(
      screen.getByText(
        'A nudge for Sam Okoro and Priya Nair, because a colleague has waited two working days without hearing from us. Shown here only. Nobody is emailed.',
      ),
    ).toBeTruthy();
  });

  it('falls back to the shipped rules where the published ones decide nothing, and says so', async () => {
    const desk = newDesk();
    const none = takeSnapshot([{ ...shippedRules.at(-1)!, on: false }], {
      id: 'none',
      publishedAt: '2026-03-03T09:00:00.000Z',
    });
    desk.rules = { snapshot: none, isShipped: false, faults: [] };
    desk.walk(42, [raise('Asha Patel', 'panellist')]);
    openApp(desk);
    expect(await screen.findByText('The rules need a look')).toBeTruthy();
    expect(issueLinks('Nobody is dealing with these')).toHaveLength(1);
  });
});

it('reads the open issues anew when somebody comes back after a while, and not before', async () => {
  const desk = newDesk();
  openApp(desk);
  await screen.findByText('No issue is open.');
  desk.walk(42, [raise('Asha Patel', 'panellist')]);
  const back = (): void => void document.dispatchEvent(new Event('visibilitychange'));
  const clock = jest.spyOn(performance, 'now');
  const from = performance.now();
  act(back);
  expect(screen.getByText('No issue is open.')).toBeTruthy();
  clock.mockImplementation(() => from + 6 * 60_000);
  act(back);
  clock.mockRestore();
  expect(await screen.findByText('1 issue is open: 1 has nobody dealing with it.')).toBeTruthy();
});
