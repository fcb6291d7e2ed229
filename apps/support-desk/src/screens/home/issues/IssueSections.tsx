import * as React from 'react';
import type { CountingRules, KnownPerson } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Message } from '../../../controls/Message';
import type { Section } from '../../../queue/place-issues';
import type { IssuesInPlace } from '../../../queue/use-placed-issues';
import { HomeSection } from '../HomeSection';
import { useNewReports } from '../reports/use-new-reports';
import { NewReports } from '../reports/NewReports';
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
  const reports = useNewReports(lanesOf(person.roles).has('tmu'));
  const { placed } = inPlace;
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
        {placed['needs-you'].length === 0 ? <NothingNeedsYou inPlace={inPlace} /> : list('needs-you')}
      </HomeSection>
      <HomeSection id="nobody-has" title={titles['nobody-has']} count={placed['nobody-has'].length + reports.length}>
        <NewReports reports={reports} />
        {placed['nobody-has'].length > 0 ? list('nobody-has') : null}
        {placed['nobody-has'].length + reports.length === 0 ? (
          <p className={styles.empty}>Every open issue has somebody’s name on it, and every report was looked at.</p>
        ) : null}
      </HomeSection>
      <HomeSection id="with-someone-else" title={titles['with-someone-else']} count={placed['with-someone-else'].length}>
        {placed['with-someone-else'].length === 0 ? (
          <p className={styles.empty}>
            Nobody else is working on an open issue, and nothing waits for an answer.
          </p>
        ) : (
          list('with-someone-else')
        )}
      </HomeSection>
    </>
  );
}
