import { ownWords, readThread, textParts } from '../index.js';
import { divider } from './dividers.js';

it.each([
  ['-----Reply Message-----', 'reply'],
  ['----- Original Nachricht ----', 'reply'],
  ['-----Oprindelig meddelelse-----', 'reply'],
  ['------------------ 原始邮件 ------------------', 'reply'],
  ['-------- Preposlaná správa --- Forwarded Message --------', 'forward'],
  ['-------- İletilen İleti --------', 'forward'],
  ['---------- メッセージを転送 ---------', 'forward'],
  ['İleti başlangıcı:', 'forward'],
  ['Začátek přeposílané zprávy:', 'forward'],
  ['Forwarded message:', 'forward'],
  ['The forwarded message: it is gone', undefined],
  ['Videresendt melding, tror jeg', undefined],
])('takes %j for %s', (line, sign) => expect(divider(line)).toBe(sign));

const said = 'The list will not scroll.';

// A heading in another language, as its programs lay it out.
it.each([
  [
    '---------- Forwarded message ---------',
    'Saatja: Mira Holt <mira@panel.example>',
    'Date: E, 16. märts 2026 kell 11:14',
  ],
  ['> İleti başlangıcı:\n>', '> Kimden: Mira Holt <mira@panel.example>', '> Tarih: 16 Mart 2026 11:14:00 GMT+0'],
  ['---------- メッセージを転送 ---------', '送信元：Mira Holt <mira@panel.example>', '日付：2026年3月16日 11:14'],
  ['Початок листа, що пересилається:\n', 'Від кого: Mira Holt <mira@panel.example>', 'Дата: 16 березня 2026 11:14'],
])('reads who wrote below %j', (above, from, sent) => {
  const [one] = readThread(`${above}\n${from}\n${sent}\nSubject: List\n\n${said}`);
  expect(one).toMatchObject({ from: { name: 'Mira Holt', email: 'mira@panel.example' }, sign: 'forward' });
  expect(one!.sentAt).toBe('2026-03-16T11:14:00.000Z');
});

it('passes over what a heading says for programs, and over copies that go on in the next line', () => {
  const text = `---------- Forwarded message ---------
Date: Mon, 16 Mar 2026 11:14:00 +0000
Message-ID: <42@mail.example>
Subject: List
From: Mira Holt <mira@panel.example>
To: Panel desk <desk@panel.example>
Cc: Dilys Crane <dilys@panel.example>, Tamar Okoro <
tamar@panel.example>

${said}`;
  const [one] = readThread(text);
  expect(one).toMatchObject({ from: { email: 'mira@panel.example' }, sentAt: '2026-03-16T11:14:00.000Z' });
  expect(one!.to).toEqual(['desk@panel.example', 'dilys@panel.example', 'tamar@panel.example']);
  expect(ownWords(textParts(text, 0))).toBe(said);
});

it.each([
  ['From: Panel desk\n<a-long-automated-address+1234@panel.example>'],
  ['*From:* desk@panel.example [mailto:\n  desk@panel.example]'],
])('takes an address below its name into the heading: %j', (from) =>
  expect(ownWords(textParts(`${said}\n\n${from}\nSent: Monday, 16 March 2026 11:14\nTo: Mira\n\nWhich list?`))).toBe(
    said,
  ),
);

it('keeps a first line that has an address and is no heading’s', () =>
  expect(
    ownWords(
      textParts(
        'Fwd\n\nFrom: Mira <mira@panel.example>\nSent: Monday, 16 March 2026 11:14\nTo: desk@panel.example\nmira@panel.example cannot sign in.',
        0,
      ),
    ),
  ).toBe('mira@panel.example cannot sign in.'));
