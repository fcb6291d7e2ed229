import * as React from 'react';
import type { CountingRules, KnownPerson } from '@tms-support/sharepoint-storage';
import {
  explainDecision,
  factsOf,
  factsWords,
  planAhead,
  workingTimeWords,
  type PlannedStep,
  type RuleSnapshot,
} from '@tms-support/support-domain';
import { officeHours, officeHoursWords } from '../../../queue/office-hours';
import type { PlacedIssue } from '../../../queue/place-issues';
import type { IssuesInPlace } from '../../../queue/use-placed-issues';
import { asSentence, nothingAheadWords, routeWords, ruleName, verdictWords, whichRules } from './receipt-words';
import { Hidden } from '../../../controls/Hidden';
import styles from '../home.module.scss';
import own from './receipt.module.scss';

const horizonWorkingDays = 40;

interface ReceiptProps {
  placed: PlacedIssue;
  inPlace: IssuesInPlace;
  counting: CountingRules;
  people: readonly KnownPerson[];
}

function Ahead({ steps, nothing }: { steps: readonly PlannedStep[]; nothing: string }): React.ReactElement {
  if (steps.length === 0) return <p>{nothing}</p>;
  return (
    <>
      <ul className={own.steps}>
        {steps.map((step) => (
          <li key={step.at}>{step.sentence}</li>
        ))}
      </ul>
      {steps.some((step) => step.whom.length > 0) ? (
        <p className={styles.under}>Shown here only. Nobody is emailed.</p>
      ) : null}
    </>
  );
}

function OtherRules({ placed, rules }: { placed: PlacedIssue; rules: RuleSnapshot }): React.ReactElement {
  const verdicts = explainDecision(placed.decision.receipt, rules).filter(({ verdict }) => verdict !== 'won');
  const names = new Map(rules.rows.map((row) => [row.key, ruleName(row)]));
  return (
    <details className={styles.why}>
      <summary>
        Why the other rules did not decide ({verdicts.length})<Hidden>, issue {placed.row.number}</Hidden>
      </summary>
      <ol className={own.steps}>
        {verdicts.map((verdict) => (
          <li key={verdict.key}>
            <strong>{names.get(verdict.key)}</strong> {verdictWords(verdict)}.
          </li>
        ))}
      </ol>
    </details>
  );
}

/** How the rules decided about one issue, in words: which rule, on what facts, what the others said, and what comes next. */
export function Receipt({ placed, inPlace, counting, people }: ReceiptProps): React.ReactElement {
  const { row, decision } = placed;
  const { now, rules } = inPlace;
  const calendar = officeHours();
  const facts = React.useMemo(() => factsOf(row.value, { now, calendar }), [row, now, calendar]);
  const steps = React.useMemo(
    () => planAhead(row.value, { rules, now, calendar, people, horizonWorkingDays }),
    [row, rules, now, calendar, people],
  );
  const rule = decision.row;
  const sNumbers = rule.sNumbers.join(', ');
  return (
    <div className={own.receipt}>
      <p>
        The rule “{ruleName(rule)}” decides, because {rule.because}. If TMU cannot resolve it,{' '}
        {routeWords[decision.route]}.
      </p>
      <dl className={own.pairs}>
        <div>
          <dt>What the rules looked at</dt>
          <dd>{asSentence(factsWords(facts))}</dd>
        </div>
        <div>
          <dt>Working time counted</dt>
          <dd>
            {workingTimeWords(facts.workingMinutesSinceReceived)} since it came in,{' '}
            {workingTimeWords(facts.workingMinutesOfSilence)} of that without a reply ({officeHoursWords}).
          </dd>
        </div>
        <div>
          <dt>What comes next</dt>
          <dd>
            <Ahead steps={steps} nothing={nothingAheadWords(rules, horizonWorkingDays, now)} />
          </dd>
        </div>
      </dl>
      <OtherRules placed={placed} rules={rules} />
      <details className={styles.why}>
        <summary>
          Where this rule comes from<Hidden>, issue {row.number}</Hidden>
        </summary>
        <p>
          {sNumbers
            ? `This follows the process document: ${sNumbers}. `
            : 'This is the team’s own rule, not one from the process document. '}
          {whichRules(rules, counting)}
        </p>
      </details>
    </div>
  );
}
