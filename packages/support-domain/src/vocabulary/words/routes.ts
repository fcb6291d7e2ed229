import type { ClosingOutcome, ClosingWords, HandoverRouteWords, RouteWords } from '../shapes/route-words.js';
import type { Vocabulary } from '../vocabulary.js';

/** Where an issue can be handed to TRA support: the problem form (S5) or the Trello board (S9). `label`: as a choice. */
export const handoverRoutes = {
  'problem-form': {
    stored: 'TRA problem form',
    label: 'TRA problem support form',
    plain: 'the problem form',
    goes: 'it goes to TRA support on the problem form',
    link: 'problemFormUrl',
  },
  'trello-board': {
    stored: 'Trello board',
    label: 'Trello board',
    plain: 'the Trello board',
    goes: 'it goes on the Trello board',
    link: 'trelloBoardUrl',
    ownCard: true,
    linesApart: true,
  },
} as const satisfies Vocabulary<string, HandoverRouteWords>;

/** Where an issue goes if TMU cannot resolve it (S5, S9). `tmu`: it stays with TMU. */
export const ruleRoutes = {
  tmu: { stored: 'TMU', plain: 'TMU', goes: 'it stays with TMU' },
  ...handoverRoutes,
  'tra-digital': { stored: 'TRA Digital', plain: 'TRA Digital', goes: 'it goes to TRA Digital', role: 'tra-digital' },
} as const satisfies Vocabulary<string, RouteWords>;

/** How an issue ended. */
export const closingOutcomes = {
  worked: { stored: 'It worked', onReport: 'closed-worked' },
  'told-no-answer': { stored: 'Told, no answer', onReport: 'closed-told' },
  'not-changing': { stored: 'TRA is not changing this', onReport: 'closed-not-changing' },
} as const satisfies Vocabulary<ClosingOutcome, ClosingWords>;
