import { issuesCsv } from '../csv/issues-csv.js';
import { issueOf } from '../find/testing/issue-of.js';
import { steps } from '../issues/testing/stories.js';
import { decideIssue } from '../issues/decide-issue.js';
import { evolveIssue, replayIssue } from '../issues/evolve-issue.js';
import { openSteps } from '../issues/open-steps.js';
import { lastTime } from '../recall/last-time.js';
import { openRecallIndex } from '../recall/recall-index.js';
import { troubleWords } from '../tables/columns.js';
import { pastIssuesOffered } from './bring-in-command.js';
import { readPastTable } from './past-table.js';

const today = '2026-03-05';
const read = (text: string) => {
  const reading = readPastTable(text);
  if (reading.outcome === 'not-read') throw new Error(reading.message);
  return reading;
};
const facts = (roles: ('system-administrator' | 'tms-user' | 'site-owner')[] = ['system-administrator']) => {
  let ids = 0;
  return {
    at: '2026-03-05T10:00:00.000Z',
    actor: { name: 'Priya Nair', email: 'priya@tmu.example', roles },
    newId: () => `e${(ids += 1)}`,
  };
};
const offeredOf = (text: string, order: 'day-first' | 'month-first' = 'day-first') =>
  pastIssuesOffered(read(text).inOrder(order).issues, { people: [], channelOfRest: 'email', today });

