import * as React from 'react';
import type { DocumentRow, IssueRow, KnownProblemRow, UpdateRow } from '@tms-support/sharepoint-storage';
import { lanesOf, updatesOnDay } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Page } from '../../app/Page';
import { places } from '../../app/places';
import { DeskLink } from '../../app/DeskLink';
import { useReading } from '../../app/use-reading';
import { CopyText } from '../../controls/CopyText';
import { OutsideLink } from '../../controls/OutsideLink';
import { londonDate } from '../../words/london-time';
import { openOutage, panellistText, traText } from './down-words';
import { OneIssue } from './OneIssue';
import { Report } from './Report';
import { TellEverybody } from './TellEverybody';
import styles from './down.module.scss';

const noIssues: readonly IssueRow[] = [];
const noUpdates: readonly UpdateRow[] = [];
const noDocuments: readonly DocumentRow[] = [];
const noLines: readonly KnownProblemRow[] = [];

function Documents({ count }: { count: number }): React.ReactElement {
  const link = <DeskLink to={{ screen: 'updates' }}>Updates and documents</DeskLink>;
  return (
    <p>
      The procedural documents are backed up on this site and open without TMS: {link}
      {count > 0 ? ` has ${count} of them.` : '.'}
    </p>
  );
}

/** TMS is down: what to do, one issue for all, one line for everybody, and the texts to send (S13, S14, S29 to S31). */
export function DownScreen({ mayReadIssues }: { mayReadIssues: boolean }): React.ReactElement {
  const { desk, person, settings, now } = useDesk();
  const issues = useReading('open-issues', () => (mayReadIssues ? desk.readOpenIssues() : Promise.resolve(noIssues)));
  const updates = useReading('updates', () => desk.readUpdates());
  const documents = useReading('documents', () => desk.readDocuments());
  const known = useReading('known-problems', () => desk.readKnownProblems());
  const outage = openOutage(issues.value ?? noIssues);
  const today = londonDate(now());
  const onDay = updatesOnDay(
    (updates.value ?? noUpdates).map((row) => row.value),
    today,
  );
  const firstSeenAt = outage?.value.raisedAt ?? now();
  const isTmu = lanesOf(person.roles).has('tmu');
  const portal = settings.portalInbox ? ` from ${settings.portalInbox}` : ' from the portal inbox';
  return (
    <Page
      title={places.down.title}
      intro={<p>Take it from the top. Each step is there for when the one before it did not help.</p>}
    >
      <ol className={styles.steps}>
        <li>
          <h3>Is it down for everybody?</h3>
          <p>Open TMS in a private window, then ask one colleague to try. If it works for them, it is not down.</p>
          {mayReadIssues ? (
            <p>
              If it is one person’s problem, <DeskLink to={{ screen: 'log' }}>log it as an issue</DeskLink> instead.
            </p>
          ) : null}
        </li>
        <li>
          <h3>{mayReadIssues ? 'One issue for all' : 'Tell TMU once'}</h3>
          {mayReadIssues ? (
            <OneIssue outage={outage} isRead={issues.value !== undefined} />
          ) : (
            <Report known={known.value ?? noLines} />
          )}
        </li>
        {isTmu ? (
          <li>
            <h3>Tell everybody who opens the desk</h3>
            <TellEverybody known={known.value ?? noLines} outage={outage} />
          </li>
        ) : null}
        <li>
          <h3>Go on without TMS</h3>
          <Documents count={(documents.value ?? noDocuments).length} />
        </li>
        <li>
          <h3>Was there an update?</h3>
          <p>{updates.value ? onDay.message : 'The timetable is being read.'}</p>
        </li>
        {isTmu ? (
          <>
            <li>
              <h3>Tell TRA support</h3>
              <pre className={styles.text}>
                {traText(
                  firstSeenAt,
                  outage?.number,
                  onDay.found.map((one) => one.update.title),
                )}
              </pre>
              <CopyText
                text={() =>
                  traText(
                    firstSeenAt,
                    outage?.number,
                    onDay.found.map((one) => one.update.title),
                  )
                }
                copied="The text for TRA support is copied."
                label="Text for TRA support"
              >
                Copy the text for TRA support
              </CopyText>
              <p>
                Paste it into{' '}
                {settings.problemFormUrl ? (
                  <OutsideLink href={settings.problemFormUrl}>the TRA problem support form</OutsideLink>
                ) : (
                  'the TRA problem support form (its link is not set yet)'
                )}
                , and put the exact words that you see where it says so.
              </p>
            </li>
            <li>
              <h3>Tell panellists</h3>
              <pre className={styles.text}>{panellistText(today)}</pre>
              <CopyText
                text={() => panellistText(today)}
                copied="The text for panellists is copied."
                label="Text for panellists"
              >
                Copy the text for panellists
              </CopyText>
              <p>Send it{portal} to those with a hearing soon first. The desk sends nothing by itself.</p>
            </li>
          </>
        ) : null}
      </ol>
    </Page>
  );
}
