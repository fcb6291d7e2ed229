import {
  conditionColumns,
  conditionWords,
  entryWords,
  ruleRoutes,
  shippedCauses,
  wordsOf,
  writeRuleCells,
  type ConditionColumn,
  type NudgeTarget,
  type RuleRow,
} from '@tms-support/support-domain';
import { spanWords } from '../../words/date-words';
import { goesWords } from '../../words/goes-where-words';
import { withCapital } from '../../words/with-capital';

/** Where an outcome leads, in few words: for "from here to there". */
export const shortRoutes = wordsOf(ruleRoutes, ({ plain }) => plain);

/** What a bound counts, where its heading does not say so. */
const units: Readonly<Partial<Record<string, string>>> = {
  hearingWithinWorkingDays: 'working days',
  receivedForWorkingHours: 'working hours ago',
  silentForWorkingHours: 'working hours',
  reopenedAtLeast: 'times',
};

/** A bound as people say it, where the list has ">= 8". */
export function boundInWords(column: string, cell: string): string {
  const said = cell
    // A number alone is from there on, as the list reads it.
    .replace(/^(?:>= )?(\d+)$/, '$1 or more')
    .replace(/^<= (\d+)$/, '$1 or fewer')
    .replace(/^< (\d+)$/, 'less than $1')
    .replace(/^> (\d+)$/, 'more than $1');
  const unit = units[column];
  if (!unit || !/\d/.test(said)) return said;
  // Hours run from the first on and end before the second; days count both.
  const ends = unit.startsWith('working hours')
    ? said.replace(/^(\d+) to (\d+)$/, 'at least $1 but less than $2')
    : said;
  return `${ends} ${unit}`;
}

/** A cell as people say it: the list holds the keys of causes, too. */
function inWords(column: string, cell: string): string {
  if (column !== 'cause') return boundInWords(column, cell);
  const named = cell.split(', ').map((key) => entryWords(shippedCauses, key));
  return named.join('; or ');
}

/** The conditions of a rule, in the words of its list's headings: "The reporter is: Panellist". Empty: it fits anything. */
export function conditionsOf(row: RuleRow): readonly string[] {
  const cells = writeRuleCells(row);
  return conditionColumns.flatMap((column) => {
    if (column === 'validOn') {
      const days = spanWords(row.validFromOn, row.validToOn);
      return days ? [`Applies ${days}`] : [];
    }
    if (!cells[column]) return [];
    // Under "When" the "If" of the list's heading would stand once too often.
    const heading = conditionWords[column].replace(/^If /, '');
    return [`${withCapital(heading)}: ${inWords(column, cells[column])}`];
  });
}

/** What an issue has only once it is there. */
const later: readonly Exclude<ConditionColumn, 'validOn'>[] = [
  'silentForWorkingHours',
  'receivedForWorkingHours',
  'statusIs',
  'reopenedAtLeast',
];

/** Whether a rule looks at what becomes of an issue: past issues are tried as they came in, and then it may fit none that it fits later. */
export function looksAtLater(row: RuleRow): boolean {
  const cells = writeRuleCells(row);
  return later.some((column) => cells[column] !== '');
}

/** Whom a rule nudges, as its list says it. Empty: nobody. */
export const nudgedWhom = (row: RuleRow): string => writeRuleCells(row).nudgeWhom;

const nudged = (targets: readonly NudgeTarget[] | undefined, row: RuleRow): string =>
  targets && targets.length > 0 ? ` Nudged: ${writeRuleCells(row).nudgeWhom}.` : '';

/** What a rule does, and why, in sentences. */
export function outcomeOf(row: RuleRow): string {
  const first = row.putFirst ? ', and it comes first' : '';
  const reply = row.replyKey ? ` Suggests the reply “${row.replyKey}”.` : '';
  return `${goesWords(row.route)}${first}, because ${row.because}.${nudged(row.nudgeWhom, row)}${reply}`;
}

/** What people call a rule. */
export const nameOf = (row: RuleRow): string => row.title ?? `The rule with order ${row.order}`;
