import { Blob as NodeBlob } from 'node:buffer';
import { createHash, webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { StorageError, type DocumentRow } from '@tms-support/sharepoint-storage';
import type { Hearing } from '@tms-support/support-domain';
import { testNow } from '../../../testing/open-app';
import { knownPeople } from '../../../testing/people';
import { makePack, mostOfOne } from './make-pack';
import { safeFileName } from './pack-page';
import { packScript } from './pack-script';
import { toPack } from './to-pack';

beforeAll(() => {
  // What every browser has, and the document of the tests lacks.
  Object.assign(globalThis, { Blob: NodeBlob, TextEncoder, TextDecoder });
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
});

const files = new Map<string, Uint8Array>();
let numbers = 0;
function row(fileName: string, bytes: Uint8Array | undefined, more: Partial<DocumentRow['value']> = {}): DocumentRow {
  numbers += 1;
  const url = `https://tms.example/sites/tms/DeskDocuments/${encodeURIComponent(fileName)}`;
  if (bytes) files.set(url, bytes);
  const value = { title: fileName, backedUpAt: testNow, url, ...more };
  return { number: numbers, etag: '"1"', value, faults: [], listUrl: '', fileName };
}
const some = (length: number, seed = 7): Uint8Array =>
  Uint8Array.from({ length }, (_, n) => (n * seed + (n >> 8)) % 256);

const hearing: Hearing = { key: 'h', on: '2026-03-10', reference: 'REF-77', panellists: ['pat@panel.example'] };
async function packOf(documents: readonly DocumentRow[], names = false) {
  const made = await makePack({
    ...toPack({
      documents,
      updates: [],
      hearings: [hearing],
      people: knownPeople,
      names,
      at: testNow,
      person: { name: 'Priya Nair' },
      settings: { portalInbox: 'portal@tmu.example' },
      outage: undefined,
    }),
    readFile: async (url) => {
      const bytes = files.get(url);
      if (!bytes) throw new StorageError('STORAGE.NOT_ALLOWED', 'No.');
      return bytes.slice().buffer;
    },
    progress: () => undefined,
    rest: () => Promise.resolve(),
  });
  return { ...made, page: await made.blob.text() };
}

/** Opens the page in the document of the tests and runs its own script, until it has said how the check went. */
async function opened(page: string): Promise<string> {
  document.documentElement.innerHTML = page.replace(/^<!doctype html>\s*<html[^>]*>/, '').replace(/<\/html>\s*$/, '');
  new Function(packScript)();
  const said = (): string => document.getElementById('check')!.textContent ?? '';
  for (let turn = 0; turn < 10_000 && !/^(Checked|Not whole|This pack)/.test(said()); turn += 1)
    await new Promise((goOn) => setTimeout(goOn, 0));
  return said();
}

describe('the pack', () => {
  it('holds the documents themselves, and finds every part as it was made', async () => {
    const lengths = [0, 1, 55, 56, 63, 64, 65, 119, 120, 1_000_003];
    const documents = lengths.map((length, n) => row(`Document ${n}.docx`, some(length, n + 3)));
    const { page, files: packed, leftOut } = await packOf(documents);
    expect(leftOut).toEqual([]);
    expect(await opened(page)).toBe('Checked: all 11 parts are as they were made.');
    for (const [at, file] of packed.entries()) {
      const bytes = Buffer.from(document.getElementById(`f${at}`)!.textContent!, 'base64');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.hash);
      expect(bytes.length).toBe(file.bytes);
    }
  });

  it('says “None.” of what it lacks, and not before the words of a notice', async () => {
    const { page } = await packOf([]);
    expect(page).toContain('<h2>Tell staff</h2><pre>');
    expect(page).toContain('<h2>Not in this pack</h2>\n<p>None.</p>');
  });

  it.each([
    [
      'a byte of a document',
      (page: string) => page.replace(/(id="f0">.{40})./, '$1#').replace('#', 'B'),
      'Damaged: Notice.docx',
    ],
    [
      'a word of the page',
      (page: string) => page.replace('No date is known', 'No day is knowm'),
      'Damaged: the text of this page',
    ],
    ['its end', (page: string) => page.slice(0, page.indexOf('<i id="end"')), 'This pack is incomplete'],
    ['what is no base64', (page: string) => page.replace(/(id="f0">)..../, '$1 ?!?'), 'Damaged: Notice.docx'],
  ])('says so where %s was changed', async (_, change, words) => {
    const { page } = await packOf([row('Notice.docx', some(3_000))]);
    const changed = change(page);
    expect(changed).not.toBe(page);
    expect(await opened(changed)).toContain(words);
  });

  it('says what it could not hold, and why', async () => {
    const large = row('Large.pdf', undefined);
    files.set(large.value.url, { slice: () => ({ buffer: new ArrayBuffer(mostOfOne + 1) }) } as never);
    const { leftOut, page } = await packOf([
      row('Closed.docx', undefined),
      row('Macro.exe', some(3)),
      large,
      row('In.pdf', some(9)),
    ]);
    expect(leftOut).toEqual(
      [
        { title: 'Closed.docx', why: 'whoever made this pack cannot open it' },
        { title: 'Macro.exe', why: 'a pack cannot hold a file of this kind (Macro.exe)' },
        { title: 'Large.pdf', why: 'too large: 100 MB, and a pack holds 100 MB of one' },
      ].sort((a, b) => (a.title < b.title ? -1 : 1)),
    );
    for (const { title, why } of leftOut) expect(page).toContain(`${title}: ${why}`);
  });

  it.each(['https://tms.example/100%.pdf', 'https://tms.example/%E0%A4%A.pdf?web=1', 'https://tms.example/'])(
    'is made whatever stands in the address of a document: %s',
    async (url) => {
      const odd = { ...row('Odd.pdf', undefined), fileName: undefined } as unknown as DocumentRow;
      files.set(url, some(9));
      const { files: packed, leftOut } = await packOf([
        { ...odd, value: { ...odd.value, url } },
        row('In.pdf', some(9)),
      ]);
      expect(packed.length + leftOut.length).toBe(2);
      expect(packed.map(({ name }) => name)).toContain('In.pdf');
    },
  );

  it('names hearings and people only where that was chosen', async () => {
    const kept = { limitWorkingDays: 2, limitFrom: 'before the hearing', ownerName: 'Olwen Keeper' } as const;
    const documents = [row('Notice.docx', some(9), kept)];
    const without = (await packOf(documents)).page;
    for (const name of [
      'REF-77',
      'pat@panel.example',
      'Olwen Keeper',
      'Kept by',
      ...knownPeople.map(({ email }) => email),
    ])
      expect(without).not.toContain(name);
    expect(without).toContain('6 March 2026');
    const named = (await packOf(documents, true)).page;
    expect(named).toContain('REF-77: pat@panel.example');
    expect(named).toContain('Olwen Keeper');
  });

  const hostile = [
    '</script><script>window.hit=1</script>.docx',
    '"><img src=x onerror=window.hit=1>.docx',
    "'-alert(1)-'.pdf",
    '</title><svg onload=window.hit=1>.docx',
    '${window.hit=1}.docx',
    '<!--<script>.docx',
    ']]>.docx',
    '\u202excod.exe.docx',
    'a\u0000b\r\n.docx',
    '&lt;b&gt; &amp;lt; &#39;.docx',
  ];
  it('lets a hostile name or cell run nothing, and shows it as words', async () => {
    const documents = hostile.map((name) =>
      row(name, some(20), { title: name, ownerName: name, limitFrom: name, limitWorkingDays: 3 }),
    );
    const { page } = await packOf(documents);
    expect(await opened(page)).toBe(`Checked: all ${hostile.length + 1} parts are as they were made.`);
    expect((window as { hit?: unknown }).hit).toBeUndefined();
    const scripts = [...document.querySelectorAll('script')].map((one) => one.type);
    expect(scripts.sort()).toEqual(['', 'application/json', ...hostile.map(() => 'text/plain')].sort());
    expect(document.querySelectorAll('img, svg, iframe, link, [onerror], [onload]')).toHaveLength(0);
    expect(document.body.textContent).toContain('</script><script>window.hit=1</script>.docx');
    expect(page).not.toMatch(/\u202e|\u0000/);
  });

  it('has a rule of its own that lets nothing be fetched, and one script run', async () => {
    const { page } = await packOf([row('Notice.docx', some(9))]);
    const rule = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const hash = createHash('sha256').update(packScript).digest('base64');
    expect(rule).toContain("default-src 'none'");
    expect(rule).toContain(`script-src 'sha256-${hash}'`);
    expect(page.match(/https?:\/\//g)).toBeNull();
    expect(page.endsWith(`<script>${packScript}</script></body></html>\n`)).toBe(true);
  });

  it('says on itself when it was made, by whom, and when to delete it', async () => {
    const { page } = await packOf([row('Notice.docx', some(9))]);
    const stamp = /Made at 10am on 5 March 2026 by Priya Nair, .*?Contains personal data: delete by 2 April 2026\./;
    expect(page).toMatch(stamp);
    expect(/<thead><tr><th class="stamp">/.test(page)).toBe(true);
  });

  it.each([
    ['..\\..\\evil.docx', '-..-evil.docx'],
    ['a/b:c*?.pdf', 'a-b-c-.pdf'],
    ['   ', 'document'],
    [`${'x'.repeat(300)}.docx`, `${'x'.repeat(100)}.docx`],
  ])('gives the file a name that a disk takes: %j', (name, safe) => expect(safeFileName(name)).toBe(safe));

  it('keeps two documents of one name apart', async () => {
    const { files: packed } = await packOf([row('Notice.docx', some(9)), row('NOTICE.docx', some(10))]);
    expect(packed.map(({ name }) => name).sort()).toEqual(['NOTICE.docx', 'Notice (2).docx']);
  });
});
