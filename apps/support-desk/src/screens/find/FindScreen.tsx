import * as React from 'react';
import type { IssueRow, KnownPerson, UpdateRow } from '@tms-support/sharepoint-storage';
import { counted, filtersToAddress, type IssueFilters } from '@tms-support/support-domain';
import { ClosedProgress } from '../../all-issues/ClosedProgress';
import { useAllIssues } from '../../all-issues/use-all-issues';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { places } from '../../app/places';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { CopyText } from '../../controls/CopyText';
import { londonDate } from '../../words/london-time';
import { FilterPanel } from './filters/FilterPanel';
import { askedFor, choosableFilters, type Choosable } from './filters/filter-choices';
import { FoundTable } from './results/FoundTable';
import { SearchField } from './SearchField';
import { WithSeveral } from './several/WithSeveral';
import { useFound } from './use-found';
import { useView, type View } from './use-view';
import styles from './find.module.scss';

const pageSize = 50;
const noPeople: readonly KnownPerson[] = [];
const noUpdates: readonly UpdateRow[] = [];
const nobodyChosen: ReadonlySet<number> = new Set();

/** How many there are, in a sentence that is said when it has settled. */
function foundWords(total: number, hasWords: boolean, hasFilters: boolean, isComplete: boolean): string {
  const isAsked = hasWords || hasFilters;
  if (total === 0 && !isAsked && isComplete) return 'No issue has been logged yet.';
  if (!isAsked) return `${counted(total, 'issue')}, newest first.`;
  if (total > 0) return `${counted(total, 'issue')} found.`;
  if (!isComplete) return 'No issues match yet.';
  // What is not there cannot be taken away: who has typed words and no filter looks for one in vain.
  if (!hasWords) return 'No issues match. Remove a filter.';
  return `No issues match. Try fewer words${hasFilters ? ', or remove a filter' : ''}.`;
}

/** Chosen rows, as long as they are among those shown: nothing is ever done to an issue that nobody sees. */
function useChosen(shown: readonly IssueRow[]) {
  const [chosen, setChosen] = React.useState(nobodyChosen);
  const choose = React.useCallback((number: number, isChosen: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      if (isChosen) after.add(number);
      else after.delete(number);
      return after;
    });
  }, []);
  const latest = React.useRef(shown);
  latest.current = shown;
  const chooseAll = React.useCallback((isChosen: boolean) => {
    setChosen(isChosen ? new Set(latest.current.map((row) => row.number)) : nobodyChosen);
  }, []);
  const rows = React.useMemo(() => shown.filter((row) => chosen.has(row.number)), [shown, chosen]);
  return { chosen, choose, chooseAll, rows };
}

/** The filters without the words, the same object until one of them changes: some hundred choices are not drawn again for a key. */
function useFiltersAlone(view: View): { filters: IssueFilters; goWith: (filters: IssueFilters) => void } {
  const { words, ...alone } = view.filters;
  const key = JSON.stringify(alone);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` is all of `alone`
  const filters = React.useMemo<IssueFilters>(() => alone, [key]);
  const latest = React.useRef({ words, go: view.go });
  latest.current = { words, go: view.go };
  const goWith = React.useCallback((next: IssueFilters) => {
    const asked = latest.current.words;
    latest.current.go(asked ? { ...next, words: asked } : next);
  }, []);
  return { filters, goWith };
}

/** Search as one types over everything, filters that live in the address, and several issues at once. */
export function FindScreen({ filters: fromRoute }: { filters: string }): React.ReactElement {
  const { desk, now, linkTo } = useDesk<'readPeople' | 'readUpdates'>();
  const { all, turn } = useAllIssues();
  const view = useView(fromRoute);
  const people = useReading('people', () => desk.readPeople()).value ?? noPeople;
  const updates = useReading('updates', () => desk.readUpdates()).value ?? noUpdates;
  const [count, setCount] = React.useState(pageSize);
  const found = useFound(all, turn, view.filters);
  React.useEffect(() => setCount(pageSize), [view.filters]);
  const today = londonDate(now());
  const shown = React.useMemo(
    () => (found?.numbers ?? []).slice(0, count).flatMap((number) => all.rows.get(number) ?? []),
    // `turn`: a row may have been written again under the same number.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [found, count, all, turn],
  );
  const { chosen, choose, chooseAll, rows: chosenRows } = useChosen(shown);
  const showMore = React.useCallback(() => setCount((before) => before + pageSize), []);
  // Only how many there are changes with the pages: the owners among the open ones are there from the first.
  const choosable = React.useMemo<readonly Choosable[]>(
    () => choosableFilters(people, updates, all.rows.values()),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [people, updates, all, all.open, all.closed],
  );
  const { filters, goWith } = useFiltersAlone(view);
  const inUse = React.useMemo(() => askedFor(filters, choosable), [filters, choosable]);
  const words = found?.filters.words;
  const total = found?.numbers.length ?? 0;
  return (
    <Page title={places.find.title} wide>
      <SearchField words={view.filters.words ?? ''} filters={view.filters} follow={view.follow} />
      {view.leftOut.length > 0 ? (
        <p className={styles.note} role="status">
          Part of this link could not be read and was left out. The rest works.
        </p>
      ) : null}
      <div className={styles.line}>
        <p role="status" className={styles.count}>
          {found ? foundWords(total, Boolean(words), inUse.length > 0, all.closed === 'ready') : ''}
        </p>
        <CopyText
          text={() => linkTo({ screen: 'find', filters: filtersToAddress(view.filters) })}
          copied="The link is copied."
          label="Link to this view"
          kind="quiet"
        >
          Copy link to this view
        </CopyText>
        <FilterPanel filters={filters} choosable={choosable} asked={inUse} go={goWith} />
      </div>
      <ClosedProgress all={all} doing="Searching" />
      {all.open === 'failed' && all.rows.size === 0 ? (
        <Problem error={all.error} tryAgain={() => void all.read()} />
      ) : null}
      {all.open === 'failed' && all.rows.size > 0 ? (
        <p className={styles.note} role="status">
          SharePoint did not answer just now. This may be out of date.
        </p>
      ) : null}
      {!found && all.open !== 'failed' ? <Loading what="the issues" rows={5} /> : null}
      {total > 0 ? (
        <>
          <WithSeveral
            chosen={chosenRows}
            shown={shown}
            chooseAll={chooseAll}
            found={found!.numbers}
            all={all}
            people={people}
            updates={updates}
          />
          <FoundTable
            rows={shown}
            total={total}
            words={words}
            today={today}
            chosen={chosen}
            choose={choose}
            showMore={showMore}
          />
        </>
      ) : null}
    </Page>
  );
}
