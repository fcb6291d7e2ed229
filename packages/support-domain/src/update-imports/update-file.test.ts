import { atOnce, inSlices, StoppedError, type Turns } from './in-turns.js';
import { notATextFile, updateFileKind, updateFilePosts } from './update-file.js';
import { readUpdatesCsv } from './updates-csv.js';
import { previewImport } from './import-preview.js';
import { updateNews } from '../update-life/update-news.js';

const facts = { todayOn: '2026-08-20', textOf: (html: string) => html };

describe('updateFileKind', () => {
  it.each([
    ['a.json', '{"value":[]}', 'json'],
    ['export.txt', '\uFEFF[\r\n  {"Id": "MC1"}]', 'json'],
    ['a.json', 'not json', 'json'],
    ['noname', 'BEGIN:VCALENDAR\r\n', 'calendar'],
    ['MessageCenter.csv', 'Title;Id', 'values'],
    ['pasted.txt', 'Message ID,Title,Service\nMC1,x,y', 'values'],
    ['pasted.txt', '"Id","Title"\n', 'values'],
    ['digest.txt', 'MC1234567: A change', 'words'],
    ['digest.txt', '[When this will happen:] mid-May', 'words'],
    ['feed.xml', '<?xml version="1.0"?><rss>', 'feed'],
    ['feed', '\uFEFF<rss version="2.0">', 'feed'],
    ['m365.json', '[{"id":1,"tagsContainer":{}}]', 'roadmap'],
    ['no ending', 'Rollout begins mid-May', 'words'],
  ])('reads %s, %j as %s', (name, text, kind) => expect(updateFileKind(name, text)).toBe(kind));

  it.each([
    ['a.csv', '', 'empty'],
    ['a.csv', '   \r\n ', 'empty'],
    ['feed.xml', '<?xml version="1.0"?><feed>', 'not an RSS feed'],
    ['post.html', '<!DOCTYPE html><script>x()</script>', 'web page'],
    ['a.csv', '<html><body>', 'web page'],
    ['a.ics', 'hello', 'not a calendar'],
    ['a.txt', 'a\u0000b', 'no text'],
    ['run.sh', 'echo', 'does not know files like “run.sh”'],
  ])('refuses %s, %j and says what it is', (name, text, said) => {
    const kind = updateFileKind(name, text);
    expect(kind).toEqual({ message: expect.stringContaining(said) });
  });
});

it.each([
  [[0x50, 0x4b, 3, 4, 20], 'Excel'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66, 0x31], 'rich text'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'older Office'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0x4d, 0x5a, 0x90], 'program'],
])('%j is no text, whatever it is called', (bytes, said) =>
  expect(notATextFile(new Uint8Array(bytes))).toContain(said),
);

it.each([[[0x4d]], [[]], [[0xff, 0xfe, 0x4d, 0]], [[0xef, 0xbb, 0xbf]]])('%j may be text', (bytes) =>
  expect(notATextFile(new Uint8Array(bytes))).toBeUndefined(),
);

it('passes over what PowerShell and Excel put above the first row', () => {
  for (const above of ['#TYPE Microsoft.Graph.Message\r\n', 'sep=,\r\n', '\uFEFF"sep=,"\n']) {
    const read = readUpdatesCsv(`${above}Id,Title\r\nMC1234567,A change\r\n`, facts);
    expect(read).toMatchObject({ outcome: 'read', posts: [{ id: 'MC1234567', title: 'A change' }] });
  }
});

it('takes no link that runs something', () => {
  const rows = ['javascript:alert(1)', 'https://x.example/a', 'file:///c', 'http://x.example/"onload="'];
  const read = readUpdatesCsv(`Title,Link\n${rows.map((one) => `T,"${one.replace(/"/g, '""')}"`).join('\n')}`, facts);
  expect(read.outcome === 'read' && read.posts.map(({ link }) => link)).toEqual([
    undefined,
    'https://x.example/a',
    undefined,
    undefined,
  ]);
});

it('gives one key to an id in small letters and in capitals, and none to what no column holds', () => {
  const long = 'k'.repeat(500);
  const read = atOnce(updateFilePosts('values', `Id,Title\nmc1234567,${'T'.repeat(900)}\n${long},Other\n`, facts));
  if (read.outcome !== 'read') throw new Error(read.message);
  const { added } = previewImport(read, []);
  expect(added.map(({ command }) => command.key)).toEqual(['MC1234567', expect.stringMatching(/^update-\w{1,20}$/)]);
  expect(added[0]!.command.announced.title).toHaveLength(200);
});

describe('inSlices', () => {
  function* work(pieces: number): Turns<string> {
    for (let piece = 1; piece <= pieces; piece += 1) yield piece / pieces;
    return 'done';
  }
  /** A clock on which each look takes a millisecond. */
  const ticking = () => {
    let now = 0;
    return () => (now += 1);
  };

  it('gives the page a turn after each slice of time, and says how far it is', async () => {
    const heard: number[] = [];
    let turns = 0;
    const pause = async (): Promise<void> => void (turns += 1);
    const said = await inSlices(work(100), {
      clock: ticking(),
      pause,
      sliceMs: 10,
      onProgress: (done) => heard.push(done),
    });
    expect(said).toBe('done');
    expect(turns).toBe(10);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  });

  it('ends where it is stopped, with nothing to count', async () => {
    const stop = new AbortController();
    const pause = async (): Promise<void> => stop.abort();
    const reading = inSlices(work(1_000), { clock: ticking(), pause, sliceMs: 5, signal: stop.signal });
    await expect(reading).rejects.toThrow(StoppedError);
  });

  it('reads what it reads at once', async () => {
    const file = 'Id,Title\nMC1234567,A\nMC1234568,B\n';
    const options = { clock: ticking(), pause: () => Promise.resolve(), sliceMs: 1 };
    expect(await inSlices(updateFilePosts('values', file, facts), options)).toEqual(readUpdatesCsv(file, facts));
  });
});

it('takes an instant with its milliseconds and one without for the same', () => {
  const said = (endsAt: string) => ({
    title: 'A',
    saidOn: '2026-08-20',
    window: { startsAt: '2026-09-01T00:00:00Z', endsAt, precision: 'day' as const },
  });
  expect(updateNews(said('2026-09-02T00:00:00Z'), said('2026-09-02T00:00:00.000Z'))).toBeUndefined();
  expect(updateNews(said('2026-09-02T00:00:00Z'), said('2026-09-02T00:00:01.000Z'))).toBeDefined();
});
