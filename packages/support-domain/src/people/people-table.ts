import { withoutEnd } from '../find/without-end.js';
import { readEmailAddress } from '../links/email-address.js';
import { cleanCell, excelFault, nameAsSaid, openTable, type CellTrouble, type KnownTable } from '../tables/columns.js';
import type { TableRow } from '../tables/read-table.js';
import { type ReporterKind, type TmsRole, hasRole } from '../vocabulary/codes.js';
import { type Role, rolesInPeopleList } from '../vocabulary/roles.js';
import { kindWithRoles, reporterKinds, tmsRoles } from '../vocabulary/words/reporters.js';
import { codeOfWord, wordsOf } from '../vocabulary/vocabulary.js';
import { kindsAsSaid, tmsRolesAsSaid } from '../vocabulary/words/people-as-said.js';
import { asSaid } from './as-said.js';

/** What a column of a table of people may mean. */
const meanings = {
  firstName: /^(?:first|given|fore) ?names?$/,
  lastName: /^(?:last|family|sur) ?names?$/,
  email: /^(?:work |their |primary )?e? ?mail(?: address(?:es)?)?$|^(?:user principal name|upn|mail)$/,
  name: /^(?:full |display |their )?names?$|^(?:name of (?:the )?)?(?:panel ?member|panellist|person|staff(?: member)?|member|colleague|user|employee|who)(?: name)?$/,
  tmsRole: /^(?:role in tms|tms role|job(?: title| role)?|post|position|team|role)$/,
  kind: /^(?:kind(?: of (?:reporter|person|user))?|type(?: of (?:person|user))?|category|person type|user type|reporter|(?:panellist|tms user) or .*)$/,
  does: /^(?:what they do|(?:desk|support)(?: desk)? roles?|role on (?:the )?(?:support )?desk|does|responsibilit(?:y|ies))$/,
  left: /^(?:has )?left(?: tmu| tms)?$|^leaver$/,
  awayUntil: /^(?:away|on leave|back)(?: (?:until|on|till))?$/,
} as const;
type Meaning = keyof typeof meanings;
const meaningWords: Record<Meaning, string> = {
  firstName: 'the first name',
  lastName: 'the last name',
  email: 'the email address',
  name: 'the name',
  tmsRole: 'the role in TMS',
  kind: 'TMS user or panellist',
  does: 'what they do about support',
  left: 'whether they have left',
  awayUntil: 'until when they are away',
};

/** What a row of the file says of somebody. What it leaves blank it says nothing about. */
export interface PersonSaid {
  /** The row of the table, from 1. */
  line: number;
  name: string;
  email?: string;
  kind?: ReporterKind;
  tmsRole?: TmsRole;
  roles?: readonly Role[];
  hasLeft?: boolean;
  /** What of the row is not used, and why: the person is taken all the same. */
  notes: readonly CellTrouble[];
}

export type PeopleReading =
  | { outcome: 'read'; people: readonly PersonSaid[]; wrong: readonly CellTrouble[]; receipt: readonly string[] }
  | { outcome: 'not-read'; message: string };

const longestName = 255;
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

function kindFrom(text: string): ReporterKind | undefined {
  return asSaid(kindsAsSaid, folded(text));
}

const tmsRoleFrom = (text: string): TmsRole | undefined => {
  const words = folded(text);
  const named = (Object.keys(tmsRoles) as TmsRole[]).find((role) => words.includes(folded(tmsRoles[role].stored)));
  return named ?? asSaid(tmsRolesAsSaid, words);
};

function rolesFrom(text: string): { roles: Role[]; unknown: string[] } {
  const [roles, unknown]: [Role[], string[]] = [[], []];
  for (const part of text
    .replace(/\s+/g, ' ')
    .split(/[,;/|&]| and /)
    .map(cleanCell)) {
    if (part === '') continue;
    const known = codeOfWord(rolesInPeopleList, part);
    if (known) roles.push(known);
    else unknown.push(part);
  }
  return { roles: [...new Set(roles)], unknown };
}

const yesNo = (text: string): boolean | undefined => {
  if (/^(?:y|yes|true|1|left|x|✓|leaver)$/i.test(text)) return true;
  return /^(?:n|no|false|0|current|active)$/i.test(text) ? false : undefined;
};

/** An address as Outlook, a link or Excel writes it: `Ada Cole <ada@x.example>`, `mailto:ada@x.example`, with a semicolon behind it. */
const addressIn = (text: string): string => {
  const inside = (/<([^<>]+)>[;,. ]*$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '').trim();
  return withoutEnd(inside, ';,. ');
};

const nameIn = (table: KnownTable<Meaning>, row: TableRow): string => {
  const whole = table.cell(row, 'name') || `${table.cell(row, 'firstName')} ${table.cell(row, 'lastName')}`;
  return nameAsSaid(whole);
};

