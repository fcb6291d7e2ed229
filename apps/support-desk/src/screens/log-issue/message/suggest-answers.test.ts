/** @jest-environment node */
import type { ReadMessage } from '@tms-support/message-reader';
import { knownPeople } from '../../../testing/people';
import { attachmentName } from './attachment-name';
import { errorsIn } from './error-in-words';
import { hearingsIn, referencesIn } from './found-in-words';
import { suggestAnswers, takenAnswers } from './suggest-answers';

const settings = { portalInbox: 'Portal@tmu.example', stakeholderEngagementInbox: 'se@tmu.example' };
const today = '2026-03-04';
const message: ReadMessage = {
  subject: 'Help',
  from: { name: 'Asha Patel', email: '' },
  to: ['portal@tmu.example'],
  text: 'It broke',
  wasCut: false,
  hidden: '',
  replyTo: [],
  contents: [],
  inner: [],
};
const read = (more: Partial<ReadMessage>, how: { chosen?: string; back?: ReadonlySet<string> } = {}) =>
  suggestAnswers({ ...message, ...more }, knownPeople, settings, { today, ...how });
const ask = (more: Partial<ReadMessage>, how: { chosen?: string; back?: ReadonlySet<string> } = {}) =>
  Object.fromEntries(read(more, how).suggestions.map((one) => [one.id, one]));
const sam = { name: 'Sam Okoro', email: 'sam@tmu.example' };
const heading = (from: string, sent = '3 March 2026 08:00', to = 'portal@tmu.example'): string =>
  `From: ${from}\nSent: ${sent}\nTo: ${to}\nSubject: Code\n\n`;

