import * as z from 'zod/mini';
import type { ReportStanding } from './report-standings.js';
import type { Role } from './roles.js';
import { codesOf, type StoredWord, type Vocabulary } from './vocabulary.js';

/** A route in words, for each place where somebody reads it. */
export interface RouteWords extends StoredWord {
  /** In few words, inside a sentence: "from the problem form to the Trello board". */
  plain: string;
  /** After "If TMU cannot resolve it,". */
  goes: string;
  /** The address in the settings without which nothing goes there. */
  link?: 'problemFormUrl' | 'trelloBoardUrl';
  /** It goes to whoever has this role. */
  role?: Role;
}

/** What is so of one way of handing over, and not of another. */
export interface HandoverRouteWords extends RouteWords {
  label: string;
  /** The card is the team's own to make (S9). */
  ownCard?: true;
  /** It puts lines that follow each other into one paragraph: an empty line keeps them apart. */
  linesApart?: true;
}

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
export type HandoverRoute = keyof typeof handoverRoutes;
/** A route, with what only some of them have. */
export const handoverRouteWords = (route: HandoverRoute): HandoverRouteWords => handoverRoutes[route];
export const handoverRouteSchema = z.enum(codesOf(handoverRoutes));

/** Where an issue goes if TMU cannot resolve it (S5, S9). `tmu`: it stays with TMU. */
export const ruleRoutes = {
  tmu: { stored: 'TMU', plain: 'TMU', goes: 'it stays with TMU' },
  ...handoverRoutes,
  'tra-digital': { stored: 'TRA Digital', plain: 'TRA Digital', goes: 'it goes to TRA Digital', role: 'tra-digital' },
} as const satisfies Vocabulary<string, RouteWords>;
export type RuleRoute = keyof typeof ruleRoutes;
/** A route, with what only some of them have. */
export const routeWords = (route: RuleRoute): RouteWords => ruleRoutes[route];
export const ruleRouteSchema = z.enum(codesOf(ruleRoutes));

/** How an issue ended. */
export const closingOutcomes = {
  worked: { stored: 'It worked', onReport: 'closed-worked' },
  'told-no-answer': { stored: 'Told, no answer', onReport: 'closed-told' },
  'not-changing': { stored: 'TRA is not changing this', onReport: 'closed-not-changing' },
} as const satisfies Vocabulary<string, StoredWord & { onReport: ReportStanding }>;
export type ClosingOutcome = keyof typeof closingOutcomes;
export const closingOutcomeSchema = z.enum(codesOf(closingOutcomes));
