import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { lanesOf, type Issue, type IssueStatus } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Part } from '../../../app/Part';

/** What may not come, where a script does not, and is not missed: the issue is whole without it. */
const LastTimeHere = React.lazy<React.ComponentType<{ issue: Issue; number: number }>>(() =>
  import(/* webpackChunkName: 'issue-ahead' */ './LastTimeHere').then(
    (m) => ({ default: m.LastTimeHere }),
    () => ({ default: () => null }),
  ),
);

/** While an answer is looked for: by TMU, or by TRA, when last time's answer may be quicker. */
const looksForAnswer: ReadonlySet<IssueStatus> = new Set([
  'new',
  'looking',
  'open-again',
  'waiting-for-person',
  'with-tra',
  'tra-has-question',
  'card-made',
  'tra-fixing',
  'not-changing',
]);

/** What helped last time, for TMU, while an answer is looked for. The form of an answer has its own, which takes the reply over. */
export function LastTime({ row }: { row: IssueRow }): React.ReactElement | null {
  const { person } = useDesk();
  if (!lanesOf(person.roles).has('tmu') || !looksForAnswer.has(row.value.status)) return null;
  return (
    <Part name="What helped last time" of={row}>
      <React.Suspense fallback={null}>
        <LastTimeHere issue={row.value} number={row.number} />
      </React.Suspense>
    </Part>
  );
}
