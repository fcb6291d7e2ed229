import { openSteps } from './open-steps.js';
import { mayTake, placeOf } from './who-may.js';
import { describeStatus } from './status-words.js';
import { issueStatusSchema, statusWords } from '../vocabulary/codes.js';
import { administrator, caseWorker, developer, otherCaseWorker, visitor } from './testing/people.js';
import { handOver, raise, steps, story, storyTo } from './testing/stories.js';

const commands = (status: keyof typeof storyTo, who = administrator) =>
  openSteps(story(storyTo[status]), who).map((step) => step.command);

it("offers TMU every step, in the order of the table, and says which are on somebody's word", () => {
  expect(commands('new')).toEqual([
    'answer',
    'hand-over',
    'name-owner',
    'ask-person',
    'tell-person',
    'add-person',
    'merge-into',
    'add-note',
    'change-details',
  ]);
  expect(openSteps(story([raise, steps['add-person']]), administrator).map((step) => step.command)).toContain(
    'remove-person',
  );
  expect(openSteps(story(storyTo['card-made']), administrator).filter((step) => step.onTheirWord)).toEqual([
    { command: 'record-fix-required', lanes: ['tra'], onTheirWord: true },
    { command: 'record-fix-not-required', lanes: ['tra'], onTheirWord: true },
  ]);
});

it('offers a closing once, with the ends that it may have', () => {
  expect(openSteps(story(storyTo.answered), administrator).find((step) => step.command === 'close')).toEqual({
    command: 'close',
    lanes: ['person', 'tmu'],
    onTheirWord: false,
    outcomes: [
      { outcome: 'worked', lanes: ['person'], onTheirWord: true },
      { outcome: 'told-no-answer', lanes: ['tmu'], onTheirWord: false },
    ],
  });
  expect(
    openSteps(story(storyTo['not-changing']), administrator).find((step) => step.command === 'close'),
  ).toMatchObject({
    outcomes: [{ outcome: 'not-changing', lanes: ['tmu'], onTheirWord: false }],
  });
});

it('offers the others their own', () => {
  expect(commands('answered', caseWorker)).toEqual(['close', 'record-not-resolved']);
  expect(openSteps(story(storyTo.answered), caseWorker)[0]).toMatchObject({
    lanes: ['person'],
    outcomes: [{ outcome: 'worked', onTheirWord: false }],
  });
  expect(commands('answered', otherCaseWorker)).toEqual([]);
  expect(commands('card-made', developer)).toEqual([
    'record-fix-required',
    'record-fix-not-required',
    'link-card',
    'add-note',
  ]);
  expect(commands('new', visitor)).toEqual([]);
});

it('lets TMU make the card on the Trello route as a step of its own', () => {
  const card = (route: 'problem-form' | 'trello-board') =>
    openSteps(story([raise, { ...handOver, route }]), administrator).find((step) => step.command === 'link-card');
  expect(card('trello-board')).toEqual({ command: 'link-card', lanes: ['tra', 'tmu'], onTheirWord: false });
  expect(card('problem-form')).toEqual({ command: 'link-card', lanes: ['tra'], onTheirWord: true });
  const made = openSteps(story([raise, { ...handOver, route: 'trello-board' }, steps['link-card']]), administrator);
  expect(made.find((step) => step.command === 'record-fix-required')).toEqual({
    command: 'record-fix-required',
    lanes: ['tra'],
    onTheirWord: true,
  });
});

it('knows who acts in a lane, and on whose issue', () => {
  expect(mayTake(['person'], caseWorker)).toBe(true);
  expect(mayTake(['person'], caseWorker, story([raise]))).toBe(true);
  expect(mayTake(['person'], otherCaseWorker, story([raise]))).toBe(false);
  expect(mayTake(['tra'], administrator)).toBe(true);
  expect(mayTake(['tmu'], developer)).toBe(false);
  expect(placeOf(undefined)).toBe('not-raised');
});

it('says how an issue stands in words, and names people where it knows them', () => {
  expect(issueStatusSchema.options.map((status) => statusWords(status))).toEqual([
    'New, nobody is dealing with it',
    'Somebody is dealing with it',
    'Waiting for the person',
    'With TRA support',
    'TRA has a question',
    'TRA has made a card',
    'TRA is fixing it',
    'TRA says it is fixed. We are checking',
    'Fixed. Tell the person',
    'TRA will not be changing this. Tell the person',
    'Answered. Waiting to hear whether it worked',
    'Closed',
    'Reopened',
  ]);
  expect(describeStatus(story(storyTo.looking))).toBe('Priya Shah is dealing with it');
  expect(describeStatus(story(storyTo['not-changing']))).toBe('TRA will not be changing this. Tell Tom Reed');
  expect(describeStatus(story([...storyTo.new, steps['merge-into']]))).toBe('Merged into another issue');
});
