import fc from 'fast-check';
import { issueOf } from '../find/testing/issue-of.js';
import { channelSchema } from '../vocabulary/codes.js';
import { steps } from '../issues/testing/stories.js';
import { draftReply } from './draft-reply.js';
import { longestMailto, mailtoLink } from '../links/mail-link.js';
import { sendFromWords } from './send-from.js';
import { phoneNumbersIn, replyNeeds, type StandardReply } from './standard-reply.js';
import { suggestReplies } from './suggest-replies.js';

const reply: StandardReply = {
  key: 'large-file',
  title: 'A large file takes a day',
  subject: 'Your file',
  words: 'Hello [name].',
};
const context = { number: 41, sender: 'Priya Shah', today: '2026-03-02' };
const panellist = { kind: 'panellist', name: 'Grace Obi' } as const;
const draft = (words: string, issue = issueOf({ reporter: panellist }), more = {}) =>
  draftReply({ ...reply, words }, issue, { ...context, ...more });

it.each([
  ['Hello [name].', 'Hello Grace Obi.'],
  ['Hello [First  Name],', 'Hello Grace,'],
  ['[ NAME ] [Name]', 'Grace Obi Grace Obi'],
  ['Regards, [sender] (issue [issue])', 'Regards, Priya Shah (issue 41)'],
])('fills in "%s"', (words, filled) => {
  expect(draft(words)).toEqual({ subject: 'Your file', words: filled, open: [] });
});

it('fills in facts of the issue: hearing, error, what was done', () => {
  const issue = issueOf({ hearingOn: '2026-03-20', error: { text: 'TEST-7' } }, [steps.answer]);
  expect(draft('[hearing date], [error], [what was done]', issue).words).toBe('20 March 2026, TEST-7, Made it again');
});

it('keeps what it cannot fill in, and names it', () => {
  expect(draft('Hello [nmae], your hearing is on [hearing date]. [constructor] []')).toEqual({
    subject: 'Your file',
    words: 'Hello [nmae], your hearing is on [hearing date]. [constructor] []',
    open: [
      { placeholder: '[nmae]', message: '[nmae] is not something that the desk can fill in' },
      { placeholder: '[hearing date]', message: '[hearing date] is not recorded on this issue' },
      { placeholder: '[constructor]', message: '[constructor] is not something that the desk can fill in' },
    ],
  });
});

it("writes to each of several people by their own name, and tells nobody of another's hearing", () => {
  const issue = issueOf({}, [steps['add-person']]);
  const grace = issue.others![0]!.key;
  expect(draft('[name]: [hearing date]', issue, { personKey: grace }).words).toBe('Grace Obi: 9 March 2026');
  expect(draft('[name]: [hearing date]', issue).words).toBe('Tom Reed: [hearing date]');
});

it('fills in once: a name written like a placeholder stays a name, and no name breaks the subject into lines', () => {
  const issue = issueOf({ reporter: { kind: 'panellist', name: '[sender]\r\nBcc: x@y.example' } });
  expect(draftReply({ ...reply, subject: 'For [name]' }, issue, context)).toEqual({
    subject: 'For [sender] Bcc: x@y.example',
    words: 'Hello [sender] Bcc: x@y.example.',
    open: [],
  });
});

it.each([
  ['020 7946 0000', 1],
  ['+44 (0)20 7946-0000', 1],
  ['07700 900123', 1],
  ['Call 0207.946.0000 now', 1],
  ['on 3 March 2026 at 9:30am', 0],
  ['2026-03-02 09:30', 0],
  ['issue 41, TRN 1234567', 0],
  ['CAS-00041-A1B2C3', 0],
  ['50 MB takes 1 day', 0],
])('finds in "%s" %i telephone numbers (S22)', (words, count) => {
  expect(phoneNumbersIn(words)).toHaveLength(count);
});

it('says what a reply lacks before it is kept', () => {
  expect(replyNeeds({ title: ' ', words: '' }).map(({ field }) => field)).toEqual(['title', 'words']);
  expect(replyNeeds({ title: 'x', words: 'Ring 020 7946 0000' })).toEqual([
    { field: 'words', message: 'Take out the telephone number 020 7946 0000: there is no phone line' },
  ]);
  expect(replyNeeds(reply)).toEqual([]);
});

it('asks of every channel whether it was sent', () => {
  expect(sendFromWords('portal-inbox')).toBe('Send from: portal inbox. Have you sent it?');
  for (const channel of channelSchema.options) expect(sendFromWords(channel)).toMatch(/\. Have you .+\?$/);
});