describe('what the form could take from a message', () => {
  it('knows the sender by address, else by a name that one person alone has', () => {
    expect(ask({ from: { name: 'A. P.', email: 'ASHA@panel.example' } }).who).toMatchObject({
      shown: 'Asha Patel, asha@panel.example',
      answers: { 'reporter.kind': 'panellist', 'reporter.known': 'yes' },
    });
    expect(ask({ from: { name: 'Patel, Asha', email: '' } }).who?.answers['reporter.known']).toBe('yes');
    const stranger = ask({ from: { name: 'Asha Patelle', email: 'new@panel.example' } }).who;
    expect(stranger).toMatchObject({
      note: 'The desk does not know them yet. Check the name.',
      answers: { 'reporter.known': '' },
    });
    // Nobody has said yet what they are: it is asked, and not guessed.
    expect(stranger?.answers).not.toHaveProperty('reporter.kind');
  });

  it('offers another place for answers beside the sender, and never in their stead', () => {
    const replyTo = [{ name: '', email: 'asha@home.example' }];
    const { who } = ask({ from: { name: 'Asha Patel', email: 'asha@panel.example' }, replyTo });
    expect(who?.answers['reporter.email']).toBe('asha@panel.example');
    expect(who?.note).toContain('They ask for answers to go to asha@home.example.');
  });

  it('goes by where it was sent for the channel, and says where there are two', () => {
    expect(ask({}).channel?.shown).toBe('Portal inbox');
    expect(ask({ to: ['x@y.example', 'se@tmu.example'] }).channel?.shown).toBe('Stakeholder Engagement');
    expect(ask({ to: [] }).channel?.shown).toBe('Email');
    expect(ask({ to: ['se@tmu.example', 'portal@tmu.example'] }).channel?.note).toContain(
      'Stakeholder Engagement as well',
    );
  });

  it('leaves out the greeting, the signature and what was answered, and each can be taken back', () => {
    const text = `Hi team,\n\nIt is refused again.\n\nKind regards\nAsha\n\n${heading('Portal inbox <portal@tmu.example>')}Try the newest code`;
    expect(ask({ text }).what?.shown).toBe('It is refused again.');
    const { parts } = read({ text });
    expect(parts.map((part) => part.kind)).toEqual(['greeting', 'words', 'signature', 'quotation']);
    const back = new Set([parts[3]!.id]);
    expect(ask({ text }, { back }).what?.shown).toContain('Try the newest code');
  });

  it('leaves out the head of a letter, and keeps what the letter is about', () => {
    const text = 'HOLT HOUSE\nTel: 01632 960144\nOur ref: HH/26/004\n\nDear Sir\n\nRoom 4 is locked.';
    expect(ask({ text }).what?.shown).toBe('Our ref: HH/26/004\n\nRoom 4 is locked.');
    expect(read({ text }).parts.map((part) => part.kind)).toEqual(['letterhead', 'words', 'greeting', 'words']);
    expect(ask({ text }).reference?.shown).toBe('HH/26/004');
  });

  it('calls the issue by the subject without its signs', () => {
    expect(ask({ subject: 'RE: FW: Code refused' }).title?.shown).toBe('Code refused');
    expect(ask({ subject: 'Automatic reply: Rota' }).title?.shown).toBe('Rota');
    const contents = [{ id: '1', kind: 'invitation' as const, name: 'a.ics', size: 9, isRead: true }];
    expect(ask({ subject: 'Accepted: Rota', contents }).title?.shown).toBe('Rota');
    expect(ask({ subject: 'Accepted: Rota', text: 'Meeting begins: 9 April' }).title?.shown).toBe('Rota');
    expect(ask({ subject: 'Accepted: Rota' }).title?.shown).toBe('Accepted: Rota');
    expect(ask({ subject: 'It broke' }).title).toBeUndefined();
    expect(ask({ subject: '' }).title).toBeUndefined();
  });

  it('looks for the error, the reference and the hearing in the new words alone', () => {
    const old = `Now it works.\n\n${heading('Asha Patel')}Access is denied. My hearing is on 9 April 2026.`;
    expect(Object.keys(ask({ text: old }))).toEqual(expect.not.arrayContaining(['error', 'hearing', 'reference']));
    const fresh = ask({ text: 'It says "Generic SQL error." on case CAS-12345. My hearing is on 9 April.' });
    expect(fresh.error?.shown).toBe('Generic SQL error.');
    expect(fresh.reference?.shown).toBe('CAS-12345');
    expect(fresh.hearing?.answers).toMatchObject({ hearing: 'yes', 'details.hearingOn': '9 April 2026' });
  });
});

