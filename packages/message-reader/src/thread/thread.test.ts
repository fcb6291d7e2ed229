import { messageOfText } from '../message-of-text.js';
import { instantInHeading } from './date-in-heading.js';
import { plainSubject } from './plain-subject.js';
import { readThread } from './read-thread.js';
import { withoutGreeting } from './greeting.js';
import { ownWords, textParts } from './text-parts.js';

const words = (text: string, passedOn?: number): string => ownWords(textParts(text, passedOn));
const kinds = (text: string): string[] => textParts(text).map((part) => part.kind);

describe('what stands under a message', () => {
  it.each([
    [
      'Outlook, over a rule',
      'New\n\n________________________________\nFrom: Sam Okoro <sam@tmu.example>\nSent: 4 March 2026 09:12\nTo: Asha\nSubject: Code\n\nOld',
    ],
    [
      'Outlook, old',
      'New\n\n-----Original Message-----\nFrom: Sam Okoro [mailto:sam@tmu.example]\nSent: 04 March 2026 09:12\nTo: Asha\nSubject: Code\n\nOld',
    ],
    ['in bold', 'New\n\n**From:** Sam Okoro <sam@tmu.example>\n**Sent:** 4 March 2026 9:12 AM\n**To:** Asha\n\nOld'],
    ['one line', 'New\n\nOn 4 March 2026 at 09:12, Sam Okoro <sam@tmu.example> wrote:\n> Old'],
    ['two lines', 'New\n\nOn Wed, 4 Mar 2026 at 09:12, Sam Okoro <sam@tmu.example>\nwrote:\n\n> Old\n> Older'],
    [
      'in German',
      'New\n\nVon: Sam Okoro <sam@tmu.example>\nGesendet: Mittwoch, 4. März 2026 09:12\nAn: Asha\nBetreff: Code\n\nOld',
    ],
    ['in French', 'New\n\nLe 4 mars 2026 à 09:12, Sam Okoro <sam@tmu.example> a écrit :\n> Old'],
    ['behind marks', 'New\n\n> From: Sam Okoro <sam@tmu.example>\n> Sent: 4 March 2026 09:12\n> To: Asha\n>\n> Old'],
  ])('is left out, and named: %s', (_, text) => {
    expect(words(text)).toBe('New');
    expect(readThread(text)[0]?.from).toEqual({ name: 'Sam Okoro', email: 'sam@tmu.example' });
    expect(textParts(text).at(-1)?.text).toMatch(/Old/);
  });

  it.each([
    ['a line of underscores alone', 'Before\n______________\nAfter the line'],
    ['a sentence that begins like one', 'On Tuesday my manager wrote:\nnothing at all'],
    ['a label in a sentence', 'From: where I sit, it looks broken.\nIt worked yesterday.'],
    ['words about a message', 'The original message was "Access is denied".'],
    ['a list that looks like a heading', 'From: 9am\nTo: 5pm\nI cannot sign in.'],
  ])('is no message under it, and stays: %s', (_, text) => {
    expect(words(text)).toBe(text);
  });

  it('keeps what somebody writes below or between what they quote', () => {
    const text =
      'On 4 March 2026 at 09:12, Sam <sam@tmu.example> wrote:\n> Which browser?\n\nEdge, on the laptop.\n\n> And since when?\n\nSince Monday.';
    expect(words(text)).toBe('> Which browser?\n\nEdge, on the laptop.\n\n> And since when?\n\nSince Monday.');
  });

  it('keeps what was passed on, and leaves what stands above and below it', () => {
    const text =
      'One for you\n\nFrom: Sam Okoro <sam@tmu.example>\nSent: 5 March 2026 10:00\nTo: Priya\n\nPlease see\n\nFrom: Asha Patel\nSent: 4 March 2026 09:12\nTo: portal@tmu.example\nSubject: Code\n\nMy code is refused.\n\nKind regards\nAsha';
    const thread = readThread(text);
    expect(thread.map((one) => one.from.name)).toEqual(['Sam Okoro', 'Asha Patel']);
    expect(thread[1]).toMatchObject({ sentAt: '2026-03-04T09:12:00.000Z', to: ['portal@tmu.example'] });
    expect(words(text, 1)).toBe('My code is refused.');
    expect(textParts(text, 1).map((part) => part.kind)).toEqual(['quotation', 'words', 'signature']);
  });
});

