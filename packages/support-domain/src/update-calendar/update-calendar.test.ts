import fc from 'fast-check';
import { atOnce } from '../update-imports/in-turns.js';
import { previewImport } from '../update-imports/import-preview.js';
import type { PostsReading } from '../update-imports/update-post.js';
import { dayWindow, partOfMonthWindow, windowBetween } from '../updates/windows.js';
import { windowInWords } from '../updates/window-in-words.js';
import { often } from '../testing/in-full.js';
import { escaped, folded, unescaped } from './calendar-lines.js';
import { calendarPosts } from './calendar-posts.js';
import { updatesCalendar, type CalendarUpdate } from './updates-calendar.js';

const facts = { todayOn: '2026-08-20', textOf: (html: string) => html };
const read = (file: string): Extract<PostsReading, { outcome: 'read' }> => {
  const reading = atOnce(calendarPosts(file, facts));
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return reading;
};
const calendar = (...events: readonly (readonly string[])[]): string =>
  ['BEGIN:VCALENDAR', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR', ''].join(
    '\r\n',
  );
const event = (...lines: readonly string[]) => ['UID:a@b', 'SUMMARY:A change', ...lines];
const whenOf = (...lines: readonly string[]): string => {
  const { posts, unreadable } = read(calendar(event(...lines)));
  return posts[0]?.window ? windowInWords(posts[0].window) : unreadable[0]!.why;
};

describe('a calendar that comes in', () => {
  it.each([
    [['DTSTART;VALUE=DATE:20260512', 'DTEND;VALUE=DATE:20260513'], '12 May 2026'],
    [['DTSTART;VALUE=DATE:20260512', 'DTEND;VALUE=DATE:20260512'], '12 May 2026'],
    [['DTSTART;VALUE=DATE:20260512'], '12 May 2026'],
    [['DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260331'], '28 to 30 March 2026'],
    [['DTSTART;VALUE=DATE:20260512', 'DURATION:P3D'], '12 to 14 May 2026'],
    [['DTSTART:20260710T180000Z', 'DTEND:20260711T030000Z'], '10 July 2026, 7pm to 4am the next day'],
    [['DTSTART;TZID=GMT Standard Time:20260710T190000', 'DURATION:PT1H'], '10 July 2026, 7pm to 8pm'],
    [['DTSTART;TZID="Greenwich Standard Time":20260710T190000', 'DURATION:PT1H'], '10 July 2026, 8pm to 9pm'],
    [['DTSTART;TZID="(UTC+00:00) Dublin, Edinburgh, Lisbon, London":20260710T190000'], '10 July 2026 at 7pm'],
    [['DTSTART;TZID=Pacific Standard Time:20260310T100000'], '10 March 2026 at 5pm'],
    [['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20260310T100000'], '10 March 2026 at 9am'],
    [['DTSTART:20260710T190000'], '10 July 2026 at 7pm'],
  ])('reads %j as %s', (lines, words) => expect(whenOf(...lines)).toBe(words));

  it.each([
    [['DTSTART;TZID=Customised Time Zone:20260710T190000'], /time zone “Customised Time Zone” is not known/],
    [['DTSTART;VALUE=DATE:20260230'], /There is no day 2026-02-30/],
    [['DTSTART:20260710T250000Z'], /There is no time 25:00/],
    [['DTSTART:next Tuesday'], /not one that a calendar writes/],
    [['DTSTART:20260710T190000Z', 'DTEND:20260709T190000Z'], /ends before it begins/],
    [['DTSTART;VALUE=DATE:20260710', 'DTEND;VALUE=DATE:20260701'], /ends before it begins/],
    [[], /It names no day/],
    [['DTSTART;VALUE=DATE:20260710', 'STATUS:CANCELLED'], /It was cancelled/],
  ])('says of %j why it is not read', (lines, why) => expect(whenOf(...lines)).toMatch(why));

  it('joins folded lines, takes escapes off, and looks into no alarm', () => {
    const lines = [
      'UID:a@b',
      'SUMMARY:Letters\\, ',
      ' templates\\; and',
      '\t more',
      'DESCRIPTION:One\\nTwo\\\\n',
      'BEGIN:VALARM',
      'DESCRIPTION:Reminder',
      'SUMMARY:No',
      'END:VALARM',
      'DTSTART;VALUE=DATE:20260512',
      'URL:javascript:alert(1)',
    ];
    const [post] = read(`\uFEFF${calendar(lines).replace(/\r\n/g, '\n')}`).posts;
    expect(post).toMatchObject({ id: 'a@b', title: 'Letters, templates; and more', body: 'One\nTwo\\n' });
    expect(post!.link).toBeUndefined();
  });

  it('takes the highest SEQUENCE of a UID that stands there twice, and the first date of what repeats', () => {
    const day = 'DTSTART;VALUE=DATE:20260512';
    const file = calendar(
      event('SEQUENCE:10', 'DTSTART;VALUE=DATE:20260601'),
      event('SEQUENCE:9', day),
      ['SUMMARY:Weekly', 'RRULE:FREQ=WEEKLY', day],
      event('RECURRENCE-ID:20260601', day),
      ['SUMMARY:MC1234567 comes', 'UID:x', day],
    );
    const { posts, limits } = read(file);
    expect(posts.map(({ id, window }) => [id, window && windowInWords(window)])).toEqual([
      ['a@b', '1 June 2026'],
      [undefined, '12 May 2026'],
      ['MC1234567', '12 May 2026'],
    ]);
    expect(limits.join(' ')).toMatch(
      /repeat: 1\..*Moved dates of repeated events: 1.*are there twice: 1.*without a UID/,
    );
  });

  it.each([
    [calendar(event('DTSTART;VALUE=DATE:20260512')).replace('END:VCALENDAR\r\n', ''), /cut off/],
    [`${calendar(event())}`.replace('END:VEVENT', ''), /broken/],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', /no events/],
  ])('takes nothing from one that is broken', (file, why) =>
    expect(atOnce(calendarPosts(file, facts))).toEqual({ outcome: 'not-read', message: expect.stringMatching(why) }),
  );
});