describe('a record of past issues', () => {
  const record =
    'Date Raised,Raised by,Type,How,Description,Resolution / action,Closed on\n' +
    '5/6/2025,Asha Patel,Panellist,Portal inbox,"The reset link says\nit is no longer valid",Sent a new link while on the phone,6/6/2025\n' +
    '25/6/2025,Tom Reed,Case worker,Teams chat,Deleted the wrong task,Recreated it,\n';

  it('is read by its header, and asks in which order its dates are where none says', () => {
    const table = read(record);
    expect(table.dates.order).toBe('day-first');
    expect(table.inOrder('day-first').issues).toEqual([
      {
        line: 2,
        cameOn: '2025-06-05',
        closedOn: '2025-06-06',
        who: 'Asha Patel',
        kind: 'panellist',
        channel: 'portal-inbox',
        whatHappened: 'The reset link says\nit is no longer valid',
        whatWasDone: 'Sent a new link while on the phone',
        writtenOn: '5/6/2025',
      },
      {
        line: 3,
        cameOn: '2025-06-25',
        who: 'Tom Reed',
        kind: 'tms-user',
        channel: 'teams',
        whatHappened: 'Deleted the wrong task',
        whatWasDone: 'Recreated it',
        writtenOn: '25/6/2025',
      },
    ]);
    expect(read('Date,Problem\n5/6/2025,x').dates).toMatchObject({ example: { text: '5/6/2025' } });
  });

  it('is read by the words of other headers, with whoever the list turns round said as people do', () => {
    const reading = readPastTable(
      'No.\tDate\tName of panellist\tTMS user or panellist\tWhat happened\n1\t2025-06-05\tCole, Ada (TRA)\tPanel member\tIt is blank\n\t\tTotal\t\t1',
    );
    if (reading.outcome === 'not-read') throw new Error(reading.message);
    const { issues, wrong } = reading.inOrder('day-first');
    expect(issues).toMatchObject([{ who: 'Ada Cole (TRA)', kind: 'panellist', cameOn: '2025-06-05' }]);
    expect(wrong.map(troubleWords)).toEqual(['Row 3, Date: This row has no date.']);
  });

  it.each([
    ['Issue,Raised on,What happened\n41,2026-03-02,The list is empty', 'The list is empty'],
    ['Issue,Date,Summary\nINC0012,2026-03-02,The list is empty', 'The list is empty'],
    ['Subject,Date,Description\nMy list,2026-03-02,Empty since Monday', 'My list\n\nEmpty since Monday'],
    ['Issue,Date,Details\nThe list,2026-03-02,The list is empty', 'The list is empty'],
    ['Problem,Date\nThe list is empty,2026-03-02', 'The list is empty'],
    ['Issue,Date\n41,2026-03-02', '41'],
  ])('takes no number for what happened, and no subject for all of it: %j', (text, whatHappened) =>
    expect(read(text).inOrder('day-first').issues).toMatchObject([{ whatHappened }]),
  );

  it('reads the file that the desk saves its issues as', () => {
    const what = { whatHappened: 'Case 00931 will not open', error: { text: '0042' }, area: 'letters' };
    const rows = [{ number: 41, issue: issueOf(what, [steps.answer, steps.close]) }];
    const { issues, wrong, notes } = read(issuesCsv(rows, { names: true })).inOrder('day-first');
    expect([wrong, notes]).toEqual([[], []]);
    expect(issues).toEqual([
      {
        line: 2,
        cameOn: '2026-03-02',
        closedOn: '2026-03-02',
        who: 'Tom Reed',
        kind: 'tms-user',
        channel: 'teams',
        whatHappened: 'Case 00931 will not open',
        whatWasDone: 'Made it again',
        area: 'letters',
        error: '0042',
        writtenOn: '2026-03-02',
      },
    ]);
  });

  it('names what is wrong by row and cell, and takes the rest of a half broken file', () => {
    const { issues, wrong, notes } = read(
      'Date,Who,Kind,What happened,What was done\nyesterday,A,Panellist,x,\n5 June 2025,A,Panellist,,\n5 June 2025,A,Panellist,#REF!,\n,A,Panellist,x,\n5 June 2025,A,Badger,kept,\n31/2/2025,A,Panellist,x,\n' +
        `5 June 2025,A,Panellist,${'x'.repeat(25_001)},\n5 June 2025,A,Panellist,"${'\n'.repeat(10)}${'""'.repeat(24_000)}",${'y'.repeat(20_000)}\n5 June 2025,A,Panellist,"=HYPERLINK(""http://bad"")",\n`,
    ).inOrder('day-first');
    expect(issues.map(({ whatHappened }) => whatHappened)).toEqual(['kept', '=HYPERLINK("http://bad")']);
    expect(wrong.map((one) => troubleWords(one).split(': ')[0])).toEqual([
      'Row 2, Date',
      'Row 3, What happened',
      'Row 4, What happened',
      'Row 5, Date',
      'Row 7, Date',
      'Row 8, What happened',
      'Row 9, What happened',
    ]);
    expect(notes.map(troubleWords)).toEqual(['Row 6, Kind: “Badger” says neither TMS user nor panellist.']);
  });

  it.each([
    ['', /no rows/],
    ['a,b\n1,2', /No row says/],
    ['Date,Who\n5 June 2025,A', /No row says/],
  ])('is refused where it cannot be read', (text, message) => {
    expect(readPastTable(text)).toMatchObject({ outcome: 'not-read', message: expect.stringMatching(message) });
  });

  it('knows a row again however its dates are read, and takes one that stands twice once', () => {
    const keys = (order: 'day-first' | 'month-first') =>
      offeredOf(record, order).offered.map(({ command }) => command.key);
    expect(keys('day-first')).toEqual(keys('month-first'));
    const twice = offeredOf(
      `${record}5/6/2025,asha  patel,Panellist,Teams,"The reset link says it is no longer valid",Other words,\n`,
    );
    expect(twice.offered).toHaveLength(2);
    expect(twice.twice.map(troubleWords)).toEqual(['Row 4: It says the same as row 2, so only one of them is stored.']);
  });

  it('asks for what it must know, and finds it in the list of people', () => {
    const { issues } = read(
      'Date,Who,What happened\n5 June 2025,Ada Cole,x\n6 June 2025,Bo,y\n7 June 2027,Bo,z',
    ).inOrder('day-first');
    const ada = { name: 'Ada Cole', email: 'ada@x.example', roles: [], hasLeft: true };
    const people = [{ ...ada, reporter: { kind: 'panellist' as const, name: 'Ada Cole', email: 'ada@x.example' } }];
    const { offered, wrong } = pastIssuesOffered(issues, { people, channelOfRest: 'email', today });
    expect(offered.map(({ command }) => command.reporter)).toEqual([people[0]!.reporter]);
    expect(wrong.map(troubleWords)).toEqual([
      expect.stringMatching(/^Row 3: It says neither/),
      expect.stringMatching(/^Row 4: Its date/),
    ]);
    expect(
      pastIssuesOffered(issues, { people: [], channelOfRest: 'email', today, kindOfRest: 'tms-user' }).offered,
    ).toHaveLength(2);
  });
});

