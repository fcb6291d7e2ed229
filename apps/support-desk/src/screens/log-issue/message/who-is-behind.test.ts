/** @jest-environment node */
import { messageOfText, type ReadMessage } from '@tms-support/message-reader';
import { knownPeople } from '../../../testing/people';
import { suggestAnswers } from './suggest-answers';
import { turnedName } from './writers';

const settings = { portalInbox: 'portal@tmu.example', stakeholderEngagementInbox: 'se@tmu.example' };
const sam = { name: 'Sam Okoro', email: 'sam@tmu.example' };
const asha = 'Asha Patel, asha@panel.example';
const message: ReadMessage = {
  subject: '',
  from: { name: 'Forms', email: 'no-reply@forms.example' },
  to: ['portal@tmu.example'],
  text: '',
  wasCut: false,
  hidden: '',
  replyTo: [],
  contents: [],
  inner: [],
};
const read = (more: Partial<ReadMessage>) =>
  suggestAnswers({ ...message, ...more }, knownPeople, settings, { today: '2026-03-04' });
const ask = (more: Partial<ReadMessage>) => Object.fromEntries(read(more).suggestions.map((one) => [one.id, one]));
const form =
  'A message for you\n\nName: Asha Patel\nEmail: asha@panel.example\nMessage: My code is refused.\n\nPage: /help';
const heading = (from: string, subject = ''): string =>
  `From: ${from}\nSent: 3 March 2026 08:00\nTo: Sam\nSubject: ${subject}\n\n`;

it('takes whoever filled in a form, and folds what else stands in it', () => {
  const { suggestions, parts } = read({ text: form });
  expect(suggestions.find(({ id }) => id === 'who')).toMatchObject({
    shown: asha,
    note: 'The desk knows them: panellist. no-reply@forms.example sent it for them.',
  });
  expect(suggestions.find(({ id }) => id === 'what')?.shown).toBe('My code is refused.');
  expect(parts.find(({ kind }) => kind === 'form')?.text).toContain('Page: /help');
});

it('does so where a colleague passes the form on', () => {
  const text = `One for you\n\n${heading('Forms <no-reply@forms.example>')}${form}`;
  const got = ask({ from: sam, subject: 'FW: A message', text });
  expect([got.who?.shown, got.what?.shown]).toEqual([asha, 'My code is refused.']);
});

it('names nobody where a program wrote for itself', () => {
  expect(ask({ from: { name: 'Mail', email: 'mailer-daemon@x.example' }, text: 'It was not delivered.' }).who).toBe(
    undefined,
  );
});

it('takes the innermost person, not the program whose message they pass on: that is their evidence', () => {
  const text = `See below\n\n${heading('Asha Patel <asha@panel.example>', 'FW: Code')}It does not work.\n\n${heading('TMS <no-reply@tms.example>')}Your code is in this message.`;
  const { suggestions, who } = read({ from: sam, subject: 'FW: Code', text });
  expect(who.choices).toHaveLength(1);
  expect(suggestions.find(({ id }) => id === 'who')?.shown).toBe(asha);
  expect(suggestions.find(({ id }) => id === 'what')?.shown).toMatch(/^It does not work\.[^]+Your code is in this/);
});

it('shows what an attached message says: as words where little else is said, folded where more is', () => {
  const inner = [{ ...message, from: { name: 'TMS', email: 'no-reply@tms.example' }, text: 'Sign in here.' }];
  const from = { name: 'Asha Patel', email: 'asha@panel.example' };
  expect(ask({ from, text: 'Is this yours?', inner }).what?.shown).toBe('Is this yours?\n\nSign in here.');
  const long = read({ from, text: 'A long story. '.repeat(30), inner });
  expect(long.parts.find(({ kind }) => kind === 'attached')?.text).toBe('Sign in here.');
  const bounced = read({ from: { name: '', email: 'postmaster@x.example' }, text: 'Not delivered.', inner });
  expect(bounced.parts.find(({ kind }) => kind === 'attached')?.text).toBe('Sign in here.');
});

