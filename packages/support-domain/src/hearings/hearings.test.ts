import { hearingsAgeInWords } from './hearings-age.js';
import { hearingsAWeek, hearingsIn } from './hearings-in.js';
import { readHearingsFile } from './hearings-file.js';
import { datesCovered, planHearings } from './hearings-plan.js';
import { hearingSteps, undoOfHearings } from './hearing-steps.js';
import { withKeys, type FoundHearing } from './hearing.js';
import { referenceIn } from './hearing-reference.js';

const today = '2026-11-26';
const read = (file: string) => {
  const reading = readHearingsFile(file, today);
  if (reading.outcome === 'not-read') throw new Error(reading.message);
  return reading;
};
const refused = (file: string): string => {
  const reading = readHearingsFile(file, today);
  return reading.outcome === 'not-read' ? reading.message : 'was read';
};
const daysOf = (file: string) => read(file).hearings.map(({ on, lastOn }) => (lastOn ? `${on} to ${lastOn}` : on));

const csv = [
  'Case Reference,Teacher,Hearing Date,End Date,Venue,Panel chair,Panellists,Teacher email,Notes',
  '0012345,Jane Example,14/12/2026,16/12/2026,Coventry,Ann Chair <Ann.Chair@panel.example>,"bo@panel.example; cy@panel.example",jane@school.example,"Allegation: private"',
  '0012346,John Sample,05/01/2027,,Online,,dee@panel.example,john@school.example,',
].join('\r\n');

