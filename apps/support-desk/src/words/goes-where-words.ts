import { ruleRoutes, type RuleRoute } from '@tms-support/support-domain';
import { withCapital } from './with-capital';

/** Where a rule sends an issue, as the beginning of a sentence: "If TMU cannot resolve it, it goes on the Trello board". */
export function goesWords(route: RuleRoute): string {
  const { goes } = ruleRoutes[route];
  return route === 'tmu' ? withCapital(goes) : `If TMU cannot resolve it, ${goes}`;
}