it('folds the heading of the one comment that another desk sends', () => {
  const text = 'Mira Holt (North), 3 Mar 2026, 10:26 GMT\n\nIt is blank.';
  const got = ask({ from: { name: 'North', email: 'support@north.zendesk.example' }, text });
  expect([got.who?.shown, got.what?.shown]).toEqual(['Mira Holt', 'It is blank.']);
});

it('does not call a chat an email', () => {
  const channel = (text: string) =>
    suggestAnswers(messageOfText(text), knownPeople, settings, { today: '2026-03-04' }).suggestions.find(
      ({ id }) => id === 'channel',
    )?.shown;
  expect(channel('[03/03/2026 08:12] Asha Patel\nMy code is refused')).toBe('Teams');
  expect(channel('03/03/2026, 08:12 - Asha Patel: My code is refused')).toBeUndefined();
  expect(channel('My code is refused, says the page')).toBe('Email');
});

it('asks whether it is who wrote to another desk, or the desk', () => {
  const rule = '-'.repeat(30);
  const text = `##- Please type your reply above this line -##\n\n${rule}\n\nMira Holt, 3 Mar 2026, 10:26 GMT\n\nIt is blank.\n\n${rule}\n\nHelp (Support), 3 Mar 2026, 09:00 GMT\n\nWhat is it?`;
  const { who } = read({ from: { name: 'Help (Support)', email: 'support@help.zendesk.example' }, text });
  expect(who.writer).toBeUndefined();
  expect(who.choices.map(({ from }) => from.name)).toEqual(['Mira Holt', 'Help (Support)']);
  // Whichever it is, their words are what they wrote to it, without its heading.
  for (const chosen of ['', ...who.choices.map(({ key }) => key)]) {
    const got = suggestAnswers(
      { ...message, from: { name: 'Help (Support)', email: 'support@help.zendesk.example' }, text },
      knownPeople,
      settings,
      { today: '2026-03-04', chosen },
    );
    expect(got.suggestions.find(({ id }) => id === 'what')?.shown).toBe('It is blank.');
  }
});

it('offers the address of whoever commented, where the desk wrote to it and it fits their name', () => {
  const text = 'You are registered as a CC on this request (481).\n\nMira Holt, 3 Mar 2026, 10:26 GMT\n\nIt is blank.';
  const from = { name: 'North Trust', email: 'support@north.example' };
  const sent = { ...message, from, text, to: ['m.holt@north.example', 'portal@tmu.example'] };
  const { who } = suggestAnswers(sent, knownPeople, settings, { today: '2026-03-04' });
  expect(who.writer).toBeUndefined();
  const [mira] = who.choices;
  const got = suggestAnswers(sent, knownPeople, settings, { today: '2026-03-04', chosen: mira!.key });
  const said = got.suggestions.find(({ id }) => id === 'who');
  expect(said?.shown).toBe('Mira Holt, m.holt@north.example');
  expect(said?.note).toContain('The address is one that the message went to, and fits the name.');
});

it('takes whoever wrote last to another desk whose message a colleague passes on', () => {
  const text = `One for you\n\n${heading('Help <help@desk.example>', 'Re: List')}##- Please type your reply above this line -##\n\nMira Holt, 3 Mar 2026, 10:26 GMT\n\nIt is blank.\n\nCai Rees, 3 Mar 2026, 09:00 GMT\n\nWhat is it?`;
  const { suggestions, who } = read({ from: sam, subject: 'FW: List', text });
  expect(who.choices).toHaveLength(1);
  const got = Object.fromEntries(suggestions.map((one) => [one.id, one.shown]));
  expect([got['who'], got['what'], got['when']]).toEqual(['Mira Holt', 'It is blank.', '3 March 2026, 10:26am']);
});