describe('a table of the team’s own', () => {
  it('keeps dates, references and the panel’s addresses, and names what it drops', () => {
    const { hearings, dropped, unreadable, limits } = read(csv);
    expect(hearings).toEqual([
      {
        on: '2026-12-14',
        lastOn: '2026-12-16',
        reference: '0012345',
        panellists: ['ann.chair@panel.example', 'bo@panel.example', 'cy@panel.example'],
      },
      { on: '2027-01-05', reference: '0012346', panellists: ['dee@panel.example'] },
    ]);
    expect(dropped).toEqual(['Teacher', 'Venue', 'Teacher email', 'Notes']);
    expect([unreadable, limits]).toEqual([[], []]);
  });

  it('lets no name, school or allegation through, whatever else it reads', () => {
    const kept = JSON.stringify({ ...read(csv), dropped: [] });
    for (const word of ['Jane', 'Example,', 'Coventry', 'school.example', 'Allegation', 'John'])
      expect(kept).not.toContain(word);
  });

  it.each([
    ['Date,Ref\n2026-12-14,1001', ['2026-12-14']],
    ['Ref\tDate\n1001\t14 December 2026', ['2026-12-14']],
    ['sep=;\nRef;Date\n1001;14.12.2026', ['2026-12-14']],
    ['Ref,Date\n1001,14-Dec-26', ['2026-12-14']],
    ['Ref,Date\n1001,Mon 14/12/2026', ['2026-12-14']],
    ['Ref,Date\n1001,46370', ['2026-12-14']],
    ['Ref,Date\n1001,14/12/2026 10:00', ['2026-12-14']],
    ['Ref,Date\n1001,9/12/2026 to 11/12/2026', ['2026-12-09 to 2026-12-11']],
    ['Ref,Date\n1001,9 - 11 December 2026', ['2026-12-09 to 2026-12-11']],
    ['Ref,Date\n1001,3 to 5 March 2027', ['2027-03-03 to 2027-03-05']],
    ['Ref,Date\n1001,2026-12-09 – 2026-12-11', ['2026-12-09 to 2026-12-11']],
    ['Ref,Date\n1001,Wed 9 Dec 2026 until Fri 11 Dec 2026', ['2026-12-09 to 2026-12-11']],
    ['1001\t9/12/2026 - 11/12/2026', ['2026-12-09 to 2026-12-11']],
    // 11:30pm in UTC in July is the next day in London.
    ['Ref,Date\n1001,2026-07-01T23:30:00Z', ['2026-07-02']],
    ['Ref,Date\n1001,12/14/2026\n1002,01/02/2027', ['2026-12-14', '2027-01-02']],
    ['Hearings of the winter,,\n,,\nRef,Hearing date,To\n1001,14/12/2026,18/12/2026', ['2026-12-14 to 2026-12-18']],
    ['Case,Date,Hearing date\n1001,01/02/2026,14/12/2026', ['2026-12-14']],
    ['Ref,Date(s)\n1001,14/12/2026', ['2026-12-14']],
    ['Ref,Start,End\n1001,2026-12-14 09:30,2026-12-14 17:00', ['2026-12-14']],
    ['\uFEFFHearing Ref,Start Date\n1001,14/12/2026', ['2026-12-14']],
  ])('reads %j', (file, days) => expect(daysOf(file)).toEqual(days));

  it('says how it took dates that say nothing of themselves, and that it read a month first', () => {
    expect(read('Ref,Date\n1001,05/01/2027').limits).toEqual([
      'Dates such as 05/01/2027 were read with the day first.',
    ]);
    expect(read('Ref,Date\n1001,01/25/2027').limits[0]).toContain('month first');
  });

  it.each([
    ['Ref,Date\n1001,31/12/2026\n1002,12/31/2026\n1003,05/06/2027', 'row 4', 'two ways'],
    ['Ref,Date\n1,14/12/2026\n1001,30/02/2027', 'row 3', 'no such day'],
    ['Ref,Date\n1,14/12/2026\n1001,Tue 15/12/2026\n1002,Tue 16/12/2026', 'row 4', 'weekday'],
    ['Ref,Date\n1,14/12/2026\n1001,14/12/2206', 'row 3', '2206'],
    ['Ref,Date\n1,14/12/2026\n1001,soon', 'row 3', 'cannot be read'],
    ['Ref,Date\n1,14/12/2026\n1001,', 'row 3', 'no date'],
    ['Ref,Date,To\n1,14/12/2026,\n1001,14/12/2026,1/12/2026', 'row 3', 'ends before'],
    ['Ref,Date\n1,14/12/2026\n1001,December 2026', 'row 3', 'no single day'],
    ['Ref,Date\n1,14/12/2026\n1001,5 March 2027 to 3 March 2027', 'row 3', 'ends before it begins'],
    ['Ref,Date\n1,14/12/2026\n1001,3 March 2027 to 5 June 2027', 'row 3', 'more than six weeks'],
    ['Ref,Date\n1,14/12/2026\n1001,early to mid-March 2027', 'row 3', 'no single day'],
    ['Ref,Date\n1,14/12/2026\n1001,1 March', 'row 3', 'no year'],
  ])('a row that cannot be read costs that row: %j', (file, where, why) => {
    const { unreadable } = read(file);
    expect(unreadable).toHaveLength(1);
    expect(unreadable[0]!.where).toBe(where);
    expect(unreadable[0]!.why).toContain(why);
  });

  it('reads pasted rows without headings, and says which column it took for what', () => {
    const { hearings, dropped, limits } = read('J Smith\t0012345\t14/12/2026\nA Jones\t0012346\t15/12/2026');
    expect(hearings.map(({ on, reference }) => [on, reference])).toEqual([
      ['2026-12-14', '0012345'],
      ['2026-12-15', '0012346'],
    ]);
    expect(dropped).toEqual(['column 1']);
    expect(limits[0]).toContain('column 3 was read as the date, column 2 as the reference');
  });

  it.each([
    ['', 'nothing in it'],
    ['Teacher,Venue\nA,B', 'None of its columns'],
    ['<html><body>x', 'web page'],
    ['{"value":[]}', 'JSON'],
    ['PK\u0003\u0004\u0000\u0000', 'no text'],
    ['Ref,Date\n"1001,14/12/2026', 'line 2'],
    ['Ref,Date', 'no hearings'],
    ['Ref,Date\n1001,never', 'No hearing in it can be read'],
  ])('refuses %j with a reason, and takes nothing', (file, words) => {
    expect(refused(file)).toContain(words);
    expect(refused(file)).toContain('Nothing was brought in');
  });
});

it.each([
  ['0012345', '0012345'],
  ['PCP 0012345 – Jane Smith', '0012345'],
  ['Hearing TMS/2026-014 (Smith)', 'TMS/2026-014'],
  ['Panel: Smith-2026', undefined],
  ['Team lunch 12/03/2026 at 12.30', undefined],
  ['Call 02079460000', undefined],
  ['Room 12', undefined],
  ['jane.smith123@school.example', undefined],
])('finds the reference in %j: %j', (text, reference) => expect(referenceIn(text)).toBe(reference));

