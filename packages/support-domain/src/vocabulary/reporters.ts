import * as z from 'zod/mini';
import type { PersonWords } from './shapes/person-words.js';
import { codesOf, type Vocabulary } from './vocabulary.js';
import { kindWithRoles, reporterKinds, tmsRoles } from './words/reporters.js';

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