it('knows a desk that writes from its own address by its line, and the newest of its comments', () => {
  const text =
    '##- Please type your reply above this line -##\n\nYour request has been updated.\n\nMira Holt (Holt Law Desk)\n3 Mar 2026, 10:26 GMT\n\nIt is blank for 41/B.\n\nTMS Support\n2 Mar 2026, 09:00 GMT\n\nWhich one is it?';
  const from = { name: 'Holt Law Desk', email: 'support@holt.desk.example' };
  const replyTo = [{ name: 'Holt Law Desk', email: 'support+id7@holt.desk.example' }];
  const { who } = read({ from, replyTo, text });
  expect(who.choices.map((one) => one.from.name)).toEqual(['Mira Holt (Holt Law Desk)', 'Holt Law Desk']);
  const chosen = suggestAnswers({ ...message, from, replyTo, text }, knownPeople, settings, {
    today: '2026-03-04',
    chosen: who.choices[0]!.key,
  });
  expect(chosen.suggestions.find(({ id }) => id === 'what')?.shown).toBe('It is blank for 41/B.');
  expect(chosen.suggestions.find(({ id }) => id === 'who')?.shown).toBe('Mira Holt');
});

it('takes whoever filled in a form of questions of its own, and all their answers', () => {
  const text =
    'A new response was submitted.\n\nYour name\nMira Holt\nYour e-mail address\nmira@holt.example\nDid anything go wrong?\nYes, twice.';
  const got = ask({ from: { name: 'Microsoft Forms', email: 'noreply@forms.example' }, text });
  expect([got.who?.shown, got.what?.shown]).toEqual(['Mira Holt, mira@holt.example', text]);
});

it('takes the name that a caller says, as a machine heard it, and keeps the number beside it', () => {
  const from = { name: '01632 960144', email: 'noreply@voicemail.example' };
  const text = 'You received a voicemail from 01632 960144.\n\nhi it’s mira holt about the list can you ring me';
  const got = ask({ from, text });
  expect([got.who?.shown, got.who?.note]).toEqual([
    'Mira Holt',
    'The desk does not know them yet. Check the name. A machine heard the name in a call from 01632 960144. noreply@voicemail.example sent it for them.',
  ]);
  expect(ask({ from, text: 'it’s the one on Monday' }).who?.shown).toBe('01632 960144');
});

it('takes whoever says their name in words that nobody sent', () => {
  const got = ask({ from: { name: '', email: '' }, text: 'Your name: Mira Holt\nWhat happened? It is blank.' });
  expect([got.who?.shown, got.who?.note]).toEqual(['Mira Holt', 'The desk does not know them yet. Check the name.']);
});

it('folds what Jira puts around a comment, and its copy of what was first asked', () => {
  const text = `Gethin Rowe commented on HELP-481:\n-----------------------------\n\nStill blank, from both rooms.\n\nView issue · Add comment\n\n> The list is blank\n>\n>  Key: HELP-481\n>  Project: Help\n>  Reporter: Mira Holt\n>\n> It has been blank since Monday.\n\n--\nThis message was sent by Atlassian Jira\n(v1001.0)`;
  const from = { name: 'Gethin Rowe (Jira)', email: 'jira@north.atlassian.example' };
  expect(ask({ from, subject: '[JIRA] (HELP-481) The list is blank', text }).what?.shown).toBe(
    'Still blank, from both rooms.',
  );
});

it('says that what Teams tells of was said in Teams, and when', () => {
  const got = ask({
    from: { name: 'Gethin Rowe in Teams', email: 'noreply@email.teams.example' },
    sentAt: '2026-03-03T15:00:00.000Z',
    text: 'Gethin Rowe (External) 3 March 2026 12:48\nIs it down?',
  });
  expect([got.channel?.shown, got.when?.shown]).toEqual(['Teams', '3 March 2026, 12:48pm']);
});

it.each([
  ['Patel, Asha', 'Asha Patel'],
  ['Llwyd-Jones, Sian M. (Panel)', 'Sian M. Llwyd-Jones (Panel)'],
  ['van der Berg, Ilse', 'Ilse van der Berg'],
  ["O'BRIEN, Sean", "Sean O'BRIEN"],
  ['Ó Broin, Tadhg', 'Tadhg Ó Broin'],
  ['Van Dyke, Ann', 'Ann Van Dyke'],
  ['Nic Dhonnchadha, Sorcha (Panel)', 'Sorcha Nic Dhonnchadha (Panel)'],
  ['Patel, OBE', 'Patel, OBE'],
  ['Patel, Jr', 'Patel, Jr'],
  ['Panel Office, London', 'Panel Office, London'],
])('writes %s as people say it: %s', (name, turned) => expect(turnedName(name)).toBe(turned));

