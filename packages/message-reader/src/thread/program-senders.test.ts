import { behindProgram, isOfProgram } from './program-senders.js';

const sent = (from: string, email: string, more: { subject?: string; text?: string; replyTo?: string } = {}) => ({
  from: { name: from, email },
  replyTo: more.replyTo ? [{ name: '', email: more.replyTo }] : [],
  subject: more.subject ?? '',
  text: more.text ?? 'The page is white.',
});
const gethin = { name: 'Gethin Rowe', email: '' };

it.each([
  ['no-reply@x.example', true],
  ['noreply@email.teams.example', true],
  ['forms-noreply@x.example', true],
  ['DoNotReply@x.example', true],
  ['no-reply-7@x.example', true],
  ['mailer-daemon@x.example', true],
  ['notifications@x.example', true],
  ['microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@x.example', true],
  ['scanner@x.example', true],
  ['mfd-floor-2@x.example', true],
  ['office.copier@x.example', true],
  ['scan2email@x.example', true],
  ['voicemail@x.example', true],
  ['o365mc@x.example', true],
  ['unityconnection@x.example', true],
  ['MSOnlineServicesTeam@x.example', true],
  ['o365.mcneil@x.example', false],
  ['voice.mail-3@x.example', true],
  ['v.oicemail@x.example', false],
  // Surnames, and a person's own beginning.
  ['sharp@x.example', false],
  ['scanlon@x.example', false],
  ['p.printerson@x.example', false],
  ['noor.reply@x.example', false],
  ['norepa@x.example', false],
  ['replies@x.example', false],
  ['n.otify@x.example', false],
])('knows whether %s is a program’s: %s', (email, is) => expect(isOfProgram({ name: '', email })).toBe(is));

it.each([
  ['Teams, beside its own name', sent('Gethin Rowe in Teams', 'noreply@teams.example'), gethin],
  [
    'a list that writes in somebody’s name',
    sent("'Gethin Rowe' via Panel Chairs", 'chairs@groups.example', { replyTo: 'gethin@panel.example' }),
    { name: 'Gethin Rowe', email: 'gethin@panel.example' },
  ],
  [
    'where answers go, and the subject',
    sent('SharePoint', 'no-reply@sp.example', {
      subject: 'Gethin Rowe left a comment in "List"',
      replyTo: 'gethin@panel.example',
    }),
    { name: 'Gethin Rowe', email: 'gethin@panel.example' },
  ],
  ['the first lines', sent('Planner', 'noreply@p.example', { text: 'Gethin Rowe assigned a task to you' }), gethin],
  [
    'the name in full, which stands in the words alone',
    sent('Gethin in Teams', 'noreply@teams.example', {
      text: 'You missed this\n\nGethin Rowe in Panel chat\nIs it down?',
    }),
    gethin,
  ],
  [
    'another desk, by who commented',
    sent('North', 'a@north.freshdesk.example', { text: 'Gethin Rowe has added a comment to 4' }),
    gethin,
  ],
  [
    'another desk, by who called',
    sent('North', 'north@service-now.example', { text: 'Number: INC4\nCaller: Gethin Rowe' }),
    gethin,
  ],
  [
    'another desk, by the heading of its one comment',
    sent('North', 'support@north.zendesk.example', { text: 'Gethin Rowe (Panel), 12 Jan 2027, 09:14 GMT\n\nDown.' }),
    gethin,
  ],
  [
    'Teams under its own name, in a subject',
    sent('Microsoft Teams', 'noreply@teams.example', { subject: 'You have 3 missed messages from Gethin Rowe' }),
    gethin,
  ],
  [
    'nobody in a subject that counts alone',
    sent('Microsoft Teams', 'noreply@teams.example', { subject: 'You have 3 missed messages' }),
    { name: '', email: '' },
  ],
  ['Jira, beside its own name', sent('Gethin Rowe (Jira)', 'jira@north.atlassian.example'), gethin],
  [
    'Slack',
    sent('Slack', 'notification@slack.example', { text: 'Hi,\n\nGethin Rowe (#panel) 11:14 AM\nDown.' }),
    gethin,
  ],
  [
    'a telephone that knows who called',
    sent('GETHIN ROWE', 'noreply@skype.voicemail.example'),
    { name: 'GETHIN ROWE', email: '' },
  ],
  ['a telephone that does not', sent('Voice Mail', 'voicemail@x.example'), { name: '', email: '' }],
  ['a telephone', sent('07700 900456', 'noreply@voice.example'), { name: '07700 900456', email: '' }],
  [
    'nobody: a thing that is assigned',
    sent('Planner', 'noreply@p.example', { subject: 'Task assigned: a' }),
    { name: '', email: '' },
  ],
  ['nobody: what a filter holds back', sent('', 'quarantine@messaging.example'), { name: '', email: '' }],
  ['nobody', sent('Mail Delivery', 'mailer-daemon@x.example'), { name: '', email: '' }],
])('finds who is behind a program: %s', (_, message, from) => expect(behindProgram(message)?.from).toEqual(from));

it.each([
  ['a person', sent('Gethin Rowe', 'gethin@panel.example')],
  ['a person with another place for answers', sent('Gethin Rowe', 'g@panel.example', { replyTo: 'office@p.example' })],
  ['a person who says what another did', sent('Gethin Rowe', 'g@panel.example', { text: 'Ann Lee shared a file.' })],
])('leaves %s alone', (_, message) => expect(behindProgram(message)).toBeUndefined());

it.each([
  ['beside', 'Gethin Rowe (External) 25 February 2026 12:48'],
  ['below', 'Gethin Rowe sent 2 messages to your chat\n25 February 2026 12:48'],
])('takes when they wrote from %s their name', (_, said) => {
  const text = `Gethin Rowe sent a message\n${said}\nIs it down?`;
  expect(behindProgram(sent('Gethin Rowe in Teams', 'noreply@teams.example', { text }))).toEqual({
    from: gethin,
    sentAt: '2026-02-25T12:48:00.000Z',
  });
});

const filledIn = 'Name: Ann Lee\nEmail: ann@panel.example\nMessage: it says denied';
it.each([
  ['of a website', { ...sent('WordPress', 'wp@tmu.example', { text: filledIn }) }, 'ann@panel.example'],
  [
    'whose answers go to whoever filled it in',
    sent('X', 'x@tmu.example', { text: filledIn, replyTo: 'ann@panel.example' }),
    'ann@panel.example',
  ],
  [
    'that a colleague took down',
    { ...sent('Sam', 'sam@tmu.example', { text: filledIn }), isColleague: true },
    'ann@panel.example',
  ],
  [
    'of a house’s own programs, known by their host',
    sent('Portal', 'feedback@notifications.service.example', { text: filledIn }),
    'ann@panel.example',
  ],
  ['of a service', sent('Power Automate', 'flow@x.example', { text: filledIn }), 'ann@panel.example'],
  ['that a person tells of', sent('Gethin Rowe', 'g@panel.example', { text: `I wrote\n${filledIn}` }), undefined],
])('takes who filled in a form %s', (_, message, email) => expect(behindProgram(message)?.from.email).toBe(email));
