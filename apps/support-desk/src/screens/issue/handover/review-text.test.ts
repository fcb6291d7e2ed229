/** @jest-environment node */
import { reviewText, type ReviewChoices } from './review-text';

const known = { names: ['Asha Patel'], issueNumber: 41 };
const none: ReviewChoices = { keep: [], replace: [], more: [] };

it('replaces what is certain, asks about what looks like a name, and is not decided until somebody says', () => {
  const review = reviewText('Asha Patel rang. Bronwen says that asha@panel.example is hers.', known, none);
  expect(review.found.map(({ text, kind, decision }) => [text, kind, decision])).toEqual([
    ['Asha Patel', 'name', 'replace'],
    ['Bronwen', 'likely-name', 'undecided'],
    ['asha@panel.example', 'email', 'replace'],
  ]);
  expect(review.isDecided).toBe(false);
  const decided = reviewText('Asha Patel rang. Bronwen says so.', known, { ...none, replace: ['bronwen'] });
  expect(decided).toMatchObject({ isDecided: true, text: '[see issue 41] rang. [see issue 41] says so.' });
  expect(reviewText('Bronwen says so.', known, { ...none, keep: ['bronwen'] })).toMatchObject({
    isDecided: true,
    text: 'Bronwen says so.',
  });
});

it('lets a person keep what is certain, and mark what nothing found, wherever and however it is written', () => {
  expect(reviewText('Asha Patel rang', known, { ...none, keep: ['asha patel'] }).text).toBe('Asha Patel rang');
  const review = reviewText('bunny rang, and Bunny cried', known, { ...none, more: ['Bunny'] });
  expect(review.text).toBe('[see issue 41] rang, and [see issue 41] cried');
  expect(review.found).toEqual([expect.objectContaining({ kind: 'marked', times: 2 })]);
});

it('leaves no half of a name behind where what is marked laps over what was found', () => {
  const over = reviewText('Asha Patel-of-Leeds rang', known, { ...none, more: ['Patel-of-Leeds'] });
  expect(over.text).toBe('[see issue 41] rang');
  expect(over.pieces.map(({ text }) => text).join('')).toBe('Asha Patel-of-Leeds rang');
});

it('takes what is marked as it stands, and never as a pattern', () => {
  expect(reviewText('a.c abc (x', known, { ...none, more: ['a.c', '(x', ' '] }).text).toBe(
    '[see issue 41] abc [see issue 41]',
  );
});

it('shows the whole text, whatever is in it', () => {
  const raw = '<img src=x onerror=alert(1)> Asha Patel\n\u0000 javascript:alert(1)';
  expect(
    reviewText(raw, known, none)
      .pieces.map(({ text }) => text)
      .join(''),
  ).toBe(raw);
});

it('lets nothing that may be somebody pass: a month, a number, a date, a postcode', () => {
  const people = { names: ['May Tindle', 'Will Reed'], issueNumber: 41 };
  const raw = 'By May it was back. Will rang on 07700 900123. It shows 14/07/1962, 1234567 and sw1a2aa, TRN 7654321.';
  const review = reviewText(raw, people, none);
  expect(review.found.map(({ text, decision, isSure }) => [text, decision, isSure])).toEqual([
    ['May', 'undecided', false],
    ['Will', 'undecided', false],
    ['07700 900123', 'replace', true],
    ['14/07/1962', 'undecided', false],
    ['1234567', 'undecided', false],
    ['sw1a2aa', 'undecided', false],
    ['TRN 7654321', 'replace', true],
  ]);
  expect(review.isDecided).toBe(false);
});

it('shows what is said of somebody’s health, whose name is gone already', () => {
  const review = reviewText('Asha Patel is off with shingles. The operation failed.', known, none);
  expect(review.found.map(({ text, kind, decision }) => [text, kind, decision])).toEqual([
    ['Asha Patel', 'name', 'replace'],
    ['shingles', 'health', 'undecided'],
  ]);
  expect(review.isDecided).toBe(false);
});

it('decides once where a word is certain in one place and not in another', () => {
  const review = reviewText('Grace is out. We asked Grace.', { names: ['Grace Obi'], issueNumber: 41 }, none);
  expect(review).toMatchObject({ isDecided: true, text: '[see issue 41] is out. We asked [see issue 41].' });
});

it.each([
  ['keep', 'Case 18456 is stuck', true],
  ['replace', 'Case [see issue 41] is stuck', false],
  [undefined, 'Case [see issue 41] is stuck', false],
] as const)('leaves a case reference by the default of the route: %s', (references, text, hasReference) => {
  const choices = { ...none, ...(references ? { references } : {}) };
  expect(reviewText('Case 18456 is stuck', known, choices)).toMatchObject({ text, hasReference, isDecided: true });
});

it('lets a person decide about each reference, whatever the default, and keeps no teacher reference by itself', () => {
  const raw = 'Case 18456, TRN 1234567';
  expect(reviewText(raw, known, { ...none, references: 'keep' }).text).toBe('Case 18456, [see issue 41]');
  expect(reviewText(raw, known, { ...none, references: 'keep', replace: ['18456'] })).toMatchObject({
    text: 'Case [see issue 41], [see issue 41]',
    hasReference: false,
  });
  expect(reviewText(raw, known, { ...none, references: 'replace', keep: ['18456'] })).toMatchObject({
    text: 'Case 18456, [see issue 41]',
    hasReference: true,
  });
});

it('says what stands instead once, where a name was marked in two pieces', () => {
  const { text } = reviewText('asked bunny bee, Asha Patel', known, { ...none, more: ['bunny', 'bee'] });
  expect(text).toBe('asked [see issue 41], [see issue 41]');
});
