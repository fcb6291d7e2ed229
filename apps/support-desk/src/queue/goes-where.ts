import {
  decideByRules,
  factsOf,
  ruleRoutes,
  type Instant,
  type Issue,
  type RuleSnapshot,
} from '@tms-support/support-domain';
import { officeHours } from './office-hours';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Where it goes by the rules that count, and why: "If TMU cannot resolve it, it goes on the Trello board, ahead of others. Panellists are …"
 * Empty where no row fits: Home says so.
 */
export function goesWhere(issue: Issue, snapshot: RuleSnapshot, now: Instant): string {
  try {
    const { route, putFirst, because } = decideByRules(snapshot, factsOf(issue, { now, calendar: officeHours() }));
    const where = `${route === 'tmu' ? '' : 'If TMU cannot resolve it, '}${ruleRoutes[route].goes}`;
    return `${capital(where)}${putFirst ? ', ahead of others' : ''}. ${capital(because)}.`;
  } catch {
    return '';
  }
}
