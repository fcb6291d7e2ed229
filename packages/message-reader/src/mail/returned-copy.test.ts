import { readMessage } from '../index.js';
import { mail } from '../testing/make-eml.js';

const original = 'From: Una Holt <una@holt.example>\r\nSubject: Room 4\r\n\r\nIt is locked.';
const read = async (from: string, body: string) =>
  (await readMessage('a.eml', mail([`From: ${from}`, 'Subject: Failure notice', 'Content-Type: text/plain'], body)))
    .message;

it.each([
  '------ This is a copy of the message, including all the headers. ------',
  '--- Below this line is a copy of the message.',
  '   ----- Original message follows -----',
  '----- Unsent message follows -----',
])('reads what a failed delivery brings back within its words: %s', async (line) => {
  const message = await read('Mailer-Daemon@mx.example', `It was not delivered.\r\n\r\n${line}\r\n\r\n${original}`);
  expect(message).toMatchObject({ text: 'It was not delivered.', isAutomatic: true });
  expect(message.inner).toMatchObject([{ subject: 'Room 4', text: 'It is locked.', from: { name: 'Una Holt' } }]);
});

it('takes nothing apart that a person writes, or that no headings stand below', async () => {
  const body = `See what came.\r\n\r\n--- Below this line is a copy of the message.\r\n\r\n${original}`;
  const ofPerson = await read('Tam Reed <tam@holt.example>', body);
  expect([ofPerson.inner.length, ofPerson.isAutomatic]).toEqual([0, undefined]);
  expect(ofPerson.text).toContain('Below this line is a copy');
  const bare = await read(
    'postmaster@mx.example',
    'No.\r\n--- Below this line is a copy of the message.\r\nIt is locked.',
  );
  expect([bare.inner.length, bare.text]).toEqual([
    0,
    'No.\n--- Below this line is a copy of the message.\nIt is locked.',
  ]);
});
