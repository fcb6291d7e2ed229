import * as z from 'zod/mini';
import type { ReportStanding } from './report-standings.js';
import type { Role } from './roles.js';
import { codesOf, type StoredWord, type Vocabulary } from './vocabulary.js';

/** A route in words, for each place where somebody reads it. */
export interface RouteWords extends StoredWord {
  /** In few words, inside a sentence: "from the problem form to the Trello board". */
  plain: string;
  /** After "If Repairs cannot resolve it,". */
  goes: string;
  /** The address in the settings without which nothing goes there. */
  link?: 'problemFormUrl' | 'trelloBoardUrl';
  /** It goes to whoever has this role. */
  role?: Role;
}

/** What is so of one way of handing over, and not of another. */
export interface HandoverRouteWords extends RouteWords {
  label: string;
  /** The card is the team's own to make. */
  ownCard?: true;
  /** It puts lines that follow each other into one paragraph: an empty line keeps them apart. */
  linesApart?: true;
}

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
export type HandoverRoute = keyof typeof handoverRoutes;
/** A route, with what only some of them have. */
export const handoverRouteWords = (route: HandoverRoute): HandoverRouteWords => handoverRoutes[route];
export const handoverRouteSchema = z.enum(codesOf(handoverRoutes));

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
export type RuleRoute = keyof typeof ruleRoutes;
/** A route, with what only some of them have. */
export const routeWords = (route: RuleRoute): RouteWords => ruleRoutes[route];
export const ruleRouteSchema = z.enum(codesOf(ruleRoutes));

/** How an issue ended. */
export const closingOutcomes = {
  worked: { stored: 'It worked', onReport: 'closed-worked' },
  'told-no-answer': { stored: 'Told, no answer', onReport: 'closed-told' },
  'not-changing': { stored: 'The contractor is not changing this', onReport: 'closed-not-changing' },
} as const satisfies Vocabulary<string, StoredWord & { onReport: ReportStanding }>;
export type ClosingOutcome = keyof typeof closingOutcomes;
export const closingOutcomeSchema = z.enum(codesOf(closingOutcomes));
