import * as React from 'react';
import type { CountingRules, KnownPerson } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Part } from '../../../app/Part';
import { Message } from '../../../controls/Message';
import { sections, type Section } from '../../../queue/place-issues';
import type { IssuesInPlace } from '../../../queue/use-placed-issues';
import { HomeSection } from '../HomeSection';
import { useReportsToSee } from '../reports/use-new-reports';
import { NewReports } from '../reports/NewReports';
import { WrittenOnReports } from '../reports/WrittenOnReports';
import { IssueList } from './IssueList';
import { NothingNeedsYou } from './NothingNeedsYou';
import styles from '../home.module.scss';

interface IssueSectionsProps {
  inPlace: IssuesInPlace;
  counting: CountingRules;
  people: readonly KnownPerson[];
}

const titles: Record<Section, string> = {
  'needs-you': 'What needs you now',
  'nobody-has': 'Nobody has these',
  'with-someone-else': 'With someone else',
};

/** The three parts of the page that open issues stand in. */
export function IssueSections({ inPlace, counting, people }: IssueSectionsProps): React.ReactElement {
  const { person } = useDesk();
  const isTmu = lanesOf(person.roles).has('tmu');
  const { placed } = inPlace;
  const open = React.useMemo(() => sections.flatMap((section) => placed[section].map(({ row }) => row)), [placed]);
  const { fresh: reports, written } = useReportsToSee(isTmu, open);
  const list = (section: Section): React.ReactElement => (
    <IssueList name={titles[section]} issues={placed[section]} inPlace={inPlace} counting={counting} people={people} />
  );
  return (
    <>
      {inPlace.rulesFailed || counting.faults.length > 0 ? (
        <Message kind="warning" title="The rules need a look">
          <p>
            {inPlace.rulesFailed
              ? 'No row of the published rules fits some issue, so the rules shipped with the desk decide this order.'
              : 'The newest published rules cannot be read, so older ones decide this order.'}{' '}
            Ask an owner of the site to look at them in Settings.
          </p>
        </Message>
      ) : null}
      <HomeSection id="needs-you" title={titles['needs-you']} count={placed['needs-you'].length}>
        <Part name="What was written on reports" of={written}>
          <WrittenOnReports written={written} />
        </Part>
        {placed['needs-you'].length > 0 ? (
          list('needs-you')
        ) : written.length === 0 ? (
          <NothingNeedsYou inPlace={inPlace} />
        ) : null}
      </HomeSection>
      <HomeSection id="nobody-has" title={titles['nobody-has']} count={placed['nobody-has'].length + reports.length}>
        <Part name="The list of new reports" of={reports}>
          <NewReports reports={reports} />
        </Part>
        {placed['nobody-has'].length > 0 ? list('nobody-has') : null}
        {placed['nobody-has'].length + reports.length === 0 ? (
          <p className={styles.empty}>Every open issue has somebody’s name on it, and every report was looked at.</p>
        ) : null}
      </HomeSection>
      <HomeSection
        id="with-someone-else"
        title={titles['with-someone-else']}
        count={placed['with-someone-else'].length}
      >
        {placed['with-someone-else'].length === 0 ? (
          <p className={styles.empty}>Nobody else is working on an open issue, and nothing waits for an answer.</p>
        ) : (
          list('with-someone-else')
        )}
      </HomeSection>
    </>
  );
}