describe('a calendar', () => {
  const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
  const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n');

  it('keeps days and references, and drops people, places and texts', () => {
    const file = calendar(
      event(
        'UID:1',
        'DTSTART;VALUE=DATE:20261214',
        'DTEND;VALUE=DATE:20261217',
        'SUMMARY:PCP 0012345 – Jane Smith',
        'LOCATION:Coventry',
        'ATTENDEE:mailto:x@y.example',
      ),
      event(
        'UID:2',
        'DTSTART;TZID=GMT Standard Time:20270105T093000',
        'DTEND;TZID=GMT Standard Time:20270105T170000',
        'SUMMARY:0012346',
        'DESCRIPTION:private',
      ),
      event('UID:3', 'DTSTART;VALUE=DATE:20261215', 'SUMMARY:Team lunch'),
      event('UID:4', 'DTSTART;VALUE=DATE:20261216', 'SUMMARY:0012347', 'STATUS:CANCELLED'),
      event('UID:5', 'DTSTART;VALUE=DATE:20261216', 'SUMMARY:0012348', 'RRULE:FREQ=WEEKLY'),
    );
    const { hearings, dropped, unreadable, limits } = read(file);
    expect(hearings).toEqual([
      { on: '2026-12-14', lastOn: '2026-12-16', reference: '0012345', panellists: [] },
      { on: '2027-01-05', reference: '0012346', panellists: [] },
    ]);
    expect(dropped).toEqual(['titles but for the reference', 'texts', 'places', 'people invited']);
    expect(unreadable.map(({ where }) => where)).toEqual(['event 3', 'event 5']);
    expect(JSON.stringify([unreadable, limits])).not.toMatch(/lunch|Smith|private/);
    expect(limits[0]).toBe('Cancelled in the calendar: 1. They count as not in it.');
  });

  it('is refused whole where its end is missing', () =>
    expect(refused('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261214')).toContain('cut off'));
});

describe('what a file would do', () => {
  const found = (on: string, reference: string, more: Partial<FoundHearing> = {}): FoundHearing => ({
    on,
    reference,
    panellists: [],
    ...more,
  });
  const plan = (file: readonly FoundHearing[], stored: readonly FoundHearing[], withAddresses = true) =>
    planHearings(file, withKeys(stored), { covers: datesCovered(file)!, withAddresses });

  it('replaces the dates that it covers, and no others', () => {
    const stored = [
      found('2026-11-30', '1'),
      found('2026-12-14', '2'),
      found('2026-12-20', '3'),
      found('2027-02-01', '4'),
    ];
    const done = plan([found('2026-12-01', '5'), found('2026-12-14', '2'), found('2026-12-31', '6')], stored);
    expect(done.covers).toEqual({ fromOn: '2026-12-01', toOn: '2026-12-31' });
    expect([done.added, done.removed, done.same, done.changed].map((part) => part.length)).toEqual([2, 1, 1, 0]);
    expect(done.removed[0]!.reference).toBe('3');
  });

  it('does nothing where it is brought in again, also with two hearings that look alike', () => {
    const file = [found('2026-12-01', ''), found('2026-12-01', ''), found('2026-12-02', 'AB-100')];
    const first = plan(file, []);
    expect(new Set(first.added.map(({ key }) => key)).size).toBe(3);
    const again = planHearings(file, first.added, { covers: first.covers, withAddresses: true });
    expect([again.added, again.removed, again.changed].flat()).toEqual([]);
  });

  it('takes addresses only where they are wanted, and away where they are not any more', () => {
    const file = [found('2026-12-01', '1', { panellists: ['a@p.example'] })];
    expect(plan(file, [], false).added[0]!.panellists).toEqual([]);
    const done = plan(file, file, false);
    expect(done.changed[0]!.after.panellists).toEqual([]);
    expect(plan(file, file).same).toHaveLength(1);
  });

  it('as steps: a row each and the file last; undone, everything is as it was and nobody’s address stays', () => {
    const stored = [found('2026-12-14', '2', { panellists: ['a@p.example'] }), found('2026-12-15', '3')];
    const done = plan(
      [found('2026-12-01', '5'), found('2026-12-31', '6'), found('2026-12-15', '3', { lastOn: '2026-12-16' })],
      stored,
    );
    const steps = hearingSteps(done, 'file-1');
    expect(steps.map(({ after: { kind, reference, isOut } }) => [kind, reference, isOut])).toEqual([
      ['hearing', '5', false],
      ['hearing', '6', false],
      ['hearing', '3', false],
      ['hearing', '2', true],
      ['file', '', false],
    ]);
    expect(steps[3]!.after.panellists).toEqual([]);
    const undone = undoOfHearings(steps);
    expect(undone.map(({ after: { isOut } }) => isOut)).toEqual([true, false, false, true, true]);
    expect(undone[1]!.after.panellists).toEqual(['a@p.example']);
    expect(undone[2]!.after.lastOn).toBeUndefined();
  });

  it('covers what a person says instead, and leaves the rest of the file alone', () => {
    const file = [found('2026-12-01', '1'), found('2027-01-05', '2')];
    const stored = withKeys([found('2027-01-06', '9')]);
    const done = planHearings(file, stored, {
      covers: { fromOn: '2026-11-30', toOn: '2026-12-31' },
      withAddresses: false,
    });
    expect([done.added.length, done.removed.length, done.outside.length]).toEqual([1, 0, 1]);
  });
});