describe('whose problem it is', () => {
  it.each([
    ['in a heading', heading('Asha Patel <asha@panel.example>')],
    [
      'in bold',
      '**From:** Asha Patel <asha@panel.example>\n**Sent:** 3 March 2026 08:00\n**To:** portal@tmu.example\n\n',
    ],
    [
      'behind marks',
      '> From: Asha Patel <asha@panel.example>\n> Sent: 3 March 2026 08:00\n> To: portal@tmu.example\n>\n> ',
    ],
    ['without an address', heading('Asha Patel')],
    [
      'passed on twice',
      `${heading('Priya Nair <priya@tmu.example>', '3 March 2026 09:00', 'sam')}See this\n\n${heading('Asha Patel <asha@panel.example>')}`,
    ],
  ])('is whoever wrote first, where somebody of the team passed it on: %s', (_, head) => {
    const text = `One for you\n\n${head}My code is refused`;
    const got = ask({
      subject: 'FW: Code',
      from: sam,
      to: ['priya@tmu.example'],
      sentAt: '2026-03-04T12:00:00.000Z',
      text,
    });
    expect(got.who).toMatchObject({
      shown: 'Asha Patel, asha@panel.example',
      note: 'The desk knows them: panellist. Passed on by Sam Okoro.',
    });
    expect(got.what?.shown).toBe('My code is refused');
    expect(got.when?.shown).toBe('3 March 2026, 8am');
    expect(got.channel?.shown).toBe('Portal inbox');
  });

  it('is in the message that was attached', () => {
    const inner = { ...message, from: { name: 'Asha Patel', email: 'asha@panel.example' }, text: 'My code is refused' };
    const got = ask({ from: sam, to: [], text: 'See attached', inner: [inner] });
    expect([got.who?.shown, got.what?.shown]).toEqual(['Asha Patel, asha@panel.example', 'My code is refused']);
  });

  it('is asked, where a colleague replied: a reply is not passed on', () => {
    const text = `Try the newest code.\n\n${heading('Asha Patel <asha@panel.example>')}My code is refused`;
    const { who, suggestions } = read({ subject: 'RE: Code', from: sam, text });
    expect(who.writer).toBeUndefined();
    expect(who.choices.map((one) => one.from.name)).toEqual(['Asha Patel', 'Sam Okoro']);
    expect(suggestions.some((one) => one.id === 'who')).toBe(false);
    const chosen = ask({ subject: 'RE: Code', from: sam, text }, { chosen: who.choices[0]!.key });
    expect([chosen.who?.shown, chosen.what?.shown]).toEqual(['Asha Patel, asha@panel.example', 'My code is refused']);
  });

  it('stays the sender’s, whatever they quote or pass on; and what they pass on stays', () => {
    const nasha = { name: 'Nasha Old', email: 'nasha@panel.example' };
    const text = `Still broken\n\n${heading('Asha Patel <asha@panel.example>')}My code is refused`;
    expect(ask({ from: nasha, text }).who?.shown).toMatch(/^Nasha Old/);
    expect(ask({ from: nasha, text }).what?.shown).toBe('Still broken');
    expect(ask({ from: nasha, subject: 'FW: Code', text }).what?.shown).toContain('My code is refused');
  });
});

it.each([
  ['It said "Business process error TEST-7: no stage" and stopped', 'Business process error TEST-7: no stage'],
  ['Access is denied.', 'Access is denied.'],
  ['Error 0x80040216 in CRM', 'Error 0x80040216 in CRM'],
  [
    'You do not have sufficient privileges to view this record',
    'You do not have sufficient privileges to view this record',
  ],
  ['"Access denied" is what it says', 'Access denied'],
  ['I made an error in the form and want to change it', undefined],
  ['It does not work', undefined],
  ['The page says “The code you entered has expired” each time.', 'The code you entered has expired'],
  ["it says 'Status reason 4 is not valid'. Please take it out", 'Status reason 4 is not valid'],
  ['"Seats: 0 of 12", it says, on both.', 'Seats: 0 of 12'],
  ['“Nothing to undo” is all it says when I go back.', 'Nothing to undo'],
  ['The room prints this: „Gerät nicht gefunden“.', 'Gerät nicht gefunden'],
  ['The screen said 「接続できません」 twice.', '接続できません'],
  ['I keep getting "Slot taken" for all of them', 'Slot taken'],
  ['"The list could not be loaded. Ref 3-A"', 'The list could not be loaded. Ref 3-A'],
  ['The clerk wrote: "it says \'Saving failed\' here"', 'Saving failed'],
  ['Every hour, "Idle for too long" in a grey box.', 'Idle for too long'],
  ['The button "Accept invitation" does nothing', undefined],
  ['The tick next to "I have read the guidance" will not stay', undefined],
  ['Sam said "try again on Monday", so I did', undefined],
  ['The letter says "bring your passport"', undefined],
  ['I see "Bundle of papers" in the list', undefined],
  ["It's the chair's list, and the panel's own is gone", undefined],
  ['The button “Send rota” gives “Nobody is chosen for this day.”', 'Nobody is chosen for this day.'],
  ['When I open the link in your letter the page says\n« Salle introuvable », always', 'Salle introuvable'],
  ['The page then says "The room you chose\nis taken" and closes', 'The room you chose is taken'],
  ['I never get past “Choose your seat”, whatever I press', 'Choose your seat'],
  ['It stops at "Counting pages".', 'Counting pages'],
  ['After that a box came up: “Seat 4 is not free”', 'Seat 4 is not free'],
  ['I typed it out:\n“Saving is disabled in this room”', 'Saving is disabled in this room'],
  ['It is grey: 0x8004F999 in small letters', 'It is grey: 0x8004F999 in small letters'],
  ['At the end: "AADSTS50099: The seat is not signed in."', 'AADSTS50099: The seat is not signed in.'],
  ['When I press "Save" the box turns red: "This seat is already taken."', 'This seat is already taken.'],
  ['Two papers: "Rota of March" and "Rota of May"', undefined],
  ['she gets "Took too long (9)" at 40%', 'Took too long (9)'],
  ['the link then says ‘We couldn’t seat you’ 😭 and spins', 'We couldn’t seat you'],
  ['Mae’r dudalen yn dweud "Rhif anghywir".', 'Rhif anghywir'],
  ['It put me out twice. “Your time has ended.”', 'Your time has ended.'],
  ['I see “No rooms to show” for March', 'No rooms to show'],
  ['We were late. “Good things take time.”', undefined],
  ["It's the panel's day, and 'the chairs' room' is locked", undefined],
  ['The heading is "Rota for spring". Could it say "Rota for summer"?', undefined],
  ['I would rather the page said hello than show "Welcome back"', undefined],
  ['The bundle is listed under "Papers of the week"', undefined],
])('reads %j as the error message %j', (text, error) => expect(errorsIn(`Hello\n${text}\nBye`)[0]).toBe(error));

