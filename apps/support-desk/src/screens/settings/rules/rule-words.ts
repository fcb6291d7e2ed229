import {
  conditionColumns,
  conditionWords,
  writeRuleCells,
  type NudgeTarget,
  type RuleRow,
  type RuleRoute,
} from '@tms-support/support-domain';
import { dateWords } from '../../../words/date-words';

const routes: Record<RuleRoute, string> = {
  tmu: 'It stays with TMU',
  'problem-form': 'If TMU cannot resolve it, it goes to TRA support on the problem form',
  'trello-board': 'If TMU cannot resolve it, it goes on the Trello board',
  'tra-digital': 'If TMU cannot resolve it, it goes to TRA Digital',
};

/** Where an outcome leads, in few words: for "from here to there". */
export const shortRoutes: Record<RuleRoute, string> = {
  tmu: 'TMU',
  'problem-form': 'the problem form',
  'trello-board': 'the Trello board',
  'tra-digital': 'TRA Digital',
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

const nudged = (targets: readonly NudgeTarget[] | undefined, row: RuleRow): string =>
  targets && targets.length > 0 ? ` Nudged: ${writeRuleCells(row).nudgeWhom}.` : '';

/** What a rule does, and why, in sentences. */
export function outcomeOf(row: RuleRow): string {
  const first = row.putFirst ? ', and it comes first' : '';
  const reply = row.replyKey ? ` Suggests the reply “${row.replyKey}”.` : '';
  return `${routes[row.route]}${first}, because ${row.because.replace(/\.$/, '')}.${nudged(row.nudgeWhom, row)}${reply}`;
}

/** What people call a rule. */
export const nameOf = (row: RuleRow): string => row.title ?? `The rule with order ${row.order}`;
