import { isSamePerson } from '../issues/same-person.js';
import { troubleWords, type CellTrouble } from '../tables/columns.js';
import { type ReporterKind, hasRole } from '../vocabulary/codes.js';
import type { Role } from '../vocabulary/roles.js';
import { reporterKinds, tmsRoles } from '../vocabulary/words/reporters.js';
import { roleOfUsers, roles } from '../vocabulary/words/roles.js';
import type { ListedPerson } from './listed-person.js';
import type { PersonSaid } from './people-table.js';

/** Somebody whom a file would put into the list, or change in it. */
export interface PersonOffered<R> {
  line: number;
  person: ListedPerson;
  /** The row of the list that it changes; absent for somebody new. */
  row?: R;
  /** What it changes, a sentence each. */
  changes: readonly string[];
  /** Why somebody should look before it is stored: it is not chosen by itself. */
  doubt?: string;
}

/** What taking in a file would do to the list as it stands now. */
export interface PeoplePreview<R> {
  added: readonly PersonOffered<R>[];
  changed: readonly PersonOffered<R>[];
  /** Those who are there as the file says. */
  same: readonly string[];
  wrong: readonly CellTrouble[];
  /** What of rows that are taken is not used. */
  notes: readonly CellTrouble[];
  /** Those of the list, of the kinds that the file is of, who are not in it. They stay. */
  notSeen: readonly R[];
}

type Row = { value: ListedPerson };
const rolesWords = (given: readonly Role[]): string => given.map((role) => roles[role].stored).join(', ') || 'nothing';
const kindWords = ({ reporter }: ListedPerson): string => (reporter ? reporterKinds[reporter.kind].stored : 'no kind');
const inTms = ({ reporter }: ListedPerson): string =>
  reporter?.tmsRole ? tmsRoles[reporter.tmsRole].stored : 'no role in TMS';

/** The person as the file has them, over what the list has: a blank cell takes nothing away. */
function personAfter(said: PersonSaid, before: ListedPerson | undefined, kindOfRest?: ReporterKind): ListedPerson {
  const name = before && before.name.toLowerCase() === said.name.toLowerCase() ? before.name : said.name;
  const email =
    said.email && before?.email.toLowerCase() === said.email.toLowerCase()
      ? before.email
      : (said.email ?? before?.email ?? '');
  const given = said.roles ?? before?.roles ?? [];
  const kind =
    said.kind ??
    before?.reporter?.kind ??
    (before || given.some((role) => role !== roleOfUsers) ? undefined : kindOfRest);
  const tmsRole = hasRole(kind) ? (said.tmsRole ?? before?.reporter?.tmsRole) : undefined;
  const asUser: readonly Role[] = hasRole(kind) && !given.includes(roleOfUsers) ? [...given, roleOfUsers] : given;
  return {
    name,
    email,
    ...(kind ? { reporter: { kind, name, ...(email ? { email } : {}), ...(tmsRole ? { tmsRole } : {}) } } : {}),
    roles: before?.reporter?.kind === kind && !said.roles ? given : asUser,
    hasLeft: said.hasLeft ?? before?.hasLeft ?? false,
    ...(before?.awayUntilOn ? { awayUntilOn: before.awayUntilOn } : {}),
  };
}

const yes = (is: boolean): string => (is ? 'has left' : 'has not left');

/** What differs between two records of one person, a sentence each. */
function changesOfPerson(before: ListedPerson, after: ListedPerson): string[] {
  const said = (what: string, was: string, now: string): string[] =>
    was === now ? [] : [`${what}: ${was} becomes ${now}.`];
  return [
    ...said('Name', before.name, after.name),
    ...said('Email', before.email || 'none', after.email || 'none'),
    ...said('Kind', kindWords(before), kindWords(after)),
    ...said('Role in TMS', inTms(before), inTms(after)),
    ...said('What they do', rolesWords(before.roles), rolesWords(after.roles)),
    ...said('Whether they have left', yes(before.hasLeft), yes(after.hasLeft)),
  ];
}

