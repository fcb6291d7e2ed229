import * as React from 'react';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { Loading } from '../../../app/Loading';
import { NudgeList } from '../../../app/nudges/NudgeList';
import { useNudgedRows } from '../../../app/nudges/use-nudged-rows';
import { useReading } from '../../../app/use-reading';
import { HomeSection } from '../HomeSection';
import { StaleLine } from '../StaleLine';
import { comingUp } from './coming-up';
import styles from '../home.module.scss';

const none = [] as const;
/** More than this is a list for the screen of updates and documents: what somebody should do something about always stands here. */
const mostShown = 3;
const mostNudges = 4;

/** Updates that need doing something about, updates of the next weeks, backups that have grown old, bank holidays that run out. */
export function ComingUp(): React.ReactElement {
  const { desk, now } = useDesk<'readDocuments' | 'readUpdates'>();
  const updates = useReading('updates', () => desk.readUpdates());
  const documents = useReading('documents', () => desk.readDocuments());
  const rows = updates.value ?? none;
  const nudged = useNudgedRows(rows).slice(0, mostNudges);
  // What has a nudge is named there, with what is to be done.
  const rest = rows.filter((row) => !nudged.some((one) => one.row === row));
  const items = comingUp(rest, documents.value ?? none, now());
  const both = [updates, documents];
  const isLoading = both.some(({ state, value }) => state === 'loading' && !value);
  const failed = both.flatMap((reading) => (reading.state === 'failed' ? [reading] : []));
  const again = (): void => failed.forEach((reading) => reading.again());
  const shown = items.slice(0, Math.max(items.filter(({ isOpen }) => isOpen).length, mostShown - nudged.length));
  const left = items.length - shown.length;
  return (
    <HomeSection id="coming-up" title="Coming up">
      {failed.length > 0 ? (
        <StaleLine again={again} error={failed[0]?.error} isEmpty={items.length === 0} what="what is coming up" />
      ) : null}
      <NudgeList nudged={nudged} isShort />
      {items.length > 0 ? (
        <>
          <ul className={styles.list}>
            {shown.map((item) => (
              <li key={item.key} className={item.isOpen ? `${styles.noted} ${styles.uncovered}` : styles.noted}>
                {item.words}
              </li>
            ))}
          </ul>
          <p className={styles.act}>
            <DeskLink to={{ screen: 'updates' }}>
              {left > 0 ? `All updates and documents, ${left} more` : 'All updates and documents'}
            </DeskLink>
          </p>
        </>
      ) : null}
      {isLoading ? <Loading what="what is coming up" rows={1} /> : null}
      {items.length === 0 && nudged.length === 0 && !isLoading && failed.length === 0 ? (
        <p className={styles.empty}>
          The desk knows of no update in the next 30 days, and every copy of a document is up to date.
        </p>
      ) : null}
    </HomeSection>
  );
}
