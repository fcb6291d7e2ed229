import type { ClosingOutcome, ClosingWords, HandoverRouteWords, RouteWords } from '../shapes/route-words.js';
import type { Vocabulary } from '../vocabulary.js';

/** Where an issue can be handed to the contractor. `label`: as a choice. */
export const handoverRoutes = {
  portal: {
    stored: 'Contractor’s portal',
    label: 'Contractor’s portal',
    plain: 'the contractor’s portal',
    goes: 'it goes to the contractor on their portal',
    link: 'problemFormUrl',
  },
  'works-order': {
    stored: 'Works order',
    label: 'Works order',
    plain: 'a works order',
    goes: 'it becomes a works order',
    ownCard: true,
  },
} as const satisfies Vocabulary<string, HandoverRouteWords>;

/** Where an issue goes if Repairs cannot resolve it. `tmu`: it stays with Repairs. */
export const ruleRoutes = {
  tmu: { stored: 'Repairs', plain: 'Repairs', goes: 'it stays with Repairs' },
  ...handoverRoutes,
  lead: {
    stored: 'Repairs lead',
    plain: 'the repairs lead',
    goes: 'it goes to the repairs lead',
    role: 'repairs-lead',
  },
} as const satisfies Vocabulary<string, RouteWords>;

/** How an issue ended. */
export const closingOutcomes = {
  worked: { stored: 'It worked', onReport: 'closed-worked' },
  'told-no-answer': { stored: 'Told, no answer', onReport: 'closed-told' },
  'not-changing': { stored: 'The contractor is not changing this', onReport: 'closed-not-changing' },
} as const satisfies Vocabulary<ClosingOutcome, ClosingWords>;
