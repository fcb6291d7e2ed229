import { makeMsg } from './make-msg.js';

/** Sets `window.ran` if any of it is ever run. */
export const payloads = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '<svg onload="window.ran=1">',
  '"><svg/onload=window.ran=1>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<a href="javascript:window.ran=1">go</a>',
  'javascript:window.ran=1',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=window.ran=1>',
  '<body onload=window.ran=1>',
  "';window.ran=1;//",
  '<noscript><p title="</noscript><img src=x onerror=window.ran=1>">',
  '${window.ran=1}',
  '{{constructor.constructor("window.ran=1")()}}',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<img src="https://evil.example/pixel.gif">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:window.ran=1">',
  '<object data="data:text/html,<script>window.ran=1</script>">',
] as const;

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const mail = (head: readonly string[], body: string): Uint8Array => bytes([...head, '', body].join('\r\n'));
const plainHead = [
  'From: Asha <asha@panel.example>',
  'To: portal@tmu.example',
  'Subject: Help',
  'Date: Wed, 4 Mar 2026 09:12:00 +0000',
];

/** A payload in every heading and in every kind of body, as both kinds of file. */
export const withPayload = (payload: string): readonly (readonly [string, string, Uint8Array])[] => {
  const head = ['From', 'To', 'Cc', 'Reply-To', 'Sender', 'Date', 'Message-ID', 'X-Mailer', 'Content-Description']
    .map((name) => `${name}: ${payload} <asha@panel.example>`)
    .concat(`Subject: ${payload}`, `${payload}: ${payload}`);
  const html = `<html><head><title>${payload}</title></head><body><p>${payload}</p><p>Words</p></body></html>`;
  const parts = [
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    payload,
    '--b',
    `Content-Type: text/html; name="${payload}"`,
    '',
    html,
    '--b',
    'Content-Type: application/javascript',
    `Content-Disposition: attachment; filename="${payload}.js"`,
    '',
    'window.ran=1',
    '--b--',
  ];
  return [
    ['text', 'a.eml', mail([...head, 'Content-Type: text/plain'], `Words ${payload}`)],
    ['a saved page', 'a.html', new TextEncoder().encode(html)],
    ['a saved archive', 'a.mht', mail(['MIME-Version: 1.0', ...head, 'Content-Type: text/html'], html)],
    ['saved words', 'a.txt', new TextEncoder().encode(`From: ${payload}\nTo: ${payload}\n\nWords ${payload}`)],
    ['HTML', 'a.eml', mail([...head, 'Content-Type: text/html'], html)],
    ['parts', 'a.eml', mail([...head, 'Content-Type: multipart/mixed; boundary=b'], parts.join('\r\n'))],
    ['calendar', 'a.eml', mail([...head, 'Content-Type: text/calendar'], `BEGIN:VCALENDAR\r\nSUMMARY:${payload}`)],
    [
      'msg text',
      'a.msg',
      makeMsg({
        subject: payload,
        fromName: payload,
        fromEmail: payload,
        to: [{ name: payload, email: payload }],
        body: payload,
      }),
    ],
    ['msg HTML', 'a.msg', makeMsg({ subject: payload, fromName: payload, html, headers: head.join('\r\n') })],
    [
      'msg RTF',
      'a.msg',
      makeMsg({ subject: payload, fromName: payload, rtf: `{\\rtf1\\ansi ${payload.replace(/[\\{}]/g, '')}}` }),
    ],
  ];
};

