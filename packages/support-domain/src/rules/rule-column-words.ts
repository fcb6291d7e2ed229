import { conditionCellWords } from './conditions/conditions.js';
import type { RuleColumn } from './rule-fault.js';

/** The columns of a rule, as its list heads them: nobody who corrects a cell looks for it by its code. */
export const ruleColumnWords: Readonly<Record<RuleColumn, string>> = {
  ...conditionCellWords,
  key: 'Number',
  order: 'Order',
  title: 'Rule',
  on: 'On',
  route: 'Then it goes to',
  putFirst: 'Put it first',
  nudgeWhom: 'Nudge',
  replyKey: 'Suggest the reply',
  because: 'Because',
  sNumbers: 'Facts of the process document',
};
