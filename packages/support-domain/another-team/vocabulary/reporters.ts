import * as z from 'zod/mini';
import { codesOf, type StoredWord, type Vocabulary } from './vocabulary.js';

/** A kind of person in words, for each place where somebody reads it. */
export interface PersonWords extends StoredWord {
  /** Inside a sentence, and beside a name: "case worker". */
  plain: string;
  /** With its article: "a case worker is waiting". */
  one: string;
  /** Comes before the others, whoever raised it. */
  comesFirst?: true;
}

/** Whom support is for. */
export const reporterKinds = {
  colleague: { stored: 'Colleague', plain: 'colleague', one: 'a colleague' },
  tenant: { stored: 'Tenant', plain: 'tenant', one: 'a tenant', comesFirst: true },
  neighbour: { stored: 'Neighbour', plain: 'neighbour', one: 'a neighbour' },
} as const satisfies Vocabulary<string, PersonWords>;
export type ReporterKind = keyof typeof reporterKinds;
export const reporterKindSchema = z.enum(codesOf(reporterKinds));

/** Whose role says what they do in the system. */
export const kindWithRoles: ReporterKind = 'colleague';

/** What a colleague does. Tenants have none. */
export const tmsRoles = {
  caretaker: { stored: 'Caretaker', plain: 'caretaker', one: 'a caretaker' },
  surveyor: { stored: 'Surveyor', plain: 'surveyor', one: 'a surveyor' },
} as const satisfies Vocabulary<string, PersonWords>;
export type TmsRole = keyof typeof tmsRoles;
export const tmsRoleSchema = z.enum(codesOf(tmsRoles));

const kinds: Vocabulary<ReporterKind, PersonWords> = reporterKinds;
export const comesFirst = (kind: ReporterKind): boolean => kinds[kind].comesFirst === true;
export const hasRole = (kind: ReporterKind | undefined): boolean => kind === kindWithRoles;

/** A reporter's role where they have one, and else their kind: the words that say who they are. */
export const whoWords = ({ kind, tmsRole }: { kind: ReporterKind; tmsRole?: TmsRole | undefined }): PersonWords =>
  hasRole(kind) && tmsRole ? tmsRoles[tmsRole] : reporterKinds[kind];