it('names whoever answers for another desk by what they wrote, and how they are reached', () => {
  const text =
    '##- Please type your reply above this line -##\n\nYou are registered as a CC on this request (5).\n\nEwan Rook (Hollin)\n\n3 Mar 2026, 14:06 GMT\n\nIt is blank.\n\nCai Rees\n\n3 Mar 2026, 11:40 GMT\n\nBlank for me.';
  const got = ask({
    from: { name: 'Ewan Rook (Hollin)', email: 'support@hollin.zendesk.example' },
    replyTo: [{ name: 'Hollin', email: 'support+id5@hollin.zendesk.example' }],
    text,
  });
  expect([got.who?.shown, got.what?.shown]).toEqual(['Ewan Rook', 'It is blank.']);
  expect(got.who?.note).toContain('Answers to support+id5@hollin.zendesk.example reach them through it.');
});

it('says that a call was made by phone, and folds what the telephone says of it', () => {
  const text =
    'You have a new voicemail message.\n\nTranscript (confidence: low)\n"hello it’s Mira Holt here the list is blank and it says try again later"\n\nTo hear it, dial *98.';
  const { suggestions, parts } = read({ from: { name: 'Unified Voice', email: 'voicemail@uv.example' }, text });
  const got = Object.fromEntries(suggestions.map((one) => [one.id, one.shown]));
  expect([got['channel'], got['who'], got['error']]).toEqual(['Phone', 'Mira Holt', undefined]);
  expect(parts.map(({ kind }) => kind)).toEqual(['words', 'program']);
});

it('does not say how somebody told where a machine sent something of itself', () =>
  expect(ask({ from: { name: 'MFD 2nd floor', email: 'scanner@tmu.example' }, text: 'Scanned.' }).channel).toBe(
    undefined,
  ));

it('takes no words of a lock, or of a program around a message, for somebody’s', () => {
  const from = { name: 'Asha Patel', email: 'asha@panel.example' };
  const contents = [{ id: '1', kind: 'protected' as const, name: 'message_v2.rpmsg', size: 1, isRead: false }];
  const locked = read({ from, text: 'Asha Patel has sent you a protected message.\nRead the message', contents });
  expect(locked.suggestions.some(({ id }) => id === 'what')).toBe(false);
  expect(locked.parts.map(({ kind }) => kind)).toEqual(['program']);
  const teams = read({
    from: { name: 'Asha Patel in Teams', email: 'noreply@teams.example' },
    text: 'Your teammates are trying to reach you.\nMy code is refused.\nReply in Teams\n© 2026 Microsoft Corporation',
  });
  expect(teams.suggestions.find(({ id }) => id === 'what')?.shown).toBe('My code is refused.');
  expect(teams.parts.find(({ kind }) => kind === 'program')?.text).toContain('Reply in Teams');
});

it('keeps the whole of a subject that is too long for a title, and calls nothing by dots', () => {
  const subject = `The link 👩🏽\u200d⚖️ ${'and what I tried '.repeat(10)}ends here`;
  const got = ask({ subject, text: 'See subject' });
  expect(got.title?.shown).toMatch(/^The link 👩🏽\u200d⚖️ .*\S…$/);
  expect(got.title?.shown.length).toBeLessThanOrEqual(120);
  expect(got.what?.shown).toBe(`${subject}\n\nSee subject`);
  expect(ask({ subject: '...', text: '' }).title).toBeUndefined();
});

it('looks for no hearing in a question that somebody answers', () => {
  const text =
    'On 3 March 2026 at 08:12, TMS <portal@tmu.example> wrote:\n> Is your hearing on 9 April 2026?\nYes.\n> Which browser?\nEdge.';
  const got = ask({ from: { name: 'Asha Patel', email: '' }, text });
  expect(got.what?.shown).toContain('> Is your hearing on 9 April 2026?\nYes.');
  expect(got.hearing).toBeUndefined();
});