function nested(depth: number): Uint8Array {
  const open = Array.from(
    { length: depth },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`,
  ).join('\r\n');
  return mail([...plainHead, 'Content-Type: multipart/mixed; boundary=b0'], `${open}\r\n--b${depth}\r\n\r\nWords\r\n`);
}

/** A message file whose table leads a chain back to its own beginning: a reader that only follows it never ends. */
function chainInARing(): Uint8Array {
  const file = makeMsg({ subject: 'S', fromName: 'A', body: 'words '.repeat(4_000) });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const fat = (view.getUint32(0x4c, true) + 1) * 512;
  for (let at = 0; at < 128 && fat + at * 4 + 4 <= file.length; at += 1)
    view.setUint32(fat + at * 4, at > 0 ? at - 1 : 1, true);
  return file;
}

const entryNamed = (file: Uint8Array, name: string): number[] => {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  const found: number[] = [];
  const whole = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 128))
    if (at % 128 === 0) found.push(at);
  return found;
};

/** A message whose recipients all name one long chain as theirs: a small file that makes the work of a very large one. */
export function sharedChain(people: number): Uint8Array {
  const file = makeMsg({
    subject: 'S',
    fromName: 'A',
    body: 'x'.repeat(2_000_000),
    to: Array.from({ length: people }, (_, at) => ({ name: `Person ${at}`, email: `p${at}@x.example` })),
  });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [body] = entryNamed(file, '__substg1.0_1000001F');
  for (const name of ['3001', '3003', '39FE']) {
    for (const entry of entryNamed(file, `__substg1.0_${name}001F`)) {
      view.setUint32(entry + 0x74, view.getUint32(body! + 0x74, true), true);
      view.setUint32(entry + 0x78, view.getUint32(body! + 0x78, true), true);
    }
  }
  return file;
}

/** Broken, huge and odd files. Each is read, or refused in words; none runs on, and none takes what was typed. */
export const oddMessages: readonly (readonly [string, string, Uint8Array])[] = [
  ['a page of the web', 'page.eml', bytes('<!doctype html><script>window.ran=1</script>')],
  ['a picture', 'cat.eml', new Uint8Array(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256))],
  [
    'a character set that is none',
    'a.eml',
    mail([...plainHead, 'Content-Type: text/plain; charset=x-evil-9"><script>'], 'Caf\xe9'),
  ],
  [
    'UTF-7',
    'a.eml',
    mail([...plainHead, 'Content-Type: text/html; charset=utf-7'], '+ADw-script+AD4-window.ran=1+ADw-/script+AD4-'),
  ],
  ['a heading of 400 KB', 'a.eml', mail([...plainHead, `X-Long: ${'a'.repeat(400_000)}`], 'Words')],
  [
    'headings of 3 MB',
    'a.eml',
    mail([...plainHead, ...Array.from({ length: 30_000 }, (_, at) => `X-H${at}: ${'b'.repeat(100)}`)], 'Words'),
  ],
  [
    '10,000 people',
    'a.eml',
    mail([...plainHead, `To: ${Array.from({ length: 10_000 }, (_, at) => `p${at}@x.example`).join(', ')}`], 'Words'),
  ],
  ['parts 30 deep', 'a.eml', nested(30)],
  ['parts 5,000 deep', 'a.eml', nested(5_000)],
  [
    'HTML 100,000 deep',
    'a.eml',
    mail([...plainHead, 'Content-Type: text/html'], `<p>First</p>${'<div>'.repeat(100_000)}Words`),
  ],
  [
    'base64 that is none',
    'a.eml',
    mail([...plainHead, 'Content-Transfer-Encoding: base64'], '%%%%====not base64\x00\xff'),
  ],
  [
    'a message that is cut off',
    'a.eml',
    mail([...plainHead, 'Content-Type: multipart/mixed; boundary=b'], '--b\r\nContent-Type: text/plain\r\n\r\nWor'),
  ],
  ['an unfinished heading', 'a.eml', bytes('From: "Asha <asha@panel.example')],
  [
    'a letter that hides its direction',
    'a.eml',
    mail(['From: \xe2\x80\xaeevil\xe2\x80\xac <asha@panel.example>', 'Subject: \xe2\x80\xaetxt.exe'], 'Words'),
  ],
  ['a chain in a ring', 'ring.msg', chainInARing()],
  [
    'a message file cut in half',
    'a.msg',
    makeMsg({ subject: 'S', fromName: 'A', body: 'words '.repeat(4_000) }).subarray(0, 6_000),
  ],
  ['the first bytes of a message file', 'a.msg', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  [
    'RTF that says it is 2 GB',
    'a.msg',
    makeMsg({
      subject: 'S',
      fromName: 'A',
      rtfBytes: new Uint8Array([
        0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 0x7f, 0x4c, 0x5a, 0x46, 0x75, 0, 0, 0, 0, 1, 2, 3,
      ]),
    }),
  ],
  ['RTF 100,000 deep', 'a.msg', makeMsg({ subject: 'S', fromName: 'A', rtf: `{\\rtf1${'{'.repeat(100_000)}Words` })],
];