describe('rows as people keep them', () => {
  it('a row for each panellist is one hearing, with all of them', () => {
    const { hearings, limits } = read(
      'Hearing date,Case ref,Panel email\n7 December 2026,0012345,a@example.org\n7 December 2026,0012345,b@example.org\n8 December 2026,0012345,a@example.org\n8 December 2026,,\n8 December 2026,,\n',
    );
    expect(hearings).toHaveLength(4);
    expect(hearings[0]).toMatchObject({ on: '2026-12-07', panellists: ['a@example.org', 'b@example.org'] });
    expect(limits).toContain('Rows that name a hearing again: 1. Each hearing counts once.');
  });

  it('signs that nobody sees hide neither a heading nor a reference', () =>
    expect(read('\u200bDate\u00a0,Ref\n7\u00a0December\u00a02026,\u200b0012345').hearings).toEqual([
      { on: '2026-12-07', reference: '0012345', panellists: [] },
    ]));

  it.each([
    ['7-9 December 2026', '2026-12-07', '2026-12-09'],
    ['Mon 7-9 Dec 2026', '2026-12-07', '2026-12-09'],
    ['7 December 2026 (remote)', '2026-12-07', undefined],
    ['7 December 2026, Coventry', '2026-12-07', undefined],
  ])('%s', (cell, on, lastOn) =>
    expect(read(`Date,Ref\n"${cell}",0012345`).hearings).toEqual([
      { on, reference: '0012345', panellists: [], ...(lastOn ? { lastOn } : {}) },
    ]),
  );

  it.each([
    '7 December 2026 (TBC)',
    'Vacated 7 December 2026',
    '7 December 2026 - adjourned',
    'provisionally 7 December 2026',
    '7 and 9 December 2026',
  ])('%s is named as not readable, and no day is guessed', (cell) =>
    expect(read(`Date,Ref\n${cell},0012345\n8 December 2026,0012346`)).toMatchObject({
      hearings: [{ on: '2026-12-08' }],
      unreadable: [{ where: 'row 2' }],
    }),
  );
});

describe('what the desk says of them', () => {
  const hearings = [
    { on: '2026-12-18', lastOn: '2026-12-21', reference: 'b' },
    { on: '2026-12-14', reference: 'a' },
    { on: '2027-01-05', reference: 'c' },
  ];

  it('those in a range, one that goes on among them', () => {
    const refs = (fromOn: string, toOn: string) =>
      hearingsIn(hearings, { fromOn, toOn }).map(({ reference }) => reference);
    expect(refs('2026-12-14', '2026-12-20')).toEqual(['a', 'b']);
    expect(refs('2026-12-20', '2026-12-31')).toEqual(['b']);
    expect(refs('2026-12-22', '2027-01-04')).toEqual([]);
  });

  it('as a count a week, weeks without any too', () =>
    expect(hearingsAWeek(hearings, { fromOn: '2026-12-16', toOn: '2027-01-06' })).toEqual([
      { mondayOn: '2026-12-14', count: 2 },
      { mondayOn: '2026-12-21', count: 1 },
      { mondayOn: '2026-12-28', count: 0 },
      { mondayOn: '2027-01-04', count: 1 },
    ]));

  it('how old they are and how far they reach', () => {
    const file = { fromOn: '2026-11-01', toOn: '2027-01-29', byName: 'Priya Shah', at: '2026-11-05T10:00:00.000Z' };
    expect(hearingsAgeInWords([], today)).toContain('No file');
    expect(hearingsAgeInWords([file], today)).toBe(
      'The hearings come from a file that Priya Shah brought in on 5 November 2026, 3 weeks ago. They run to 29 January 2027, and the desk knows of none after that.',
    );
    expect(hearingsAgeInWords([{ ...file, toOn: '2026-11-20' }], today)).toContain('ran to 20 November 2026');
  });
});
