import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { andList, impactWords, stageWords, windowInWords } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import type { NudgeRules } from '../../app/nudges/use-nudge-rules';
import { DeskLink } from '../../app/DeskLink';
import { isSwitchedOff } from '../../app/switches/is-switched-off';
import { CellFaults } from '../../controls/CellFaults';
import { Hidden } from '../../controls/Hidden';
import { dateWords } from '../../words/date-words';
import { Cadences } from './Cadences';
import { mayAddUpdates } from './may-add-updates';
import { ComingMonths } from './coming/LateComingMonths';
import { NeedsDoing } from './NeedsDoing';
import { WaysOut } from './WaysOut';
import { kindWords } from './kind-words';
import { withCapital } from '../../words/with-capital';
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

/** What somebody must know who looks through the list: the page of an update has the rest. */
function Update({ row }: { row: UpdateRow }): React.ReactElement {
  const { siteUrl } = useDesk();
  const { key, title, kind, window, impact, ownerName, tellings } = row.value;
  const told = tellings.reduce<(typeof tellings)[number] | undefined>(
    (last, one) => (last && last.on > one.on ? last : one),
    undefined,
  );
  return (
    <li className={styles.item}>
      <h4>
        <DeskLink to={{ screen: 'updates', number: row.number }}>
          {key}: {title}
        </DeskLink>
      </h4>
      <p className={styles.window}>
        {row.life?.hasNoDate ? 'No date is known yet' : withCapital(windowInWords(window))}
      </p>
      <Standing row={row} />
      {impact ? <p>{impact}</p> : null}
      <p className={styles.under}>
        {kindWords[kind]}. {ownerName ? `${ownerName} looks after it.` : 'Nobody looks after it yet.'}{' '}
        {told ? (
          <span>
            {told.by} told {andList(told.whom.split(', '))} on {dateWords(told.on)}: {told.what}
          </span>
        ) : (
          'Nobody has been told yet, as far as the desk knows.'
        )}
      </p>
      <CellFaults faults={row.faults} listUrl={row.listUrl} of={key} base={siteUrl} />
    </li>
  );
}

interface TimetableProps {
  rows: readonly UpdateRow[];
  nudging: NudgeRules;
}

/** The timetable: what is coming, soonest first, then what has been, newest first. */
export function Timetable({ rows, nudging }: TimetableProps): React.ReactElement {
  const { now, person, settings } = useDesk();
  const at = now();
  // One without a date may still come; what TMU is done with does not.
  const isOver = ({ value, life }: UpdateRow): boolean =>
    life?.hasNoDate ? life.stage === 'closed' : Date.parse(value.window.endsAt) <= Date.parse(at);
  // One without a date stands behind those that have one: what comes tomorrow is first.
  const startOf = ({ value, life }: UpdateRow): string => (life?.hasNoDate ? '9999' : value.window.startsAt);
  const coming = rows.filter((row) => !isOver(row)).sort((a, b) => startOf(a).localeCompare(startOf(b)));
  const past = rows.filter(isOver).sort((a, b) => b.value.window.startsAt.localeCompare(a.value.window.startsAt));
  return (
    <section className={styles.part} aria-labelledby="tsd-timetable">
      <h3 id="tsd-timetable">Timetable of updates</h3>
      {mayAddUpdates(person) && !isSwitchedOff(settings, 'steps-of-updates') ? (
        <p className={styles.begin}>
          <DeskLink to={{ screen: 'updates', step: 'new' }}>Put an update on the timetable</DeskLink>
          {' · '}
          <DeskLink to={{ screen: 'updates', step: 'import' }}>Bring in updates</DeskLink>
          {' · '}
          <DeskLink to={{ screen: 'updates', step: 'hearings' }}>Hearings</DeskLink>
        </p>
      ) : null}
      <NeedsDoing rows={rows} nudging={nudging} />
      <ComingMonths rows={rows} />
      {rows.length > 0 ? <WaysOut coming={coming} rows={rows} /> : null}
      {coming.length === 0 ? (
        <p className={styles.empty}>
          No update is coming up, as far as the desk knows. The timetable is for Microsoft’s updates and the releases of
          TMS, so that none comes as a surprise.
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
