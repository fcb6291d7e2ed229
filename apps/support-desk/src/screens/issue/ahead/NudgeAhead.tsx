import * as React from 'react';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { nextNudge, planAhead, type Instant, type Issue, type RuleSnapshot } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { officeHours } from '../../../queue/office-hours';
import { nudgeWords, shownHereOnly } from '../../../words/nudge-words';
import { useFromShelf } from './use-from-shelf';

/** The next nudge in a sentence, where a rule that counts gives one. */
function nudgeAhead(
  issue: Issue,
  rules: RuleSnapshot,
  people: readonly KnownPerson[],
  now: Instant,
): string | undefined {
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

function Sentence({ issue, rules }: { issue: Issue; rules: RuleSnapshot }): React.ReactElement | null {
  const { desk, now } = useDesk<'readPeople'>();
  const people = useFromShelf('people', () => desk.readPeople());
  const words = React.useMemo(
    () => (people ? nudgeAhead(issue, rules, people, now()) : undefined),
    [issue, rules, people, now],
  );
  return words ? <p>{words}</p> : null;
}

/** "If nobody answers, on Tuesday at 2pm Sam Okoro is nudged, because …" Shipped, every nudge is switched off, and nothing is asked. */
export function NudgeAhead({ issue }: { issue: Issue }): React.ReactElement | null {
  const { desk } = useDesk<'readCountingRules'>();
  const rules = useFromShelf('counting-rules', () => desk.readCountingRules())?.snapshot;
  return rules?.rows.some(({ on, nudgeWhom }) => on && nudgeWhom) ? <Sentence issue={issue} rules={rules} /> : null;
}
