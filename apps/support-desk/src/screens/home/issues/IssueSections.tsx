import * as React from 'react';
import type { CountingRules, KnownPerson } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { latePart } from '../../../app/late-part';
import { Part } from '../../../app/Part';
import { countOf, onlyOf, sections, type Section } from '../../../queue/place-issues';
import type { IssuesInPlace } from '../../../queue/use-placed-issues';
import { HomeSection } from '../HomeSection';
import { useReportsToSee } from '../reports/use-new-reports';
import { NewReports } from '../reports/NewReports';
import { WrittenOnReports } from '../reports/WrittenOnReports';
import { openWords } from '../open-words';
import { IssueList } from './IssueList';
import styles from '../home.module.scss';

interface IssueSectionsProps {
  inPlace: IssuesInPlace;
  counting: CountingRules;
  people: readonly KnownPerson[];
}

const titles: Record<Section, string> = {
  'needs-you': 'What needs you now',
  'nobody-has': 'Nobody is dealing with these',
  'with-someone-else': 'With someone else',
};

// Of others' issues it stands behind a first sentence, in the same line: it moves nothing.
const WhatElse = latePart(
  async () => (await import(/* webpackChunkName: 'quiet-day' */ './WhatElse')).WhatElse,
  'The rest of this line did not load',
);

const RulesNeedLook = latePart(
  async () => (await import(/* webpackChunkName: 'seldom-lines' */ './RulesNeedLook')).RulesNeedLook,
  'The rules need a look',
);

/** How many are open and where they stand, and the three parts of the page that they stand in. */
export function IssueSections({ inPlace: all, counting, people }: IssueSectionsProps): React.ReactElement {
  const { person } = useDesk();
  const isTmu = lanesOf(person.roles).has('tmu');
  const [isOnlyMine, setOnlyMine] = React.useState(false);
  const own = React.useMemo(() => onlyOf(person.email, all.placed), [person.email, all.placed]);
  const [inAll, mine] = [countOf(all.placed), countOf(own)];
  const isFiltered = isOnlyMine && mine > 0;
  const inPlace = React.useMemo(() => (isFiltered ? { ...all, placed: own } : all), [isFiltered, all, own]);
  const { placed } = inPlace;
  const open = React.useMemo(() => sections.flatMap((section) => all.placed[section].map(({ row }) => row)), [all]);
  const toSee = useReportsToSee(isTmu, open);
  const { fresh, written } = React.useMemo(() => {
    if (!isFiltered) return toSee;
    const numbers = new Set(sections.flatMap((section) => own[section].map(({ row }) => row.number)));
    return { fresh: [], written: toSee.written.filter(({ number }) => numbers.has(number)) };
  }, [toSee, isFiltered, own]);
  const [needYou, free] = [placed['needs-you'].length + written.length, placed['nobody-has'].length + fresh.length];
  const list = (section: Section): React.ReactElement => (
    <IssueList name={titles[section]} issues={placed[section]} inPlace={inPlace} counting={counting} people={people} />
  );
  const isQuiet = inAll + toSee.fresh.length + toSee.written.length === 0;
  return (
    <>
      <div className={styles.standing}>
        <p>{openWords(placed, { fresh: fresh.length, written: written.length }, isFiltered)}</p>
        {mine > 0 && mine < inAll ? (
          <button
            type="button"
            className={styles.choice}
            aria-pressed={isFiltered}
            onClick={() => setOnlyMine(!isFiltered)}
          >
            Only mine ({mine})
          </button>
        ) : null}
      </div>
      {inPlace.rulesFailed || counting.faults.length > 0 ? <RulesNeedLook isUnfit={inPlace.rulesFailed} /> : null}
      {isQuiet ? (
        <Part name="A quiet day">
          <WhatElse />
        </Part>
      ) : (
        <>
          <HomeSection id="needs-you" title={titles['needs-you']} count={needYou}>
            <Part name="What was written on reports" of={written}>
              <WrittenOnReports written={written} />
            </Part>
            {placed['needs-you'].length > 0 ? (
              list('needs-you')
            ) : needYou === 0 ? (
              <div className={styles.empty}>
                <p>Nothing needs you now.</p> <WhatElse inPlace={inPlace} />
              </div>
            ) : null}
          </HomeSection>
          <HomeSection id="nobody-has" title={titles['nobody-has']} count={free}>
            {placed['nobody-has'].length > 0 ? list('nobody-has') : null}
            <Part name="The list of new reports" of={fresh}>
              <NewReports reports={fresh} />
            </Part>
            {free === 0 ? (
              <p className={styles.empty}>
                Somebody is dealing with every open issue, and every report has been looked at.
              </p>
            ) : null}
          </HomeSection>
          <HomeSection
            id="with-someone-else"
            title={titles['with-someone-else']}
            count={placed['with-someone-else'].length}
          >
            {placed['with-someone-else'].length === 0 ? (
              <p className={styles.empty}>Nothing is with a colleague, with TRA or waiting for an answer.</p>
            ) : (
              list('with-someone-else')
            )}
          </HomeSection>
        </>
      )}
    </>
  );
}
