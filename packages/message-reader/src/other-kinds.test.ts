import {
  messageOfText,
  ownWords,
  plainSubject,
  readMessage,
  readThread,
  textParts,
  type ReadMessage,
} from './index.js';
import { mail, mailOf, parts } from './testing/make-eml.js';
import { makeMsg } from './testing/make-msg.js';

// Kinds of message that stand in no other test: pasted ones, chats, Outlook's files, machines that write on somebody's behalf. All invented.

const at = '2026-03-03T08:12:00.000Z';
const asha = { name: 'Asha Patel', email: 'asha@panel.example' };
const unnamed = { name: 'Asha Patel', email: '' };
const head = ['From: Asha Patel <asha@panel.example>', 'To: portal@tmu.example', 'Subject: Blank letter'];
const date = 'Date: Tue, 3 Mar 2026 08:12:00 +0000';
const plain = 'text/plain; charset=utf-8';

interface Expected {
  from?: ReadMessage['from'];
  sentAt?: string | 'none';
  own?: string;
  title?: string;
  to?: readonly string[];
  has?: readonly string[];
  innermost?: ReadMessage['from'];
}

function check(message: ReadMessage, { from, sentAt, own, title, to, has, innermost }: Expected): void {
  const seen = {
    ...(from && { from: message.from }),
    ...(sentAt && { sentAt: message.sentAt ?? 'none' }),
    ...(own !== undefined && { own: ownWords(textParts(message.text)) }),
    ...(title !== undefined && { title: plainSubject(message.subject).title }),
    ...(to && { to: message.to }),
    ...(has && { has: message.contents.map(({ kind, name }) => `${kind} ${name}`) }),
    ...(innermost && { innermost: readThread(message.text).at(-1)?.from }),
  };
  expect(seen).toEqual({ from, sentAt, own, title, to, has, innermost });
}

const pasted: Record<string, [string, Expected]> = {
  'the reading pane of Outlook on the web': [
    'Asha Patel<asha@panel.example>\n\u200bTo:\u200bTMS Portal\u200b\nTue 03/03/2026 08:12\n\nThe letter is blank.',
    { from: asha, sentAt: at, own: 'The letter is blank.' },
  ],
  'the reading pane of new Outlook, with a copy': [
    'Asha Patel\nTo: TMS Portal; Cc: Tom Page\nTue 3 Mar 2026 08:12\nThe letter is blank.',
    { from: unnamed, sentAt: at, own: 'The letter is blank.' },
  ],
  'classic Outlook': [
    'From: Asha Patel <asha@panel.example> \nSent: 03 March 2026 08:12\nTo: TMS Portal <portal@tmu.example>\nSubject: RE: Blank letter\n\nThe letter is blank.',
    { from: asha, sentAt: at, own: 'The letter is blank.', title: 'Blank letter', to: ['portal@tmu.example'] },
  ],
  'a chat in Teams': [
    '[03/03/2026 08:12] Asha Patel\nThe letter is blank\nTwice now',
    { from: unnamed, sentAt: at, own: 'The letter is blank\nTwice now' },
  ],
  'a chat in Teams, with the words behind the name': [
    '[03/03/2026 08:12] Asha Patel: The letter is blank',
    { from: unnamed, sentAt: at, own: 'The letter is blank' },
  ],
  'a chat in Teams without a year': [
    '[03/03 08:12] Asha Patel\nThe letter is blank',
    { from: unnamed, sentAt: 'none', own: 'The letter is blank' },
  ],
  'WhatsApp on a telephone by Apple': [
    '[03/03/2026, 08:12:00] Asha Patel: The letter is blank',
    { from: unnamed, sentAt: at, own: 'The letter is blank' },
  ],
  'WhatsApp on another': [
    '03/03/2026, 08:12 - Asha Patel: The letter is blank',
    { from: unnamed, sentAt: at, own: 'The letter is blank' },
  ],
  'Mail on a telephone': [
    'From: Asha Patel <asha@panel.example>\nSubject: Blank letter\nDate: 3 March 2026 at 08:12:00 GMT\nTo: portal@tmu.example\n\nThe letter is blank.\n\nSent from my iPhone',
    { from: asha, sentAt: at, own: 'The letter is blank.', title: 'Blank letter' },
  ],
  'words alone': ['The letter is blank.\nAsha', { from: { name: '', email: '' }, sentAt: 'none' }],
  'a sentence with a day in brackets': [
    '[03/03/2026 08:12] was when it broke',
    { from: { name: '', email: '' }, sentAt: 'none', own: '[03/03/2026 08:12] was when it broke' },
  ],
};

