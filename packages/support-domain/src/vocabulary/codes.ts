import * as z from 'zod/mini';
import type { PlacedStatus } from '../issues/flowchart.js';
import type { PersonWords } from './shapes/person-words.js';
import type { ClosingOutcome, HandoverRouteWords, RouteWords } from './shapes/route-words.js';
import type { StatusWords } from './shapes/status-words.js';
import { type Vocabulary, codesOf } from './vocabulary.js';
import { channels } from './words/channels.js';
import { kindWithRoles, reporterKinds, tmsRoles } from './words/reporters.js';
import { closingOutcomes, handoverRoutes, ruleRoutes } from './words/routes.js';
import { issueStatuses } from './words/statuses.js';

export type IssueStatus = PlacedStatus;
export const issueStatusSchema = z.enum(codesOf<IssueStatus>(issueStatuses));

/** How an issue with this status stands, in words. `person` is who has the problem, `owner` who has the issue. */
export function statusWords(status: IssueStatus, person = 'the person', owner = 'Somebody'): string {
  const { says, stored }: StatusWords = issueStatuses[status];
  return says ? says(person, owner) : stored;
}

export type Channel = keyof typeof channels;
export const channelSchema = z.enum(codesOf(channels));

export type ReporterKind = keyof typeof reporterKinds;
export const reporterKindSchema = z.enum(codesOf(reporterKinds));

export type TmsRole = keyof typeof tmsRoles;
export const tmsRoleSchema = z.enum(codesOf(tmsRoles));

const kinds: Vocabulary<ReporterKind, PersonWords> = reporterKinds;
export const comesFirst = (kind: ReporterKind): boolean => kinds[kind].comesFirst === true;
export const hasRole = (kind: ReporterKind | undefined): boolean => kind === kindWithRoles;

/** A reporter's role where they have one, and else their kind: the words that say who they are. */
export const whoWords = ({ kind, tmsRole }: { kind: ReporterKind; tmsRole?: TmsRole | undefined }): PersonWords =>
  hasRole(kind) && tmsRole ? tmsRoles[tmsRole] : reporterKinds[kind];

export type HandoverRoute = keyof typeof handoverRoutes;
/** A route, with what only some of them have. */
export const handoverRouteWords = (route: HandoverRoute): HandoverRouteWords => handoverRoutes[route];
export const handoverRouteSchema = z.enum(codesOf(handoverRoutes));

export type RuleRoute = keyof typeof ruleRoutes;
/** A route, with what only some of them have. */
export const routeWords = (route: RuleRoute): RouteWords => ruleRoutes[route];
export const ruleRouteSchema = z.enum(codesOf(ruleRoutes));

export const closingOutcomeSchema = z.enum(codesOf<ClosingOutcome>(closingOutcomes));
