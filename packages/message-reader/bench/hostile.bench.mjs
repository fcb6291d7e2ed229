// What files cost that are built to hold the page: time in all, the longest stretch without a turn for the page, the file's size,
// and the most memory that the heap and its buffers had taken at a turn or at the end, what nobody needs any more included.
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

/** An Outlook file of these streams, by their path; a text is written in two bytes a sign. */
function msg(streams) {
  const file = cfb.utils.cfb_new();
  const all = { '__properties_version1.0': Buffer.alloc(32), '__substg1.0_0C1A001F': 'Asha', ...streams };
  for (const [path, value] of Object.entries(all))
    cfb.utils.cfb_add(file, `/${path}`, typeof value === 'string' ? Buffer.from(value, 'utf16le') : value);
  return Buffer.from(cfb.write(file, { type: 'buffer' }));
}
const attachment = (at) => `__attach_version1.0_#${at.toString(16).padStart(8, '0').toUpperCase()}/`;
const attachments = (count, bytes) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      [`${attachment(at)}__properties_version1.0`, Buffer.alloc(8)],
      [`${attachment(at)}__substg1.0_3707001F`, `${at}.txt`],
      [`${attachment(at)}__substg1.0_37010102`, bytes],
    ]).flat(),
  );

/** Messages in one another. */
function nestedMsg(depth) {
  const streams = {};
  for (let at = 0, under = ''; at < depth; at += 1) {
    under += attachment(0);
    streams[`${under}__properties_version1.0`] = Buffer.alloc(8);
    under += '__substg1.0_3701000D/';
    streams[`${under}__properties_version1.0`] = Buffer.alloc(24);
    streams[`${under}__substg1.0_1000001F`] = 'Words';
  }
  return msg(streams);
}

/** 100 files of one chain of 8 MB. */
function sharedFiles() {
  const bytes = msg({ one: Buffer.alloc(8 * mb, 'a'), ...attachments(100, Buffer.alloc(5_000)) });
  const places = (name) => {
    const wanted = Buffer.from(`${name}\0`, 'utf16le');
    const found = [];
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 2))
      if (at % 128 === 0) found.push(at);
    return found;
  };
  const [one] = places('one');
  for (const at of places('__substg1.0_37010102')) bytes.copy(bytes, at + 0x74, one + 0x74, one + 0x7c);
  return bytes;
}

/** RTF as Outlook packs it: a piece of two bytes stands for 17 signs. */
function packedRtf(size, words) {
  const from = Buffer.from(words, 'latin1');
  const head = Buffer.alloc(16);
  head.writeUInt32LE(0x7fffffff, 4);
  head.writeUInt32LE(0x75465a4c, 8);
  const first = Buffer.concat([Buffer.from([0]), from.subarray(0, 8), Buffer.from([0]), from.subarray(8, 16)]);
  // Where the dictionary ends, the words begin: all further pieces repeat them, from a place where none of them ends, which would be the end.
  const piece = Buffer.from([(208 >> 4) & 0xff, ((208 & 0x0f) << 4) | 0x0e]);
  return Buffer.concat([
    head,
    first,
    Buffer.alloc(size, Buffer.concat([Buffer.from([0xff]), ...Array(8).fill(piece)])),
  ]);
}

const tnefHead = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]);
function attribute(id, data) {
  const head = Buffer.alloc(9);
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  return Buffer.concat([head, data, Buffer.alloc(2)]);
}
function binary(number, type, data) {
  const head = Buffer.alloc(12);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(number, 2);
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}
const counted = (count, ...all) => Buffer.concat([Buffer.from(new Uint32Array([count]).buffer), ...all]);

