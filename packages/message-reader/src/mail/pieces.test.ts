import { readMessage } from '../index.js';
import { mailOf } from '../testing/make-eml.js';

const piece = (parameters: string, body: string): Uint8Array =>
  mailOf({ type: `message/partial; id="a@panel.example"; ${parameters}`, body });

it('reads the first piece of a message that was sent as several, and says that the others are not there', async () => {
  const { message } = await readMessage('1.eml', piece('number=1; total=3', 'Subject: The list\r\n\r\nIt is white,'));
  expect(message).toMatchObject({
    from: { name: 'Asha Patel' },
    contents: [
      { kind: 'message', name: 'Part 1 of 3', isRead: true },
      { kind: 'missing', name: 'The other parts', isRead: false },
    ],
    inner: [{ subject: 'The list', text: 'It is white,' }],
  });
});

it.each(['number=2; total=2', 'number=2'])('lists another piece, and reads nothing of it: %s', async (parameters) => {
  const { message } = await readMessage('2.eml', piece(parameters, 'JVBERi0xLjQK'));
  expect(message).toMatchObject({ text: '', contents: [{ kind: 'file', isRead: false }, { kind: 'missing' }] });
});

it('misses nothing of a message that is its only piece', async () => {
  const { message } = await readMessage('1.eml', piece('number=1; total=1', 'Subject: The list\r\n\r\nIt is white.'));
  expect(message.contents.map(({ kind }) => kind)).toEqual(['message']);
});
