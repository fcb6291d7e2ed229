import {
  conditionColumns,
  conditionWords,
  ruleRoutes,
  wordsOf,
  writeRuleCells,
  type NudgeTarget,
  type RuleRow,
  type RuleRoute,
} from '@tms-support/support-domain';
import { dateWords } from '../../words/date-words';

/** Where an outcome leads, in few words: for "from here to there". */
export const shortRoutes = wordsOf(ruleRoutes, ({ plain }) => plain);

/** Where a rule sends an issue, as the beginning of a sentence. */
const goesWords = (route: RuleRoute): string => {
  const { goes } = ruleRoutes[route];
  return route === 'tmu' ? `${goes.charAt(0).toUpperCase()}${goes.slice(1)}` : `If TMU cannot resolve it, ${goes}`;
};

/** The conditions of a rule, as its list shows them: "If the reporter is: Panellist". Empty: it fits anything. */
export function conditionsOf(row: RuleRow): readonly string[] {
  const cells = writeRuleCells(row);
  return conditionColumns.flatMap((column) => {
    if (column === 'validOn') {
      const from = row.validFromOn ? `from ${dateWords(row.validFromOn)}` : '';
      const to = row.validToOn ? `to ${dateWords(row.validToOn)}` : '';
      const days = [from, to].filter(Boolean).join(' ');
      return days ? [`Counts ${days}`] : [];
    }
    return cells[column] ? [`${conditionWords[column]}: ${cells[column]}`] : [];
  });
}

/** Whom a rule nudges, as its list says it. Empty: nobody. */
export const nudgedWhom = (row: RuleRow): string => writeRuleCells(row).nudgeWhom;

const nudged = (targets: readonly NudgeTarget[] | undefined, row: RuleRow): string =>
  targets && targets.length > 0 ? ` Nudged: ${writeRuleCells(row).nudgeWhom}.` : '';

/** What a rule does, and why, in sentences. */
export function outcomeOf(row: RuleRow): string {
  const first = row.putFirst ? ', and it comes first' : '';
  const reply = row.replyKey ? ` Suggests the reply “${row.replyKey}”.` : '';
  return `${goesWords(row.route)}${first}, because ${row.because.replace(/\.$/, '')}.${nudged(row.nudgeWhom, row)}${reply}`;
}

/** What people call a rule. */
export const nameOf = (row: RuleRow): string => row.title ?? `The rule with order ${row.order}`;