/** People are matched as they are everywhere (0075): by address where both have one, else by name. Of two rows of one person, the older counts. */
const rowOf = <R extends Row>(rows: readonly R[], person: { name: string; email?: string }): R | undefined => {
  const same = rows.filter(({ value }) => isSamePerson(value, person));
  const [email] = [person.email?.toLowerCase()];
  return same.find(({ value }) => email !== undefined && value.email.toLowerCase() === email) ?? same[0];
};

/** What a row says of a person, however its capitals are written: a list that was typed twice says the same twice. */
const whatIsSaid = ({ line: _, notes: __, ...said }: PersonSaid): string => JSON.stringify(said).toLowerCase();

/** Why a row is left out that an earlier one has a person of: two people with one address are told apart by none of the desk. */
const saidTwice = (one: PersonSaid, earlier: PersonSaid): string =>
  sameName(one.name, earlier.name)
    ? `${one.name} is also in row ${earlier.line}, with different details.`
    : `${one.name} has the address of ${earlier.name} in row ${earlier.line}, but an address belongs to one person.`;

const sameName = (a: string, b: string): boolean => isSamePerson({ name: a }, { name: b });

/** What the people of a file would do to the list. `kindOfRest`: what those are whose row says no kind; absent: each such row is named as wrong. */
export function previewPeople<R extends Row>(
  said: readonly PersonSaid[],
  rows: readonly R[],
  kindOfRest?: ReporterKind,
): PeoplePreview<R> {
  const [added, changed]: [PersonOffered<R>[], PersonOffered<R>[]] = [[], []];
  const [same, wrong, notes]: [string[], CellTrouble[], CellTrouble[]] = [[], [], []];
  const taken: PersonSaid[] = [];
  const seen = new Set<R>();
  for (const one of said) {
    const { line } = one;
    const earlier = taken.find((other) => isSamePerson(other, one));
    if (earlier) {
      if (whatIsSaid(one) !== whatIsSaid(earlier))
        wrong.push({ line, message: `${saidTwice(one, earlier)} Row ${earlier.line} counts.` });
      continue;
    }
    taken.push(one);
    const row = rowOf(rows, one);
    if (row) seen.add(row);
    const person = personAfter(one, row?.value, kindOfRest);
    if (!row && !person.reporter && person.roles.length === 0) {
      wrong.push({
        line,
        message: `This row does not say whether ${one.name} is a TMS user or a panellist. Say which in a column “Kind”, or choose it for all.`,
      });
      continue;
    }
    notes.push(...one.notes);
    if (row?.value.hasLeft && one.hasLeft === undefined)
      notes.push({ line, message: `${one.name} is in the list as somebody who has left, and that stays as it is.` });
    const changes = row ? changesOfPerson(row.value, person) : [];
    if (row && changes.length === 0) {
      same.push(one.name);
      continue;
    }
    const namesake = row ? undefined : rows.find(({ value }) => sameName(value.name, one.name));
    const doubt = namesake
      ? `${namesake.value.name} is in the list with another address, ${namesake.value.email}. If this is the same person, change the address there instead.`
      : row && !row.value.hasLeft && person.hasLeft
        ? 'This row says that they have left. “Leaving” passes on what they hold: use that instead.'
        : undefined;
    (row ? changed : added).push({ line, person, changes, ...(row ? { row } : {}), ...(doubt ? { doubt } : {}) });
  }
  const kinds = new Set(
    [...added, ...changed].map(({ person }) => person.reporter?.kind).concat(taken.map(({ kind }) => kind)),
  );
  const notSeen = rows.filter(
    (row) => !seen.has(row) && !row.value.hasLeft && row.value.reporter && kinds.has(row.value.reporter.kind),
  );
  return { added, changed, same, wrong, notes, notSeen };
}

/** The lines of a preview that nobody can store, in the order of the file. */
export const troublesInWords = (troubles: readonly CellTrouble[]): string[] =>
  [...troubles].sort((a, b) => a.line - b.line).map(troubleWords);
