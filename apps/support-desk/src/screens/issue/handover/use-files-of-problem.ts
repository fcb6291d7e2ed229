import * as React from 'react';
import type { IssueCalls } from '@tms-support/sharepoint-storage';
import type { Issue } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReadingBeside } from '../../../app/use-reading';
import { issuesOfKeys } from '../people/other-issues';

/** The names of the files of an issue and of those merged into it; `undefined` until they are read, and where they cannot be. */
export function useFilesOfProblem(
  { mergedFrom = [] }: Issue,
  number: number,
): { names: readonly string[] | undefined; isFailed: boolean } {
  const { desk, shelf } = useDesk<'readFiles' | keyof IssueCalls>();
  const own = useReadingBeside(`files/${number}`, () => desk.readFiles(number));
  const keys = mergedFrom.join(' ');
  const [others, setOthers] = React.useState<readonly string[] | 'failed'>();
  React.useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<readonly string[]> => {
      const merged = keys ? await issuesOfKeys(desk, keys.split(' ')) : new Map<string, { number: number }>();
      const files = await Promise.all(
        [...merged.values()].map(async (row) => shelf.get(`files/${row.number}`) ?? (await desk.readFiles(row.number))),
      );
      return files.flatMap((of) => of.files.map(({ name }) => name));
    };
    read().then(
      (names) => isCurrent && setOthers(names),
      () => isCurrent && setOthers('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, shelf, keys]);
  const files = own.value?.files;
  const names = React.useMemo(
    () => (files && others && others !== 'failed' ? [...files.map(({ name }) => name), ...others] : undefined),
    [files, others],
  );
  return { names, isFailed: others === 'failed' || (own.state === 'failed' && !own.value) };
}
