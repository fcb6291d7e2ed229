import * as React from 'react';
import type { JoiningRow, KnownPerson, TemplateRow } from '@tms-support/sharepoint-storage';
import { reporterKinds, stepsDone } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { CellFaults } from '../../controls/CellFaults';
import { FirstButton } from '../../controls/FirstButton';
import { Hidden } from '../../controls/Hidden';
import { NotSaved } from '../../controls/NotSaved';
import { dateWords, instantWords } from '../../words/date-words';
import { DayOfRecord } from './DayOfRecord';
import { InTheList } from './InTheList';
import { StepOfJoining } from './StepOfJoining';
import { TakeSteps } from './TakeSteps';
import { useJoining } from './use-joining';
import styles from './people.module.scss';

/** "First day: 9 March 2026 · 1 of 4 steps done" */
function joiningLine({ value }: JoiningRow): string {
  // It is as true once that day is past.
  const day = `${value.kind === 'joining' ? 'First' : 'Last'} day: ${dateWords(value.on)}`;
  if (value.isCancelled) return `${day} · Cancelled`;
  return `${day} · ${stepsDone(value)} of ${value.steps.length} steps done`;
}

/** One joining or leaving: its steps, what was done, and what happened to the record. */
export function JoiningRecord({
  row,
  template,
  people,
  isBack,
  changed,
}: {
  row: JoiningRow;
  template: readonly TemplateRow[];
  /** Whom the desk knows; absent until they are read. */
  people: readonly KnownPerson[] | undefined;
  /** They left, and have joined again since. */
  isBack: boolean;
  changed: (row: JoiningRow) => void;
}): React.ReactElement {
  const { siteUrl } = useDesk();
  const at = useJoining(changed);
  const { person, kind, isCancelled, steps, notes } = row.value;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const context = <Hidden>: {person.name}</Hidden>;
  return (
    <article className={styles.record}>
      <h4 ref={heading} id={`tsd-record-${row.number}`} tabIndex={-1}>
        {person.name} {kind === 'joining' ? 'joins' : 'leaves'}
      </h4>
      <p className={styles.about}>
        {reporterKinds[person.kind].stored}, {person.email || 'no email address'}
      </p>
      <p>{joiningLine(row)}</p>
      {person.kind === 'panellist' ? (
        <p className={styles.about}>
          The team’s own addition: the process does not describe how panellists join and leave.
        </p>
      ) : null}
      {isBack ? (
        <p>They have joined again since.</p>
      ) : (
        <InTheList row={row} people={people} focus={() => heading.current?.focus()} />
      )}
      <NotSaved why={at.problem} />
      <ul className={styles.lines}>
        {steps.map((step) => (
          <StepOfJoining key={step.key} row={row} step={step} at={at} />
        ))}
      </ul>
      {steps.length === 0 && row.isWhole && !isCancelled ? (
        <TakeSteps row={row} template={template} at={at} focus={() => heading.current?.focus()} />
      ) : null}
      <CellFaults faults={row.faults} listUrl={row.listUrl} of={person.name} base={siteUrl} />
      {row.isWhole && !isCancelled ? <DayOfRecord row={row} at={at} /> : null}
      {row.isWhole ? (
        <p>
          {isCancelled ? (
            <FirstButton
              kind="quiet"
              busy={at.isBusy}
              onClick={() =>
                void at.give(row, { type: 'go-on' }, `no longer cancelled: ${person.name}`, { type: 'cancel' })
              }
            >
              {kind === 'joining' ? 'Joining' : 'Leaving'} after all{context}
            </FirstButton>
          ) : (
            <FirstButton
              kind="quiet"
              busy={at.isBusy}
              onClick={() => void at.give(row, { type: 'cancel' }, `cancelled: ${person.name}`, { type: 'go-on' })}
            >
              Not {kind} after all{context}
            </FirstButton>
          )}
        </p>
      ) : null}
      {notes.length > 0 ? (
        <details>
          <summary>What happened</summary>
          <ol className={styles.notes}>
            {notes.map((note, index) => (
              <li key={`${note.at} ${index}`}>
                {note.what}. {note.by}, {instantWords(note.at)}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </article>
  );
}
