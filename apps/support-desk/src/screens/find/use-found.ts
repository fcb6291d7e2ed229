import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import {
  dropIssue,
  indexInSlices,
  openFindIndex,
  type FindIndex,
  type IssueFilters,
} from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import type { ShelfKey } from '../../app/readings';
import type { AllIssues } from '../../all-issues/all-issues';
import { theScreen } from '../../machine/gaps';
import { lookFor } from './look-for';

/** The index, and how many of the arrivals are in it. It stays with the issues on the shelf. */
interface Indexed {
  index: FindIndex;
  done: number;
  isBusy: boolean;
}

const indexKey: ShelfKey<Indexed> = { name: 'find-index' };

/** A slice of work: the rest of a frame is the browser's. */
const sliceMs = 8;

/** Takes what arrived into the index, in slices. `told` hears when all of it is in. */
async function takeIn(indexed: Indexed, { arrivals }: AllIssues, told: () => void): Promise<void> {
  if (indexed.isBusy) return;
  indexed.isBusy = true;
  while (indexed.done < arrivals.length) {
    const next = arrivals.slice(indexed.done, indexed.done + 1000);
    for (const gone of next) if (typeof gone === 'number') dropIssue(indexed.index, gone);
    const rows = next.flatMap((row) => (typeof row === 'number' ? [] : [{ number: row.number, issue: row.value }]));
    let from = performance.now();
    for (const _progress of indexInSlices(indexed.index, rows, 10)) {
      if (performance.now() - from < sliceMs) continue;
      await theScreen();
      from = performance.now();
    }
    indexed.done += next.length;
    told();
    await theScreen();
  }
  indexed.isBusy = false;
}

/** The numbers of the issues that a view shows; the last ones stay until the next are there. */
export interface Found {
  numbers: readonly number[];
  /** What they were looked for with: marks are of these words, not of those typed since. */
  filters: IssueFilters;
}

/** Looks for the issues of a view whenever the view or the issues change, and never for longer than a key can wait. */
export function useFound(all: AllIssues, turn: number, filters: IssueFilters): Found | undefined {
  const { shelf } = useDesk();
  const [indexed] = React.useState<Indexed>(
    () => shelf.get(indexKey) ?? { index: openFindIndex(), done: 0, isBusy: false },
  );
  // Not while it is being drawn: the shelf tells its readers, and one screen may not change another then.
  React.useEffect(() => shelf.put(indexKey, indexed), [shelf, indexed]);
  const [indexTurn, setIndexTurn] = React.useState(0);
  const [found, setFound] = React.useState<Found>();
  const asked = JSON.stringify({ ...filters, words: undefined });
  // eslint-disable-next-line react-hooks/exhaustive-deps -- again with each set of filters: what fitted says nothing of the next
  const fitting = React.useMemo(() => new WeakMap<IssueRow, boolean>(), [asked]);

  React.useEffect(() => {
    let isMounted = true;
    void takeIn(indexed, all, () => isMounted && setIndexTurn((before) => before + 1));
    return () => {
      isMounted = false;
    };
  }, [indexed, all, turn]);

  React.useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const looking = lookFor(
        { rows: all.rows, arrived: all.arrivals.length, index: indexed.index, fitting },
        filters,
        sliceMs,
        () => performance.now(),
      );
      for (;;) {
        const step = looking.next();
        if (step.done) {
          setFound({ numbers: step.value, filters });
          return;
        }
        await theScreen();
        if (!isCurrent) return;
      }
    };
    // Before the first reading there is nothing to find, and "no issue" would be untrue.
    if (all.rows.size > 0 || all.open === 'ready') void look();
    return () => {
      isCurrent = false;
    };
  }, [all, indexed, fitting, filters, turn, indexTurn]);
  return found;
}
