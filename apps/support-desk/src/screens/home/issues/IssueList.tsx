import * as React from 'react';
import type { CountingRules, KnownPerson } from '@tms-support/sharepoint-storage';
import { Part } from '../../../app/Part';
import { theScreen } from '../../../machine/gaps';
import type { PlacedIssue } from '../../../queue/place-issues';
import type { IssuesInPlace } from '../../../queue/use-placed-issues';
import { IssueLine } from './IssueLine';
import { Hidden } from '../../../controls/Hidden';
import styles from '../home.module.scss';

/** What one reads of a list in the morning. */
const firstShown = 20;
/** More than this at once is no list that anybody reads; Find is quicker. */
const mostAtOnce = 500;
/** How many are drawn between two paints. */
const drawnAtOnce = 20;

interface IssueListProps {
  /** The section's name, read out after "Show all 312". */
  name: string;
  issues: readonly PlacedIssue[];
  inPlace: IssuesInPlace;
  counting: CountingRules;
  people: readonly KnownPerson[];
}

/** Grows to the number wanted, some at a time: several hundred issues drawn in one go would hold a key for too long. */
function useGrowing(wanted: number): number {
  const [shown, setShown] = React.useState(Math.min(wanted, firstShown));
  React.useEffect(() => {
    if (shown >= wanted) return undefined;
    let isCurrent = true;
    void theScreen().then(() => isCurrent && setShown((before) => Math.min(wanted, before + drawnAtOnce)));
    return () => {
      isCurrent = false;
    };
  }, [shown, wanted]);
  return Math.min(shown, wanted);
}

/** One section's issues: the first of them, and the rest when somebody asks. */
export function IssueList({ name, issues, inPlace, counting, people }: IssueListProps): React.ReactElement {
  const [wanted, setWanted] = React.useState(firstShown);
  const shown = useGrowing(Math.min(wanted, issues.length));
  const list = React.useRef<HTMLOListElement>(null);
  const left = issues.length - wanted;
  const next = Math.min(left, mostAtOnce);
  const showMore = (): void => {
    const first = wanted;
    setWanted(wanted + next);
    // The button goes or moves down: the first of those that come is where one reads on.
    void theScreen()
      .then(theScreen)
      .then(() => list.current?.children[first]?.querySelector('a')?.focus());
  };
  return (
    <>
      <ol className={styles.list} ref={list}>
        {issues.slice(0, shown).map((one, position) => (
          <li key={one.row.number}>
            <Part name={`Issue ${one.row.number}`} of={one}>
              <IssueLine placed={one} position={position} inPlace={inPlace} counting={counting} people={people} />
            </Part>
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <p>
          {wanted} of {issues.length} shown.{' '}
          <button type="button" className={styles.more} onClick={showMore}>
            {next === left ? `Show all ${issues.length.toLocaleString('en-GB')}` : `Show ${next} more`}
            <Hidden>: {name}</Hidden>
          </button>
        </p>
      ) : null}
    </>
  );
}