describe('a mail link', () => {
  const link = (words: string, to = 'grace@panel.example', subject = 'Your file') => mailtoLink({ to, subject, words });

  it('holds subject and words, line ends as CRLF', () => {
    expect(link('Hello\nGrace & co')).toEqual({
      outcome: 'link',
      url: 'mailto:grace@panel.example?subject=Your%20file&body=Hello%0D%0AGrace%20%26%20co',
    });
  });

  it('takes up to the limit and cuts nothing beyond it', () => {
    const room = longestMailto - 'mailto:grace@panel.example?subject=Your%20file&body='.length;
    expect(link('a'.repeat(room))).toMatchObject({ outcome: 'link' });
    expect(link('a'.repeat(room + 1))).toMatchObject({
      outcome: 'too-long',
      length: longestMailto + 1,
      limit: longestMailto,
    });
  });

  it.each([
    [''],
    ['grace'],
    ['a@b.example,c@d.example'],
    ['a@b.example?bcc=c@d.example'],
    ['a@b.example\nBcc: x@y.example'],
    ['<a@b.example>'],
  ])('refuses the address "%s"', (to) =>
    expect(link('Hello', to)).toEqual({ outcome: 'refused', message: expect.any(String) }),
  );

  it('never throws, never has a second question mark or header, and says what it was given', () => {
    const any = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(any, any, (subject, words) => {
        const made = mailtoLink({ to: 'a+b@c.example', subject, words });
        if (made.outcome !== 'link') return;
        expect([...new URL(made.url).searchParams.keys()]).toEqual(['subject', 'body']);
        expect(made.url.match(/[?&]/g)).toHaveLength(2);
      }),
    );
  });
});

describe('suggestions', () => {
  const library: StandardReply[] = [
    { ...reply, key: 'area-only', area: 'sign-in' },
    { ...reply, key: 'both', area: 'sign-in', cause: 'input' },
    { ...reply, key: 'other-cause', area: 'sign-in', cause: 'forgot-how' },
    { ...reply, key: 'gone', area: 'sign-in', cause: 'input', retired: true },
    { ...reply, key: 'channel-only', channel: 'phone' },
    { ...reply, key: 'other-area', area: 'letters', cause: 'deletion', channel: 'teams' },
    { ...reply, key: 'none' },
  ];
  it.each([
    [
      { area: 'sign-in', cause: 'input' },
      [
        ['both', 'For the same area and the same cause'],
        ['area-only', 'For the same area'],
      ],
    ],
    [
      { area: 'sign-in' },
      [
        ['area-only', 'For the same area'],
        ['both', 'For the same area'],
        ['other-cause', 'For the same area'],
      ],
    ],
    [{ channel: 'phone' }, []],
    [{ area: 'documents', cause: 'deletion', channel: 'teams' }, []],
    [{ area: 'letters', channel: 'teams' }, [['other-area', 'For the same area and the same channel']]],
    [{ cause: 'deletion' }, [['other-area', 'For the same cause']]],
    [{}, []],
  ] as const)('for %j', (hints, expected) => {
    expect(suggestReplies(library, hints).map(({ reply: r, because }) => [r.key, because])).toEqual(expected);
  });
});

describe('the page of the guide', () => {
  const page = 'https://guide.example/reset';
  const shown = (words: string, guidePage: string | undefined = page) =>
    draftReply({ ...reply, words, guidePage }, issueOf({ reporter: panellist }), context);

  it.each([
    ['See [guide page], please', `See ${page}, please`],
    ['A [ Guide  PAGE ] and [guide page].', `A ${page} and ${page}.`],
    ['Hello [name].', `Hello Grace Obi.\n\nThis page of the guide shows each step: ${page}`],
    [
      'Hello [name],\n\nIt takes a day.\n\nKind regards\n[sender]\n',
      `Hello Grace Obi,\n\nIt takes a day.\n\nThis page of the guide shows each step: ${page}\n\nKind regards\nPriya Shah\n`,
    ],
    [`Read ${page} first.`, `Read ${page} first.`],
  ])('stands in the words of %j', (words, filled) => {
    expect(shown(words)).toMatchObject({ words: filled, open: [] });
  });

  it('is asked for where the words have its place and the reply names none, or one that no click may follow', () => {
    for (const none of [undefined, 'javascript:alert(1)', 'https://a.example@evil.example/'])
      expect(draftReply({ ...reply, words: 'See [guide page]', guidePage: none }, issueOf(), context)).toMatchObject({
        words: 'See [guide page]',
        open: [{ message: '[guide page] stands for a page of the guide, and this reply names none' }],
      });
    expect(shown('Hello.', 'javascript:alert(1)').words).toBe('Hello.');
  });

  it.each([
    ['guide.example/reset', 'The link to the guide must be a whole web address that starts with https://'],
    ['http://guide.example/reset', 'The link to the guide must be a whole web address that starts with https://'],
    ['javascript:alert(1)', 'The link to the guide must be a whole web address that starts with https://'],
    [`https://guide.example/${'x'.repeat(240)}`, 'The link to the guide must be 255 characters or fewer'],
  ])('is not kept as %j', (guidePage, message) => {
    expect(replyNeeds({ ...reply, guidePage })).toEqual([{ field: 'guidePage', message }]);
  });

  it('and a picture with what it shows in words are kept; a picture without them is not', () => {
    expect(replyNeeds({ ...reply, guidePage: page, picture: 'a.png', pictureWords: 'The button' })).toEqual([]);
    expect(replyNeeds({ ...reply, picture: 'a.png', pictureWords: ' ' })).toEqual([
      { field: 'pictureWords', message: 'Enter what the picture shows, for those who cannot see it' },
    ]);
  });
});
