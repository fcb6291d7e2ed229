import { webFormIn } from './web-form.js';

const perpetua = { name: 'Perpetua Lunt', email: 'p.lunt@panel.example' };

it.each<[string, string, string, string, object?]>([
  [
    'in lines, with more lines of the form below',
    'New enquiry\n\nName: Perpetua Lunt\nEmail: p.lunt@panel.example\nRole: Panellist\nMessage: The bundle is shut.\nTime: about 9.\nIt asks again.\n\nSubmitted: 3 March 2026\nIP address: 203.0.113.9',
    'The bundle is shut.\nTime: about 9.\nIt asks again.',
    'New enquiry\n\nName: Perpetua Lunt\nEmail: p.lunt@panel.example\nRole: Panellist\nSubmitted: 3 March 2026\nIP address: 203.0.113.9',
  ],
  [
    'in a table',
    'Your name Perpetua Lunt\nEmail address p.lunt@panel.example\nHow can we help? The bundle is shut.',
    'The bundle is shut.',
    'Your name Perpetua Lunt\nEmail address p.lunt@panel.example',
  ],
  [
    'with a question of its own above the message, and the number of the answers',
    'Your name Perpetua Lunt\nEmail address p.lunt@panel.example\nWhat were you trying to do? Open a bundle\nWhat happened The bundle is shut.\nMay we ring you? Yes\n\nSubmission ID: 7f-0e',
    'What were you trying to do? Open a bundle\nThe bundle is shut.\nMay we ring you? Yes',
    'Your name Perpetua Lunt\nEmail address p.lunt@panel.example\nSubmission ID: 7f-0e',
  ],
  [
    'each answer below its question',
    'Full name\nPerpetua Lunt\n\nEmail\np.lunt@panel.example\n\nYour message\nThe bundle is shut.\nName the one?\n\nPhone\n07700 900789',
    'The bundle is shut.\nName the one?',
    'Full name\nPerpetua Lunt\n\nEmail\np.lunt@panel.example\n\nPhone\n07700 900789',
  ],
  [
    'with a name in two, in Welsh too',
    'First name: Perpetua\nLast name: Lunt\nE-bost: p.lunt@panel.example\nNeges: Mae ar gau.',
    'Mae ar gau.',
    'First name: Perpetua\nLast name: Lunt\nE-bost: p.lunt@panel.example',
  ],
  [
    'of WordPress, with the name and the address in one line',
    'From: Perpetua Lunt <p.lunt@panel.example>\nSubject: Bundle\n\nMessage Body:\nThe bundle is shut.',
    'The bundle is shut.',
    'From: Perpetua Lunt <p.lunt@panel.example>\nSubject: Bundle',
    { subject: 'Bundle' },
  ],
  [
    'that asks of the case and the hearing, above the message and below it',
    'A new answer came in\n\nYour name: Perpetua Lunt\nEmail address: p.lunt@panel.example\nI am a: Panellist\nIs a hearing near? Yes\nDate of hearing: 09/04/2027\nWhat has happened?\nThe bundle is shut.\n\nIt asks again.\nReference (if you have one): TMS-2027-00101\n\n---\nSubmitted 03/03/2027 06:38. Do not reply to this.',
    'The bundle is shut.\n\nIt asks again.',
    'A new answer came in\n\nYour name: Perpetua Lunt\nEmail address: p.lunt@panel.example\nI am a: Panellist\nIs a hearing near? Yes\nDate of hearing: 09/04/2027\nReference (if you have one): TMS-2027-00101\n\n---\nSubmitted 03/03/2027 06:38. Do not reply to this.',
    { known: 'Date of hearing: 09/04/2027\nReference: TMS-2027-00101' },
  ],
  [
    'with each of them below its question',
    'Full name\nPerpetua Lunt\n\nEmail\np.lunt@panel.example\n\nCase number (optional)\nTMS-2027-00101\n\nPlease tell us what has happened\nThe bundle is shut.\n\nHearing date\n09/04/2027\n\nSubmission reference: WEB-50123',
    'The bundle is shut.',
    'Full name\nPerpetua Lunt\n\nEmail\np.lunt@panel.example\n\nCase number (optional)\nTMS-2027-00101\n\nHearing date\n09/04/2027\n\nSubmission reference: WEB-50123',
    { known: 'Case number: TMS-2027-00101\nHearing date: 09/04/2027' },
  ],
  [
    'of Microsoft Forms, its questions numbered',
    '1. What is your name?\nPerpetua Lunt\n\n2. What is your email address?\np.lunt@panel.example\n\n3. What is the problem?\nThe bundle is shut.\n\nView results',
    'The bundle is shut.',
    '1. What is your name?\nPerpetua Lunt\n\n2. What is your email address?\np.lunt@panel.example\n\nView results',
  ],
  [
    'in a table with heads, and questions that no list knows',
    "Question Answer\nResponders' Email p.lunt@panel.example\nYour name Perpetua Lunt\nWhat happened? The bundle is shut.\nWhen is the hearing? 2026-12-14\nSubmission time 9:05\n\nView results",
    'The bundle is shut.\nWhen is the hearing? 2026-12-14',
    "Question Answer\nResponders' Email p.lunt@panel.example\nYour name Perpetua Lunt\nSubmission time 9:05\n\nView results",
  ],
  [
    'of a service that marks what has to be answered, and says a word of itself',
    'Email *\np.lunt@panel.example\nYour name *\nPerpetua Lunt\nWhat is the problem? *\nThe bundle is shut.\nCreate your own Google Form\nReport Abuse',
    'The bundle is shut.',
    'Email *\np.lunt@panel.example\nYour name *\nPerpetua Lunt\nCreate your own Google Form\nReport Abuse',
  ],
  [
    'with stars before its questions',
    "A new response:\n\n* What's your name?\nPerpetua Lunt\n\n* What email address can we use?\np.lunt@panel.example\n\n* Tell us about the problem\nThe bundle is shut.\n\nLog in to view it",
    'The bundle is shut.',
    "A new response:\n\n* What's your name?\nPerpetua Lunt\n\n* What email address can we use?\np.lunt@panel.example\n\nLog in to view it",
  ],
  [
    'of GOV.UK Notify, with marks of headings',
    '# Name\nPerpetua Lunt\n\n# Email address\np.lunt@panel.example\n\n# What do you need help with?\nThe bundle is shut.',
    'The bundle is shut.',
    '# Name\nPerpetua Lunt\n\n# Email address\np.lunt@panel.example',
  ],
  [
    'of another desk, whose ticket names whoever asked with their address',
    'A ticket was assigned to your group\n\nNumber: REQ0077\nCreated on: 24/11/2026 08:47\nRequested for: Perpetua Lunt (p.lunt@panel.example)\nPriority: 4 - Low\n\nDescription:\n\nThe bundle is shut.\nStatus: it says nothing\n\nI tried twice.\n\nOpen the ticket: https://desk.example/77\n\nThis is an automated message. Please do not reply to\nthis address; replies are not monitored.',
    'The bundle is shut.\nStatus: it says nothing\n\nI tried twice.',
    'A ticket was assigned to your group\n\nNumber: REQ0077\nCreated on: 24/11/2026 08:47\nRequested for: Perpetua Lunt (p.lunt@panel.example)\nPriority: 4 - Low\n\nOpen the ticket: https://desk.example/77\n\nThis is an automated message. Please do not reply to\nthis address; replies are not monitored.',
  ],
])('reads a form: %s', (_, text, words, rest, more = {}) =>
  expect(webFormIn(text, false)).toEqual({ from: perpetua, words, rest, ...more }),
);

it('goes without a name where a program sent it, and only there', () => {
  const text = 'Email: p.lunt@panel.example\nMessage: The bundle is shut.';
  expect(webFormIn(text, true)?.from).toEqual({ name: '', email: 'p.lunt@panel.example' });
  expect(webFormIn(text, false)).toBeUndefined();
});

it.each([
  'Name: the bundle\nMessage: it is shut',
  'My email is p.lunt@panel.example and my name is Perpetua. The message is blank.',
  'Message: it is shut\nEmail: none',
])('takes no words for a form: %j', (text) => expect(webFormIn(text, true)).toBeUndefined());
