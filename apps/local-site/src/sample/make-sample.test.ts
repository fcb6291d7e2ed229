import {
  backupNudge,
  channelSchema,
  coverOn,
  issueStatusSchema,
  lastTime,
  peopleOn,
  phoneNumbersIn,
  openRecallIndex,
  replayIssue,
  replyNeeds,
  shippedAreas,
  shippedCauses,
} from '@tms-support/support-domain';
import { readSitePeople } from '../people/site-person.js';
import { daysFrom, officeCalendar } from './days.js';
import type { HowBusy } from './story-steps.js';
import { readExamples } from './examples.js';
import { makeSample, type Sample } from './make-sample.js';

const today = '2026-11-23';
const make = (seed: number, on = today, howBusy: HowBusy = 'busy'): Sample =>
  makeSample({ today: on, seed, howBusy, switcher: readSitePeople(), examples: readExamples() });
const sample = make(7);
const openOf = ({ issues }: Sample) => issues.map(({ issue }) => issue).filter(({ status }) => status !== 'closed');
const perDay = (from: string, to: string): number => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return sample.issues.filter(({ issue }) => issue.raisedAt >= from && issue.raisedAt < to).length / days;
};

describe('the sample', () => {
  it('has the sizes of S18', () => {
    expect(sample.people.tmsUsers).toHaveLength(30);
    expect(sample.people.panellists).toHaveLength(110);
    const emails = [...sample.people.tmsUsers, ...sample.people.panellists, ...sample.people.staff].map(
      ({ email }) => email,
    );
    expect(new Set(emails).size).toBe(emails.length);
  });

  it('has two years of issues, about one a week', () => {
    expect(sample.issues.length).toBeGreaterThanOrEqual(90);
    expect(sample.issues.length).toBeLessThanOrEqual(150);
    expect(sample.issues[0]!.issue.raisedAt < '2024-12-20').toBe(true);
    expect(sample.issues.every(({ issue }) => issue.raisedAt < `${today}T08`)).toBe(true);
  });

  it('has every state and every channel', () => {
    const statuses = new Set(sample.issues.map(({ issue }) => issue.status));
    const channels = new Set(sample.issues.map(({ issue }) => issue.channel));
    expect([...statuses].sort()).toEqual([...issueStatusSchema.options].sort());
    expect([...channels].sort()).toEqual([...channelSchema.options].sort());
  });

  it.each([1, 7, 2022])('has thirty kinds and more, none above a tenth of the whole: seed %i', (seed) => {
    const { issues } = make(seed);
    const { issues: kinds } = readExamples();
    const many = kinds.map(
      ({ texts }) =>
        issues.filter(({ issue: { details, reporter } }) =>
          texts.some((text) => text.replace('[reporter]', reporter.name.split(' ')[0]!) === details.whatHappened),
        ).length,
    );
    expect(many.filter((count) => count > 0).length).toBeGreaterThanOrEqual(30);
    expect(Math.max(...many)).toBeLessThanOrEqual(issues.length / 10);
    expect(many.reduce((sum, count) => sum + count)).toBe(issues.length);
  });

  it.each([
    [1, 'usual'],
    [7, 'usual'],
    [7, 'busy'],
    [7, 'quiet'],
    [2022, 'busy'],
  ] as const)('has no two people who write the same, and no sentence twice: seed %i, %s', (seed, howBusy) => {
    const { issues } = make(seed, today, howBusy);
    const texts = issues.map(({ issue }) => issue.details.whatHappened);
    expect(new Set(texts).size).toBe(texts.length);
    const sentences = texts
      .flatMap((text) => text.split(/(?<=[.?!])\s+|\n+/))
      .filter((sentence) => sentence.split(' ').length > 3);
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) < at)).toEqual([]);
    // After the greeting, no three words begin two of them.
    const greeting = /^(?:(?:hi|hello|dear|good (?:morning|afternoon|evening)|morning)\b[^\n.]*?(?:\n+|[,.] ))/i;
    const began = texts.map((text) => text.replace(greeting, '').toLowerCase().split(/\s+/, 3).join(' '));
    expect(began.filter((words, at) => began.indexOf(words) < at)).toEqual([]);
  });

  it('has three issues open in a usual week, sixteen where it is busy, each with a new report beside them, and none on a quiet day', () => {
    const statuses = openOf(make(7, today, 'usual')).map(({ status }) => status);
    expect(statuses.sort()).toEqual(['answered', 'new', 'tra-fixing']);
    const fresh = ({ reports }: Sample): number =>
      reports.filter(({ kind, standsAs }) => kind === 'problem' && standsAs === undefined).length;
    expect([openOf(sample).length, fresh(sample), fresh(make(7, today, 'usual'))]).toEqual([16, 1, 1]);
    const quiet = make(7, today, 'quiet');
    expect([openOf(quiet), fresh(quiet)]).toEqual([[], 0]);
    expect(quiet.knownProblems.map(({ line }) => line.slice(0, 16))).toEqual(['Files over 50 MB']);
  });

  it('has told whoever waits for TRA, in whole letters that greet by first name and are signed', () => {
    const withTra = sample.issues.filter(({ issue }) => issue.handover);
    expect(withTra.length).toBeGreaterThan(20);
    for (const { issue } of withTra) expect(issue.history.some(({ type }) => type === 'person-told')).toBe(true);
    const answers = sample.issues.flatMap(({ issue }) =>
      // What was sorted out on the spot was said, not written.
      issue.history.flatMap((event) =>
        event.type === 'answered' && event.at !== issue.raisedAt ? [{ issue, words: event.told.note ?? '' }] : [],
      ),
    );
    for (const { issue, words } of answers) {
      expect(words.startsWith(`Hello ${issue.reporter.name.split(' ')[0]},\n\n`)).toBe(true);
      expect(words).toMatch(/\n\n\w+\nTeacher Misconduct Unit$/);
      expect(phoneNumbersIn(words)).toEqual([]);
    }
  });

  it('has hearings on days on which a panel can sit, whatever the day it is made for', () => {
    for (const on of ['2026-11-23', '2026-11-27', '2026-12-19', '2027-03-24', '2027-05-01']) {
      const { issues, hearings } = make(7, on);
      const days = issues.flatMap(({ issue: { details } }) => details.hearingOn ?? []);
      const panels = hearings.filter(({ kind }) => kind === 'hearing').flatMap((one) => [one.on, one.lastOn ?? one.on]);
      expect(days.length).toBeGreaterThan(15);
      expect(panels.length).toBeGreaterThan(50);
      expect([...days, ...panels].filter((day) => !officeCalendar.isWorkingDay(day))).toEqual([]);
    }
  });

  it('has emails that their writer signs', () => {
    const written = sample.issues.map(({ issue }) => issue);
    expect(written.filter(({ details }) => /\[/.test(details.whatHappened))).toEqual([]);
    const signed = written.filter(({ details, reporter }) =>
      details.whatHappened.endsWith(`\n${reporter.name.split(' ')[0]}`),
    );
    expect(signed.length).toBeGreaterThan(5);
  });

  it.each(['usual', 'busy'] as const)('has a record of its own for each error: %s', (howBusy) => {
    const records = make(7, today, howBusy).issues.flatMap(({ issue }) => issue.details.error?.recordReference ?? []);
    expect(records.length).toBeGreaterThan(5);
    expect(new Set(records).size).toBe(records.length);
  });

  it('is about no season: it is made for any day of the year', () => {
    const said = readExamples().issues.flatMap((kind) =>
      Object.values(kind).flatMap((one) => (Array.isArray(one) ? one : [one]).filter((it) => typeof it === 'string')),
    );
    const months = Array.from({ length: 12 }, (_, n) =>
      new Date(Date.UTC(2026, n)).toLocaleString('en-GB', { month: 'long' }),
    );
    const seasons = [
      'spring',
      'summer',
      'autumn',
      'winter',
      'Christmas',
      'Easter',
      'bank holiday',
      'half term',
      'New Year',
    ];
    const inSeason = new RegExp(`\\b(?:${[...months, ...seasons].join('|')})\\b|clocks changed`);
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((words) => inSeason.test(words))).toEqual([]);
  });

  it('says what would prevent a problem in words of its own', () => {
    const ways = readExamples().issues.flatMap(({ prevention }) => prevention ?? []);
    const began = ways.map((way) => way.split(' ', 2).join(' '));
    expect(began.length).toBeGreaterThan(25);
    for (const first of began) expect(began.filter((one) => one === first).length).toBeLessThanOrEqual(2);
    expect(ways.filter((way) => / says /.test(way))).toEqual([]);
  });

  it('learns the cause of what TRA mended after it was mended', () => {
    const late = sample.issues.filter(({ issue }) => {
      const { history } = issue;
      const fixed = history.findIndex(({ type }) => type === 'fix-applied');
      const learnt = history.findIndex(
        (event) => event.type === 'details-changed' && event.details.cause !== undefined,
      );
      return fixed >= 0 && learnt > fixed;
    });
    expect(late.length).toBeGreaterThan(10);
    for (const { issue } of late) expect(issue.history[0]).not.toMatchObject({ details: { cause: expect.anything() } });
  });

  it('rises in the fortnight after two releases', () => {
    const usual = perDay('2024-11-25', today);
    const rises = sample.updates
      .filter(({ key }) => ['DEMO-07', 'DEMO-08'].includes(key))
      .map(({ window }) => {
        const on = window.endsAt.slice(0, 10);
        return perDay(on, daysFrom(on, 14));
      });
    expect(rises).toHaveLength(2);
    for (const rise of rises) expect(rise).toBeGreaterThan(2 * usual);
  });

  it('has two issues after the latest release, one of them of three people', () => {
    const after = sample.issues.filter(({ issue }) => issue.details.updateKey === 'DEMO-04');
    expect(after).toHaveLength(2);
    expect(after.map(({ issue }) => peopleOn(issue).length).sort()).toEqual([1, 3]);
  });

  it('tells nothing off the chart: every history replays to the issue that is stored', () => {
    for (const { issue } of sample.issues) expect(replayIssue(issue.history)).toEqual(issue);
  });

  it('says who wrote each issue last', () => {
    for (const { issue, modifiedByEmail, modifiedAt } of sample.issues) {
      const last = issue.history[issue.history.length - 1]!;
      expect([modifiedByEmail, modifiedAt]).toEqual([last.by.email, last.at]);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(make(7)).toEqual(sample);
    expect(make(8).issues).not.toEqual(sample.issues);
  });

  it.each(['2026-01-01', '2026-03-29', '2026-10-25', '2027-12-27', '2028-02-29'])('can be made for %s', (on) => {
    const other = make(7, on);
    expect(new Set(other.issues.map(({ issue }) => issue.status)).size).toBe(issueStatusSchema.options.length);
    expect(other.issues.every(({ modifiedAt }) => modifiedAt < `${on}T08:00`)).toBe(true);
  });

  it('has replies that greet, say what happens next in whole lines, and are signed, one of them with a guide page and a picture', () => {
    for (const { key, words } of sample.replies) {
      expect([key, words.startsWith('Hello [first name],\n\n'), /\n\n\[sender\](?:\n.+)?$/.test(words)]).toEqual([
        key,
        true,
        true,
      ]);
      expect([key, phoneNumbersIn(words)]).toEqual([key, []]);
    }
    const shown = sample.replies.filter(({ picture }) => picture);
    expect(shown.map(({ key }) => key)).toEqual(['password']);
    for (const reply of shown)
      expect([reply.guidePage, replyNeeds(reply)]).toEqual([expect.stringMatching(/^https:/), []]);
    // PNG's own signature: a text with this name would be shown as broken.
    expect(sample.pictures.map(({ name, bytes }) => [name, [...bytes.subarray(1, 4)]])).toEqual([
      ['reset-password.png', [0x50, 0x4e, 0x47]],
    ]);
  });

  it('has no address that could be real', () => {
    const text = JSON.stringify(sample);
    const domains = [...text.matchAll(/[\w.+-]+@([\w.-]+\w)/g)].map(([, domain]) => domain);
    expect(domains.length).toBeGreaterThan(100);
    expect([...new Set(domains)].sort()).toEqual(['panel.example', 'tmu.example', 'tra.example']);
    const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    expect(hosts.every((host) => host!.endsWith('.example'))).toBe(true);
  });
});

