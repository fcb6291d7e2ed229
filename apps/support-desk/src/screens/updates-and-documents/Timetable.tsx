import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { CellFaults } from '../../controls/CellFaults';
import { dateWords } from '../../words/date-words';
import { updateSteps, updateStepWords, windowWords } from './window-words';
import styles from './updates.module.scss';

function Progress({ row }: { row: UpdateRow }): React.ReactElement {
  const at = updateSteps.findIndex((one) => one.step === row.value.step);
  return (
    <div className={styles.progress}>
      <span className={styles.tag}>{updateStepWords(row.value.step)}</span>
      <span className={styles.dots} aria-hidden="true">
        {updateSteps.map((one, index) => (
          <span key={one.step} className={index <= at ? styles.dotDone : styles.dot} />
        ))}
      </span>
    </div>
  );
}

function Update({ row }: { row: UpdateRow }): React.ReactElement {
  const { siteUrl } = useDesk();
  const update = row.value;
  return (
    <li className={styles.item}>
      <h4>
        {update.key}: {update.title}
      </h4>
      <p className={styles.window}>{windowWords(update.window)}</p>
      <Progress row={row} />
      <dl className={styles.pairs}>
        <div>
          <dt>Kind</dt>
          <dd>{update.kind === 'microsoft' ? 'Microsoft update' : 'Release of TMS'}</dd>
        </div>
        {update.impact ? (
          <div>
            <dt>What it may change</dt>
            <dd>{update.impact}</dd>
          </div>
        ) : null}
        <div>
          <dt>Owner</dt>
          <dd>{update.ownerName ?? 'Nobody is named yet'}</dd>
        </div>
        <div>
          <dt>Who was told</dt>
          <dd>
            {update.tellings.length === 0
              ? 'Nobody yet, as far as the desk knows'
              : update.tellings.map((telling, index) => (
                  <span key={index} className={styles.telling}>
                    {telling.by} told {telling.whom} on {dateWords(telling.on)}: {telling.what}
                  </span>
                ))}
          </dd>
        </div>
        {update.checksBefore ? (
          <div>
            <dt>Checks before</dt>
            <dd>{update.checksBefore}</dd>
          </div>
        ) : null}
        {update.checksAfter ? (
          <div>
            <dt>Checks after</dt>
            <dd>{update.checksAfter}</dd>
          </div>
        ) : null}
      </dl>
      <CellFaults faults={row.faults} listUrl={row.listUrl} of={update.key} base={siteUrl} />
    </li>
  );
}

/** The timetable: what is coming, soonest first, then what has been, newest first. */
export function Timetable({ rows }: { rows: readonly UpdateRow[] }): React.ReactElement {
  const { now } = useDesk();
  const at = now();
  const isOver = (row: UpdateRow): boolean => Date.parse(row.value.window.endsAt) <= Date.parse(at);
  const byStart = (a: UpdateRow, b: UpdateRow): number =>
    a.value.window.startsAt.localeCompare(b.value.window.startsAt);
  const coming = rows.filter((row) => !isOver(row)).sort(byStart);
  const past = rows.filter(isOver).sort((a, b) => byStart(b, a));
  return (
    <section className={styles.part} aria-labelledby="tsd-timetable">
      <h3 id="tsd-timetable">Timetable of updates</h3>
      {coming.length === 0 ? (
        <p className={styles.empty}>
          No update is coming up, as far as the desk knows. New ones are added to the updates list.
        </p>
      ) : (
        <ul className={styles.items}>
          {coming.map((row) => (
            <Update key={row.number} row={row} />
          ))}
        </ul>
      )}
      {past.length > 0 ? (
        <details className={styles.past}>
          <summary>{past.length === 1 ? '1 update that has been' : `${past.length} updates that have been`}</summary>
          <ul className={styles.items}>
            {past.map((row) => (
              <Update key={row.number} row={row} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