it.each(Object.keys(pasted))('takes %s as it is pasted', (name) => {
  const [text, expected] = pasted[name]!;
  check(messageOfText(text), expected);
});

const files: Record<string, [string, () => Uint8Array, Expected]> = {
  'a draft of Outlook': [
    'a.msg',
    () => makeMsg({ subject: 'Blank letter', body: 'The letter is blank.' }),
    { from: { name: '', email: '' }, sentAt: 'none', own: 'The letter is blank.', title: 'Blank letter' },
  ],
  'Outlook, from inside an organisation without an address': [
    'a.msg',
    () =>
      makeMsg({
        fromName: 'Asha Patel',
        fromExchange: '/O=TMU/OU=X/CN=RECIPIENTS/CN=ASHA',
        body: 'Blank.',
        sentAt: at,
      }),
    { from: unnamed, sentAt: at, own: 'Blank.' },
  ],
  'Outlook, encrypted by S/MIME': [
    'a.msg',
    () =>
      makeMsg({
        fromName: 'Asha Patel',
        fromEmail: asha.email,
        subject: 'Blank letter',
        files: [{ name: 'smime.p7m', bytes: new Uint8Array([48, 130, 1, 2, 3]) }],
      }),
    { from: asha, own: '', has: ['encrypted smime.p7m'] },
  ],
  'Outlook, with a mail as a file': [
    'a.msg',
    () =>
      makeMsg({
        fromName: 'Tom Page',
        fromEmail: 'tom@tmu.example',
        body: 'See below.',
        files: [{ name: 'Blank letter.eml', bytes: mailOf({ type: plain, body: 'It is blank.' }) }],
      }),
    { own: 'See below.', has: ['message Help'] },
  ],
  'Outlook, with a file of Outlook within a file of Outlook': [
    'a.msg',
    () =>
      makeMsg({
        fromName: 'Tom Page',
        fromEmail: 'tom@tmu.example',
        body: 'FYI',
        files: [
          {
            name: 'b.msg',
            bytes: makeMsg({
              body: 'FYI too',
              files: [
                {
                  name: 'c.msg',
                  bytes: makeMsg({ fromName: 'Asha Patel', fromEmail: asha.email, body: 'It is blank.' }),
                },
              ],
            }),
          },
        ],
      }),
    { own: 'FYI', has: ['message b.msg'] },
  ],
  'Outlook, forwarded twice': [
    'a.msg',
    () =>
      makeMsg({
        fromName: 'Tom Page',
        fromEmail: 'tom@tmu.example',
        subject: 'FW: FW: Blank letter',
        body: 'One for you\r\n\r\nFrom: Joy Summers <joy@tmu.example>\r\nSent: 04 March 2026 10:00\r\nTo: Tom Page\r\nSubject: FW: Blank letter\r\n\r\nCan you help?\r\n\r\nFrom: Asha Patel <asha@panel.example>\r\nSent: 03 March 2026 08:12\r\nTo: Joy Summers\r\nSubject: Blank letter\r\n\r\nIt is blank.',
      }),
    { own: 'One for you', title: 'Blank letter', innermost: asha },
  ],
  'Outlook on a telephone': [
    'a.eml',
    () =>
      mailOf(
        {
          type: plain,
          body: 'Still blank\r\n\r\nGet Outlook for iOS<https://aka.ms/o0ukef>\r\n________________________________\r\nFrom: TMS Portal <portal@tmu.example>\r\nSent: Tuesday, March 3, 2026 8:12:00 AM\r\nTo: Asha Patel <asha@panel.example>\r\nSubject: Re: Blank letter\r\n\r\nTry again',
        },
        [...head, date],
      ),
    { from: asha, own: 'Still blank', innermost: { name: 'TMS Portal', email: 'portal@tmu.example' } },
  ],
  'Outlook on a Mac': [
    'a.eml',
    () =>
      mailOf(
        {
          type: plain,
          body: 'Still blank\r\n\r\nFrom: TMS Portal <portal@tmu.example>\r\nDate: Tuesday, 3 March 2026 at 08:12\r\nTo: Asha Patel <asha@panel.example>\r\nSubject: Re: Blank letter\r\nTry again',
        },
        [...head, date],
      ),
    { own: 'Still blank', innermost: { name: 'TMS Portal', email: 'portal@tmu.example' } },
  ],
  'a sender written the old way': [
    'a.eml',
    () =>
      mail(
        [
          'From: asha@panel.example (Asha Patel)',
          'To: undisclosed-recipients:;',
          'Subject: Blank letter',
          date,
          `Content-Type: ${plain}`,
        ],
        'Blank.',
      ),
    { from: asha, sentAt: at, to: [], own: 'Blank.' },
  ],
  'a name in two encoded words that split a character': [
    'a.eml',
    () =>
      mail(
        [
          'From: =?utf-8?Q?Si=C3?= =?utf-8?Q?=A2n_Wyn?= <sian@panel.example>',
          'To: portal@tmu.example',
          'Subject: =?utf-8?B?TGx5dGh5cg==?=',
          date,
          `Content-Type: ${plain}`,
        ],
        'Gwag.',
      ),
    { from: { name: 'Siân Wyn', email: 'sian@panel.example' }, title: 'Llythyr' },
  ],
  'a day without a zone': [
    'a.eml',
    () => mail([...head, 'Date: Tue, 3 Mar 2026 08:12:00', `Content-Type: ${plain}`], 'Blank.'),
    { sentAt: at, own: 'Blank.' },
  ],
  'Apple Mail, words on both sides of a picture': [
    'a.eml',
    () =>
      mailOf(
        parts('mixed', [
          { type: plain, body: 'Before' },
          {
            type: 'image/png; name=IMG_1.png',
            body: 'x',
            headings: ['Content-Disposition: inline; filename=IMG_1.png'],
          },
          { type: plain, body: 'After' },
        ]),
        [...head, date],
      ),
    { own: 'Before\n\nAfter', has: ['picture IMG_1.png'] },
  ],
  'a card and a calendar as files': [
    'a.eml',
    () =>
      mailOf(
        parts('mixed', [
          { type: plain, body: 'See files' },
          {
            type: 'text/vcard; name=asha.vcf',
            body: 'BEGIN:VCARD\r\nEND:VCARD',
            headings: ['Content-Disposition: attachment; filename=asha.vcf'],
          },
        ]),
        [...head, date],
      ),
    { own: 'See files', has: ['file asha.vcf'] },
  ],
  'a message left on a telephone': [
    'a.eml',
    () =>
      mailOf(
        parts('mixed', [
          { type: plain, body: 'You received a voice mail from 01632 960001.\r\n\r\nTranscript: the letter is blank' },
          {
            type: 'audio/mp3; name=audio.mp3',
            body: 'x',
            headings: ['Content-Disposition: attachment; filename=audio.mp3'],
          },
        ]),
        [
          'From: 01632 960001 <noreply@voicemail.example>',
          'To: portal@tmu.example',
          'Subject: Voice Mail (24 seconds)',
          date,
        ],
      ),
    { has: ['file audio.mp3'], title: 'Voice Mail (24 seconds)' },
  ],
  'somebody who writes for another': [
    'a.eml',
    () =>
      mail(
        [
          'From: Asha Patel <asha@panel.example>',
          'Sender: Tom Page <tom@tmu.example>',
          'To: portal@tmu.example',
          'Subject: [EXTERNAL] RE: [EXTERNAL] Blank letter',
          date,
          `Content-Type: ${plain}`,
        ],
        'Blank.',
      ),
    { from: asha, title: 'Blank letter' },
  ],
  'an Office page with comments for one program alone': [
    'a.eml',
    () =>
      mailOf(
        {
          type: 'text/html; charset=utf-8',
          body: '<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><p class=MsoNormal>It is blank.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Asha</p>',
        },
        [...head, date],
      ),
    { own: 'It is blank.\n\nAsha' },
  ],
  'a recall': [
    'a.eml',
    () =>
      mailOf({ type: plain, body: 'Asha Patel would like to recall the message, "Blank letter".' }, [
        ...head.slice(0, 2),
        'Subject: Recall: Blank letter',
        date,
      ]),
    { own: 'Asha Patel would like to recall the message, "Blank letter".', title: 'Recall: Blank letter' },
  ],
  'a text in UTF-16 by base64': [
    'a.eml',
    () =>
      mailOf(
        {
          type: 'text/plain; charset=utf-16le',
          body: Buffer.from('Blank – twice', 'utf16le').toString('base64'),
          headings: ['Content-Transfer-Encoding: base64'],
        },
        [...head, date],
      ),
    { own: 'Blank – twice' },
  ],
  'an answer within the lines that it answers': [
    'a.eml',
    () =>
      mailOf(
        {
          type: plain,
          body: 'Answers below.\r\n\r\nOn 3 Mar 2026, at 08:12, TMS Portal <portal@tmu.example> wrote:\r\n\r\n> Which letter?\r\nThe decision letter.\r\n> Since when?\r\nMonday.',
        },
        [...head, date],
      ),
    { own: 'Answers below.\n\n> Which letter?\nThe decision letter.\n> Since when?\nMonday.' },
  ],
};

it.each(Object.keys(files))('reads %s', async (name) => {
  const [file, make, expected] = files[name]!;
  check((await readMessage(file, make())).message, expected);
});