describe('the home page of the sample', () => {
  it('has both inboxes covered today, and a week ahead that nobody covers', () => {
    const staff = sample.people.staff;
    expect(coverOn(sample.cover, 'portal-inbox', today, staff).people.map(({ name }) => name)).toEqual([
      'Gareth Okell',
    ]);
    expect(
      coverOn(sample.cover, 'stakeholder-engagement', today, staff)
        .people.map(({ name }) => name)
        .sort(),
    ).toEqual(['Nadia Colwick', 'Rhys Brindle']);
    const gaps = Array.from({ length: 42 }, (_, day) => daysFrom(today, day)).filter(
      (on) => coverOn(sample.cover, 'portal-inbox', on, staff).people.length === 0,
    );
    expect([gaps[0], gaps.length]).toEqual(['2026-12-14', 7]);
    expect(coverOn(sample.cover, 'stakeholder-engagement', '2026-12-01', staff).notThere).toMatchObject([
      { why: 'away' },
    ]);
  });

  it('knows about two problems, one of them an open issue', () => {
    expect(sample.knownProblems).toHaveLength(2);
    const { issueNumber } = sample.knownProblems[0]!;
    expect(sample.issues[issueNumber! - 1]!.issue.details.whatHappened).toMatch(/^The Save button is missing/);
  });

  it('has ten replies that may be sent, and one for each thing that a rule or a person asks for', () => {
    expect(sample.replies).toHaveLength(10);
    expect(new Set(sample.replies.map(({ key }) => key)).size).toBe(10);
    expect(sample.replies.flatMap(replyNeeds)).toEqual([]);
    const [areas, causes] = [shippedAreas, shippedCauses].map((entries) => entries.map(({ key }) => key));
    for (const { area, cause } of sample.replies)
      expect([areas, causes]).toEqual([expect.arrayContaining([area]), expect.arrayContaining([cause])]);
  });

  it('has reports of the case worker, one of them new, and those that issues came from', () => {
    const own = sample.reports.filter(({ byEmail }) => byEmail === 'tom@tmu.example');
    expect(new Set(own.map(({ thread }) => thread)).size).toBe(3);
    expect(own.filter(({ kind, standsAs }) => kind === 'problem' && standsAs === undefined)).toHaveLength(1);
    const linked = sample.reports.filter(({ issueNumber }) => issueNumber !== undefined);
    expect(linked.length).toBeGreaterThan(1);
    for (const { issueNumber, byEmail } of linked)
      expect(sample.issues[issueNumber! - 1]!.issue.reporter.email).toBe(byEmail);
  });

  it('finds what helped last time', () => {
    const past = sample.issues
      .map(({ issue }, place) => ({ number: place + 1, issue }))
      .filter(({ issue }) => issue.status === 'closed');
    const found = lastTime(
      openRecallIndex(past),
      { whatHappened: 'My password does not work' },
      { now: `${today}T09:00:00.000Z` },
    );
    expect(found[0]?.sentence).toMatch(/^Last time: \w+ \w+ (fixed|answered) (?:it|one like it) in \w+/);
  });
});

describe('the documents of the sample', () => {
  it('are the eight and a monthly list, some of them with old backups, each with what it is for', () => {
    expect(sample.documents).toHaveLength(9);
    expect(sample.documents.filter(({ purpose }) => !purpose)).toEqual([]);
    expect(
      backupNudge(
        sample.documents.map((one) => ({ ...one, url: '' })),
        `${today}T12:00:00.000Z`,
      )?.titles,
    ).toEqual(['Publication check', 'Witness timetable']);
    const old = sample.documents.filter(({ backedUpAt }) => backedUpAt < daysFrom(today, -30));
    expect(old).toHaveLength(3);
  });
});
