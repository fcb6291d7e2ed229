/** @jest-environment node */
import type { ReadMessage } from '@tms-support/message-reader';
import { knownPeople } from '../../../testing/people';
import { attachmentName } from './attachment-name';
import { errorIn } from './error-in-words';
import { hearingsIn, referenceIn } from './found-in-words';
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

  it('calls the issue by the subject without its signs', () => {
    expect(ask({ subject: 'RE: FW: Code refused' }).title?.shown).toBe('Code refused');
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
])('reads %j as the error message %j', (text, error) => expect(errorIn(`Hello\n${text}\nBye`)).toBe(error));

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
])('finds the hearing of %j: %j', (text, days) => expect(hearingsIn(text, today)).toEqual(days));

it.each([
  ['on case CAS-12345-A1B2C3 now', undefined, 'CAS-12345-A1B2C3'],
  ['case 18456', undefined, 'case 18456'],
  ['for case 18 456 since nine', undefined, 'case 18 456'],
  ['It says error TEST-7000', 'error TEST-7000', undefined],
  ['since 2026', undefined, undefined],
])('finds the reference of %j', (text, error, found) => expect(referenceIn(text, error)).toBe(found));

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
