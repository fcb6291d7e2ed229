import * as z from 'zod/mini';
import type { ClosingOutcome, HandoverRouteWords, RouteWords } from './shapes/route-words.js';
import { codesOf } from './vocabulary.js';
import { closingOutcomes, handoverRoutes, ruleRoutes } from './words/routes.js';

export type HandoverRoute = keyof typeof handoverRoutes;
/** A route, with what only some of them have. */
export const handoverRouteWords = (route: HandoverRoute): HandoverRouteWords => handoverRoutes[route];
export const handoverRouteSchema = z.enum(codesOf(handoverRoutes));

export type RuleRoute = keyof typeof ruleRoutes;
/** A route, with what only some of them have. */
export const routeWords = (route: RuleRoute): RouteWords => ruleRoutes[route];
export const ruleRouteSchema = z.enum(codesOf(ruleRoutes));

export const closingOutcomeSchema = z.enum(codesOf<ClosingOutcome>(closingOutcomes));
