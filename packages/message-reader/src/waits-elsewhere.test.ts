import { readMessage } from './read-message.js';
import { passesOnNotice, waitsElsewhere } from './waits-elsewhere.js';

it.each([
  'Nell Abara has sent you a secure email using Egress.\n\nClick here to read it',
  'Nell Abara (nell@chambers.example) has sent you a protected message.\n\nRead the message\n\nLearn about messages protected by Microsoft Purview.',
  'You have received a secure message\n\nRead your secure message by opening the link below.\nThe link can be opened until 4 January 2027.',
  'You have a new encrypted message from Ash & Rowe LLP.\n\nOpen Message\n\nTo view the message, sign in to the portal.',
  'New ZixCorp secure email message from Ash & Rowe LLP\n\nOpen Message\n\nTo view the secure message, click Open Message.',
  'Review These Messages\n\n1 message is being held for you to review as of 11/23/2026.\n\nSubject: Where is my bundle?\n\nReview Message | Release',
  'You have new held messages\n\nClick a message below to release it.\n\nBundle',
  'Hello,\n\nYou’ve been sent a secure message by the county.\n\nTo retrieve it, click on the link and log in to the portal.',
])('a notice that a message waits in a portal is no message: %s', (text) => expect(waitsElsewhere(text)).toBe(true));

it.each([
  'The portal says “You have received a secure message”, and when I click here nothing happens.',
  'You have sent you a note in the portal. Click here.',
  'Hello, the secure email from yesterday does not open. Please send it again.',
  'A panellist cannot open the secure message from the portal: the link shows an error page.',
  'Two messages are held for you at reception, said the clerk. I could not open it here.',
  'The hearing is held for you to review the bundle. It does not open.',
  'We have received a secure email from chambers and cannot open the link.',
  'A secure message from the portal does not open: a click on it does nothing.',
  'A secure message is waiting for a panellist who cannot open it. The link has run out.',
  'The link has run out. Please send it again.\n\nFrom: Nell\nSent: 3 March 2026 10:00\nTo: TMU\nSubject: Papers\n\nNell has sent you a secure email.\nClick here to read it',
  'Thanks, done.\n\nOn 3 March 2026 at 10:00, Nell Abara wrote:\n> Nell has sent you a secure email.\n> Click here to read it',
  'The portal is slow.\n-----Original Message-----\nYou have received a secure message. Click the link below.',
  'The bundle is blank on every page.\nIt happened twice today.\nHearing on 3 December.\nYou have received a secure message is all that the link says.',
  'This is a secure area. Sign in to read the bundle.',
])('words of somebody who speaks of one are theirs: %s', (text) => expect(waitsElsewhere(text)).toBe(false));

it('is said to hold what was not read, once, and beside its words', async () => {
  const notice =
    'From: Nell <secure@gateway.example>\nSubject: Nell has sent you a secure email\n\nNell has sent you a secure email.\n\nClick here to read it\n';
  const { message } = await readMessage('notice.eml', new TextEncoder().encode(notice.replace(/\n/g, '\r\n')));
  expect(message.contents).toEqual([
    { id: '1', kind: 'protected', name: 'The message itself', size: 0, isRead: false },
  ]);
});

const notice = 'Nell has sent you a secure email.\n\nClick here to read it';
const heading = 'From: Nell <secure@gateway.example>\nSent: 3 March 2026 10:00\nTo: TMU\nSubject: Papers\n\n';

it.each([
  ['FW: Papers', `One for you\n\n${heading}${notice}`],
  ['WG: Papers', `${heading}${notice}`],
  ['Papers', `See below.\n\n---------- Forwarded message ---------\n${heading}${notice}`],
  ['Fwd: Papers', `One for you\n\nBegin forwarded message:\n\n> ${(heading + notice).replace(/\n/g, '\n> ')}`],
])('is there where %j passes a notice on: %j', (subject, text) => expect(passesOnNotice(text, subject)).toBe(true));

it.each([
  ['RE: Papers', `The link has run out. Please send it again.\n\n${heading}${notice}`],
  [
    'FW: Papers',
    `One for you\n\n${heading}The secure email from yesterday does not open for me. Click here is all it says.`,
  ],
])('is not where %j answers one, or passes on words about one: %j', (subject, text) =>
  expect(passesOnNotice(text, subject)).toBe(false),
);
