import * as z from 'zod/mini';
import { codesOf, type StoredWord, type Vocabulary } from './vocabulary.js';

/** A kind of person in words, for each place where somebody reads it. */
export interface PersonWords extends StoredWord {
  /** Inside a sentence, and beside a name: "case worker". */
  plain: string;
  /** With its article: "a case worker is waiting". */
  one: string;
  /** Comes before the others, whoever raised it (S12). */
  comesFirst?: true;
}

/** Whom support is for (S1). */
export const reporterKinds = {
  'tms-user': { stored: 'TMS user', plain: 'TMS user', one: 'a TMS user' },
  panellist: { stored: 'Panellist', plain: 'panellist', one: 'a panellist', comesFirst: true },
} as const satisfies Vocabulary<string, PersonWords>;
export type ReporterKind = keyof typeof reporterKinds;
export const reporterKindSchema = z.enum(codesOf(reporterKinds));

/** Whose role says what they do in the system. */
export const kindWithRoles: ReporterKind = 'tms-user';

/** What a TMS user does (S1). Panellists have none. */
export const tmsRoles = {
  'case-manager': { stored: 'Case manager', plain: 'case manager', one: 'a case manager' },
  'case-worker': { stored: 'Case worker', plain: 'case worker', one: 'a case worker' },
  admin: { stored: 'Admin', plain: 'admin', one: 'a colleague in admin' },
  scheduling: { stored: 'Scheduling', plain: 'scheduling', one: 'a colleague in scheduling' },
} as const satisfies Vocabulary<string, PersonWords>;
export type TmsRole = keyof typeof tmsRoles;
export const tmsRoleSchema = z.enum(codesOf(tmsRoles));

const kinds: Vocabulary<ReporterKind, PersonWords> = reporterKinds;
export const comesFirst = (kind: ReporterKind): boolean => kinds[kind].comesFirst === true;
export const hasRole = (kind: ReporterKind | undefined): boolean => kind === kindWithRoles;

/** A reporter's role where they have one, and else their kind: the words that say who they are. */
export const whoWords = ({ kind, tmsRole }: { kind: ReporterKind; tmsRole?: TmsRole | undefined }): PersonWords =>
  hasRole(kind) && tmsRole ? tmsRoles[tmsRole] : reporterKinds[kind];
