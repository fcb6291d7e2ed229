import * as React from 'react';
import type { BadCellAt, DeskHealth } from '@tms-support/sharepoint-storage';
import { bankHolidaysEnglandAndWales, bankHolidayWarning } from '@tms-support/support-domain';
import { Problem } from '../../../app/Problem';
import { Loading } from '../../../app/Loading';
import { useDesk } from '../../../app/desk-context';
import { switchWords } from '../../../app/switches/switch-words';
import { useReading } from '../../../app/use-reading';
import { latePart } from '../../../app/late-part';
import { mayKeepPeople } from '../../../app/may-keep-people';
import { CopyText } from '../../../controls/CopyText';
import { OutsideLink } from '../../../controls/OutsideLink';
import { Button } from '../../../controls/Button';
import { dateWords, instantWords } from '../../../words/date-words';
import { londonDate } from '../../../words/london-time';

import app from '../../../app/app.module.scss';
import styles from '../settings.module.scss';

/** What a new desk lacks, for those who can put it there. */
const NotThereYet = latePart(
  async () => (await import(/* webpackChunkName: 'first-steps' */ '../../first-hour/NotThereYet')).NotThereYet,
  'The list of what is missing did not load',
);

/** It is looked for once somebody unfolds it: a desk at work has all of it. A new one shows it by itself. */
function StillNeeded({ isNew }: { isNew: boolean }): React.ReactElement | null {
  const [isOpen, setOpen] = React.useState(isNew);
  if (!mayKeepPeople(useDesk().person)) return null;
  return (
    <details className={styles.fold} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>What the desk still needs</summary>
      {isOpen ? <NotThereYet /> : null}
    </details>
  );
}

function BadCells({
  cells,
  settingsUrl,
}: {
  cells: readonly BadCellAt[];
  settingsUrl: string | undefined;
}): React.ReactElement {
  const { siteUrl } = useDesk();
  if (cells.length === 0) return <p>No problems found.</p>;
  // A list that cannot be read, or hides rows, is no cell, and its rows may well be missing.
  const ofLists = cells.filter(({ isList }) => isList);
  const lists = new Set(ofLists.map(({ list }) => list)).size;
  const others = cells.length - ofLists.length;
  return (
    <>
      {lists > 0 ? <p>{lists === 1 ? 'One list needs' : `${lists} lists need`} putting right.</p> : null}
      {others > 0 ? (
        <p>
          {others === 1
            ? 'One cell needs correcting. Its row is still shown.'
            : `${others} cells need correcting. Their rows are still shown.`}
        </p>
      ) : null}
      <ul className={styles.lines}>
        {cells.map((cell, index) => (
          <li key={index}>
            <OutsideLink href={cell.listUrl ?? settingsUrl} base={siteUrl} context={cell.column}>
              {cell.list}
              {cell.number === undefined ? '' : `, row ${cell.number}`}
            </OutsideLink>
            <span>
              <strong>{cell.column}</strong>: {cell.message}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const count = (n: number, words: string): string => `${n} ${words}`;

function unsavedWords({ waiting, draft, refused }: { waiting: number; draft: number; refused: number }): string {
  if (waiting + draft + refused === 0) return 'Everything that was written on this device is saved.';
  const parts = [
    ...(waiting > 0 ? [count(waiting, 'waiting to be sent')] : []),
    ...(draft > 0 ? [count(draft, 'older than a day, kept as a draft')] : []),
    ...(refused > 0 ? [count(refused, 'refused')] : []),
  ];
  return `Not saved from this device: ${parts.join(', ')}. They are listed at the top of every screen.`;
}

/** Each with the day by which its switch goes: until then somebody has to say what was wrong with the part. */
const switchedOffWords = (parts: DeskHealth['switchedOff']): string =>
  parts
    .map(({ name, goesOn }) => `${switchWords[name].name} (the switch will be removed by ${dateWords(goesOn)})`)
    .join('; ') || 'Nothing: every part works.';

/** Health check: versions, cells to mend, what is not saved, and words to send to whoever looks after it. */
export function HealthPart({ settingsUrl }: { settingsUrl: string | undefined }): React.ReactElement {
  const work = useDesk();
  const hasLooked = React.useRef(false);
  const reading = useReading('health', async () => {
    const want = hasLooked.current ? undefined : 'lately';
    hasLooked.current = true;
    // From the storage's own script, which is here already: the screen's stays small.
    const { readHealth } = await import(/* webpackChunkName: 'health' */ './read-health');
    return readHealth(work, want);
  });
  const today = londonDate(work.now());
  const holidays = bankHolidayWarning(bankHolidaysEnglandAndWales, today);
  const lastHoliday = bankHolidaysEnglandAndWales[bankHolidaysEnglandAndWales.length - 1]!.on.slice(0, 4);
  const health = reading.value?.health;
  return (
    <section className={styles.section} aria-labelledby="tsd-health">
      <h3 id="tsd-health">Health check</h3>
      {reading.state === 'failed' ? <Problem error={reading.error} tryAgain={reading.again} /> : null}
      {!health && reading.state === 'loading' ? <Loading what="the health check" rows={2} /> : null}
      {health ? (
        <>
          <dl className={styles.pairs}>
            <div>
              <dt>Read from SharePoint</dt>
              <dd>{instantWords(health.readAt)}</dd>
            </div>
            <div>
              <dt>Version</dt>
              <dd>
                {health.listsVersion === undefined
                  ? `The desk is made for version ${health.codeVersion} of its lists.`
                  : `The lists are at version ${health.listsVersion}. The desk is made for version ${health.codeVersion}.`}
                {health.listsVersion !== undefined && health.listsVersion < health.codeVersion
                  ? ' They work together; a site owner can bring the lists up to date in Set-up.'
                  : ''}
              </dd>
            </div>
            <div>
              <dt>Saved?</dt>
              <dd>{unsavedWords(health.unsaved)}</dd>
            </div>
            <div>
              <dt>Switched off</dt>
              <dd>{switchedOffWords(health.switchedOff)}</dd>
            </div>
            <div>
              <dt>Working hours</dt>
              <dd>
                Monday to Friday as usual.{' '}
                {holidays ? (
                  <strong>{holidays.message}</strong>
                ) : (
                  `Bank holidays are known to the end of ${lastHoliday}.`
                )}
              </dd>
            </div>
          </dl>
          <StillNeeded isNew={health.isNew} />
          <h4>List contents</h4>
          <BadCells cells={health.badCells} settingsUrl={settingsUrl} />
          <details className={styles.fold}>
            <summary>Details for whoever looks after the desk</summary>
            <p>No names, no addresses, nothing that anybody typed.</p>
            <pre className={app.raw} tabIndex={0}>
              {health.diagnostics}
            </pre>
          </details>
          <div className={styles.actions}>
            <CopyText text={() => health.diagnostics} copied="Copied." label="Details">
              Copy the details
            </CopyText>
            <Button busy={reading.state === 'loading'} onClick={reading.again}>
              Look again
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
