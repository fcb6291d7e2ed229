// What files cost that are built to hold the page: time in all, the longest stretch without a turn for the page, and memory.
// Run in the package's folder after `npm run build`: node --expose-gc bench/hostile.bench.mjs
import { performance } from 'node:perf_hooks';
import * as cfb from 'cfb';
import { readMessage } from '../dist/index.js';

const mb = 1024 * 1024;
const head = 'From: Asha <asha@x.example>\r\nSubject: S\r\n';
const eml = (type, body, more = '') => Buffer.from(`${head}${more}Content-Type: ${type}\r\n\r\n${body}`, 'latin1');
const parts = (count) =>
  Array.from({ length: count }, (_, at) => `--b\r\nContent-Type: text/plain; name=${at}.txt\r\n\r\nWords\r\n`).join('');
const nested = (depth) =>
  Array.from(
    { length: depth },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
  ).join('');

/** 100 people whose three names are one chain of 4 MB. */
function sharedChain() {
  const file = cfb.utils.cfb_new();
  const put = (path, text) => cfb.utils.cfb_add(file, `/${path}`, Buffer.from(text, 'utf16le'));
  put('__properties_version1.0', '\0'.repeat(16));
  put('__substg1.0_1000001F', 'x'.repeat(2 * mb));
  for (let at = 0; at < 100; at += 1)
    for (const name of ['3001', '3003', '39FE'])
      put(`__recip_version1.0_#${String(at).padStart(8, '0')}/__substg1.0_${name}001F`, 'p');
  const bytes = Buffer.from(cfb.write(file, { type: 'buffer' }));
  const entries = (name) => {
    const wanted = Buffer.from(`${name}\0`, 'utf16le');
    const found = [];
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 2))
      if (at % 128 === 0) found.push(at);
    return found;
  };
  const [body] = entries('__substg1.0_1000001F');
  for (const name of ['3001', '3003', '39FE'])
    for (const at of entries(`__substg1.0_${name}001F`)) bytes.copy(bytes, at + 0x74, body + 0x74, body + 0x7c);
  return bytes;
}