/** A number, or an address. */
const neverName = /^[\d\s.,/-]+$|@/;
/** What stands between people in Excel: a sum at the end, the header once more, and what the rows below are. */
const isBetween = /^(?:(?:grand |sub ?)?totals?|count|sum|name|panel ?members?|panellists?|(?:tms )?users|staff)$/;

type RowRead = { said: PersonSaid } | { trouble: CellTrouble };

function personOf(table: KnownTable<Meaning>, row: TableRow): RowRead {
  const { line } = row;
  const head = (meaning: Meaning): { column: string } => ({ column: table.heads[meaning] ?? meaningWords[meaning] });
  const trouble = (meaning: Meaning, message: string): RowRead => ({ trouble: { line, ...head(meaning), message } });
  const notes: CellTrouble[] = [];
  const note = (meaning: Meaning, message: string): void => void notes.push({ line, ...head(meaning), message });
  for (const meaning of Object.keys(table.heads) as Meaning[]) {
    const fault = excelFault(table.cell(row, meaning));
    if (fault) return trouble(meaning, fault);
  }
  const name = nameIn(table, row);
  const written = table.cell(row, 'email');
  const email = addressIn(written);
  const nameHead: Meaning = table.heads.name === undefined ? 'lastName' : 'name';
  if (name === '')
    return trouble(nameHead, email === '' ? 'This row has no name.' : `There is no name beside ${email}.`);
  if (name.length > longestName) return trouble(nameHead, `A name can have up to ${longestName} characters.`);
  const isFormula = /(?:^|\s)=/.test(name);
  if (isFormula || neverName.test(name) || (email === '' && isBetween.test(folded(name))))
    return trouble(nameHead, `“${name.slice(0, 60)}” is ${isFormula ? 'a formula, and ' : ''}not a name.`);
  if (email !== '' && readEmailAddress(email) === undefined)
    return trouble('email', `“${written.slice(0, 60)}” is not one email address, like name@example.com.`);
  if (email === '' && table.heads.email !== undefined)
    note('email', 'There is no address: replies cannot be sent from the desk.');
  const [kindText, roleText, doesText] = [table.cell(row, 'kind'), table.cell(row, 'tmsRole'), table.cell(row, 'does')];
  const tmsRole = tmsRoleFrom(roleText);
  const kind = kindFrom(kindText) ?? (tmsRole || kindText !== '' ? undefined : kindFrom(roleText));
  if (kindText !== '' && !kind)
    return trouble(
      'kind',
      `“${kindText.slice(0, 60)}” is neither ${Object.values(wordsOf(reporterKinds)).join(' nor ')}.`,
    );
  if (roleText !== '' && !tmsRole && (!kind || hasRole(kind)))
    note('tmsRole', `“${roleText.slice(0, 60)}” is not a role that the desk knows, and is left out.`);
  const { roles, unknown } = rolesFrom(doesText);
  if (unknown.length > 0)
    return trouble(
      'does',
      `“${unknown[0]!.slice(0, 60)}” is none of: ${Object.values(rolesInPeopleList)
        .map(({ stored }) => stored)
        .join('; ')}.`,
    );
  const leftText = table.cell(row, 'left');
  const hasLeft = leftText === '' ? undefined : yesNo(leftText);
  if (leftText !== '' && hasLeft === undefined)
    return trouble('left', `“${leftText.slice(0, 60)}” is neither Yes nor No.`);
  if (table.cell(row, 'awayUntil') !== '') note('awayUntil', 'Add leave under Cover, with both its days.');
  const said: PersonSaid = {
    line,
    name,
    ...(email === '' ? {} : { email: readEmailAddress(email)! }),
    ...(kind ? { kind } : tmsRole ? { kind: kindWithRoles } : {}),
    ...(tmsRole && (!kind || hasRole(kind)) ? { tmsRole } : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(hasLeft === undefined ? {} : { hasLeft }),
    notes,
  };
  return { said };
}

/** People from rows that were pasted out of Excel, or from a file of values: by what the header means. Nothing is decided about them yet. */
export function readPeopleTable(text: string): PeopleReading {
  const opened = openTable(
    text,
    meanings,
    meaningWords,
    (has) => has('name') || has('lastName'),
    'No row says which column holds the names. Put a row above the people with Name, Email, Kind (TMS user or Panellist) and Role in TMS.',
  );
  if (opened.outcome === 'not-read') return opened;
  const { table, receipt } = opened;
  const [people, wrong]: [PersonSaid[], CellTrouble[]] = [[], []];
  for (const row of table.rows) {
    const found = personOf(table, row);
    if ('said' in found) people.push(found.said);
    else wrong.push(found.trouble);
  }
  return { outcome: 'read', people, wrong, receipt };
}
