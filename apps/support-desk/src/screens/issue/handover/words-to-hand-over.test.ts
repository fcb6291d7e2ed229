/** @jest-environment node */
import type { Issue } from '@tms-support/support-domain';
import { toHandOver } from './words-to-hand-over';

const reporter = { name: 'Gwen Reed' };
const handed = (whatHappened: string, name = 'Gwen Reed'): string =>
  toHandOver({ reporter: { name }, details: { whatHappened }, history: [] } as unknown as Issue).details.whatHappened;

it.each([
  ['Dear Team,\n\nThe code is refused.\n\nMany thanks and best wishes\nGwen Reed\nLay member', 'The code is refused.'],
  ['Hi all, the code is refused.', 'the code is refused.'],
  ['Good morning TMU - two letters are blank.\nThanks\nGwen', 'two letters are blank.'],
  [
    'Hello Priya,\nThe stage is wrong.\n\nIt says Draft.\n\nKind regards\nGwen',
    'The stage is wrong.\n\nIt says Draft.',
  ],
])('hands over what is said, and not how a letter begins and ends: %j', (text, said) =>
  expect(handed(text)).toBe(said),
);

it.each([
  'The code is refused.',
  'Hi',
  'Hello page is blank',
  'Dear Sir is printed twice on every letter.',
  'Thank you page does not load, it says Error 7.',
  'The letter ends with:\n\nYours is the wrong address.',
])('leaves what says something: %j', (text) => expect(handed(text)).toBe(text));

it.each([
  ['Dear all\n\nThe stage does not move.\nCarys', 'Carys Pugh', 'The stage does not move.'],
  ['Hello,\n\nThe letter went to the wrong town.\n\nTomasz', 'Tomasz Wyszyński', 'The letter went to the wrong town.'],
  ["Hi Team,\n\nIts finbar o'dowd here (panel), the code is refused.", "Finbar O'Dowd", 'the code is refused.'],
])('leaves out who says it, whose name stands with the issue: %j of %s', (text, name, said) =>
  expect(handed(text, name)).toBe(said),
);

it('leaves what somebody forwards, and what they add below their name', () => {
  const text =
    'It happens again.\n\nThanks\nGwen\n\nPS only since the release of 17 November.\n\nOn 4 March 2026 at 09:12, Sam <sam@tmu.example> wrote:\n> The stage is wrong in three cases.';
  expect(handed(text)).toContain('It happens again.');
  expect(handed(text)).toContain('PS only since the release');
  expect(handed(text)).toContain('The stage is wrong in three cases.');
  expect(handed(text)).not.toContain('Gwen');
});

it('hands over what the person was asked and answered', () => {
  const history = [
    { type: 'person-asked', question: 'Which browser is it?' },
    { type: 'person-replied', reply: 'Hello Priya,\n\nEdge. It does the same in Chrome.\n\nThanks\nGwen' },
  ];
  const issue = { reporter, details: { whatHappened: 'The stage is wrong.' }, history } as unknown as Issue;
  expect(toHandOver(issue).details.whatHappened).toBe(
    'The stage is wrong.\n\nWe asked: Which browser is it?\nThey answered: Edge. It does the same in Chrome.',
  );
});

it('hands over what the others with the same problem say, once each', () => {
  const others = [
    { reporter, whatHappened: 'Hello,\n\nWhite page in Chrome too.\n\nThanks\nSam' },
    { reporter, whatHappened: 'White page in Chrome too.' },
    { reporter, whatHappened: 'The page is white.' },
    { reporter },
  ];
  const issue = { reporter, details: { whatHappened: 'The page is white.' }, history: [], others } as unknown as Issue;
  expect(toHandOver(issue).details.whatHappened).toBe(
    'The page is white.\n\nSomebody else with this problem says: White page in Chrome too.',
  );
});
