import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { OpenStep } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { hashOf } from '../../../app/route';
import { Button } from '../../../controls/Button';
import { turnOf } from '../../../queue/place-issues';
import { draftIdOf } from './StepForm';
import { hasForm, movesOn, stepName, type StepCommand } from './step-names';
import styles from '../issue.module.scss';

interface StepListProps {
  row: IssueRow;
  steps: readonly OpenStep[];
  /** The one-press way to put one's own name on it. Absent where it is theirs already. */
  take: (() => void) | undefined;
  isTaking: boolean;
}

function turnWords(row: IssueRow): string {
  switch (turnOf(row.value.status)) {
    case 'tmu':
      return 'It is TMU’s turn.';
    case 'tra':
      return 'It is TRA support’s turn. You can record what they tell you.';
    case 'person':
      return `It is ${row.value.reporter.name}’s turn.`;
    case 'nobody':
      return 'It is closed.';
  }
}

/** Where each step leads to its form. What moves the issue on stands in front. */
export function StepList({ row, steps, take, isTaking }: StepListProps): React.ReactElement {
  const { drafts } = useDesk();
  const offered = steps.filter((step): step is OpenStep & { command: StepCommand } => hasForm(step.command));
  const main = offered.filter((step) => movesOn(step.command, row.value) && !(take && step.command === 'name-owner'));
  const also = offered.filter((step) => !main.includes(step));
  const link = (step: OpenStep & { command: StepCommand }): React.ReactElement => {
    const isBegun = drafts.read(draftIdOf(row.number, step.command)) !== undefined;
    return (
      <li key={step.command}>
        <a href={hashOf({ screen: 'issue', number: row.number, step: step.command })}>{stepName(step.command, row.value)}</a>
        {isBegun ? <span className={styles.begun}> (you began this)</span> : null}
      </li>
    );
  };
  return (
    <section className={styles.steps} aria-labelledby="tsd-steps">
      <h3 id="tsd-steps">What happens next</h3>
      <p>{turnWords(row)}</p>
      {main.length > 0 || take ? (
        <ul className={styles.mainSteps}>
          {take ? (
            <li>
              <Button kind="primary" busy={isTaking} onClick={take}>
                {isTaking ? 'Taking it' : 'I will deal with it'}
              </Button>
            </li>
          ) : null}
          {main.map(link)}
        </ul>
      ) : null}
      {also.length > 0 ? (
        <>
          <h4>At any time</h4>
          <ul className={styles.alsoSteps}>{also.map(link)}</ul>
        </>
      ) : null}
      {offered.length === 0 ? <p>There is no step for you here now.</p> : null}
    </section>
  );
}
