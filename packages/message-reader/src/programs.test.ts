import { ownWords, plainSubject, readMessage, readThread, textParts } from './index.js';
import { lessKnownMessages } from './testing/less-known-messages.js';
import { mail } from './testing/make-eml.js';
import { at, head, quotedByPrograms } from './testing/program-messages.js';
import { ofServices } from './testing/service-messages.js';

// What mail programs and services of other makers put into a file. Each is the smallest that has the quirk; all people are invented.

const asked = { ...quotedByPrograms, ...ofServices, ...lessKnownMessages };

it.each(Object.keys(asked))('reads %s', async (name) => {
  const { part, head: own = head, ...expected } = asked[name]!;
  const { message } = await readMessage(
    'a.eml',
    mail([...own, `Content-Type: ${part.type}`, ...(part.headings ?? [])], part.body),
  );
  const [first] = readThread(message.text);
  if (expected.own !== undefined) expect(ownWords(textParts(message.text))).toBe(expected.own);
  if (expected.quoted === 'nobody') expect(first).toBeUndefined();
  else if (expected.quoted) expect(first).toMatchObject({ from: expected.quoted });
  // A day without its year is no date.
  if (expected.quoted && expected.quoted !== 'nobody')
    expect(first?.sentAt).toBe('sentAt' in expected ? expected.sentAt : at);
  if (expected.title !== undefined) expect(plainSubject(message.subject).title).toBe(expected.title);
  if (expected.from) expect(message.from).toEqual(expected.from);
  if (expected.has) expect(message.contents.map(({ kind }) => kind)).toEqual(expected.has);
});
