import { issueOf } from '../find/testing/issue-of.js';
import { steps } from '../issues/testing/stories.js';
import { handoverParts, handoverText } from './handover-text.js';
import { maskPersonalData } from '../personal-data/mask-personal-data.js';

const context = { number: 41, today: '2026-03-02' };
const error = {
  text: 'Business process error TEST-7: the stage cannot be changed.',
  screen: 'Case, stage bar',
  seenAt: '2026-07-01T08:30:00.000Z',
  recordReference: 'CAS-00041-A1B2C3',
};
const issue = issueOf({ whatHappened: 'Ann Lee cannot move it on', area: 'cases', updateKey: 'DEMO-04', error }, [
  steps['add-person'],
]);

it('is made from the evidence, in the order in which TRA reads it', () => {
  expect(handoverText(issue, 'problem-form', context)).toBe(
    [
      'TMS issue 41: Business process error TEST-7: the stage cannot be changed.',
      'Exact words of the message: Business process error TEST-7: the stage cannot be changed.',
      'Screen: Case, stage bar',
      'When it was seen: 1 July 2026, 9:30am, London time',
      'Record: CAS-00041-A1B2C3',
      'What happened: Ann Lee cannot move it on',
      'Affected: 1 case worker, 1 panellist',
      'Next hearing: 9 March 2026',
      'Area of TMS: Cases',
      'After the update: DEMO-04',
      'Our reference: issue 41',
    ].join('\n'),
  );
});

it('keeps the lines of a card apart, and says why there is no message', () => {
  const card = handoverText(issueOf(), 'trello-board', { ...context, noErrorReason: 'The screen stays blank' });
  expect(card.split('\n\n')).toEqual([
    'TMS issue 41: The save button is missing',
    'Exact words of the message: We have none. The screen stays blank',
    'When it was seen: reported on 2 March 2026',
    'What happened: The save button is missing',
    'Affected: 1 case worker',
    'Our reference: issue 41',
  ]);
});

it.each([
  [
    'takes the evidence on the screen before what is stored',
    { ...context, error: { text: 'New words' } },
    'error',
    'New words',
  ],
  ['leaves out a hearing that has been', { ...context, today: '2026-03-10' }, 'hearing', undefined],
])('%s', (_, given, name, text) => {
  expect(handoverParts(issue, given).find((part) => part.name === name)?.text).toBe(text);
});

it('cuts a long first line of the title at a whole character, and nothing else', () => {
  const long = `${'😀'.repeat(95)}\nsecond line`;
  const parts = handoverParts(issueOf({ whatHappened: long }), context);
  expect(parts[0]!.text).toBe(`TMS issue 41: ${'😀'.repeat(89)}…`);
  expect(parts.find((part) => part.name === 'what-happened')?.text).toBe(long);
  expect(handoverText(issueOf({ whatHappened: long }), 'problem-form', context)).toContain(`What happened:\n${long}`);
});

it('goes out with names and references replaced, and TRA can still ask by the number', () => {
  const known = { names: ['Ann Lee', 'Tom Reed', 'Grace Obi'], references: [error.recordReference], issueNumber: 41 };
  const { text } = maskPersonalData(handoverText(issue, 'problem-form', context), known);
  expect(text).not.toMatch(/Ann|Lee|CAS-/);
  expect(text).toContain('Record: [see issue 41]');
  expect(text).toContain('What happened: [see issue 41] cannot move it on');
});

describe('the title', () => {
  const titled = (whatHappened: string): string =>
    handoverText(issueOf({ whatHappened }), 'trello-board', { number: 41, today: '2026-03-02' }).split('\n')[0]!;

  it.each([
    ['Dear all, the list is empty', 'the list is empty'],
    ['Hi team,\n\nThe list is empty', 'The list is empty'],
    ['Good morning.\nThe list is empty', 'The list is empty'],
    ['Hello, this is Ottilie (lay member, panel 3). The list is empty.', 'The list is empty.'],
    ['My name is Ola Bright. The list is empty', 'The list is empty'],
    ['Hi, Ottilie Grainger here, the list is empty', 'the list is empty'],
    ["It's Priya from Casework. The list is empty", 'The list is empty'],
    ["It's broken again. The list is empty", "It's broken again. The list is empty"],
    ['This is urgent. The list is empty', 'This is urgent. The list is empty'],
    ['I am locked out. The list is empty', 'I am locked out. The list is empty'],
    ['This is TMS itself. The list is empty', 'This is TMS itself. The list is empty'],
    ['Hi the list is empty. It was full', 'Hi the list is empty. It was full'],
    ['hi its tom. the list is empty', 'the list is empty'],
    ['hi its broken. the list is empty', 'its broken. the list is empty'],
    ['Ottilie', 'Ottilie'],
    ['Hello,', 'Hello,'],
    [
      'The letter has no address. It was made on Friday by the new template, which somebody changed in the night of Thursday.',
      'The letter has no address.',
    ],
    // Half a date of birth would be found by nothing.
    [
      'The decision letter for the case has the date of last year, and the date of birth on it is 03.11.1974 as it should be',
      'The decision letter for the case has the date of last year, and the date of birth on it…',
    ],
    [
      'The panellist cannot sign in at all and asks that somebody should ring back today on 07700 900461 before noon',
      'The panellist cannot sign in at all and asks that somebody should ring back today on…',
    ],
    // Half a name would be found by nothing either.
    [
      'Letter of day three went to the wrong town, not to counsel (J. Oakes). It has the date of last year on it as well.',
      'Letter of day three went to the wrong town, not to counsel (J. Oakes).',
    ],
    [
      'The letter of day three went to Mr. Oakes instead. It was made by hand, and has the date of last year on it too.',
      'The letter of day three went to Mr. Oakes instead.',
    ],
    [`${'word '.repeat(40)}`.trim(), `${'word '.repeat(17)}`.trim() + '…'],
    ['Letters\n\nThe notice comes out without its address.', 'Letters: The notice comes out without its address.'],
    ['Your bundle\n\nHello all,\nIt opens blank. It did on Monday.', 'Your bundle: It opens blank. It did on Monday.'],
    ['Letters\n\nMessage of 25 November 2026, 9:12am.', 'Letters'],
    ['It is broken.\nThe letter too.', 'It is broken.'],
  ])('of %j is "%s"', (whatHappened, title) => {
    expect(titled(whatHappened)).toBe(`TMS issue 41: ${title}`);
  });

  it('goes on behind the first words of an error message that say nothing of the fault', () => {
    const text =
      'Business Process Error. The stage cannot be set because the field Panel date is empty. Contact an administrator of the service.';
    expect(handoverText(issueOf({ whatHappened: 'x', error: { text } }), 'trello-board', context)).toContain(
      'TMS issue 41: Business Process Error. The stage cannot be set because the field Panel date is empty.',
    );
  });
});
