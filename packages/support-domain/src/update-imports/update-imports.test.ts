import { decideUpdate } from '../update-life/decide-update.js';
import { factsOn } from '../update-life/testing/update-stories.js';
import type { TimetableUpdate } from '../update-life/timetable-update.js';
import type { UpdateCommand } from '../update-life/update-command.js';
import { growthOf } from '../testing/growth.js';
import { windowInWords } from '../updates/window-in-words.js';
import { updateNews } from '../update-life/update-news.js';
import { previewImport, type ImportPreview } from './import-preview.js';
import { readMessageCenterJson } from './message-center-json.js';
import { readPastedUpdates } from './pasted-words.js';
import { idsIn, timelineOf, type PostsReading } from './update-post.js';
import { readUpdatesCsv, updatesCsv } from './updates-csv.js';

/** Enough of a reader of HTML for these tests: the desk passes its own. */
const textOf = (html: string): string =>
  html
    .replace(/<script[\s\S]*?<\/script>/gi, '')
    .replace(/<(?:br|\/p|\/li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .trim();
const facts = { todayOn: '2026-08-20', textOf };

type Found = Extract<PostsReading, { outcome: 'read' }>;
const found = (reading: PostsReading): Found => {
  if (reading.outcome === 'not-read') throw new Error(reading.message);
  return reading;
};

/** The timetable after an import was carried out. */
const carriedOut = (preview: ImportPreview, known: readonly TimetableUpdate[] = []): readonly TimetableUpdate[] => {
  const by = new Map(known.map((update) => [update.key, update]));
  const give = (key: string, command: UpdateCommand) => {
    const outcome = decideUpdate(by.get(key), command, factsOn('2026-08-20'));
    if (outcome.outcome === 'refused') throw new Error(outcome.refusal.message);
    by.set(key, outcome.update);
  };
  preview.added.forEach(({ command }) => give(command.key, command));
  preview.changed.forEach(({ updateKey, command }) => give(updateKey, command));
  return [...by.values()];
};

const body = (when: string): string =>
  `<p>Updated August 19, 2026: We have updated the timeline.</p><p>A change.</p><p><b>When this will happen:</b></p><p>Targeted Release: early September 2026.</p><p>General Availability (Worldwide): We will begin rolling out ${when}</p><p><b>How this will affect your organization:</b></p><p>By December 2027 all is well.</p>`;
const graphPost = (n: number, when = 'mid-September 2026 and expect to complete by late September 2026.') => ({
  id: `MC${1_000_000 + n}`,
  title: `(Updated) Change ${n}`,
  startDateTime: '2026-08-01T18:51:00Z',
  endDateTime: '2027-06-01T08:00:00Z',
  lastModifiedDateTime: '2026-08-19T01:10:06.843Z',
  actionRequiredByDateTime: null,
  services: ['Dynamics 365 Apps'],
  details: [{ name: 'FeatureStatusJson', value: `{"n":${n}}` }],
  body: { contentType: 'html', content: body(when) },
});
const graphFile = (...posts: readonly unknown[]): string => JSON.stringify({ value: posts });

describe('readMessageCenterJson', () => {
  it('reads the worldwide window of the timeline, and not how long the post is shown', () => {
    const [post] = found(readMessageCenterJson(`\uFEFF${graphFile(graphPost(1))}`, facts)).posts;
    expect(post).toMatchObject({ id: 'MC1000001', services: ['Dynamics 365 Apps'], saidOn: '2026-08-19' });
    expect(windowInWords(post!.window!)).toBe('11 to 30 September 2026');
  });

  it('reads what PowerShell writes: other letters, a bare list, parts made flat', () => {
    const flat = {
      Id: 'MC100002',
      Title: 'Flat',
      LastModifiedDateTime: '2026-08-19',
      Services: 'Exchange, Teams',
      Body: '@{Content=…}',
    };
    const reading = found(readMessageCenterJson(JSON.stringify([flat]), facts));
    expect(reading.posts[0]).toEqual({
      id: 'MC100002',
      title: 'Flat',
      services: ['Exchange', 'Teams'],
      saidOn: '2026-08-19',
    });
    expect(reading.limits).toEqual(['1 of 1 came without their text, so that their dates are not known.']);
  });

  it('says that a full page may be the first of more', () => {
    const page = Array.from({ length: 100 }, (_, n) => graphPost(n));
    expect(found(readMessageCenterJson(graphFile(...page), facts))).toMatchObject({
      limits: ['This may be the first 100 of more posts.'],
      isWhole: false,
    });
    expect(found(readMessageCenterJson(graphFile(...page.slice(1)), facts))).toMatchObject({
      limits: [],
      isWhole: true,
    });
  });

  it('loses a broken post and no other', () => {
    const reading = found(
      readMessageCenterJson(graphFile(graphPost(1), null, 'x', { id: 'MC100003' }, graphPost(2)), facts),
    );
    expect(reading.posts).toHaveLength(2);
    expect(reading.unreadable).toEqual([
      { where: 'post 2', why: 'It is not a post.' },
      { where: 'post 3', why: 'It is not a post.' },
      { where: 'post 4', why: 'It has no title.' },
    ]);
  });

  it.each(['', '{', '[1', '"text"', '{"value":5}', '{"__proto__":{"title":"x"}}', '%PDF-1.7'])(
    'takes nothing from %s',
    (file) => expect(readMessageCenterJson(file, facts).outcome).toBe('not-read'),
  );

  it('reads dates as Windows PowerShell writes them into JSON', () => {
    const flat = {
      ...{ Id: 'MC1187421', Title: 'A', Services: ['Exchange'], Body: { Content: 'x' } },
      ...{ LastModifiedDateTime: '/Date(1785600000000)/', ActionRequiredByDateTime: '/Date(1798761600000+0000)/' },
    };
    const [post] = found(readMessageCenterJson(JSON.stringify([flat]), facts)).posts;
    expect(post).toMatchObject({ saidOn: '2026-08-01', actBy: '2027-01-01' });
    const odd = { ...flat, LastModifiedDateTime: '/Date(999999999999999)/' };
    expect(found(readMessageCenterJson(JSON.stringify([odd]), facts)).posts[0]!.saidOn).toBe('2026-08-20');
  });

  it('asks where the words leave it open', () => {
    const [post] = found(readMessageCenterJson(graphFile(graphPost(1, 'on 5/6/2026.')), facts)).posts;
    expect(post).toMatchObject({ question: { outcome: 'asked', asks: 'day-or-month' } });
    expect(post!.window).toBeUndefined();
  });
});

describe('readUpdatesCsv', () => {
  it('maps by what columns mean, in any order, and names what it does not use', () => {
    const file =
      'Severity,Service,Last updated,Message ID,Title,Act by\r\nNormal,"Teams; Exchange",2026-08-19T10:00:00Z,MC1000001,"A change, soon",2026-09-30\r\n,,,,,\r\nNormal,Teams,,MC1000002,,\r\n';
    const reading = found(readUpdatesCsv(file, facts));
    expect(reading.posts).toEqual([
      {
        id: 'MC1000001',
        title: 'A change, soon',
        services: ['Teams', 'Exchange'],
        saidOn: '2026-08-19',
        actBy: '2026-09-30',
      },
    ]);
    expect(reading.unreadable).toEqual([{ where: 'row 4', why: 'It has no title.' }]);
    expect(reading.limits).toEqual([
      'Read: “Service” as the services, “Last updated” as when it was last changed, “Message ID” as the ID, “Title” as the title, “Act by” as act by.',
      'Not used: Severity.',
    ]);
  });

  it('takes today where a day can be read in two ways, and says so', () => {
    const reading = found(readUpdatesCsv('Title,Last updated\nA,8/9/2026\n', facts));
    expect(reading.posts[0]!.saidOn).toBe('2026-08-20');
    expect(reading.limits.slice(1)).toEqual(['1 of 1 do not say when they were changed; today was used.']);
  });

  it.each(['', 'a;b\n1;2', 'Title\n"open', '{"value":[]}'])('takes nothing from %j', (file) =>
    expect(readUpdatesCsv(file, facts).outcome).toBe('not-read'),
  );

  it('reads the desk’s own file again, and finds all of it as before', () => {
    const known = carriedOut(
      previewImport(found(readMessageCenterJson(graphFile(graphPost(1), graphPost(2)), facts)), []),
    );
    const listed = known.map(({ key, stage, announced: { title, saidOn, window } }) => ({
      ...{ key, stage, title, saidOn },
      ...(window ? { window } : {}),
    }));
    const again = previewImport(found(readUpdatesCsv(updatesCsv(listed), facts)), known);
    expect(again).toMatchObject({ added: [], changed: [], unreadable: [] });
    expect(again.same).toHaveLength(2);
  });
});

describe('timelineOf', () => {
  // Newer posts write their headings in brackets, with the colon inside [S, posts as they are quoted].
  it.each([
    ['[When this will happen:]\nWorldwide: mid-May 2027\n[How this will affect you:]\nNot.', 'Worldwide: mid-May 2027'],
    ['When this will happen: \nmid-May 2027', 'mid-May 2027'],
    ['[Timeline:]\nFrom June 2027', 'From June 2027'],
    ['[When this will happen:] mid-May 2027', '[When this will happen:] mid-May 2027'],
    ['When this will happen: mid-May 2027', 'When this will happen: mid-May 2027'],
  ])('%j says when, without a heading that stands alone', (post, when) => expect(timelineOf(post)).toBe(when));
});

describe('readPastedUpdates', () => {
  it('finds one post, its id and its window, and takes a post that it speaks of for none', () => {
    const pasted =
      'Dataverse: longer sign-in\nMC1234567 · Published 1 Aug 2026\nAs communicated in MC1454108, this changes.\nWhen this will happen:\nGeneral Availability (Worldwide): mid-October 2026 (previously mid-September)\nHow this will affect your organization:\nNot at all.';
    const reading = found(readPastedUpdates(pasted, facts));
    expect(reading.posts).toHaveLength(1);
    expect(reading.posts[0]).toMatchObject({ id: 'MC1234567', title: 'Dataverse: longer sign-in' });
    expect(windowInWords(reading.posts[0]!.window!)).toBe('mid-October 2026');
    expect(reading.limits).toContain('Mentioned, but not treated as updates: MC1454108.');
  });

  it('finds the posts of a digest, and admits what it guessed', () => {
    const digest =
      'Weekly digest\nTeams: new calendar\nMC1000001\nAct by: March 25\nExchange: fewer ports\nMC1000002\nRollout in early October';
    const reading = found(readPastedUpdates(digest, facts));
    expect(reading.posts.map(({ id, title }) => [id, title])).toEqual([
      ['MC1000001', 'Teams: new calendar'],
      ['MC1000002', 'Exchange: fewer ports'],
    ]);
    // "A digest's excerpt; service guessed; year taken to be 2026".
    expect(reading.limits).toEqual([
      'This text may be only part of what was announced.',
      'The service was guessed from the title: 2 of 2.',
      'One date has no year: 2026 was used.',
    ]);
    expect(reading.posts.map(({ services }) => services)).toEqual([['Teams'], ['Exchange']]);
    // Of one post nobody reads that it is 1 of 1.
    const alone = found(readPastedUpdates('MC1000003: Blue letters\nRollout on 3 March 2027', facts));
    expect(alone.limits).toEqual(['This text may be only part of what was announced.', 'The service is not known.']);
  });

  it.each([
    [
      'MC1000004 Power Apps: Save moves to the overflow. Rollout will begin mid-May 2026. Users may not find it.',
      'Power Apps: Save moves to the overflow',
    ],
    [
      'MC1000004 New limits of uploads from 3 May 2026. Nothing is to be done.',
      'New limits of uploads from 3 May 2026',
    ],
    ['MC1000004 The sign-in page gets a new look.', 'The sign-in page gets a new look'],
    // What ends no sentence stays: a version, a short beginning.
    ['MC1000004 Update of the connector to v3. New limits', 'Update of the connector to v3. New limits'],
    ['MC1000004 Hi all. Teams gets a new calendar', 'Hi all. Teams gets a new calendar'],
  ])('takes the first sentence of “%s” for its title', (line, title) => {
    const [post] = found(readPastedUpdates(line, facts)).posts;
    expect(post).toMatchObject({ title, body: line });
  });

  it('takes “Act by” beside an id for no title', () => {
    const digest =
      '(Updated) Teams: new recap\nMC1187421 | Act by: January 15\nRollout mid-January\nSharePoint: alerts retire\nMC1187422 · Published Nov 20\nAlerts stop on December 31, 2026.';
    expect(found(readPastedUpdates(digest, facts)).posts.map(({ title }) => title)).toEqual([
      '(Updated) Teams: new recap',
      'SharePoint: alerts retire',
    ]);
  });

  it('finds an id where a mail filter has wrapped the link', () =>
    expect(
      idsIn('https://eu.safelinks.example/?url=https*3A*2F*2Fadmin*2FMC123456*3F and MC1234567, not XMC1234567'),
    ).toEqual(['MC123456', 'MC1234567']));

  it('takes words without an id, and finds them again under the same title', () => {
    const known = carriedOut(
      previewImport(found(readPastedUpdates('Power Pages host update\non 3 September 2026', facts)), []),
    );
    expect(known).toHaveLength(1);
    const again = previewImport(found(readPastedUpdates('Power Pages host update\non 3 September 2026', facts)), known);
    expect(again).toMatchObject({ added: [], changed: [], same: [{ updateKey: known[0]!.key }] });
  });

  it.each([
    ['MC1012345 (Updated) Teams: new meeting controls', '(Updated) Teams: new meeting controls'],
    ['(Updated) Microsoft Teams: chat moves MC1012345', '(Updated) Microsoft Teams: chat moves'],
    ['MC1012345: Changes to Entra ID', 'Changes to Entra ID'],
    ['Updated sharing settings in OneDrive (MC1012345)', 'Updated sharing settings in OneDrive'],
    ['MC1012345 | Pages can be published later', 'Pages can be published later'],
    ['Teams: chat moves | MC1012345 | Published: 3 May 2025', 'Teams: chat moves'],
    ['Teams: chat moves - MC1012345 - Last updated 12 June 2025', 'Teams: chat moves'],
    ['Teams: chat moves · Updated on May 3 · MC1012345', 'Teams: chat moves'],
    ['Teams: chat moves [MC1012345] (Preview)', 'Teams: chat moves (Preview)'],
    ['[MC1012345] Teams: chat moves', 'Teams: chat moves'],
    ['Teams: chat moves, Message ID: MC1012345', 'Teams: chat moves'],
  ])('takes for a title of "%s" what is one', (line, title) => {
    const [post] = found(readPastedUpdates(`${line}\nRollout begins in mid-May 2027.`, facts)).posts;
    expect(post!.title).toBe(title);
  });
});

describe('previewImport', () => {
  const first = found(readMessageCenterJson(graphFile(graphPost(1), graphPost(2), graphPost(3)), facts));
  const known = carriedOut(previewImport(first, []));

  it('doubles nothing when it is run twice', () => {
    expect(known).toHaveLength(3);
    const twice = previewImport(first, known);
    expect(twice.receipt[0]).toBe('0 new updates, 0 changed, 3 as before, 0 not readable.');
    expect(carriedOut(twice, known)).toEqual(known);
  });

  it('tells what changed from what is as before, and what this file lacks', () => {
    const moved = { ...graphPost(2, 'mid-November 2026.'), lastModifiedDateTime: '2026-08-20T09:00:00Z' };
    const noise = { ...graphPost(1), title: 'Change 1', details: [], lastModifiedDateTime: '2026-08-20T09:00:00Z' };
    const preview = previewImport(found(readMessageCenterJson(graphFile(moved, noise, graphPost(9)), facts)), known);
    expect(preview.changed.map(({ updateKey }) => updateKey)).toEqual(['MC1000002']);
    expect(preview.same.map(({ updateKey }) => updateKey)).toEqual(['MC1000001']);
    expect(preview.added.map(({ command }) => command.key)).toEqual(['MC1000009']);
    expect(preview.notSeen).toEqual(['MC1000003']);
    expect(preview.receipt[0]).toBe('1 new update, 1 changed, 1 as before, 0 not readable.');
  });

  it('says of a page of more nothing that it lacks, and takes an old file for no news', () => {
    const page = { ...JSON.parse(graphFile(graphPost(1))), '@odata.nextLink': 'x' };
    expect(previewImport(found(readMessageCenterJson(JSON.stringify(page), facts)), known).notSeen).toEqual([]);
    const old = { ...graphPost(2, 'mid-July 2026.'), lastModifiedDateTime: '2026-08-01T09:00:00Z' };
    expect(previewImport(found(readMessageCenterJson(graphFile(old), facts)), known)).toMatchObject({
      changed: [],
      added: [],
    });
  });

  it('takes the newest of a post that stands in the file twice', () => {
    const later = { ...graphPost(5, 'mid-December 2026.'), lastModifiedDateTime: '2026-08-20T09:00:00Z' };
    const preview = previewImport(found(readMessageCenterJson(graphFile(later, graphPost(5)), facts)), []);
    expect(preview.added).toHaveLength(1);
    expect(windowInWords(preview.added[0]!.post.window!)).toBe('mid-December 2026');
    expect(preview.receipt).toContain('1 post was in it more than once; the newest was used.');
  });

  it('runs no HTML: what comes is text', () => {
    const [post] = found(
      readMessageCenterJson(
        graphFile({ ...graphPost(1), body: { content: '<script>x()</script><img onerror=x()>Words' } }),
        facts,
      ),
    ).posts;
    expect(post!.body).toBe('Words');
  });

  it('takes the time of one walk through the file', () => {
    const growth = growthOf((times) => {
      const posts = Array.from({ length: 25 * times }, (_, n) => graphPost(n));
      previewImport(found(readMessageCenterJson(graphFile(...posts), facts)), known);
    });
    expect(growth).toBeLessThan(20);
  });
});

describe('updateNews, of a post that was copied or changed', () => {
  const before = {
    title: 'Teams: new recap',
    saidOn: '2026-11-01',
    body: 'Updated November 1, 2026: We have updated the timeline. Thank you for your patience.\n\nA new recap arrives.\n\n[When this will happen:]\nWorldwide: mid-January 2027\n• first',
  };
  const saying = (change: object) => updateNews(before, { ...before, saidOn: '2026-11-20', ...change });
  const stacked = `Updated November 20, 2026: We have revised the content below. ${before.body}`;

  it.each([
    ['another note above the first', { body: stacked }],
    ['the note gone', { body: before.body.replace(/^.*\n\n/, '') }],
    ['the note in British order', { body: before.body.replace('November 1, 2026:', '1 November 2026:') }],
    ['the note in brackets', { body: before.body.replace('Updated November 1, 2026:', '(Updated November 1, 2026)') }],
    ['other marks and spaces', { body: before.body.replace('•', '-').replace(/ /g, '\u00a0') }],
    ['a heading of text', { body: before.body.replace('[When this will happen:]', 'When this will happen') }],
    ['“(Updated)” behind the title', { title: 'Teams: new recap (Updated)' }],
    ['“[Update 2]” before it, and a dash', { title: '[Update 2] Teams – new recap' }],
  ])('finds no news in %s', (_what, change) => expect(saying(change)).toBeUndefined());

  it.each([
    ['a note that takes it back', 'We will not be moving forward with this change at this time.'],
    ['a note that says it is paused', 'We have paused this rollout while we look into feedback.'],
    ['a note that says more than it seems', 'We have updated the timeline, as this is cancelled.'],
  ])('finds news in %s', (_what, note) =>
    expect(saying({ body: before.body.replace('We have updated the timeline.', note) })).toMatchObject({ body: true }),
  );

  it('finds news in a title that says it is cancelled', () =>
    expect(saying({ title: '(Cancelled) Teams: new recap' })).toMatchObject({ title: true }));
});
