import { issueOf } from '../find/testing/issue-of.js';
import { steps, told } from '../issues/testing/stories.js';
import { lastTime } from './last-time.js';
import { openRecallIndex } from './recall-index.js';

const index = openRecallIndex(
  [
    'I cannot open the bundle on the tablet',
    'She cannot log in with her password',
    'A 68 MB recording does not upload',
    'He is on holiday and the page has no place for it',
    'Locked out after too many tries',
    'The outcome is locked',
    'Where is the postponement form?',
    'It closed straight away',
    'The handset is new',
  ].map((whatHappened, at) => ({
    number: at + 1,
    issue: issueOf({ whatHappened }, [
      { ...steps.answer, whatWasDone: `Helped ${at}`, told: { ...told, note: `Helped ${at}` } },
      steps.close,
    ]),
  })),
);
const first = (whatHappened: string): number | undefined =>
  lastTime(index, { whatHappened }, { now: '2026-03-10T10:00:00.000Z' })[0]?.number;

it.each([
  ['a slip in the one word that says it', 'My bundel stays shut', 1],
  ['a slip in a word that means the same as another', 'availabilty', 4],
  ['two letters swapped', 'postpnoement', 7],
  ['a letter that sounds like two', 'fone', 9],
  ['one word written as two', 'pass word trouble', 2],
  ['a size written as one word', 'Takes no 68MB', 3],
  ['being locked out is no locked record', 'I am locked out', 5],
  ['the same, as one word', 'lockout', 5],
  ['a word that is no slip of any', 'The heating hums', undefined],
  ['a word two letters from another is another', 'My passport', undefined],
  ['the beginning of another word is no slip', 'An uplink', undefined],
  ['a slip in a short word may be anything', 'cade', undefined],
])('forgives %s: "%s"', (_, said, number) => expect(first(said)).toBe(number));

it('takes at once for nobody’s being away', () => {
  const found = lastTime(index, { whatHappened: 'availability' }, { now: '2026-03-10T10:00:00.000Z' });
  expect(found.map(({ number }) => number)).toEqual([4]);
});

it('says in the words that were typed why it is shown', () => {
  const [found] = lastTime(index, { whatHappened: 'postpnoement' }, { now: '2026-03-10T10:00:00.000Z' });
  expect(found!.because).toBe('Alike in: postpnoement');
});

it('takes the browsers that a problem was tried in for no likeness of problems', () => {
  const past = openRecallIndex(
    ['The stage stops on Save. Same in Edge and Chrome.', 'The letter has no address', 'A panel member left'].map(
      (whatHappened, at) => ({
        number: at + 1,
        issue: issueOf({ whatHappened }, [
          { ...steps.answer, whatWasDone: `Helped ${at}`, told: { ...told, note: `Helped ${at}` } },
          steps.close,
        ]),
      }),
    ),
  );
  const ask = (whatHappened: string) => lastTime(past, { whatHappened }, { now: '2026-03-10T10:00:00.000Z' });
  expect(ask('The bundle spins for ever. She tried Chrome, Edge and Firefox')).toEqual([]);
  expect(ask('The stage stops, in Safari and in Chrome').map(({ because }) => because)).toEqual([
    'Alike in: stage, stops',
  ]);
});