/** Wrappings in one another. */
function nestedTnef(depth) {
  let inner = Buffer.concat([tnefHead, attribute(0x0002800c, Buffer.from('Words'))]);
  for (let at = 0; at < depth; at += 1) {
    const object = binary(0x3701, 0x000d, Buffer.concat([Buffer.alloc(16), inner]));
    inner = Buffer.concat([
      tnefHead,
      attribute(0x00069002, Buffer.alloc(14)),
      attribute(0x00069005, counted(1, object)),
    ]);
  }
  return inner;
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
  ['a .msg with 500 files', 'a.msg', () => msg(attachments(500, Buffer.alloc(10_000, 'a')))],
  ['a .msg of one file of 9 MB', 'a.msg', () => msg(attachments(1, Buffer.alloc(9 * mb, 'a')))],
  ['a .msg of 9 MB of words', 'a.msg', () => msg({ '__substg1.0_1000001F': 'white '.repeat(0.75 * mb) })],
  ['a .msg of 2 MB of a page', 'a.msg', () => msg({ '__substg1.0_10130102': Buffer.from('<b>a'.repeat(mb / 2)) })],
  ['a .msg of messages 50 deep', 'a.msg', () => nestedMsg(50)],
  ['a .msg of 100 files that share one chain', 'a.msg', sharedFiles],
  [
    'a .msg of packed RTF, 17 signs in 2 bytes',
    'a.msg',
    () => msg({ '__substg1.0_10090102': packedRtf(9 * mb, '{\\rtf1 {{{{{{{{{{{{{{{{') }),
  ],
  [
    'a .msg of 4 MB of RTF, 4 million deep',
    'a.msg',
    () =>
      msg({
        '__substg1.0_10090102': Buffer.concat([
          Buffer.from([0, 0, 0, 0, 0, 0, 64, 0, 0x4d, 0x45, 0x4c, 0x41, 0, 0, 0, 0]),
          Buffer.from(`{\\rtf1 ${'{'.repeat(4 * mb)}`),
        ]),
      }),
  ],
  [
    'winmail.dat with 500,000 files',
    'winmail.dat',
    () =>
      Buffer.concat([
        tnefHead,
        Buffer.alloc(
          500_000 * 18,
          Buffer.concat([attribute(0x00069002, Buffer.alloc(0)), Buffer.from([2, 0x0f, 0x80, 6, 0, 0, 0])]),
        ),
      ]),
  ],
  [
    'winmail.dat of 800,000 empty properties',
    'winmail.dat',
    () =>
      Buffer.concat([
        tnefHead,
        attribute(0x00069003, counted(0xffffffff, Buffer.alloc(9 * mb, Buffer.from([3, 0, 1, 0, 0, 0, 0, 0])))),
      ]),
  ],
  ['winmail.dat 50 deep', 'winmail.dat', () => nestedTnef(50)],
  [
    'winmail.dat of packed RTF',
    'winmail.dat',
    () =>
      Buffer.concat([
        tnefHead,
        attribute(0x00069003, counted(1, binary(0x1009, 0x0102, packedRtf(9 * mb, '{\\rtf1 aaaaaaaaaaaaaaaa')))),
      ]),
  ],
  [
    'a mailbox of 9 MB in two messages',
    'a.mbox',
    () => Buffer.from(`From - Wed Mar  4 09:12:00 2026\n${head}\n${'a\n'.repeat(2.2 * mb)}\n`.repeat(2)),
  ],
  [
    'a mailbox of 100,000 messages',
    'a.mbox',
    () => Buffer.from(`From - Wed Mar  4 09:12:00 2026\n${head}\n\n`.repeat(100_000)),
  ],
  [
    '9 MB of lines that begin a mailbox',
    'a.mbox',
    () => Buffer.from('From - Wed Mar  4 09:12:00 2026\n\n'.repeat(280_000)),
  ],
  ['100 MB', 'a.eml', () => Buffer.alloc(100 * mb)],
  [
    '100 MB of a .msg',
    'a.msg',
    () => Buffer.alloc(100 * mb, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
  ],
];

for (const [what, name, make] of files) {
  const bytes = make();
  // Buffers are given back by a second collection, in a later turn.
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const before = process.memoryUsage();
  let from = performance.now();
  let longest = 0;
  let turns = 0;
  let highest = 0;
  const taken = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers) / mb;
  };
  const began = from;
  const pause = async () => {
    longest = Math.max(longest, performance.now() - from);
    turns += 1;
    highest = Math.max(highest, taken());
    await new Promise((resolve) => setImmediate(resolve));
    from = performance.now();
  };
  const outcome = await readMessage(name, bytes, { pause }).then(
    () => 'read',
    (error) => error.code,
  );
  longest = Math.max(longest, performance.now() - from);
  highest = Math.max(highest, taken());
  const row = [
    what,
    outcome,
    `${Math.round(performance.now() - began)} ms`,
    `${longest.toFixed(0)} ms`,
    turns,
    `${(bytes.length / mb).toFixed(1)} MB`,
    `${highest.toFixed(0)} MB`,
  ];
  process.stdout.write(`| ${row.join(' | ')} |\n`);
}
