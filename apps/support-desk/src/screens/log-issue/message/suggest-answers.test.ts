import { knownPeople } from '../../../testing/people';
import { attachmentName } from './attachment-name';
import { errorIn, suggestAnswers, takenAnswers } from './suggest-answers';

const settings = { portalInbox: 'Portal@tmu.example', stakeholderEngagementInbox: 'se@tmu.example' };
const message = {
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
const ask = (more: Partial<typeof message> & { sentAt?: string }) =>
  Object.fromEntries(suggestAnswers({ ...message, ...more }, knownPeople, settings).map((one) => [one.id, one]));

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

  it('takes who wrote first, where somebody of the team passed it on', () => {
    const text = 'See below\n\nFrom: Asha Patel <asha@panel.example>\nSent: 3 March\nMy code is refused';
    expect(ask({ from: { name: 'Sam Okoro', email: 'sam@tmu.example' }, text }).who).toMatchObject({
      shown: 'Asha Patel, asha@panel.example',
      note: 'The desk knows them: panellist. Passed on by Sam Okoro.',
    });
    expect(ask({ from: { name: 'Sam Okoro', email: 'sam@tmu.example' }, text }).what?.shown).toContain(
      'My code is refused',
    );
    // A panellist's own mail with an older one under it stays theirs.
    expect(
      ask({ from: { name: 'Nasha Old', email: 'nasha@panel.example' }, text: `Still broken\n\n${text}` }).who?.shown,
    ).toMatch(/^Nasha Old/);
  });

  it('goes by where it was sent for the channel', () => {
    expect(ask({}).channel?.shown).toBe('Portal inbox');
    expect(ask({ to: ['x@y.example', 'se@tmu.example'] }).channel?.shown).toBe('Stakeholder Engagement');
    expect(ask({ to: [] }).channel?.shown).toBe('Email');
  });

  it('leaves out the message that was answered', () => {
    const text = 'It is refused again.\n\nFrom: Portal inbox\nSent: Monday\nTry the newest code';
    expect(ask({ text }).what?.shown).toBe('Help\n\nIt is refused again.');
  });

  it.each([
    ['It said "Business process error TEST-7: no stage" and stopped', 'Business process error TEST-7: no stage'],
    ['Access is denied.', 'Access is denied.'],
    ['Error 0x80040216 in CRM', 'Error 0x80040216 in CRM'],
    ['I made an error in the form and want to change it', undefined],
    ['It does not work', undefined],
  ])('reads %j as the error message %j', (text, error) => expect(errorIn(`Hello\n${text}\nBye`)).toBe(error));

  it('puts in only what was taken, below what was typed', () => {
    const all = suggestAnswers({ ...message, sentAt: '2026-03-04T09:12:00.000Z' }, knownPeople, settings);
    const taken = all.filter((one) => one.id === 'what' || one.id === 'when');
    expect(takenAnswers(taken, { 'details.whatHappened': 'Mine ' })).toEqual({
      'details.whatHappened': 'Mine\n\nMessage of 4 March 2026, 9:12am.\n\nHelp\n\nIt broke',
    });
    expect(takenAnswers([], {})).toEqual({});
  });
});

it.each([
  ['RE: Code "refused" #1?.msg', 'RE Code refused 1.msg'],
  ['..\\..\\x.MSG', 'x.msg'],
  ['.eml', 'message.eml'],
  ['message', 'message.msg'],
  [`${'a'.repeat(300)}.eml`, `${'a'.repeat(80)}.eml`],
])('keeps %j under a name that SharePoint takes: %j', (name, kept) => expect(attachmentName(name)).toBe(kept));
