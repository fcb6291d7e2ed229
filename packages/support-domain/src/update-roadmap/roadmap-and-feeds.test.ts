import { growthOf } from '../testing/growth.js';
import { windowInWords } from '../updates/window-in-words.js';
import { previewImport } from '../update-imports/import-preview.js';
import { atOnce } from '../update-imports/in-turns.js';
import { serviceNamedIn } from './services-named.js';
import { updateFileKind, updateFilePosts, updateFileWords } from '../update-imports/update-file.js';
import type { PostsReading } from '../update-imports/update-post.js';

/** Enough of a reader of HTML for these tests: entities are read after tags are gone, as a reader does. */
const textOf = (html: string): string =>
  html
    .replace(/<script[\s\S]*?<\/script>/gi, '')
    .replace(/<(?:br|\/p|\/li)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
const facts = { todayOn: '2026-08-20', textOf };

type Found = Extract<PostsReading, { outcome: 'read' }>;
const read = (name: string, text: string): Found & { what: string } => {
  const kind = updateFileKind(name, text);
  if (typeof kind !== 'string') throw new Error(kind.message);
  const reading = atOnce(updateFilePosts(kind, text, facts));
  if (reading.outcome === 'not-read') throw new Error(reading.message);
  return { ...reading, what: updateFileWords[kind] };
};
const whens = ({ posts }: Found): readonly string[] =>
  posts.map(({ window }) => (window ? windowInWords(window) : 'no date'));

const item = (id: number, when: string, status = 'In development') => ({
  id,
  title: `Microsoft Teams: change ${id}`,
  description: 'A <b>change</b>.<script>x()</script>',
  moreInfoLink: 'javascript:alert(1)',
  publicDisclosureAvailabilityDate: when,
  publicPreviewDate: 'July CY2026',
  created: '2026-03-01T00:00:00Z',
  modified: '2026-07-30T23:00:48Z',
  status,
  tagsContainer: { products: [{ tagName: 'Microsoft Teams' }], cloudInstances: [{ tagName: 'GCC' }] },
});

describe('the roadmap in JSON', () => {
  const file = JSON.stringify([
    item(501_001, 'September CY2026'),
    item(501_002, 'Q4 CY2026'),
    item(501_003, ''),
    item(501_004, 'May CY2026', 'Launched'),
    item(501_005, 'May CY2027', 'Cancelled'),
    { ...item(501_006, 'x'), title: ' ' },
  ]);

  it('reads the months that it names, and leaves out what has been launched', () => {
    const reading = read('m365.json', `\uFEFF${file}`);
    expect(reading.what).toBe('items of the Microsoft 365 roadmap, in JSON');
    expect(whens(reading)).toEqual(['September 2026', 'October to December 2026', 'no date']);
    expect(reading.posts[0]).toMatchObject({
      id: 'Roadmap 501001',
      services: ['Microsoft Teams'],
      saidOn: '2026-07-30',
      body: 'A change.',
      link: 'https://www.microsoft.com/microsoft-365/roadmap?searchterms=501001',
    });
    expect(reading.unreadable).toEqual([
      { where: 'post 5', why: 'It was cancelled: Microsoft Teams: change 501005.' },
      { where: 'post 6', why: 'It has no title.' },
    ]);
    expect(reading.limits).toContain('Left out, because they have been launched: 1.');
    // What a part of the roadmap lacks says nothing of the Message Center's posts.
    expect(reading.isWhole).toBe(false);
  });

  it('reads the second version, where a month is 2026-10', () => {
    const two = {
      id: '502001',
      title: 'SharePoint: pages',
      generalAvailabilityDate: '2026-10',
      products: ['SharePoint'],
    };
    const reading = read('roadmap.json', JSON.stringify({ value: [two] }));
    expect(whens(reading)).toEqual(['October 2026']);
    expect(reading.posts[0]).toMatchObject({ id: 'Roadmap 502001', services: ['SharePoint'] });
  });

  it('is kept as of the roadmap, under its number, and comes twice without doubling', () => {
    const { added } = previewImport(read('a.json', file), []);
    expect(added.map(({ command }) => command.key)).toEqual(['Roadmap 501001', 'Roadmap 501002', 'Roadmap 501003']);
    expect(added[0]!.command.source).toMatchObject({ kind: 'roadmap', id: 'Roadmap 501001' });
  });
});

const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss xmlns:a10="http://www.w3.org/2005/Atom" version="2.0"><channel><title>Microsoft 365 Roadmap</title>${items.join('')}</channel></rss>`;
const entry = (id: number, more = '', description = 'A change.&lt;br&gt;GA date: September CY2026') =>
  `<item><guid isPermaLink="false">${id}</guid><link>https://www.microsoft.com/microsoft-365/roadmap?filters=&amp;searchterms=${id}</link><category>In development</category><category>Microsoft Teams</category>${more}<title>Teams: change &amp; ${id}</title><description>${description}</description><pubDate>Wed, 05 Aug 2026 23:00:48 Z</pubDate><a10:updated>2026-08-06T23:00:48Z</a10:updated></item>`;

describe('a feed', () => {
  it('gives its items, with the date that their words name', () => {
    const reading = read('rss.xml', `\uFEFF${feed(entry(501_001), entry(501_002, '<category>Launched</category>'))}`);
    expect(reading.what).toBe('a feed (RSS)');
    expect(whens(reading)).toEqual(['September 2026']);
    expect(reading.posts[0]).toMatchObject({
      id: 'Roadmap 501001',
      title: 'Teams: change & 501001',
      body: 'A change.\nGA date: September CY2026',
      services: ['Microsoft Teams'],
      saidOn: '2026-08-06',
    });
    expect(reading.limits.slice(0, 2)).toEqual([
      'A feed has only its newest items.',
      'Left out, because they have been launched: 1.',
    ]);
  });

  it('reads words in CDATA, and guesses a service where no category names one', () => {
    const blog =
      '<item><title><![CDATA[Exchange Online: less <b>spam</b>]]></title><link>https://x.example/a</link><description><![CDATA[<p>When this will happen:</p><p>mid-October 2026</p>]]></description><pubDate>Thu, 06 Aug 2026 10:00:00 GMT</pubDate></item>';
    const reading = read('feed.rss.txt', feed(blog));
    expect(reading.posts).toMatchObject([
      {
        title: 'Exchange Online: less spam',
        services: ['Exchange Online'],
        isServiceGuessed: true,
        saidOn: '2026-08-06',
      },
    ]);
    expect(whens(reading)).toEqual(['mid-October 2026']);
    expect(reading.limits).toContain('The service was guessed from the title: 1 of 1.');
  });

  it('gives what is whole of a feed that is cut off, and says where it ends', () => {
    const whole = feed(entry(501_001), entry(501_002));
    const reading = read('rss.xml', whole.slice(0, whole.lastIndexOf('<pubDate>')));
    expect(reading.posts).toHaveLength(1);
    expect(reading.unreadable).toEqual([{ where: 'item 2', why: 'The feed is cut off there.' }]);
  });

  it.each([
    ['no items', feed()],
    ['Atom', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>'],
    ['another XML', '<?xml version="1.0"?><project/>'],
  ])('refuses %s, and says what to do', (_what, text) => {
    expect(() => read('a.xml', text)).toThrow(/Copy the text of the post, and paste it/);
  });

  it('takes no link that runs something, and no time that grows with the square', () => {
    const hostile = entry(501_001).replace(/<link>[^<]*<\/link>/, '<link>javascript:alert(1)</link>');
    const bare = feed(hostile).replace(/<\?xml[^>]*>/, '');
    // An item's number leads to the roadmap, whatever the feed calls its link.
    expect(read('a.rss', bare).posts[0]?.link).toMatch(/^https:\/\/www\.microsoft\.com\//);
    expect(read('a.rss', bare.replace(/<guid[^>]*>\d+/, '<guid>x')).posts[0]).not.toHaveProperty('link');
    const growth = growthOf((times) => void read('a.xml', feed('<item><title>'.repeat(2_000 * times))));
    expect(growth).toBeLessThan(30);
  });
});

describe('the service that a title names', () => {
  it.each([
    ['(Updated) Microsoft Teams: new controls', 'Microsoft Teams'],
    ['New settings for Power Pages sites', 'Power Pages'],
    ['SharePoint Online: pages', 'SharePoint Online'],
    ['Microsoft 365 Copilot in Outlook', 'Microsoft 365 Copilot'],
    ['How our teams work at the edge', undefined],
    ['A change to letters', undefined],
  ])('of %s is %s', (title, service) => expect(serviceNamedIn(title)).toBe(service));
});
