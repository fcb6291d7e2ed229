import { requesterIn } from './desk-comments.js';
import { isOfDesk, readThread } from './read-thread.js';
import { ownWords, textParts } from './text-parts.js';

const ours = 'The list is blank again.';
const rule = '-'.repeat(40);
const comment = 'Mira Holt, 17 Mar 2026, 10:26 GMT';
const older = 'Kim Lee (Support), 16 Mar 2026, 09:00 GMT\n\nWhich list is it?';
const readers = (text: string) => readThread(text).map(({ from, isComment }) => [from.name, isComment]);

it.each([
  ['its first sentence', `You are registered as a CC on this request (481).\n\n${rule}\n\n${comment}\n\n${ours}`],
  ['another first sentence', `Your request (481) has been updated.\n\n${comment}\n\n${ours}`],
  ['its last sentence', `${comment}\n\n${ours}\n\n${rule}\nThis email is a service from North.`],
  ['its code', `${comment}\n\n${ours}\n\n[9QX0RL-Z2KM]`],
])('knows another desk without its line for answers by %s', (_, text) => {
  expect(isOfDesk(text)).toBe(true);
  expect(readers(text)).toEqual([['Mira Holt', true]]);
  expect(ownWords(textParts(text, 0))).toContain(ours);
  expect(ownWords(textParts(text, 0))).not.toContain('Mira Holt');
});

it('knows it below a line of dashes, and takes nothing below for a quotation', () => {
  const text = `—-—-—-—\nReply above this line.\n\nMira Holt shared a request with you.\n\n${ours}`;
  expect(isOfDesk(text)).toBe(true);
  expect(ownWords(textParts(text))).toContain(ours);
});

it.each([
  ['A ticket (#771) by Mira Holt has been received. It is unassigned.', 'Mira Holt'],
  [`${ours}\n\nTicket # 771\nStatus Open\nRequester Mira Holt`, 'Mira Holt'],
  ['Requester: Mira Holt', 'Mira Holt'],
  ['The requester is Mira Holt.', ''],
  ['Requester me', ''],
])('says whom another desk calls the requester: %j', (text, name) => expect(requesterIn(text)).toBe(name));

it('knows it by two comments, the first above all else, and takes no older one for the newest’s words', () => {
  const text = `${comment}\n\n${ours}\n\n${older}`;
  expect(readers(text)).toEqual([
    ['Mira Holt', true],
    ['Kim Lee', true],
  ]);
  expect(ownWords(textParts(text, 0))).toBe(ours);
});

it('folds what the desk puts last, and its code', () => {
  const text = `Your request (481) has been updated.\n\n${comment}\n\n${ours}\n\n${rule}\nThis email is a service from North.\n\n[9QX0RL-Z2KM]`;
  expect(textParts(text, 0).map(({ kind }) => kind)).toEqual(['quotation', 'words', 'disclaimer']);
});

it.each([
  ['one comment that somebody copies', `Can you help with this?\n\n${comment}\n\n${ours}`],
  ['two that they copy', `Can you help with these?\n\n${comment}\n\n${ours}\n\n${older}`],
  ['one above all else', `${comment}\n\n${ours}`],
  ['what somebody says of a request', `Your request has been updated, says the page. ${ours}`],
  ['a code of one’s own', `${ours}\n\n[9QX0RL-Z2KM]`],
])('leaves %s to whoever wrote it', (_, text) => {
  expect(isOfDesk(text)).toBe(false);
  expect(ownWords(textParts(text))).toBe(text);
});

it.each([
  ['Jira', 'Mira Holt added a comment - 17/Mar/26 10:26 AM', 'Mira Holt', '2026-03-17T10:26:00.000Z'],
  ['TOPdesk', '17-03-2026 10:26 (GMT +0:00) Holt, Mira:', 'Holt, Mira', '2026-03-17T10:26:00.000Z'],
  ['TOPdesk without a zone', '17-03-2026 10:26 Holt, Mira:', 'Holt, Mira', '2026-03-17T10:26:00.000Z'],
])('reads a comment whose line says so: %s', (_, line, name, sentAt) => {
  const text = `${line}\n${ours}`;
  expect(readThread(text)).toEqual([expect.objectContaining({ from: { name, email: '' }, sentAt, isComment: true })]);
  expect(ownWords(textParts(text, 0))).toBe(ours);
});

it.each([
  'Mira Holt added a comment - it is gone',
  '17-03-2026 10:26 Room 4, North:',
  '17-03-2026 10:26 the page says:',
])('reads none in %j', (line) => expect(readThread(`${line}\n${ours}`)).toEqual([]));
