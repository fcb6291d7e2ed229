import { readMessage } from '../index.js';

const one = (name: string, words: string): string =>
  `From: ${name} <${name.split(' ')[0]!.toLowerCase()}@panel.example>\nSubject: From ${name}\n\n${words}\n`;
const mailbox = (...messages: readonly string[]): Uint8Array =>
  new TextEncoder().encode(messages.map((text) => `From - Wed Mar  4 09:12:00 2026\n${text}\n`).join(''));
const asha = one('Asha Patel', 'The list is white.');
const mira = one('Mira Holt', 'My code is refused.');

it('reads a mailbox of one message as that message', async () => {
  const { message } = await readMessage('list.mbox', mailbox(asha));
  expect(message).toMatchObject({ from: { name: 'Asha Patel' }, text: 'The list is white.', inner: [], contents: [] });
});

it.each(['in.mbox', 'Inbox', 'in.eml', 'in.txt'])('keeps the messages of a mailbox apart: %s', async (name) => {
  const { message, files } = await readMessage(name, mailbox(asha, mira));
  expect(message).toMatchObject({
    from: { name: '', email: '' },
    text: '',
    contents: [
      { kind: 'message', name: 'From Asha Patel', isRead: true },
      { kind: 'message', name: 'From Mira Holt', isRead: true },
    ],
  });
  expect(message.inner.map(({ text }) => text)).toEqual(['The list is white.', 'My code is refused.']);
  expect(files).toHaveLength(2);
});

it.each([
  ['a line of words', 'It went away.\n\nFrom Tuesday 09:12 in 2026 it was white.'],
  ['a line without an empty one above', 'It went away.\nFrom - Wed Mar  4 09:12:00 2026\nX: y'],
  ['a line with no heading below', 'It went away.\n\nFrom - Wed Mar  4 09:12:00 2026\nit was white.'],
])('parts nothing at %s', async (_, words) => {
  const { message } = await readMessage('list.mbox', mailbox(one('Asha Patel', words)));
  expect(message.inner).toEqual([]);
  expect(message.text).toContain(words.split('\n').pop()!);
});

it('lists a message of it that cannot be read, and refuses a whole folder', async () => {
  const { message } = await readMessage('in.mbox', mailbox(asha, 'X-Spam: 1\n\nnothing'));
  expect(message.contents).toMatchObject([{ isRead: true }, { kind: 'message', name: 'Message 2', isRead: false }]);
  await expect(readMessage('in.mbox', mailbox(asha, mira, asha, mira, asha, mira))).rejects.toMatchObject({
    code: 'MESSAGE.SEVERAL',
  });
});
