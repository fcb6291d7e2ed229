import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { everybodyOn, lanesOf, type Actor } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { isSameEmail } from '../../../queue/who-is-there';
import { turnOf } from '../../../queue/whose-turn';
import { useHasKnownLine } from '../known/use-known-line';
import { panelNames, type Panel } from '../panels';
import { draftIdOf } from './draft-id';
import type { StepOffered } from './next-step';
import { stepName } from './step-words';
import styles from '../issue.module.scss';

interface StepListProps {
  row: IssueRow;
  /** What moves the issue on, beside the next step. */
  main: readonly StepOffered[];
  /** What helps others meanwhile, where nobody has written it yet. */
  beside: Panel | undefined;
  /** There is no step for this person at all. */
  isNothing: boolean;
  children?: React.ReactNode;
}

function turnWords(row: IssueRow, viewer: Actor): string {
  const lanes = lanesOf(viewer.roles);
  const { owner } = row.value;
  if (row.value.mergedInto) return 'It went into another issue: its people are told there.';
  switch (turnOf(row.value.status)) {
    case 'tmu':
      if (!owner) return 'It is TMU’s turn.';
      // As the header above it says: one turn with two names is two turns.
      return isSameEmail(owner.email, viewer.email) ? 'It is your turn.' : `It is ${owner.name}’s turn.`;
    case 'tra':
      if (lanes.has('tra')) return 'It is TRA support’s turn: that is you or a colleague.';
      return `It is TRA support’s turn.${lanes.has('tmu') ? ' You can record what they tell you.' : ''}`;
    case 'person':
      return `It is ${everybodyOn(row.value).length > 1 ? 'their' : `${row.value.reporter.name}’s`} turn.`;
    case 'nobody':
      return 'It is closed.';
  }
}

/** Whose turn it is, how long the person has waited, and what else moves the issue on. The next step and the menu stand in the header. */
export function StepList({ row, main, beside, isNothing, children }: StepListProps): React.ReactElement {
  const { drafts, person } = useDesk();
  const panel = useHasKnownLine(row.number) ? undefined : beside;
  return (
    <section className={styles.steps} aria-labelledby="tsd-steps">
      <h3 id="tsd-steps" tabIndex={-1}>
        What happens next
      </h3>
      <p>{turnWords(row, person)}</p>
      {children}
      {main.length > 0 || panel ? (
        <ul className={styles.alsoSteps}>
          {main.map(({ command }) => (
            <li key={command}>
              <DeskLink to={{ screen: 'issue', number: row.number, step: command }}>
                {stepName(command, row.value)}
              </DeskLink>
              {drafts.read(draftIdOf(row.number, command)) !== undefined ? (
                <span className={styles.begun}> (you began this)</span>
              ) : null}
            </li>
          ))}
          {panel ? (
            <li>
              <DeskLink to={{ screen: 'issue', number: row.number, step: panel }}>{panelNames[panel]}</DeskLink>
            </li>
          ) : null}
        </ul>
      ) : null}
      {isNothing ? <p>There is nothing for you to do here now.</p> : null}
    </section>
  );
}
