import * as React from 'react';
import type { DocumentRow, IssueRow, UpdateRow } from '@tms-support/sharepoint-storage';
import { windowStartsOn, type Instant } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { useReading } from '../../../app/use-reading';
import { agoWords, pastDayWords } from '../../../words/date-words';
import { daysBetween, londonDate } from '../../../words/london-time';
import { issueTitle } from '../../../words/issue-title';
import { shortWindowWords } from '../../../words/window-words';
import { HomeSection } from '../HomeSection';
import styles from '../home.module.scss';
import own from './quiet-day.module.scss';

/** How far back one looks for something that was learnt. */
const lookedAt = 20;
/** Numbers of items are 32 bits: below this one lie all of them. */
const afterAll = 2 ** 31 - 1;

function nextUpdate(rows: readonly UpdateRow[], now: Instant): UpdateRow | undefined {
  return rows
    .filter(({ value }) => Date.parse(value.window.startsAt) > Date.parse(now))
    .sort((a, b) => Date.parse(a.value.window.startsAt) - Date.parse(b.value.window.startsAt))[0];
}

const oldestBackup = (rows: readonly DocumentRow[]): DocumentRow | undefined =>
  [...rows].sort((a, b) => Date.parse(a.value.backedUpAt) - Date.parse(b.value.backedUpAt))[0];

/** The issue that was closed last with something to learn from it. */
const lastLearnt = (rows: readonly IssueRow[]): IssueRow | undefined =>
  [...rows]
    .sort((a, b) => (b.value.closedAt ?? '').localeCompare(a.value.closedAt ?? ''))
    .find(({ value }) => value.details.prevention);

/**
 * What somebody sees on most days (S16): nothing is open, so what is ahead and what was learnt. Who covers the inboxes stands beside it.
 * The last closed issues are asked for once the page is there: what opens Home asks once.
 */
export function QuietDay(): React.ReactElement {
  const { desk, now } = useDesk<'readUpdates' | 'readDocuments' | 'readClosedIssues'>();
  const updates = useReading('updates', () => desk.readUpdates());
  const documents = useReading('documents', () => desk.readDocuments());
  const closed = useReading('last-closed', () => desk.readClosedIssues({ before: afterAll, size: lookedAt }));
  const at = now();
  const today = londonDate(at);
  const next = nextUpdate(updates.value ?? [], at)?.value;
  const oldest = oldestBackup(documents.value ?? [])?.value;
  const learnt = lastLearnt(closed.value ?? []);
  const days = next && daysBetween(today, windowStartsOn(next.window));
  return (
    <HomeSection id="quiet" title="A quiet day">
      <p className={styles.empty}>Nobody is waiting for us, and nothing is with TRA.</p>
      <dl className={own.quiet}>
        {updates.value ? (
          <div>
            <dt>Next update</dt>
            <dd>
              {next ? (
                <>
                  <DeskLink to={{ screen: 'updates' }}>{next.title}</DeskLink>, {shortWindowWords(next.window, today)}
                  {days === undefined || days < 1 ? '' : days === 1 ? ', tomorrow' : `, in ${days} days`}
                </>
              ) : (
                'None that we know of'
              )}
            </dd>
          </div>
        ) : null}
        {documents.value ? (
          <div>
            <dt>Oldest backup</dt>
            <dd>
              {oldest ? (
                <>
                  <DeskLink to={{ screen: 'updates' }}>{oldest.title}</DeskLink>, backed up{' '}
                  {agoWords(londonDate(oldest.backedUpAt), today)}
                </>
              ) : (
                'No document is backed up yet'
              )}
            </dd>
          </div>
        ) : null}
        {closed.value ? (
          <div>
            <dt>Latest lesson</dt>
            <dd>
              {learnt ? (
                <>
                  {learnt.value.details.prevention} (
                  <DeskLink to={{ screen: 'issue', number: learnt.number }}>
                    issue {learnt.number}, {issueTitle(learnt.value.details.whatHappened, 48)}
                  </DeskLink>
                  , closed {pastDayWords(learnt.value.closedAt ?? at, at)})
                </>
              ) : (
                'Nothing yet. The desk asks when an issue is closed'
              )}
            </dd>
          </div>
        ) : null}
      </dl>
    </HomeSection>
  );
}
