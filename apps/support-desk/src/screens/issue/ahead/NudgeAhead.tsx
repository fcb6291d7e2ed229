import * as React from 'react';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { nextNudge, planAhead, type Instant, type Issue, type RuleSnapshot } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { officeHours } from '../../../queue/office-hours';
import { nudgeWords, shownHereOnly } from '../../../words/nudge-words';
import { useFromShelf } from './use-from-shelf';

/** The next nudge in a sentence, where a rule that counts gives one: shipped, all of them are switched off, and nothing is said. */
function nudgeAhead(issue: Issue, rules: RuleSnapshot, people: readonly KnownPerson[], now: Instant): string | undefined {
  if (issue.status === 'closed' || !rules.rows.some(({ on, nudgeWhom }) => on && nudgeWhom)) return undefined;
  const context = { rules, now, calendar: officeHours(), people };
  try {
    const next = nextNudge(issue, context);
    if (!next) return undefined;
    if (next.at === now) return nudgeWords(next);
    const step = planAhead(issue, context).find(({ whom }) => whom.length > 0);
    return step && `${step.sentence} ${shownHereOnly}`;
  } catch {
    // A hearing beyond any calendar, or a table in which no row fits: Home says so, and nobody is nudged for it.
    return undefined;
  }
}

/** "If nobody answers, on Tuesday at 2pm Sam Okoro is nudged, because …" */
export function NudgeAhead({ issue }: { issue: Issue }): React.ReactElement | null {
  const { desk, now } = useDesk();
  const counting = useFromShelf('counting-rules', () => desk.readCountingRules());
  const people = useFromShelf('people', () => desk.readPeople());
  const words = React.useMemo(
    () => (counting && people ? nudgeAhead(issue, counting.snapshot, people, now()) : undefined),
    [issue, counting, people, now],
  );
  return words ? <p>{words}</p> : null;
}