describe('somebody outside who passes on what another outside wrote', () => {
  const text = `As I said on the phone.\n\n${heading('Cai Rees <cai@home.example>', 'Small letters')}The letters are too small.`;
  const from = { name: 'Mo Tipping', email: 'mo@home.example' };
  const passedOn = { from, subject: 'FW: Small letters', text };
  const said = (chosen: string) =>
    suggestAnswers({ ...message, ...passedOn }, knownPeople, settings, { today: '2026-03-04', chosen });

  it('is asked about: either may have the problem', () => {
    const { suggestions, who } = said('');
    expect(who.choices.map((one) => one.from.email)).toEqual(['cai@home.example', 'mo@home.example']);
    expect(who.writer).toBeUndefined();
    expect(suggestions.some(({ id }) => id === 'who')).toBe(false);
  });

  it('passes on, or says it of themselves, as somebody chooses', () => {
    const [cai, mo] = said('').who.choices;
    const ofCai = Object.fromEntries(said(cai!.key).suggestions.map((one) => [one.id, one]));
    expect(ofCai['who']).toMatchObject({ shown: 'Cai Rees, cai@home.example' });
    expect(ofCai['who']?.note).toContain('Passed on by Mo Tipping.');
    expect(ofCai['what']?.shown).toBe('The letters are too small.');
    const ofMo = Object.fromEntries(said(mo!.key).suggestions.map((one) => [one.id, one]));
    expect(ofMo['who']).toMatchObject({ shown: 'Mo Tipping, mo@home.example' });
    expect(ofMo['what']?.shown).toContain('As I said on the phone.');
    expect(ofMo['what']?.shown).toContain('The letters are too small.');
  });

  it('is named as people say their name', () => {
    const turned = { ...passedOn, from: { ...from, name: 'Tipping, Mo (Panel)' } };
    const [cai] = said('').who.choices;
    const { who } = suggestAnswers({ ...message, ...turned }, knownPeople, settings, {
      today: '2026-03-04',
      chosen: cai!.key,
    });
    expect(who.passedOnBy).toBe('Mo Tipping');
  });

  it.each([
    ['their own', 'Mo Tipping <mo@work.example>'],
    ['a program’s', 'Portal <no-reply@portal.example>'],
    ['a colleague’s', 'Sam Okoro <sam@tmu.example>'],
  ])('is not asked where the words are %s', (_, whose) => {
    const { who } = read({ ...passedOn, text: `See below.\n\n${heading(whose)}Your papers are ready.` });
    expect(who.choices).toHaveLength(1);
    expect(who.writer?.from).toEqual(from);
  });
});

it('asks who it is where a copier sent it, though it is of the team', () => {
  const copier = { name: 'MFD 2nd floor', email: 'scanner@tmu.example' };
  const { suggestions } = suggestAnswers(
    { ...message, from: copier },
    [...knownPeople, { ...knownPeople.find(({ reporter }) => !reporter)!, ...copier }],
    settings,
    { today: '2026-03-04' },
  );
  expect(suggestions.some(({ id }) => id === 'who')).toBe(false);
});

it('leaves out what an organisation puts behind a name, and knows the person with it', () => {
  expect(ask({ from: { name: 'Rees, Cai (Addysg / Education)', email: 'cai@home.example' } })['who']?.shown).toBe(
    'Cai Rees, cai@home.example',
  );
  expect(ask({ from: { name: 'Patel, Asha (Panel)', email: '' } })['who']?.note).toContain('The desk knows them');
});

const asked = { name: 'Mo Tipping', email: 'mo@home.example' };

it('says that a message has no time of its own, and that it names another sender', () => {
  const otherSenders = [{ name: 'Bo Alder', email: 'bo@venue.example' }];
  const odd = ask({ from: asked, otherSenders, sentAt: '2026-03-03T08:00:00.000Z', isTimeOfArrival: true });
  expect(odd['who']?.note).toContain('names another sender as well: Bo Alder, bo@venue.example.');
  expect(odd['when']?.note).toContain('this is when it arrived');
  expect(ask({ from: asked, sentAt: '2026-03-03T08:00:00.000Z' })['when']?.note).toBe(
    'It is shown below what happened.',
  );
});

