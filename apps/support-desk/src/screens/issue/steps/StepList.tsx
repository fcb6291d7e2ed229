import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { everybodyOn, type OpenStep } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { FirstButton } from '../../../controls/FirstButton';
import { turnOf } from '../../../queue/whose-turn';
import { panelNames, type Panel } from '../panels';
import { draftIdOf } from './draft-id';
import { hasForm, movesOn, stepName, type StepCommand } from './steps';
import styles from '../issue.module.scss';

interface StepListProps {
  row: IssueRow;
  steps: readonly OpenStep[];
  /** What is done here and is not one step. */
  panels: readonly Panel[];
  children?: React.ReactNode;
  /** The one-press way to put one's own name on it. Absent where it is theirs already. */
  take: (() => void) | undefined;
  isTaking: boolean;
}

function turnWords(row: IssueRow): string {
  if (row.value.mergedInto) return 'It went into another issue: its people are told there.';
  switch (turnOf(row.value.status)) {
    case 'tmu':
      return 'It is TMU’s turn.';
    case 'tra':
      return 'It is TRA support’s turn. You can record what they tell you.';
    case 'person':
      return `It is ${everybodyOn(row.value).length > 1 ? 'their' : `${row.value.reporter.name}’s`} turn.`;
    case 'nobody':
      return 'It is closed.';
  }
}

/** Where each step leads to its form. What moves the issue on stands in front. */
export function StepList({ row, steps, panels, take, isTaking, children }: StepListProps): React.ReactElement {
  const { drafts } = useDesk();
  const offered = steps.filter((step): step is OpenStep & { command: StepCommand } => hasForm(step.command));
  const main = offered.filter((step) => movesOn(step.command, row.value) && !(take && step.command === 'name-owner'));
  const also = offered.filter((step) => !main.includes(step));
  const linkTo = (step: string, words: string): React.ReactElement => (
    <li key={step}>
      <DeskLink to={{ screen: 'issue', number: row.number, step }}>{words}</DeskLink>
      {drafts.read(draftIdOf(row.number, step)) !== undefined ? (
        <span className={styles.begun}> (you began this)</span>
      ) : null}
    </li>
  );
  const link = (step: OpenStep & { command: StepCommand }): React.ReactElement =>
    linkTo(step.command, stepName(step.command, row.value));
  return (
    <section className={styles.steps} aria-labelledby="tsd-steps">
      <h3 id="tsd-steps" tabIndex={-1}>
        What happens next
      </h3>
      <p>{turnWords(row)}</p>
      {children}
      {main.length > 0 || take ? (
        <ul className={styles.mainSteps}>
          {take ? (
            <li>
              <FirstButton kind="primary" busy={isTaking} onClick={take}>
                {isTaking ? 'Taking it' : 'I will deal with it'}
              </FirstButton>
            </li>
          ) : null}
          {main.map(link)}
        </ul>
      ) : null}
      {also.length + panels.length > 0 ? (
        <>
          <h4>At any time</h4>
          <ul className={styles.alsoSteps}>
            {also.map(link)}
            {panels.map((panel) => linkTo(panel, panelNames[panel]))}
          </ul>
        </>
      ) : null}
      {offered.length + panels.length === 0 ? <p>There is no step for you here now.</p> : null}
    </section>
  );
}
