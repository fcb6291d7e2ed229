import * as React from 'react';
import type { DocumentRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';

/**
 * The rows with the time at which each copy was made, as the versions say: a row alone is dated by the last edit of a cell. Until they have
 * been read, and where they cannot be, the row's own time stands.
 */
export function useCopyTimes(rows: readonly DocumentRow[]): readonly DocumentRow[] {
  const { desk, entered } = useDesk<'readCopyTimes'>();
  const [times, setTimes] = React.useState<ReadonlyMap<string, string>>(new Map());
  const keyOf = ({ number, etag }: DocumentRow): string => `${number} ${etag}`;
  const key = rows.map(keyOf).sort().join();
  React.useEffect(() => {
    let isShown = true;
    const asked = rows;
    entered
      .then(() => desk.readCopyTimes(asked.map(({ number }) => number)))
      .then(
        (read) => {
          const found = asked.flatMap((row) => {
            const at = read.get(row.number);
            return at === undefined ? [] : [[keyOf(row), at] as const];
          });
          if (isShown) setTimes(new Map(found));
        },
        // The row's own time stands: no screen fails for its versions.
        () => undefined,
      );
    return () => {
      isShown = false;
    };
    // By the versions of the rows: the same rows in another array are asked for once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [desk, entered, key]);
  return rows.map((row) => {
    const backedUpAt = times.get(keyOf(row));
    return backedUpAt === undefined ? row : { ...row, value: { ...row.value, backedUpAt } };
  });
}
