import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { keepPackAt } from '../../app/outage/last-pack';
import { newDesk, openApp, testNow, violations } from '../../testing/open-app';
import { knownPeople, priya } from '../../testing/people';
import { noticeFor } from './notices';
import { panellistInWords } from './panellist-names';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const site = 'https://tms.example/sites/tms';
const daysAgo = (days: number): string => new Date(Date.parse(testNow) - days * 86_400_000).toISOString();

describe('a past day', () => {
  it('says what was known then, and which issues had come, by its own address', async () => {
    const desk = newDesk();
    const { container } = openApp(desk, '#/down?day=2026-02-03');
    await screen.findByRole('heading', { level: 2, name: 'What was known on 3 February 2026' });
    for (const name of ['Updates around that day', 'Documents', 'Issues of the week before'])
      await screen.findByRole('heading', { level: 3, name });
    expect(await violations(container)).toEqual([]);
  });

  it.each(['2026-13-01', 'yesterday', '%3Cscript%3E', '2026-02-30', '2027-01-01'])(
    'that is no day (%s) is none',
    async (day) => {
      openApp(newDesk(), `#/down?day=${day}`);
      await screen.findByRole('heading', { level: 2 });
      expect(screen.queryByText(/What was known on (?!a past day)/)).toBeNull();
    },
  );
});

describe('the day to look back at', () => {
  const show = async (day: string): Promise<void> => {
    openApp(newDesk(), '#/down');
    fireEvent.change(await screen.findByLabelText('Which day?'), { target: { value: day } });
    fireEvent.click(screen.getByRole('button', { name: 'Show it' }));
  };

  it.each([
    ['', 'Enter the day'],
    ['1 January 2027', 'The day must be today or in the past'],
  ])('that cannot be looked at (%s) is said beside it, and nothing is opened', async (day, words) => {
    await show(day);
    const field = screen.getByLabelText('Which day?');
    expect(document.getElementById(field.getAttribute('aria-describedby')!.split(' ')[1]!)!.textContent).toContain(
      words,
    );
    expect(document.activeElement).toBe(field);
    expect(window.location.hash).toBe('#/down');
  });

  it.each(['3/2', 'Tue 3 Feb', '03.02.26'])('is read as people type it: %s', async (day) => {
    await show(day);
    await screen.findByRole('heading', { level: 2, name: 'What was known on 3 February 2026' });
  });
});

describe('a site whose lists are of an older version', () => {
  it('is told what is missing before anybody presses, and has the rest', async () => {
    const desk = newDesk();
    desk.outages.hasLists = false;
    const { container } = openApp(desk, '#/down');
    await screen.findByText('Nobody can be told through this page yet');
    expect(screen.queryByRole('button', { name: 'Say that TMS is down' })).toBeNull();
    expect(screen.queryByText('Hold a drill')).toBeNull();
    await screen.findByRole('button', { name: 'Save the pack' });
    expect(await violations(container)).toEqual([]);
    cleanup();
    desk.person = { ...priya, maySetUp: true };
    desk.entrance = { state: 'ready', person: desk.person, settings: {} };
    openApp(desk, '#/down');
    expect((await screen.findByRole('link', { name: 'set-up' })).getAttribute('href')).toContain('set-up');
  });
});

describe('a pack', () => {
  const offer = 'Save a new pack';
  it.each([
    [undefined, true],
    [15, true],
    [13, false],
  ])('made %s days ago is offered anew: %s', async (days, isOffered) => {
    if (days !== undefined) keepPackAt(site, priya.email, daysAgo(days));
    const desk = newDesk();
    openApp(desk, '#/settings');
    await screen.findByRole('heading', { level: 3, name: 'This device' });
    expect(screen.queryByRole('link', { name: offer }) !== null).toBe(isOffered);
    cleanup();
    await desk.giveOutage(undefined, { type: 'declare', key: 'd1', sinceAt: testNow });
    openApp(desk, '#/log');
    const banner = (await screen.findByText(/^TMS has been down since/)).parentElement!;
    expect(within(banner).queryByRole('link', { name: offer }) !== null).toBe(isOffered);
  });
});

describe('words for those who are told', () => {
  it.each([
    ['PAT@panel.example ', [{ name: 'Pat Lowe', email: 'pat@panel.example' }], 'Pat Lowe (PAT@panel.example )'],
    ['pat@panel.example', [{ name: 'pat@panel.example', email: 'pat@panel.example' }], 'pat@panel.example'],
    ['pat@panel.example', [], 'pat@panel.example'],
    ['pat@panel.example', knownPeople, 'pat@panel.example'],
  ])('name a panellist by what the people list has: %s', (address, people, words) =>
    expect(panellistInWords(address, people)).toBe(words),
  );

  it('say to TRA how many it is down for, where that is known, and else leave it to whoever sends it', async () => {
    const desk = newDesk();
    const given = await desk.giveOutage(undefined, { type: 'declare', key: 'd1', sinceAt: testNow });
    if (given.outcome !== 'saved') throw new Error(given.refusal.message);
    const text = (alsoDown?: number): string =>
      noticeFor('tra', given.whole.outage, { now: testNow, issueNumber: undefined, updates: [], alsoDown });
    expect(text()).toContain('TMS users. [how many have tried]');
    expect(text(0)).toContain('TMS users. [how many have tried]');
    expect(text(3)).toContain('TMS users. 4 people have said that it is down for them.');
  });
});