describe('a calendar that goes out', () => {
  const updates: readonly CalendarUpdate[] = [
    {
      key: 'MC1234567',
      title: 'Letters, and; “more”\\',
      window: { ...partOfMonthWindow('mid', 2026, 5), words: 'mid-May; maybe' },
    },
    {
      key: 'own key/1',
      title: 'Night',
      window: windowBetween('2026-07-10T18:00:00.000Z', '2026-07-11T03:00:00.000Z'),
      link: 'https://x.example/#/updates/12',
      sequence: 4,
    },
    { key: 'c', title: 'One day', window: dayWindow('2026-03-29') },
  ];
  const file = updatesCalendar(updates, '2026-08-20T08:00:00.000Z');

  it('is what Outlook asks for: whole days with the day after as their end, UTC, stable UIDs', () => {
    const unfolded = file.replace(/\r\n /g, '');
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(unfolded).toContain('METHOD:PUBLISH\r\n');
    expect(unfolded).toContain('UID:MC1234567@tms-support-desk\r\nDTSTAMP:20260820T080000Z\r\nSEQUENCE:0\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20260511\r\nDTEND;VALUE=DATE:20260521\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20260329\r\nDTEND;VALUE=DATE:20260330\r\n');
    expect(unfolded).toContain('DTSTART:20260710T180000Z\r\nDTEND:20260711T030000Z\r\n');
    expect(unfolded).toContain('SUMMARY:Letters\\, and\\; “more”\\\\\r\n');
    expect(unfolded).toContain('SEQUENCE:4\r\n');
    expect(updatesCalendar(updates, '2026-08-21T08:00:00.000Z').match(/^UID:.*$/gm)).toEqual(file.match(/^UID:.*$/gm));
  });

  it('comes back as it went: taken in again it is no news', () => {
    const { posts, unreadable } = read(file);
    expect(unreadable).toEqual([]);
    expect(posts.map(({ id }) => id)).toEqual(['MC1234567', 'own key/1', 'c']);
    expect(posts.map(({ window }) => window)).toEqual(updates.map(({ window }) => window));
    expect(previewImport(read(file), []).added.map(({ command }) => command.key)).toEqual(
      updates.map(({ key }) => key),
    );
  });

  it('lets no words end a line, and folds no character in two', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const text = updatesCalendar(
          [{ key: title, title, window: dayWindow('2026-03-29'), link: title }],
          facts.todayOn,
        );
        expect(text.split('\r\n').filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
        expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: often(300) },
    ));

  it('gives words back as they were', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const plain = text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
        expect(
          unescaped(
            folded(`X:${escaped(plain)}`)
              .replace(/\r\n /g, '')
              .slice(2),
          ),
        ).toBe(plain);
      }),
    ));
});