it.each([
  ['My hearing is on 9 April 2026.', ['2026-04-09']],
  ['The hearing on April 9th is near.', ['2026-04-09']],
  ['The panel sits on 09/04/2026 and 10/04/2026', ['2026-04-09', '2026-04-10']],
  ['My hearing is on 2 January', ['2027-01-02']],
  ['My hearing was on 9 April 2025', []],
  ['My hearing is on 31 February 2027', []],
  ['I wrote on 9 April 2026. My hearing is soon', []],
  ['I have hearings on 1, 2 and 3 December.', ['2026-12-01', '2026-12-02', '2026-12-03']],
  ['The hearing of 20 February has to be signed by Tuesday, 7 April.', []],
  ['When is the hearing? 2026-12-14', ['2026-12-14']],
  ['Can I come to the hearing? On 9 April I was ill.', []],
  ['Both are listed for 7th–8th Apr, as you know.', ['2026-04-07', '2026-04-08']],
  ['We are listed for Tuesday 7th April 2026.', ['2026-04-07']],
  ['I sit on 7 April.', ['2026-04-07']],
  ['She is sitting in Leeds from 7 to 9 April', ['2026-04-07', '2026-04-09']],
  ['I’m down for Tuesday 7 April in Coventry', ['2026-04-07']],
  ['I am called as a witness on 7 April', ['2026-04-07']],
  ['Is there a hearing coming up? yes 11.04.26', ['2026-04-11']],
  ['A hearing? Yes, on Tuesday 7 April', ['2026-04-07']],
  ['Mae gen i wrandawiad ar 15 Ebrill.', ['2026-04-15']],
  ['Mae gwrandawiadau ar 7 ac 8fed o Ebrill 2026', ['2026-04-08']],
  ['I am booked on a train on 8 April', []],
  ['I was called on 8 April by the clerk', []],
  ['I am booked for 8 April', ['2026-04-08']],
  ['I am presenting on 8 April', ['2026-04-08']],
  ['I have been asked to sit on 8–9 April', ['2026-04-08', '2026-04-09']],
  ['You will find it under My hearings from 8 April', []],
  ['My hearings shows nothing for 8 April', ['2026-04-08']],
  ['I am abroad 5 to 12 April without e-mail.', []],
  ['The files sit on the old drive since 7 April', []],
  ['It is listed under Papers since 7 April', []],
  ['The hearing is at 10:30 - 7 April, Room 2 - 8 April', ['2026-04-07', '2026-04-08']],
  ['Meeting: Hearing of the panel\nBegins: 7 April 2026, 10am', ['2026-04-07']],
  ['Meeting: Test call before the hearing\nBegins: 7 April 2026, 10am', []],
])('finds the hearing of %j: %j', (text, days) => expect(hearingsIn(text, today)).toEqual(days));

