import { ownWords, readMessage, readThread, textParts } from '../index.js';
import { mail } from '../testing/make-eml.js';
import { makeMsg } from '../testing/make-msg.js';

const read = async (...headings: string[]) =>
  (await readMessage('a.eml', mail(['To: portal@tmu.example', 'Subject: Code', ...headings], 'It works now.'))).message;

it.each([
  ['Asha Patel', 'Asha Patel'],
  ['"Ms A. Patel (Panel)"', 'Ms A. Patel (Panel)'],
  ['Asha Patel <>', 'Asha Patel'],
  ['"Patel, Asha"', 'Patel, Asha'],
  [`"'Asha Patel'"`, 'Asha Patel'],
  ['=?utf-8?Q?Si=C3=A2n_O=27Brien?=', "Siân O'Brien"],
  ['"Patel, Asha" </o=ExchangeLabs/ou=x/cn=Recipients/cn=abc>', 'Patel, Asha'],
])('keeps the name of a sender who has no address: %s', async (from, name) => {
  expect((await read(`From: ${from}`)).from).toEqual({ name, email: '' });
});

it('says an address once, and takes no name from an Exchange name', async () => {
  expect((await read('From: asha@panel.example')).from).toEqual({ name: '', email: 'asha@panel.example' });
  expect((await read('From: "asha@panel.example" <asha@panel.example>')).from.name).toBe('');
  expect((await read('From: /o=ExchangeLabs/ou=x/cn=abc')).from).toEqual({ name: '', email: '' });
});

it('takes the time at which it arrived where it says none of its own', async () => {
  const received = 'Received: from a.example by b.example; Mon, 23 Nov 2026 07:00:00 +0000';
  expect((await read('From: Bo <bo@panel.example>', received)).sentAt).toBe('2026-11-23T07:00:00.000Z');
  expect((await read('From: Bo <bo@panel.example>', 'Date: yesterday', received)).sentAt).toBe(
    '2026-11-23T07:00:00.000Z',
  );
  expect((await read('From: Bo <bo@panel.example>', 'Date: 24 Nov 2026 09:00 +0000', received)).sentAt).toBe(
    '2026-11-24T09:00:00.000Z',
  );
  expect((await read('From: Bo <bo@panel.example>', 'Received: by b.example')).sentAt).toBeUndefined();
});

it.each(['W dniu 23.11.2026 o 08:15, TMU pisze:', 'Em seg., 23 de nov. de 2026 às 08:15, TMU escreveu:'])(
  'knows what stands under "%s"',
  (line) => {
    const text = `Still broken.\n\n${line}\n> old words`;
    expect(ownWords(textParts(text))).toBe('Still broken.');
    expect(readThread(text)).toHaveLength(1);
  },
);

it.each([
  ['Automatic reply: Code', [], true],
  ['Undeliverable: Code', [], true],
  ['Code', ['Auto-Submitted: auto-replied (vacation)'], true],
  ['Code', ['X-Failed-Recipients: a@x.example'], true],
  ['Code', ['Content-Type: multipart/report; report-type=delivery-status; boundary=b'], true],
  ['Code', ['Precedence: auto_reply'], true],
  ['Code', ['Auto-Submitted: no', 'X-Auto-Response-Suppress: All', 'Precedence: bulk'], undefined],
  ['RE: Automatic reply: Code', [], undefined],
  ['Read this', [], undefined],
])('knows what a program sends of itself: %s %j', async (subject, headings, is) => {
  const bytes = mail(['From: asha@panel.example', `Subject: ${subject}`, ...headings], 'Away.');
  expect((await readMessage('a.eml', bytes)).message.isAutomatic).toBe(is);
  const msg = makeMsg({ subject, fromEmail: 'asha@panel.example', body: 'Away.', headers: headings.join('\r\n') });
  expect((await readMessage('a.msg', msg)).message.isAutomatic).toBe(is);
});

it('says that a time is of arrival, and not of one that is its own', async () => {
  const received = 'Received: from a.example by b.example; Mon, 23 Nov 2026 07:00:00 +0000';
  expect((await read('From: Bo <bo@panel.example>', received)).isTimeOfArrival).toBe(true);
  expect(
    (await read('From: Bo <bo@panel.example>', 'Date: Mon, 23 Nov 2026 06:59:00 +0000', received)).isTimeOfArrival,
  ).toBeUndefined();
});

it('names every sender of a message that has several, the first first', async () => {
  const several = await read('From: room@venue.example', 'From: Bo Alder <bo@venue.example>');
  expect(several.from.email).toBe('room@venue.example');
  expect(several.otherSenders).toEqual([{ name: 'Bo Alder', email: 'bo@venue.example' }]);
  const together = await read('From: Bo <bo@venue.example>, Cy <cy@venue.example>');
  expect(together.otherSenders).toEqual([{ name: 'Cy', email: 'cy@venue.example' }]);
  expect((await read('From: Bo <bo@venue.example>')).otherSenders).toBeUndefined();
});

it.each([
  ['Fay Quill <f.quill@aske.example>', [{ name: 'Fay Quill', email: 'f.quill@aske.example' }]],
  // A list, a service and the sender once more.
  ['Chairs <chairs-bounces@lists.example>', undefined],
  ['Forms <noreply@aske.example>', undefined],
  ['room@aske.example', undefined],
  ['Mo Aske <M.Aske@aske.example>', undefined],
])('names who sent it on behalf of another, and no list: %s', async (sender, others) => {
  const message = await read('From: Mo Aske <m.aske@aske.example>', `Sender: ${sender}`);
  expect(message.from.email).toBe('m.aske@aske.example');
  expect(message.otherSenders).toEqual(others);
});

it('names who sent an Outlook message on behalf of another', async () => {
  const sentFor = { name: 'Mo Aske', email: 'm.aske@aske.example' };
  const file = makeMsg({
    subject: 'Code',
    fromName: 'Fay Quill',
    fromEmail: 'f.quill@aske.example',
    sentFor,
    body: 'No.',
  });
  expect((await readMessage('a.msg', file)).message).toMatchObject({
    from: sentFor,
    otherSenders: [{ name: 'Fay Quill', email: 'f.quill@aske.example' }],
  });
});

it('reads an address with a comment in it', async () => {
  const { from } = await read('From: "Wyn, Sian (at home)" <sian.wyn (private) @panel.example>');
  expect(from).toEqual({ name: 'Wyn, Sian (at home)', email: 'sian.wyn@panel.example' });
});

it.each([
  ['Patel, Asha <asha@panel.example>', 'Patel, Asha', 'asha@panel.example'],
  ['Smith, Jones & Co <office@firm.example>', 'Smith, Jones & Co', 'office@firm.example'],
])('takes a name with a comma for one person, though nothing quotes it: %s', async (from, name, email) => {
  const message = await read(`From: ${from}`);
  expect(message.from).toEqual({ name, email });
  expect(message.otherSenders).toBeUndefined();
});
