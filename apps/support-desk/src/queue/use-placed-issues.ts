import * as React from 'react';
import type { IssueRow, KnownPerson } from '@tms-support/sharepoint-storage';
import { lanesOf, shippedSnapshot, type Instant, type RuleSnapshot } from '@tms-support/support-domain';
import { useDesk } from '../app/desk-context';
import { theScreen } from '../machine/gaps';
import { goOn } from './in-turns';
import { officeHours } from './office-hours';
import { placeInSlices, type PlacedIssues, type Viewer } from './place-issues';

type Placing = Generator<void, PlacedIssues, void>;

/** The issues in their sections, and as of when. */
export interface IssuesInPlace {
  placed: PlacedIssues;
  now: Instant;
  /** The rules that decided. Not those that count, where no row of theirs fits. */
  rules: RuleSnapshot;
  rulesFailed: boolean;
}

interface Work {
  placing: Placing;
  done?: IssuesInPlace | undefined;
  goOn: () => IssuesInPlace | undefined;
}

function workOn(rows: readonly IssueRow[], viewer: Viewer): Work {
  let { rules } = viewer;
  const work: Work = {
    placing: placeInSlices(rows, viewer),
    goOn: () => {
      try {
        const placed = goOn(work.placing);
        work.done = placed && { placed, now: viewer.now, rules, rulesFailed: rules !== viewer.rules };
      } catch (error) {
        if (rules === shippedSnapshot) throw error;
        // A table that decides nothing must not take the page with it: the shipped one has a last row that fits all.
        rules = shippedSnapshot;
        work.placing = placeInSlices(rows, { ...viewer, rules });
      }
      return work.done;
    },
  };
  return work;
}

/**
 * Places the open issues. A few are there with the first paint; thousands are placed between paints, and until then what was
 * shown before stays. Undefined while there is nothing to show yet.
 */
export function usePlacedIssues(
  rows: readonly IssueRow[] | undefined,
  rules: RuleSnapshot,
  people: readonly KnownPerson[],
): IssuesInPlace | undefined {
  const { person, now } = useDesk();
  const work = React.useMemo(() => {
    if (!rows) return undefined;
    const viewer = { person, lanes: lanesOf(person.roles), now: now(), rules, calendar: officeHours(), people };
    const begun = workOn(rows, viewer);
    begun.goOn();
    return begun;
  }, [rows, rules, people, person, now]);
  const shown = React.useRef<IssuesInPlace>();
  const [, setTurn] = React.useState(0);
  React.useEffect(() => {
    if (!work || work.done) return undefined;
    let isCurrent = true;
    const run = async (): Promise<void> => {
      while (isCurrent && !work.done) {
        await theScreen();
        if (isCurrent) work.goOn();
      }
      if (isCurrent) setTurn((before) => before + 1);
    };
    run().catch((error: unknown) => {
      // Into the boundary of the screen: a promise that fails unheard would leave the shape of the page for ever.
      if (isCurrent)
        setTurn(() => {
          throw error;
        });
    });
    return () => {
      isCurrent = false;
    };
  }, [work]);
  if (work?.done) shown.current = work.done;
  return shown.current;
}
