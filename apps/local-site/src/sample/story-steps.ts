/** What can happen to an issue of the sample, one command each. */
export type StoryStep =
  | 'raise'
  | 'sort-out-at-once'
  | 'more-people'
  | 'take'
  | 'ask'
  | 'reply'
  | 'answer'
  | 'did-not-work'
  | 'worked'
  | 'no-answer'
  | 'hand-over'
  | 'told-with-tra'
  | 'tra-asks'
  | 'answer-tra'
  | 'card'
  | 'fix-required'
  | 'not-required'
  | 'fixed'
  | 'still-broken'
  | 'confirm'
  | 'cause-learnt'
  | 'tell'
  | 'close-not-changing'
  | 'reopen';

export const answered: readonly StoryStep[] = ['raise', 'take', 'answer'];
const withTra: readonly StoryStep[] = ['raise', 'take', 'hand-over', 'told-with-tra'];
const fixed: readonly StoryStep[] = [...withTra, 'card', 'fix-required', 'fixed'];

/** Ways that issues went which TMU resolved, each with how often it is told: the first is what S3 and S4 describe. */
export const tmuRoutes: readonly { steps: readonly StoryStep[]; weight: number }[] = [
  { steps: [...answered, 'worked'], weight: 5 },
  { steps: ['sort-out-at-once'], weight: 5 },
  { steps: [...answered, 'no-answer'], weight: 2 },
  { steps: ['raise', 'take', 'ask', 'reply', 'answer', 'worked'], weight: 2 },
  { steps: [...answered, 'did-not-work', 'answer', 'worked'], weight: 1 },
  { steps: [...answered, 'worked', 'reopen', 'take', 'answer', 'worked'], weight: 1 },
];

/** Ways that issues went which TRA support had. */
export const traRoutes: readonly { steps: readonly StoryStep[]; weight: number }[] = [
  { steps: [...fixed, 'confirm', 'tell', 'cause-learnt', 'worked'], weight: 4 },
  {
    steps: [
      ...withTra,
      'tra-asks',
      'answer-tra',
      'card',
      'fix-required',
      'fixed',
      'confirm',
      'cause-learnt',
      'tell',
      'worked',
    ],
    weight: 2,
  },
  { steps: [...fixed, 'still-broken', 'fixed', 'confirm', 'tell', 'no-answer', 'cause-learnt'], weight: 1 },
  { steps: [...withTra, 'card', 'not-required', 'close-not-changing'], weight: 2 },
];

/** How much is open on the day that the site is made for. */
export type HowBusy = 'quiet' | 'usual' | 'busy';

/** What a usual week has open: one that nobody has yet, and one that is answered. One with TRA is beside them: it came with the release. */
export const usualRoutes: readonly { steps: readonly StoryStep[]; kind: string }[] = [
  { steps: ['raise'], kind: 'reset-link' },
  { steps: answered, kind: 'filtered-view' },
];

/** One way to every state that an open issue can be in, as the screen of a very busy Monday morning has them. */
export const openRoutes: readonly { steps: readonly StoryStep[]; kind: string }[] = [
  { steps: ['raise'], kind: 'reset-link' },
  { steps: ['raise', 'take'], kind: 'large-file' },
  { steps: ['raise', 'take', 'ask'], kind: 'code-late' },
  { steps: answered, kind: 'notes-replaced' },
  { steps: [...answered, 'did-not-work'], kind: 'hearing-missing' },
  { steps: withTra, kind: 'letter-locked' },
  { steps: [...withTra, 'tra-asks'], kind: 'privileges' },
  { steps: [...withTra, 'card'], kind: 'panel-date-empty' },
  { steps: [...withTra, 'card', 'fix-required'], kind: 'task-reminders' },
  { steps: fixed, kind: 'an-hour-early' },
  { steps: [...fixed, 'confirm'], kind: 'generic-sql' },
  { steps: [...withTra, 'card', 'not-required'], kind: 'booked-on-leave' },
];