describe('a quotation in a language that is not known here', () => {
  it.each([
    ['Turkish', 'Hâlâ boş.', 'Portal <portal@tmu.example>, 3 Kas 2026 Sal, 08:12 tarihinde şunu yazdı:', 'Portal'],
    ['Czech', 'Stále prázdné.', 'Dne út 3. 11. 2026 8:12 uživatel Portal <portal@tmu.example> napsal:', 'Portal'],
    ['Urdu', 'Still blank.', '3 نومبر، 2026 کو 8:12 AM پر، Portal <portal@tmu.example> نے لکھا:', 'Portal'],
  ])('%s: an address and a day above marked lines', (_, said, above, name) => {
    const text = `${said}\n\n${above}\n> Try again.`;
    expect(words(text)).toBe(said);
    expect(readThread(text).map(({ from }) => from)).toEqual([{ name, email: 'portal@tmu.example' }]);
  });

  it('is none where nothing below is marked, or no day is said', () => {
    const own = 'Blank.\n\nI wrote on 3 November 2026 to <portal@tmu.example> as you asked:\nThe code is refused.';
    expect(words(own)).toBe(own);
    const list = 'Blank.\n\nFor <portal@tmu.example>:\n> The code is refused.';
    expect(readThread(list)).toEqual([]);
  });

  it.each([
    ['Romanian', 'De la: Portal <p@tmu.example>\nTrimis: marți, 3 noiembrie 2026 08:12\nCătre: Asha\nSubiect: Cod'],
    ['Turkish', 'Kimden: Portal <p@tmu.example>\nGönderildi: 3 Kasım 2026 Salı 08:12\nKime: Asha\nKonu: Kod'],
    ['Czech', 'Od: Portal <p@tmu.example>\nOdesláno: úterý 3. listopadu 2026 8:12\nKomu: Asha\nPředmět: Kód'],
    ['Greek', 'Από: Portal <p@tmu.example>\nΣτάλθηκε: Τρίτη, 3 Νοεμβρίου 2026 08:12\nΠρος: Asha\nΘέμα: Κωδικός'],
  ])('Outlook in %s', (_, heading) => {
    expect(words(`Blank.\n\n${heading}\n\nTry again.`)).toBe('Blank.');
  });
});

describe('what is no part of the words', () => {
  it('is folded: a signature in one line, of a number or an address', () => {
    expect(words('It broke.\n\nGwen Oar | Lay member | 07700 900123')).toBe('It broke.');
    expect(words('It broke.\n\nGwen Oar • gwen@panel.example • Lay member')).toBe('It broke.');
    const table = 'It broke.\n\nCase | Stage | Outcome\n20417 | Draft | None';
    expect(words(table)).toBe(table);
  });

  it('is folded: caution, signature, disclaimer, device', () => {
    const text =
      'CAUTION: This email originated from outside the organisation. Do not click links unless you know the sender.\n\nHello,\n\nMy code is refused.\n\nMany thanks,\nAsha Patel\nPanel member\n07700 900123\n\nThis email and any attachments are confidential and intended solely for the addressee. If you have received it in error, delete it.';
    expect(kinds(text)).toEqual(['banner', 'words', 'signature', 'disclaimer']);
    expect(words(text)).toBe('Hello,\n\nMy code is refused.');
    expect(words('It broke.\n\nThis email and any files are confidential and intended solely for the addressee.')).toBe(
      'It broke.',
    );
    expect(words('It broke again.\n\nSent from my iPhone')).toBe('It broke again.');
    expect(words('It broke again.\n-- \nAsha\nPanel member')).toBe('It broke again.');
  });

  it.each([
    'Many thanks',
    'with kind regards,',
    'Kindest regards',
    'Many thanks and kind regards',
    'Thanks again, best wishes',
    'Thank you & regards',
    'Thanks for your help.',
    'Thank you for all your time',
    'Warm wishes',
    'Yours faithfully,',
    'Cofion gorau',
    'Diolch yn fawr,',
    'Yn gywir',
  ])('is folded: what somebody closes with, "%s"', (line) => {
    expect(words(`It broke.\n\n${line}\nGwen Reed\nLay member`)).toBe('It broke.');
  });

  it.each([
    ['a warning of their own', 'Warning: my account says that I am outside the panel, and links do not open.'],
    ['a word of a disclaimer', 'I received this letter in error. It is for another panellist.'],
    ['what they say of their own message', 'This message is confidential: the panel must not see it yet.'],
    ['thanks in a sentence', 'Many thanks for the link, but it does not open.'],
    ['thanks for something', 'It broke.\n\nThanks for your help with the first letter. The second is empty.'],
    ['a postscript', 'It broke.\n\nThanks\nAsha\n\nPS the second letter is empty as well.'],
  ])('stays where it is one sign alone: %s', (_, text) => {
    expect(words(text)).toContain(text.split('\n').at(-1));
  });
});

