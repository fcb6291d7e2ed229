import type { PlacedStatus } from '../../issues/flowchart.js';
import type { StatusWords } from '../shapes/status-words.js';
import type { Vocabulary } from '../vocabulary.js';

/**
 * How an issue stands. Each status is a place on the flowchart; the process table says which. A list keeps people's names in
 * columns of their own, so that `stored` names nobody.
 */
export const issueStatuses = {
  new: {
    stored: 'New',
    says: () => 'New, nobody is dealing with it',
    onReport: 'looking',
    turn: 'tmu',
  },
  looking: {
    stored: 'Somebody is dealing with it',
    says: (_person: string, owner: string) => `${owner} is dealing with it`,
    onReport: 'looking',
    turn: 'tmu',
  },
  'waiting-for-person': {
    stored: 'Waiting for the person',
    says: (person: string) => `Waiting for ${person}`,
    onReport: 'asked',
    turn: 'person',
  },
  'with-tra': {
    stored: 'With the contractor',
    onReport: 'with-tra',
    turn: 'tra',
  },
  'tra-has-question': {
    stored: 'The contractor has a question',
    onReport: 'with-tra',
    turn: 'tmu',
  },
  'card-made': {
    stored: 'The contractor has made a card',
    onReport: 'with-tra',
    turn: 'tra',
  },
  'tra-fixing': {
    stored: 'The contractor is fixing it',
    onReport: 'fixing',
    turn: 'tra',
  },
  'checking-fix': {
    stored: 'The contractor says fixed, we are checking',
    inRules: 'We are checking the fix',
    says: () => 'The contractor says it is fixed. We are checking',
    onReport: 'checking',
    turn: 'tmu',
  },
  'fixed-tell-person': {
    stored: 'Fixed, tell the person',
    inRules: 'Fixed and to be told',
    says: (person: string) => `Fixed. Tell ${person}`,
    onReport: 'fixed',
    turn: 'tmu',
    isAllButDone: true,
  },
  'not-changing': {
    stored: 'The contractor is not changing this, tell the person',
    inRules: 'The contractor is not changing it',
    says: (person: string) => `The contractor will not be changing this. Tell ${person}`,
    onReport: 'not-changing',
    turn: 'tmu',
  },
  answered: {
    stored: 'Answered, did it work?',
    inRules: 'Answered',
    says: () => 'Answered. Waiting to hear whether it worked',
    onReport: 'answered',
    turn: 'person',
    isAllButDone: true,
  },
  closed: {
    stored: 'Closed',
    onReport: 'closed-told',
    turn: 'nobody',
  },
  'open-again': {
    stored: 'Open again',
    says: () => 'Reopened',
    onReport: 'looking-again',
    turn: 'tmu',
  },
} as const satisfies Vocabulary<PlacedStatus, StatusWords>;

/** An issue that lives on in another. */
export const mergedWords = 'Merged into another issue';
