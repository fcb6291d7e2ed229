import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { placeIssues, type Placed, type Section } from '../../queue/place-issues';
import { IssueCard } from './IssueCard';
import { KeptDrafts } from './KeptDrafts';
import styles from './home.module.scss';

interface SectionWords {
  section: Section;
  title: string;
  empty: string;
}

const sections: readonly SectionWords[] = [
  {
    section: 'needs-you',
    title: 'What needs you now',
    empty: 'Nothing needs you now. Panellists’ issues and your own stand here as soon as it is TMU’s turn.',
  },
  { section: 'nobody-has', title: 'Nobody has these', empty: 'Every open issue has somebody’s name on it.' },
  {
    section: 'with-someone-else',
    title: 'With someone else',
    empty: 'Nobody else is working on an open issue, and nothing waits for an answer.',
  },
];

function counted(rows: readonly unknown[]): string {
  if (rows.length === 0) return 'No issue is open.';
  return rows.length === 1 ? '1 issue is open.' : `${rows.length} issues are open.`;
}

interface SectionListProps extends SectionWords {
  placed: readonly Placed<IssueRow>[];
}

function SectionList({ title, empty, placed }: SectionListProps): React.ReactElement {
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>
        {title} <span className={styles.count}>({placed.length})</span>
      </h3>
      {placed.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ol className={styles.list}>
          {placed.map((one) => (
            <li key={one.row.number}>
              <IssueCard placed={one} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The first screen: every open issue, in the order in which it should be looked at, each with its reason. */
export function HomeScreen(): React.ReactElement {
  const { desk, person, now } = useDesk();
  const reading = useReading('open-issues', () => desk.readOpenIssues());
  const rows = reading.value;
  const placed = React.useMemo(
    () => (rows ? placeIssues(rows, { person, lanes: lanesOf(person.roles), now: now() }) : []),
    [rows, person, now],
  );
  if (reading.state === 'failed' && !rows) {
    return (
      <Page title="Home">
        <Problem error={reading.error} tryAgain={reading.again} />
      </Page>
    );
  }
  return (
    <Page title="Home" intro={rows ? <p>{counted(rows)}</p> : null}>
      <KeptDrafts />
      {rows ? (
        sections.map((words) => (
          <SectionList key={words.section} {...words} placed={placed.filter((one) => one.section === words.section)} />
        ))
      ) : (
        <Loading what="the open issues" rows={4} />
      )}
      {reading.state === 'failed' && rows ? (
        <p className={styles.stale} role="status">
          SharePoint did not answer just now. This is what it said before.{' '}
          <button type="button" className={styles.linkButton} onClick={reading.again}>
            Read again
          </button>
        </p>
      ) : null}
    </Page>
  );
}
