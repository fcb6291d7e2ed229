import { decideByRules, factsOf, type Instant, type Issue, type RuleSnapshot } from '@tms-support/support-domain';
import { officeHours } from './office-hours';
import { goesWords } from '../words/goes-where-words';
import { withCapital } from '../words/with-capital';

/**
 * Where it goes by the rules that count, and why: "If TMU cannot resolve it, it goes on the Trello board, ahead of others. Panellists are …"
 * Empty where no row fits: Home says so.
 */
export function goesWhere(issue: Issue, snapshot: RuleSnapshot, now: Instant): string {
  try {
    const { route, putFirst, because } = decideByRules(snapshot, factsOf(issue, { now, calendar: officeHours() }));
    return `${goesWords(route)}${putFirst ? ', ahead of others' : ''}. ${withCapital(because)}.`;
  } catch {
    return '';
  }
}