const files = [
  ['a plain message', 'a.eml', () => eml('text/plain', 'My code is refused.')],
  ['9 MB of empty lines', 'a.eml', () => eml('text/plain', '\n'.repeat(9 * mb))],
  ['9 MB of empty lines, a page', 'a.eml', () => eml('text/html', '\n'.repeat(9 * mb))],
  ['9 MB of blanks, one word each MB, a page', 'a.eml', () => eml('text/html', `${' '.repeat(mb)}x\n`.repeat(9))],
  ['recipients that share one chain', 'a.msg', sharedChain],
  ['10,000 parts', 'a.eml', () => eml('multipart/mixed; boundary=b', parts(10_000))],
  ['parts 5,000 deep', 'a.eml', () => eml('multipart/mixed; boundary=b0', nested(5_000))],
  ['9 lines of 1 MB', 'a.eml', () => eml('text/plain', `${'a'.repeat(mb)}\r\n`.repeat(9))],
  ['HTML 400,000 deep', 'a.eml', () => eml('text/html', '<div>'.repeat(400_000))],
  ['HTML of 2 MB of entities', 'a.eml', () => eml('text/html', '&amp;'.repeat(400_000))],
  [
    '9 MB of base64',
    'a.eml',
    () => eml('image/png', 'QUJD'.repeat(2.25 * mb), 'Content-Transfer-Encoding: base64\r\n'),
  ],
  ['9 MB of lines that flow', 'a.eml', () => eml('text/plain; format=flowed', '> a \r\n'.repeat((9 * mb) / 6))],
  ['cited quotations 100,000 deep', 'a.eml', () => eml('text/html', '<blockquote type=cite>a'.repeat(100_000))],
  [
    'a heading of encoded words',
    'a.eml',
    () => eml('text/plain', 'x', `To: ${'=?utf-8?B?Q2Fmww==?= '.repeat(400_000)}\r\n`),
  ],
  [
    '9 MB of marks of OpenPGP',
    'a.eml',
    () => eml('text/plain', '-----BEGIN PGP SIGNED MESSAGE-----\r\n'.repeat(250_000)),
  ],
  ['a heading of 9 MB', 'a.eml', () => eml('text/plain', 'x', `To: ${'p@x.example, '.repeat(700_000)}\r\n`)],
  [
    '9 MB that carriage returns end',
    'a.eml',
    () => Buffer.from(`${head}\r\n${'a\r\n'.repeat(3 * mb)}`.replace(/\n/g, '')),
  ],
  [
    '9 MB of paddings of base64',
    'a.eml',
    () => eml('image/png', 'QQ==\r\n'.repeat(1.5 * mb), 'Content-Transfer-Encoding: base64\r\n'),
  ],
  ['2 MB of lines that begin a file', 'a.eml', () => eml('text/plain', 'begin 644 a\r\n#0V%T\r\n'.repeat(100_000))],
  [
    '2 MB of a file within the words',
    'a.eml',
    () => eml('text/plain', `begin 644 a\n${`M${'0'.repeat(60)}\n`.repeat(32_000)}\`\nend\n`),
  ],
  [
    'a page of 10,000 pictures',
    'a.eml',
    () => eml('text/html', `<img src="data:image/png;base64,${'QUJD'.repeat(40)}">`.repeat(10_000)),
  ],
  [
    '2 MB of UTF-8, each tenth sign broken',
    'a.eml',
    () => eml('text/plain; charset=utf-8', '\xc3\xa9aaaaaa\xc3 '.repeat(200_000)),
  ],
  ['2 MB of UTF-7', 'a.eml', () => eml('text/plain; charset=utf-7', '+AOk-'.repeat(400_000))],
  [
    '9 MB of breaks with blanks behind them',
    'a.eml',
    () => eml('text/plain', `=${' '.repeat(79)}`.repeat(115_000), 'Content-Transfer-Encoding: quoted-printable\r\n'),
  ],
  ['2 MB of commands of enriched text', 'a.eml', () => eml('text/enriched', '<b><param>'.repeat(200_000))],
  ['2 MB of cells in one row, a page', 'a.html', () => Buffer.from(`<table><tr>${'<td>a'.repeat(400_000)}</table>`)],
  ['2 MB of rows, a page', 'a.html', () => Buffer.from(`<table>${'<tr><td>a<td>b<td>c'.repeat(100_000)}</table>`)],
  ['tables 120,000 deep, a page', 'a.html', () => Buffer.from('<table><tr><td>a'.repeat(120_000))],
  ['2 MB of spans that show blanks', 'a.html', () => Buffer.from('<span style="white-space:pre">\n a'.repeat(60_000))],
  ['9 MB of text, saved', 'a.txt', () => Buffer.from('    a > b\n'.repeat(900_000))],
  ['9 MB of headings, saved as text', 'a.txt', () => Buffer.from('X-A: b\n'.repeat(1.2 * mb))],
  [
    '9 MB of links that a gateway wrote',
    'a.txt',
    () =>
      Buffer.from(
        `https://a.safelinks.protection.outlook.com/?url=https%3A%2F%2F${'a'.repeat(60)}&data=x `.repeat(70_000),
      ),
  ],
  ['9 MB of marks of a mailbox', 'a.eml', () => eml('text/plain', '>From \n\n'.repeat(1.1 * mb))],
  ['100 MB', 'a.eml', () => Buffer.alloc(100 * mb)],
];

for (const [what, name, make] of files) {
  const bytes = make();
  globalThis.gc?.();
  const before = process.memoryUsage();
  let from = performance.now();
  let longest = 0;
  let turns = 0;
  const began = from;
  const pause = async () => {
    longest = Math.max(longest, performance.now() - from);
    turns += 1;
    await new Promise((resolve) => setImmediate(resolve));
    from = performance.now();
  };
  const outcome = await readMessage(name, bytes, { pause }).then(
    () => 'read',
    (error) => error.code,
  );
  longest = Math.max(longest, performance.now() - from);
  const after = process.memoryUsage();
  const grown = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / mb;
  const row = [
    what,
    outcome,
    `${Math.round(performance.now() - began)} ms`,
    `${longest.toFixed(0)} ms`,
    turns,
    `${grown.toFixed(0)} MB`,
  ];
  process.stdout.write(`| ${row.join(' | ')} |\n`);
}