it.each([
  ['RE: FW: Code refused', { title: 'Code refused', sign: 'reply' }],
  ['Fwd: Re: Code refused', { title: 'Code refused', sign: 'forward' }],
  ['AW: [EXTERNAL] Code', { title: 'Code', sign: 'reply' }],
  ['RE[2]: Code', { title: 'Code', sign: 'reply' }],
  ['Re-opening the case: how?', { title: 'Re-opening the case: how?', sign: undefined }],
  ['', { title: '', sign: undefined }],
])('the subject %j is %j', (subject, read) => expect(plainSubject(subject)).toEqual(read));

it.each([
  ['04 March 2026 09:12', '2026-03-04T09:12:00.000Z'],
  ['Wednesday, March 4, 2026 9:12 PM', '2026-03-04T21:12:00.000Z'],
  ['04/03/2026 09:12', '2026-03-04T09:12:00.000Z'],
  ['1 July 2026 09:12', '2026-07-01T08:12:00.000Z'],
  ['Wed, 4 Mar 2026 09:12:00 +0100', '2026-03-04T08:12:00.000Z'],
  ['31 February 2026 09:12', undefined],
  ['yesterday', undefined],
])('the date %j is %j', (text, at) => expect(instantInHeading(text)).toBe(at));

it.each([
  ['Good morning,\n\nMy code is refused.', 'My code is refused.'],
  ['Dear all\nMy code is refused.', 'My code is refused.'],
  ['Hello, my code is refused since Tuesday and the reset link as well, sadly', undefined],
  ['My code is refused.', undefined],
  ['Dear Sir or Madam,\nMy code is refused.', 'My code is refused.'],
  ['hi asha and sam\nMy code is refused.', 'My code is refused.'],
  ['Hi, my code is refused.\nSince Monday.', undefined],
  ['Hello Sam I cannot sign in\nSince Monday.', undefined],
  ['Good morning, the bundle is blank\nSince Monday.', undefined],
])('greets no more: %j', (text, rest) => expect(withoutGreeting(text)).toBe(rest ?? text));

it('makes a message of pasted words, with who wrote it where they begin with that', () => {
  const text =
    'From: Asha Patel <asha@panel.example>\nSent: 4 March 2026 09:12\nTo: portal@tmu.example\nSubject: Code\n\nMy code is refused.';
  expect(messageOfText(text)).toMatchObject({
    subject: 'Code',
    from: { name: 'Asha Patel', email: 'asha@panel.example' },
    to: ['portal@tmu.example'],
    sentAt: '2026-03-04T09:12:00.000Z',
    text: 'My code is refused.',
  });
  expect(messageOfText('My code is refused.')).toMatchObject({
    from: { name: '', email: '' },
    text: 'My code is refused.',
  });
});
