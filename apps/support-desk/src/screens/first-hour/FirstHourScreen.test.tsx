import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError, type DocumentRow, type UpdateRow } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { dev, olive, priya } from '../../testing/people';
import { press, typeIn } from '../../testing/type-in';
import { checkedLinks } from './checked-links';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const group = (audience: 'tmu' | 'tra' | 'tms-users', people: { name: string; email: string }[]) => ({
  audience,
  title: `Desk ${audience}`,
  number: 7,
  pageUrl: 'https://tms.example/sites/tms/_layouts/15/people.aspx?MembershipGroupId=7',
  owner: 'Desk Owners',
  people,
});
const emptyDesk = (): DeskInMemory => {
  const desk = newDesk();
  desk.person = olive;
  desk.people.rows = [];
  desk.settings = {};
  desk.groups = [group('tmu', []), group('tra', []), group('tms-users', [])];
  return desk;
};
const step = async (title: RegExp): Promise<HTMLElement> =>
  (await screen.findByRole('heading', { level: 3, name: title })).closest('li')!;

describe('getting started', () => {
  it('finds by looking what a new desk lacks, each with its place and why', async () => {
    const { container } = openApp(emptyDesk(), '#/first-hour');
    expect(await screen.findByText(/^8 of 9 steps are still to do/)).toBeTruthy();
    const groups = await step(/^Who is in which group Not yet/);
    // Once each: they were named above their links too.
    expect(groups.textContent?.match(/Desk tmu/g)).toHaveLength(1);
    expect(groups.textContent).toContain(': nobody is in it. Desk Owners can change who is in it.');
    expect(within(groups).getAllByRole('link')[0]!.getAttribute('href')).toMatch(/MembershipGroupId=7/);
    expect(
      within(await step(/^People/))
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('#/people/import');
    expect(within(groups).getByRole('link', { name: /^Desk tmu\W+\(opens in a new tab\)$/ })).toBeTruthy();
    expect(groups.textContent).toContain('Until somebody is in the TMU group, TMU cannot log an issue.');
    expect((await step(/^People/)).textContent).toContain('Nobody is in the list yet.');
    expect((await step(/^Links and inboxes/)).textContent).toContain('Trello board: not set.');
    expect(await violations(container)).toEqual([]);
  });

  it('sends nobody to a form that turns them away, and says who is in the list of people', async () => {
    const desk = emptyDesk();
    desk.people.rows = newDesk().people.rows.filter(({ value }) => value.email === priya.email);
    openApp(desk, '#/first-hour');
    const update = await step(/^The first update/);
    expect(within(update).queryByRole('link')).toBeNull();
    expect(update.textContent).toContain('TMU, TRA Digital or the CRM developer put it there.');
    expect((await step(/^People/)).textContent).toContain('In the list: nobody that TMU helps, and 1 person from TMU.');
    cleanup();
    desk.person = priya;
    openApp(desk, '#/first-hour');
    expect(
      within(await step(/^The first update/))
        .getAllByRole('link')
        .map((one) => one.getAttribute('href')),
    ).toEqual(['#/updates/new', '#/updates/import']);
  });

  it('says that all is there once it is, and Home says nothing more', async () => {
    const desk = newDesk();
    desk.person = olive;
    desk.groups = [group('tmu', [priya]), group('tra', []), group('tms-users', [olive])];
    desk.settings = {
      problemFormUrl: 'https://forms.office.com/e/abc',
      trelloBoardUrl: 'https://trello.com/b/abc/tra',
      portalInbox: 'portal@tmu.example',
      stakeholderEngagementInbox: 'se@tmu.example',
    };
    desk.walk(
      41,
      [
        {
          type: 'raise',
          key: 'past-1',
          reporter: { kind: 'panellist', name: 'Asha' },
          channel: 'email',
          details: { whatHappened: 'Code refused' },
          broughtIn: { cameOn: '2025-06-05' },
        },
      ],
      { ...olive, roles: ['system-administrator'] },
    );
    desk.replies = [{ number: 1, etag: '', faults: [], listUrl: '', value: { key: 'a', title: 'A', words: 'x' } }];
    desk.cover = (['portal-inbox', 'stakeholder-engagement'] as const).map((inbox, at) => ({
      number: at,
      etag: '',
      faults: [],
      listUrl: '',
      value: { key: inbox, inbox, person: { name: 'Sam Okoro', email: 'sam@tmu.example' }, fromOn: '2026-01-01' },
    }));
    desk.documents = [{} as DocumentRow];
    desk.updates = [{} as UpdateRow];
    openApp(desk, '#/first-hour');
    expect(await screen.findByText('Everything that a new desk needs is there.')).toBeTruthy();
  });

  it('leads there from Home while something is missing, for a site owner alone', async () => {
    openApp(emptyDesk());
    expect(
      await screen.findByText(/^Next: who is in which group, people, last year’s issues, links and inboxes/),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Getting started' }).getAttribute('href')).toBe('#/first-hour');
    cleanup();
    const desk = emptyDesk();
    desk.person = { ...olive, maySetUp: false, roles: ['system-administrator'] };
    openApp(desk);
    await screen.findByText('No issue is open.');
    expect(screen.queryByText(/^Next:/)).toBeNull();
  });

  it('names who is in the group of TMU, and not in the list', async () => {
    const desk = newDesk();
    desk.person = olive;
    desk.groups = [group('tmu', [priya, { name: 'Mo Hart', email: 'mo@tmu.example' }])];
    openApp(desk, '#/first-hour');
    expect((await step(/^People Not yet/)).textContent).toContain(
      'Mo Hart is in the TMU group, but the list of people does not',
    );
  });

  it('is named on the health page of a new desk too', async () => {
    openApp(emptyDesk(), '#/settings');
    expect((await screen.findByText('Standard replies.')).closest('li')!.textContent).toBe(
      'Standard replies. No reply is in the library yet.',
    );
  });

  it('is looked for on the health page of a desk at work once somebody unfolds it, and says where it could not be', async () => {
    const desk = newDesk();
    desk.person = olive;
    await desk.keepReply({ key: 'r-1', title: 'The code', words: 'Ask for a new one.' });
    const asked = jest.spyOn(desk, 'readGroups');
    openApp(desk, '#/settings');
    const fold = await screen.findByText('What the desk still needs');
    expect(asked).not.toHaveBeenCalled();
    desk.failure = new StorageError('STORAGE.BUSY', '429');
    fireEvent.click(fold);
    expect(await screen.findByText('This could not be checked just now. Look again.')).toBeTruthy();
    fireEvent.click(fold);
    await waitFor(() => expect(screen.queryByText('This could not be checked just now. Look again.')).toBeNull());
    fireEvent.click(fold);
    expect((await screen.findByText('Links and inboxes.')).closest('li')).toBeTruthy();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('says what it could not look at, and takes nothing else along', async () => {
    const desk = emptyDesk();
    desk.readGroups = () => Promise.reject(new StorageError('STORAGE.BUSY', '429'));
    openApp(desk, '#/first-hour');
    expect((await step(/^Who is in which group Not known/)).textContent).toContain('Look again.');
    expect(await step(/^People Not yet/)).toBeTruthy();
  });

  it('is for TMU and the owners', async () => {
    const desk = newDesk();
    desk.person = dev;
    openApp(desk, '#/first-hour');
    expect(await screen.findByText('TMU and the site owners get the desk ready')).toBeTruthy();
  });

  it('stores replies to begin with, and none twice', async () => {
    const desk = newDesk();
    const { container } = openApp(desk, '#/first-hour/replies');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Does it work now?' }));
    expect(await violations(container)).toEqual([]);
    press('Store 5 replies');
    await screen.findByText('5 replies are stored');
    expect(desk.replies).toHaveLength(5);
    cleanup();
    openApp(desk, '#/first-hour/replies');
    expect(await screen.findByRole('button', { name: 'Store 1 reply' })).toBeTruthy();
  });
});

describe('links that are looked at', () => {
  const wordsOf = (settings: Parameters<typeof checkedLinks>[0]) =>
    checkedLinks(settings, [])
      .filter(({ isGood }) => !isGood)
      .map(({ words }) => words);
  it('are told apart by what they lead to', () => {
    const good = {
      problemFormUrl: 'https://forms.office.com/e/abc',
      trelloBoardUrl: 'https://trello.com/b/x/y',
      portalInbox: 'p@tmu.example',
      stakeholderEngagementInbox: 's@tmu.example',
    };
    expect(wordsOf(good)).toEqual([]);
    expect(wordsOf({ ...good, trelloBoardUrl: 'https://trello.com/c/1' })).toEqual([expect.stringMatching(/one card/)]);
    expect(wordsOf({ ...good, trelloBoardUrl: 'javascript:alert(1)' })).toEqual([expect.stringMatching(/https/)]);
    expect(wordsOf({ ...good, problemFormUrl: 'https://forms.office.com/Pages/DesignPageV2.aspx' })).toEqual([
      expect.stringMatching(/editing/),
    ]);
    expect(wordsOf({ ...good, stakeholderEngagementInbox: 'P@tmu.example' })).toEqual([
      'Both inboxes have the same address.',
      'Both inboxes have the same address.',
    ]);
    expect(checkedLinks(good, [{ column: 'portal-inbox', message: 'Not one.', value: '' }])[2]).toMatchObject({
      isGood: false,
      words: 'Not one.',
    });
  });
});

describe('bringing in past issues', () => {
  const open = async (desk: DeskInMemory): Promise<HTMLElement> => {
    const { container } = openApp(desk, '#/first-hour/past-issues');
    await screen.findByLabelText(/^Paste the rows of past issues/);
    return container;
  };
  const paste = (text: string): void => {
    typeIn(/^Paste the rows of past issues/, text);
    press('Show what is in it');
  };
  const rows =
    'Date,Who,Kind,How,What happened,What was done\n5/6/2025,Asha Patel,Panellist,Portal inbox,"=cmd|\' /C calc\'!A0",Sent a new link\n7/8/2025,Tom,TMS user,Teams,Deleted a task,\n#N/A,Bo,Panellist,Email,x,y';

  it('asks which day it is, shows what cannot be stored, stores the rest closed, and none twice', async () => {
    const desk = newDesk();
    // Whoever set it up, and is in no group of it.
    desk.person = olive;
    const container = await open(desk);
    paste(rows);
    const asked = await screen.findByRole('group', { name: 'Which day is 5/6/2025?' });
    expect(screen.queryByRole('button', { name: /^Store/ })).toBeNull();
    fireEvent.click(within(asked).getByLabelText('5 June 2025'));
    expect(await screen.findByText('Row 4, Date: Excel shows the error #N/A here.')).toBeTruthy();
    expect(screen.getByText(/^=cmd\|/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Store 2 issues' }));
    await screen.findByText('2 issues are stored');
    expect(await violations(container)).toEqual([]);
    const closed = await desk.readClosedIssues();
    expect(closed.map(({ value }) => [value.status, value.closedAt, value.broughtInAt !== undefined])).toEqual([
      ['closed', '2025-06-05T12:00:00.000Z', true],
      ['closed', '2025-08-07T12:00:00.000Z', true],
    ]);
    expect(closed[0]!.value.reporter.email).toBe('asha@panel.example');
    press('Bring in more');
    await screen.findByLabelText(/^Paste the rows of past issues/);
    paste(rows);
    fireEvent.click(
      within(await screen.findByRole('group', { name: 'Which day is 5/6/2025?' })).getByLabelText('6 May 2025'),
    );
    expect(await screen.findByText('Here already: 2')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Store/ })).toBeNull();
    expect(await desk.readClosedIssues()).toHaveLength(2);
  });

  it('takes the order that other dates show, and lets somebody say otherwise', async () => {
    await open(newDesk());
    paste('Date,What happened,Kind,How\n5/6/2025,x,Panellist,Email\n25/6/2025,y,Panellist,Email');
    const asked = await screen.findByRole('group', { name: 'Which day is 5/6/2025?' });
    expect((within(asked).getByLabelText('5 June 2025') as HTMLInputElement).checked).toBe(true);
    expect(screen.getByText(/can only be read with the day first/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Store 2 issues' })).toBeTruthy();
  });

  it('asks who had them and how they came where the rows do not say', async () => {
    const desk = newDesk();
    await open(desk);
    paste('Date,Who,Problem\n5 June 2025,Asha Patel,x\n6 June 2025,Somebody,y');
    const asked = await screen.findByRole('group', { name: /^Some rows do not say who had the problem/ });
    expect(await screen.findByRole('button', { name: 'Store 1 issue' })).toBeTruthy();
    fireEvent.click(within(asked).getByLabelText('TMS users'));
    typeIn(/^How did you hear of the issues/, 'phone');
    press('Store 2 issues');
    await screen.findByText('2 issues are stored');
    expect((await desk.readClosedIssues()).map(({ value }) => [value.reporter.kind, value.channel])).toEqual([
      ['panellist', 'phone'],
      ['tms-user', 'phone'],
    ]);
  });
});
