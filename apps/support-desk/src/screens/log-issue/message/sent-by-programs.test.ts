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

const form = [
  'Your name: Una Holt',
  'Email: una@holt.example',
  'Date of hearing: 09/04/2026',
  'What has happened?',
  'Room 4 is locked.',
  'Reference (if you have one): TMS-2026-00101',
  '',
  '---',
  'Submitted 03/03/2026 06:38. Do not reply to this.',
];
const ofForm = ['From: Forms <no-reply@forms.example>', 'Date: Tue, 3 Mar 2026 06:38:00 +0000'];

it('keeps what a form asks of the case and the hearing, and folds the rest of it', async () => {
  const { got, parts } = await read(...ofForm, 'Subject: New submission: Report a problem', '', ...form);
  expect([got.who?.shown, got.hearing?.shown, got.reference?.shown]).toEqual([
    'Una Holt, una@holt.example',
    '9 April 2026',
    'TMS-2026-00101',
  ]);
  // No error message takes the reference with it.
  expect(got.what?.shown).toBe('Room 4 is locked.\n\nReference: TMS-2026-00101');
  expect(parts.find(({ kind }) => kind === 'form')?.text).toContain('Date of hearing: 09/04/2026');
});

it.each([
  ['a form', ['Subject: Contact form entry #812', '', ...form], 'The form may give every message this subject.'],
  ['a copier', ['From: scan@panel.example', 'Subject: Message from KM_C1', '', ''], 'A machine made this subject.'],
  [
    'a telephone',
    [
      'From: 01632 960511 <noreply@voicemail.example>',
      'Subject: Voice Mail (34 seconds)',
      '',
      'Preview:',
      'It is locked.',
    ],
    'The telephone made this subject.',
  ],
])('offers a subject that %s made, and takes it where somebody ticks it', async (_, lines, note) => {
  const { got } = await read(...(lines[0]!.startsWith('From') ? [] : ofForm), ...lines);
  expect(got.title?.isDoubtful).toBe(true);
  expect(got.title?.note).toContain(note);
});

it('takes the subject that somebody gives in a form', async () => {
  const { got } = await read(...ofForm, 'Subject: [Panel] Contact form', '', 'Subject: Locked room', ...form);
  expect([got.title?.shown, got.title?.isDoubtful]).toEqual(['Locked room', undefined]);
});

it.each([
  ['Una Holt invited you to view a file', 'This invite will only work for you and people with existing access.'],
  ['Una Holt sent you a document to review and sign.', 'Do Not Share This Email. This email contains a secure link.'],
  ['Una Holt shared a file with you', 'This link only works for the direct recipients of this message.'],
])('keeps what somebody says when they share a file, and folds the program’s words: %s', async (first, last) => {
  const { got, parts } = await read(
    'From: Una Holt <no-reply@share.example>',
    'Subject: Una Holt shared "Screens" with you',
    '',
    first,
    '',
    'It goes white when I press Submit.',
    '',
    last,
  );
  expect(got['what']?.shown).toBe('It goes white when I press Submit.');
  expect(parts.find(({ kind }) => kind === 'program')?.text).toMatch(last);
});
