import { planWatches, watchWindow, windowInWords, windowStartsOn } from '@tms-support/support-domain';
import { timetableToFields, updateToFields } from '@tms-support/sharepoint-storage';
import { readSitePeople } from '../people/site-person.js';
import { dayOf, daysFrom, officeCalendar } from './days.js';
import { readExamples } from './examples.js';
import { makeSample, type Sample } from './make-sample.js';

const today = '2026-11-23';
const make = (on = today): Sample =>
  makeSample({ today: on, seed: 7, switcher: readSitePeople(), examples: readExamples() });
const sample = make();

describe('the timetable of the sample', () => {
  it('has six updates and releases that somebody typed, and two releases before them', () => {
    expect(sample.updates.map(({ key }) => key)).toEqual([
      'DEMO-01',
      'DEMO-02',
      'DEMO-03',
      'DEMO-04',
      'DEMO-05',
      'DEMO-06',
      'DEMO-07',
      'DEMO-08',
    ]);
  });

  it('has told nobody of the browser change', () => {
    expect(sample.updates.find(({ key }) => key === 'DEMO-03')!.tellings).toEqual([]);
  });

  it('told of the portal’s host five days before, and of the spring update at each of its dates', () => {
    const of = (key: string) => sample.updates.find((update) => update.key === key)!;
    const host = of('DEMO-02');
    expect(host.tellings.map(({ on }) => on)).toEqual([daysFrom(dayOf(host.window.startsAt), -5 - 2)]);
    const onFriday = make('2026-11-27').updates.find(({ key }) => key === 'DEMO-02')!;
    expect(onFriday.tellings.map(({ on }) => on)).toEqual([daysFrom(dayOf(onFriday.window.startsAt), -5)]);
    const moved = of('DEMO-01').tellings.filter(({ what }) => /^It has moved/.test(what));
    expect(moved).toHaveLength(2);
  });

  it.each(['2026-11-23', '2026-11-29', '2027-01-02', '2027-03-30'])('tells nobody at a weekend, made for %s', (on) => {
    const days = make(on).updates.flatMap(({ tellings }) => tellings.map((telling) => telling.on));
    expect(days.length).toBeGreaterThan(8);
    expect(days.filter((day) => !officeCalendar.isWorkingDay(day) || day > on)).toEqual([]);
  });

  it('told of the past incident afterwards', () => {
    const incident = sample.updates.find(({ key }) => key === 'DEMO-06')!;
    expect(incident.tellings[0]!.on > incident.window.endsAt.slice(0, 10)).toBe(true);
  });

  it('has the autumn update in the middle of the next October', () => {
    const { window } = sample.updates.find(({ key }) => key === 'DEMO-05')!;
    expect(window).toEqual({
      startsAt: '2027-10-10T23:00:00.000Z',
      endsAt: '2027-10-20T23:00:00.000Z',
      precision: 'part-of-month',
      words: 'mid-October',
    });
    expect(windowInWords(window)).toBe('mid-October 2027');
  });

  it.each(['2026-11-23', '2026-11-28', '2027-07-10'])('watches the latest release by itself, made for %s', (on) => {
    const { updates, issues } = make(on);
    const plans = planWatches(updates, { recordsFromAt: issues[0]!.issue.raisedAt });
    const release = plans.find(({ updateKeys }) => updateKeys.includes('DEMO-04'));
    expect(release?.updateKeys).toEqual(['DEMO-04']);
  });

  it('has work begin at six in the evening, in summer time as in winter', () => {
    const hours = sample.updates
      .filter(({ window }) => window.precision === 'instant')
      .map(({ window }) => windowInWords(window));
    expect(hours).toContain('11 May 2026, 6pm to 10pm');
    expect(hours.filter((words) => !/, 6pm to \d+pm$/.test(words))).toEqual([]);
    const summer = make('2027-07-10').updates.find(({ key }) => key === 'DEMO-02')!;
    expect(windowInWords(summer.window)).toBe('14 July 2027');
  });
});

describe('the posts of the sample', () => {
  const post = ({ posts }: Sample, about: RegExp) => posts.find(({ announced }) => about.test(announced.title))!;
  const days = [
    '2026-11-23',
    '2026-11-28',
    '2027-01-31',
    '2027-02-28',
    '2027-03-29',
    '2027-07-10',
    '2027-12-27',
    '2028-02-29',
  ];

  it.each(days)('are read with their dates and told to somebody who knows, made for %s', (on) => {
    const { posts } = make(on);
    expect(posts.map(({ key }) => key)).toEqual(['MC1298461', 'MC1322907', 'MC1310554']);
    for (const { announced, source, tellings, decision, lookedAfterBy, history, stage } of posts) {
      expect(announced).toMatchObject({ body: expect.any(String), window: expect.anything() });
      expect(source?.kind).toBe('message-center');
      expect(`${announced.title} ${announced.body} ${announced.window!.words}`).not.toMatch(
        /\[(?:date|day|part|month) |<|undefined/,
      );
      expect(tellings.filter(({ acknowledged }) => acknowledged === undefined)).toEqual([]);
      expect([tellings.length, lookedAfterBy, decision?.note, stage]).toEqual([
        1,
        expect.any(String),
        expect.any(String),
        expect.not.stringMatching('heard'),
      ]);
      const moments = history.map(({ at }) => at);
      expect([...moments].sort()).toEqual(moments);
      expect(moments.every((at) => at < `${on}T08`)).toBe(true);
    }
  });

  it.each(days)('are of the month, of the next weeks and of a year out, made for %s', (on) => {
    const all = make(on);
    const startOf = (about: RegExp): string => windowStartsOn(post(all, about).announced.window!);
    expect(startOf(/service update/)).toBe(daysFrom(on, 18));
    expect(startOf(/deprecation/)).toBe(daysFrom(on, 365));
    const authenticator = post(all, /Authenticator/).announced.window!;
    expect(authenticator.precision).toBe('part-of-month');
    expect(dayOf(authenticator.endsAt) <= daysFrom(on, -41)).toBe(true);
  });

  it('come in the nights of the region, whichever', () => {
    const { window } = post(sample, /service update/).announced;
    expect([windowInWords(window!), window!.words]).toEqual([
      '11 to 13 December 2026',
      '11 December 2026 to 13 December 2026, during the maintenance window of your region.',
    ]);
  });

  it.each(days)('are counted for, where an issue came after one, made for %s', (on) => {
    const all = make(on);
    const after = all.issues.filter(({ issue }) => issue.details.updateKey === 'MC1298461');
    expect(after).toHaveLength(1);
    const { announced, watchedUntilOn } = post(all, /Authenticator/);
    const { fromAt, untilAt } = watchWindow({ window: announced.window!, watchDays: 14 })!;
    const { raisedAt } = after[0]!.issue;
    expect([fromAt <= raisedAt, raisedAt < untilAt, raisedAt.slice(0, 10) <= watchedUntilOn!]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('are kept as the desk keeps them, and leave no month of autumn without an issue', () => {
    const [first] = sample.posts;
    expect(timetableToFields(first!)).toMatchObject({ DeskKey: first!.key, DeskWatchDays: 14, DeskStage: 'Checked' });
    expect(Object.keys(updateToFields(sample.updates[0]!))).not.toContain('DeskUpdateStory');
    for (const on of days) {
      const between = make(on).issues.filter(
        ({ issue }) => issue.raisedAt > daysFrom(on, -56) && issue.raisedAt < daysFrom(on, -28),
      );
      expect(between.length).toBeGreaterThanOrEqual(2);
    }
  });
});