describe('a notice that a message waits in a portal, passed on', () => {
  const notice = 'Nell has sent you a secure email.\n\nClick here to read it';
  const contents = [{ id: '1', kind: 'protected' as const, name: 'The message itself', size: 0, isRead: false }];

  it('is no words of whoever sent it, where a colleague passes it on', () => {
    const text = `One for you\n\n${heading('Nell Abara <nell@chambers.example>')}${notice}`;
    const { suggestions, parts } = read({ from: sam, subject: 'FW: Papers', text, contents });
    expect(suggestions.find(({ id }) => id === 'who')?.shown).toBe('Nell Abara, nell@chambers.example');
    expect(suggestions.some(({ id }) => id === 'what')).toBe(false);
    expect(parts.map(({ kind }) => kind)).toEqual(['cover', 'program']);
  });

  it('leaves what somebody outside says of it', () => {
    const text = `The link has run out for me.\n\n${heading('Nell <secure@gateway.example>')}${notice}`;
    const got = ask({ from: asked, subject: 'FW: Papers', text, contents });
    expect(got.what?.shown).toBe('The link has run out for me.');
  });
});

describe('a message that a colleague attaches', () => {
  const hers = {
    ...message,
    from: { name: 'Nell Abara', email: 'nell@chambers.example' },
    text: 'My code is refused.',
  };
  const other = { ...message, from: { name: 'TMS', email: 'no-reply@tms.example' }, text: 'Your code is 1.' };
  const shown = (more: Partial<ReadMessage>) =>
    read({ from: sam, text: 'She rang as well.', ...more }).parts.map(({ kind, text }) => [kind, text]);

  it('shows, left out, what the colleague says of it, and what is attached beside it', () => {
    expect(shown({ inner: [hers, other] })).toEqual([
      ['cover', 'She rang as well.'],
      ['attached', 'Your code is 1.'],
      ['words', 'My code is refused.'],
    ]);
    expect(shown({ inner: [{ ...message, from: sam, text: 'Passed on once.', inner: [hers] }] })).toEqual([
      ['cover', 'She rang as well.'],
      ['cover', 'Passed on once.'],
      ['words', 'My code is refused.'],
    ]);
  });

  it('shows what is attached to a message that is passed on, whoever wrote that', () => {
    const text = `One for you\n\n${heading('Nell Abara <nell@chambers.example>')}My code is refused.`;
    expect(
      shown({ subject: 'FW: Code', text, inner: [{ ...other, inner: [{ ...other, text: 'It ends at 9.' }] }] }),
    ).toEqual(
      expect.arrayContaining([
        ['words', 'My code is refused.'],
        ['attached', 'Your code is 1.'],
        ['attached', 'It ends at 9.'],
      ]),
    );
  });
});

it('asks which message of a saved mailbox is meant, and folds the others', () => {
  const inner = [
    { ...message, from: { name: 'Asha Patel', email: 'asha@panel.example' }, text: 'My code is refused.' },
    { ...message, from: { name: 'Mira Holt', email: 'mira@panel.example' }, text: 'The list is white.' },
  ];
  const mailbox = { ...message, from: { name: '', email: '' }, inner };
  const { who, suggestions } = read(mailbox);
  expect(suggestions).toEqual([]);
  expect([who.writer, who.choices.map(({ from }) => from.name)]).toEqual([undefined, ['Asha Patel', 'Mira Holt']]);
  const [first] = who.choices;
  const chosen = suggestAnswers(mailbox, knownPeople, settings, { today: '2026-03-04', chosen: first!.key });
  expect(chosen.suggestions.find(({ id }) => id === 'what')?.shown).toBe('My code is refused.');
  expect(chosen.parts.find(({ kind }) => kind === 'attached')?.text).toBe('The list is white.');
});
