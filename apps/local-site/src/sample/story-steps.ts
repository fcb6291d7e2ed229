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
  | 'tra-asks'
  | 'answer-tra'
  | 'card'
  | 'fix-required'
  | 'not-required'
  | 'fixed'
  | 'still-broken'
  | 'confirm'
  | 'tell'
  | 'close-not-changing'
  | 'reopen';

const answered: readonly StoryStep[] = ['raise', 'take', 'answer'];
const withTra: readonly StoryStep[] = ['raise', 'take', 'hand-over'];
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
  { steps: [...fixed, 'confirm', 'tell', 'worked'], weight: 4 },
  {
    steps: [...withTra, 'tra-asks', 'answer-tra', 'card', 'fix-required', 'fixed', 'confirm', 'tell', 'worked'],
    weight: 2,
  },
  { steps: [...fixed, 'still-broken', 'fixed', 'confirm', 'tell', 'no-answer'], weight: 1 },
  { steps: [...withTra, 'card', 'not-required', 'close-not-changing'], weight: 2 },
];

/** One way to every state that an open issue can be in, as the screen of a Monday morning should have them. */
export const openRoutes: readonly { steps: readonly StoryStep[]; byTra: boolean }[] = [
  { steps: ['raise'], byTra: false },
  { steps: ['raise', 'take'], byTra: false },
  { steps: ['raise', 'take', 'ask'], byTra: false },
  { steps: answered, byTra: false },
  { steps: [...answered, 'did-not-work'], byTra: false },
  { steps: withTra, byTra: true },
  { steps: [...withTra, 'tra-asks'], byTra: true },
  { steps: [...withTra, 'card'], byTra: true },
  { steps: [...withTra, 'card', 'fix-required'], byTra: true },
  { steps: fixed, byTra: true },
  { steps: [...fixed, 'confirm'], byTra: true },
  { steps: [...withTra, 'card', 'not-required'], byTra: true },
];