it.each([
  ['on case CAS-12345-A1B2C3 now', undefined, 'CAS-12345-A1B2C3'],
  ['case 18456', undefined, 'case 18456'],
  ['for case 18 456 since nine', undefined, 'case 18 456'],
  ['It says error TEST-7000', 'error TEST-7000', undefined],
  ['since 2026', undefined, undefined],
])('finds the reference of %j', (text, error, found) =>
  expect(referencesIn(text, error ? [error] : [])[0]).toBe(found),
);

it('names the other errors and references beside the first', () => {
  const text =
    'For TMS-2026-00711 and TMS-2026-00714 the page says “Nobody is chosen” and then “Room 4 is closed (code 311)”.';
  const { error, reference } = ask({ text });
  expect(error).toMatchObject({
    shown: 'Nobody is chosen',
    note: 'They also name “Room 4 is closed (code 311)”.',
  });
  expect(reference).toMatchObject({ shown: 'TMS-2026-00711', note: 'They also name TMS-2026-00714.' });
});

it('offers a reference beside no error, and asks where nobody calls it one', () => {
  const { reference, error } = ask({ text: 'My case ref is CAS-12345.' });
  expect(error).toBeUndefined();
  expect(reference?.shown).toBe('CAS-12345');
  expect(reference?.isDoubtful).toBeUndefined();
  expect(reference?.note).toContain('Without those, it is only in what happened.');
  expect(ask({ text: 'The form HX-2041 is blank.' }).reference?.isDoubtful).toBe(true);
  expect(ask({ subject: 'Bundle for case 18456', text: 'It is blank.' }).reference?.shown).toBe('case 18456');
  expect(ask({ subject: 'RE: Bundle for case 18456', text: 'It is blank.' }).reference).toBeUndefined();
});

it('asks whether a day is of a hearing where nobody says so', () => {
  expect(ask({ text: 'The bundle is due on 9 April.' }).hearing).toMatchObject({
    isDoubtful: true,
    note: 'They do not say that this is the day of a hearing. Tick it if it is.',
  });
  expect(ask({ text: 'The bundle is due on 9 April. My hearing is on 16 April.' }).hearing).toMatchObject({
    shown: '16 April 2026',
    note: 'Check that this is the day.',
  });
  expect(ask({ subject: 'Hearing of 9 April', text: 'It is blank.' }).hearing?.shown).toBe('9 April 2026');
});

it('puts in only what was taken, below what was typed, with the title first', () => {
  const all = suggestAnswers({ ...message, sentAt: '2026-03-04T09:12:00.000Z' }, knownPeople, settings, {
    today,
  }).suggestions;
  const taken = all.filter((one) => ['what', 'when', 'title'].includes(one.id));
  expect(takenAnswers(taken, { 'details.whatHappened': 'Mine ' })).toEqual({
    'details.whatHappened': 'Mine\n\nHelp\n\nIt broke\n\nMessage of 4 March 2026, 9:12am.',
  });
  expect(takenAnswers(taken, {}, 'Another title')['details.whatHappened']).toMatch(/^Another title\n\nIt broke/);
  expect(takenAnswers([], {})).toEqual({});
});

it.each([
  ['RE: Code "refused" #1?.msg', 'RE Code refused 1.msg'],
  ['..\\..\\x.MSG', 'x.msg'],
  ['.eml', 'message.eml'],
  ['message', 'message.msg'],
  [`${'a'.repeat(300)}.eml`, `${'a'.repeat(80)}.eml`],
])('keeps %j under a name that SharePoint takes: %j', (name, kept) => expect(attachmentName(name)).toBe(kept));
