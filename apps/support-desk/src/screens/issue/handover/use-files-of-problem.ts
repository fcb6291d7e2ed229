import * as React from 'react';
import type { IssueCalls } from '@tms-support/sharepoint-storage';
import type { Issue } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReadingBeside } from '../../../app/use-reading';
import { issuesOfProblem } from '../../../queue/issues-of-keys';

/** The names of the files of an issue and of all that is one problem with it; `undefined` until they are read, and where they cannot be. */
export function useFilesOfProblem(
  issue: Issue,
  number: number,
): { names: readonly string[] | undefined; isFailed: boolean } {
  const { desk, shelf } = useDesk<'readFiles' | keyof IssueCalls>();
  const own = useReadingBeside(`files/${number}`, () => desk.readFiles(number));
  const keys = issue.mergedFrom?.join(' ');
  const [others, setOthers] = React.useState<readonly string[] | 'failed'>();
  React.useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<readonly string[]> => {
      const merged = keys ? await issuesOfProblem(desk, issue) : [];
      const files = await Promise.all(
        merged.map(async (row) => shelf.get(`files/${row.number}`) ?? (await desk.readFiles(row.number))),
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
    // What was merged alone changes whose files they are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [desk, shelf, keys]);
  const files = own.value?.files;
  const names = React.useMemo(
    () => (files && others && others !== 'failed' ? [...files.map(({ name }) => name), ...others] : undefined),
    [files, others],
  );
  return { names, isFailed: others === 'failed' || (own.state === 'failed' && !own.value) };
}
