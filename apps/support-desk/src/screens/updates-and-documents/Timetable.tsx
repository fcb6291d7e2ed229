import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { impactWords, stageWords } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { UpdateNudges } from '../../app/nudges/UpdateNudges';
import { isSwitchedOff } from '../../app/switches/is-switched-off';
import { CellFaults } from '../../controls/CellFaults';
import { Hidden } from '../../controls/Hidden';
import { dateWords } from '../../words/date-words';
import { Cadences } from './Cadences';
import { mayAddUpdates } from './may-add-updates';
import { ComingMonths } from './coming/LateComingMonths';
import { WaysOut } from './WaysOut';
import { kindWords, windowWords } from './window-words';
import pairs from '../../controls/pairs.module.scss';
import tag from '../../controls/tag.module.scss';
import styles from './updates.module.scss';

/** How it stands, and whether those who were told know what is announced now. */
function Standing({ row }: { row: UpdateRow }): React.ReactElement {
  const { life, value } = row;
  const last = value.tellings.reduce((newest, { on }) => (on > newest ? on : newest), '');
  const isOld = life?.changedOn !== undefined && last !== '' && last < life.changedOn;
  return (
    <p className={styles.progress}>
      <Hidden>How it stands: </Hidden>
      <span className={tag.tag}>{stageWords[life?.stage ?? 'heard']}</span>
      {life?.impact ? <span>{impactWords[life.impact]}</span> : null}
      {isOld ? <strong>It has changed since people were told. Brief them again.</strong> : null}
      {life?.post === 'withdrawn' ? <strong>It was withdrawn.</strong> : null}
    </p>
  );
}

function Update({ row }: { row: UpdateRow }): React.ReactElement {
  const { siteUrl } = useDesk();
  const update = row.value;
  return (
    <li className={styles.item}>
      <h4>
        <DeskLink to={{ screen: 'updates', number: row.number }}>
          {update.key}: {update.title}
        </DeskLink>
      </h4>
      <p className={styles.window}>{row.life?.hasNoDate ? 'No date is known yet' : windowWords(update.window)}</p>
      <Standing row={row} />
      <dl className={pairs.pairs}>
        <div>
          <dt>Kind</dt>
          <dd>{kindWords[update.kind]}</dd>
        </div>
        {update.impact ? (
          <div>
            <dt>What it may change</dt>
            <dd>{update.impact}</dd>
          </div>
        ) : null}
        <div>
          <dt>Looked after by</dt>
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
  const { now, person, settings } = useDesk();
  const at = now();
  // One without a date may still come; what TMU is done with does not.
  const isOver = ({ value, life }: UpdateRow): boolean =>
    life?.hasNoDate ? life.stage === 'closed' : Date.parse(value.window.endsAt) <= Date.parse(at);
  const byStart = (a: UpdateRow, b: UpdateRow): number =>
    a.value.window.startsAt.localeCompare(b.value.window.startsAt);
  const coming = rows.filter((row) => !isOver(row)).sort(byStart);
  const past = rows.filter(isOver).sort((a, b) => byStart(b, a));
  return (
    <section className={styles.part} aria-labelledby="tsd-timetable">
      <h3 id="tsd-timetable">Timetable of updates</h3>
      {mayAddUpdates(person) && !isSwitchedOff(settings, 'steps-of-updates') ? (
        <p>
          <DeskLink to={{ screen: 'updates', step: 'new' }}>Put an update on the timetable</DeskLink>
          {' · '}
          <DeskLink to={{ screen: 'updates', step: 'import' }}>Bring in updates</DeskLink>
          {' · '}
          <DeskLink to={{ screen: 'updates', step: 'hearings' }}>Hearings</DeskLink>
        </p>
      ) : null}
      <UpdateNudges rows={rows} />
      <ComingMonths rows={rows} />
      {rows.length > 0 ? <WaysOut coming={coming} rows={rows} /> : null}
      {coming.length === 0 ? (
        <p className={styles.empty}>
          No update is coming up, as far as the desk knows. The timetable holds Microsoft’s updates and the releases of
          TMS, so that nobody is surprised by one.
        </p>
      ) : (
        <ul className={styles.items}>
          {coming.map((row) => (
            <Update key={row.number} row={row} />
          ))}
        </ul>
      )}
      <Cadences />
      {past.length > 0 ? (
        <details className={styles.past}>
          <summary>{past.length === 1 ? '1 past update' : `${past.length} past updates`}</summary>
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
