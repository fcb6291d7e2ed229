import { readPasted } from './index.js';

const source = [
  'Delivered-To: portal@tmu.example',
  'Received: by 2002:a05 with SMTP id x;',
  '        Wed, 4 Mar 2026 01:12:00 -0800 (PST)',
  'From: Asha Patel <asha@panel.example>',
  'Subject: The list',
  'Content-Type: text/plain; charset="UTF-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'The list =E2=80=93 it is white.',
].join('\n');

it.each([
  ['the source of a message', source],
  ['the page that shows it', `Original Message\nMessage ID\t<a@b>\nSubject:\tThe list\nCopy to clipboard\n${source}`],
])('reads %s as the message that it is', async (_, text) =>
  expect((await readPasted(text)).message).toMatchObject({
    subject: 'The list',
    from: { name: 'Asha Patel', email: 'asha@panel.example' },
    text: 'The list – it is white.',
  }),
);

it('takes words as words, whatever stands before a colon', async () => {
  const text = 'The problem: the list is white.\nReceived: nothing.';
  expect((await readPasted(text)).message).toMatchObject({ subject: '', text });
});
