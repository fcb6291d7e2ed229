/** @jest-environment node */
import { readMessage } from '@tms-support/message-reader';
import { knownPeople } from '../../../testing/people';
import { suggestAnswers } from './suggest-answers';

const settings = { portalInbox: 'portal@tmu.example', stakeholderEngagementInbox: 'se@tmu.example' };
const read = async (...lines: string[]) => {
  const { message } = await readMessage('a.eml', new TextEncoder().encode(lines.join('\r\n')));
  const { suggestions, parts } = suggestAnswers(message, knownPeople, settings, { today: '2026-03-04' });
  return { got: Object.fromEntries(suggestions.map((one) => [one.id, one])), parts };
};
const original = [
  'From: Una Holt <una@holt.example>',
  'To: portal@tmu.example',
  'Subject: Room 4',
  '',
  'It is locked.',
];
const notice = 'Your message could not be delivered: the mailbox is full.';

it.each([
  ['Mail Delivery <postmaster@panel.example>', 'Undeliverable: Room 4'],
  ['MAILER-DAEMON@panel.example', 'Undelivered Mail Returned to Sender'],
])('reads what a failed delivery brings back, and folds the notice: %s', async (from, subject) => {
  const { got, parts } = await read(
    `From: ${from}`,
    `Subject: ${subject}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    '',
    notice,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;mx.panel.example',
    '--b',
    'Content-Type: message/rfc822',
    '',
    ...original,
    '--b--',
  );
  expect([got.who?.shown, got.what?.shown, got.title?.shown]).toEqual([
    'Una Holt, una@holt.example',
    'It is locked.',
    'Room 4',
  ]);
  expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
    ['program', notice],
    ['words', 'It is locked.'],
  ]);
});

it('takes what the desk sent, and was not delivered, for nobody’s words', async () => {
  const { got, parts } = await read(
    'From: Mail Delivery <postmaster@tmu.example>',
    'To: portal@tmu.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    '',
    notice,
    '--b',
    'Content-Type: message/rfc822',
    '',
    'From: Portal inbox <portal@tmu.example>',
    'To: asha@panel.example',
    'Subject: RE: Hearing of 9 April',
    '',
    'If you see "Account locked", wait. Your hearing is on 9 April.',
    '--b--',
  );
  expect(got.who).toMatchObject({
    shown: 'Asha Patel, asha@panel.example',
    note: 'The desk knows them: panellist. What was sent to them was not delivered.',
  });
  expect(got.title?.shown).toBe('Hearing of 9 April');
  expect([got.what, got.error, got.hearing]).toEqual([undefined, undefined, undefined]);
  expect(parts.map(({ kind }) => kind)).toEqual(['program', 'attached']);
});

it('keeps the notice as the words where nothing is brought back', async () => {
  const { got } = await read('From: postmaster@panel.example', 'Subject: Undeliverable: Room 4', '', notice);
  expect([got.what?.shown, got.title?.shown]).toEqual([notice, 'Room 4']);
});

it('keeps what somebody writes above a failed delivery that they attach', async () => {
  const { got } = await read(
    'From: Una Holt <una@holt.example>',
    'Subject: FW: Undeliverable: Room 4',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'Every answer to you comes back.',
    '--b',
    'Content-Type: message/rfc822',
    '',
    ...original,
    '--b--',
  );
  expect(got.what?.shown).toContain('Every answer to you comes back.');
});

it.each([
  ['Una sent a message', 'Una Holt sent a message in chat'],
  ['You have missed messages from Una', 'Una mentioned you in General'],
])('folds what Teams says of whom it writes for, and makes no title of it: %s', async (subject, line) => {
  const { got, parts } = await read(
    'From: Una Holt in Teams <noreply@email.teams.example>',
    `Subject: ${subject}`,
    '',
    line,
    'Una sent me away, and room 4 is locked.',
    'Reply in Teams',
    'iOS | Android',
  );
  expect([got.who?.shown, got.channel?.shown, got.title?.shown]).toEqual(['Una Holt', 'Teams', undefined]);
  expect(got.what?.shown).toBe('Una sent me away, and room 4 is locked.');
  expect(parts.find(({ kind }) => kind === 'program')?.text).toContain(line);
});

it('knows whom a message of Teams is from by its subject, where its name is no one’s', async () => {
  const { got } = await read(
    'From: Microsoft Teams <noreply@email.teams.example>',
    'Subject: You have 2 missed messages from Una Holt',
    '',
    'You have missed messages in Microsoft Teams',
    'Una Holt',
    '10:42 AM',
    'Room 4 is locked.',
  );
  expect([got.who?.shown, got.what?.shown, got.title?.shown]).toEqual(['Una Holt', 'Room 4 is locked.', undefined]);
});

it('folds the signature of whoever sends on behalf of another', async () => {
  const { got } = await read(
    'From: Una Holt <una@holt.example>',
    'Sender: Tam Reed <tam@holt.example>',
    'Subject: Room 4',
    '',
    'It is locked.',
    '',
    'Tam Reed',
    '01632 960144',
  );
  expect([got.who?.shown, got.what?.shown]).toEqual(['Una Holt, una@holt.example', 'It is locked.']);
});
