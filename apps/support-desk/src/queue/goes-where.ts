import {
  decideByRules,
  factsOf,
  type Instant,
  type Issue,
  type RuleRoute,
  type RuleSnapshot,
} from '@tms-support/support-domain';
import { officeHours } from './office-hours';

const goesTo: Record<Exclude<RuleRoute, 'tmu'>, string> = {
  'problem-form': 'to TRA support on the problem form',
  'trello-board': 'on the Trello board',
  'tra-digital': 'to TRA Digital',
};

/**
 * Where it goes by the rules that count, and why: "If TMU cannot resolve it, it goes on the Trello board, ahead of others. Panellists are …"
 * Empty where no row fits: Home says so.
 */
export function goesWhere(issue: Issue, snapshot: RuleSnapshot, now: Instant): string {
  try {
    const { route, putFirst, because } = decideByRules(snapshot, factsOf(issue, { now, calendar: officeHours() }));
    const where = route === 'tmu' ? 'It stays with TMU' : `If TMU cannot resolve it, it goes ${goesTo[route]}`;
    const why = because.charAt(0).toUpperCase() + because.slice(1);
    return `${where}${putFirst ? ', ahead of others' : ''}. ${why}.`;
  } catch {
    return '';
  }
}