describe('an issue that is brought in', () => {
  const [command] = offeredOf(
    'Date,Who,Kind,What happened,What was done\n5 June 2025,Asha Patel,Panellist,The reset link is no longer valid,Sent a new link',
  ).offered.map((one) => one.command);

  it('is closed on its own day, is marked, and tells nobody anything', () => {
    const decision = decideIssue(undefined, command!, facts());
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    expect(decision.events).toHaveLength(1);
    expect(decision.issue).toMatchObject({
      status: 'closed',
      raisedAt: '2025-06-05T12:00:00.000Z',
      closedAt: '2025-06-05T12:00:00.000Z',
      broughtInAt: '2026-03-05T10:00:00.000Z',
      whatWasDone: 'Sent a new link',
    });
    expect(decision.issue.lastToldAt).toBeUndefined();
    expect(replayIssue(decision.events)).toEqual(decision.issue);
  });

  it('is TMU’s to bring in, and is over', () => {
    const refused = (one: typeof command, roles?: Parameters<typeof facts>[0]) =>
      decideIssue(undefined, one!, facts(roles)).outcome;
    const with_ = (broughtIn: object) => ({ ...command!, broughtIn: { ...command!.broughtIn!, ...broughtIn } });
    expect(refused(command, ['tms-user'])).toBe('refused');
    // Whoever set the desk up brings in its record, and logs no issue besides.
    expect(refused(command, ['site-owner'])).toBe('accepted');
    const { broughtIn: _, ...today } = command!;
    expect(refused(today, ['site-owner'])).toBe('refused');
    expect(refused(with_({ cameOn: '2026-03-06' }))).toBe('refused');
    expect(refused(with_({ closedOn: '2025-06-04' }))).toBe('refused');
    expect(refused(with_({ cameOn: '2025-02-30' }))).toBe('refused');
    expect(refused({ ...command!, owner: { name: 'A', email: 'a@x.example' } })).toBe('refused');
  });

  it('is found by “Last time” on the first day, in the team’s name and not of whoever brought it in', () => {
    const decision = decideIssue(undefined, command!, facts());
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    const index = openRecallIndex([{ number: 1, issue: decision.issue }]);
    const [found] = lastTime(
      index,
      { whatHappened: 'My reset link is not valid any longer' },
      { now: '2026-03-05T10:00:00.000Z' },
    );
    expect(found).toMatchObject({
      answer: 'Sent a new link',
      sentence: 'Last time: The team fixed one like it in June.',
    });
  });

  it('opens again like any other, where it comes back', () => {
    const decision = decideIssue(undefined, command!, facts());
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    expect(openSteps(decision.issue, facts().actor).map((step) => step.command)).toContain('reopen');
    const again = evolveIssue(decision.issue, {
      id: 'x',
      at: '2026-03-06T10:00:00.000Z',
      by: { name: 'Priya', email: '' },
      type: 'reopened',
      reason: 'Again',
    });
    expect(again.status).toBe('open-again');
    expect(again.closedAt).toBeUndefined();
  });
});
