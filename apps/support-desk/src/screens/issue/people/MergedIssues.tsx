import * as React from 'react';
import { describeStatus } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { useReading } from '../../../app/use-reading';
import { issueTitle } from '../../../words/issue-title';
import { issuesOfKeys } from '../../../queue/issues-of-keys';

/** Links to issues that are known by their keys alone: what was merged into this one, or where this one went. */
export function MergedIssues({ keys }: { keys: readonly string[] }): React.ReactElement {
  const { desk } = useDesk();
  const found = useReading(`issues-of-keys/${keys.join(' ')}`, () => issuesOfKeys(desk, keys));
  if (!found.value)
    return <>{found.state === 'failed' ? 'Its number could not be read just now.' : 'Looking for its number…'}</>;
  return (
    <>
      {keys.map((key) => {
        const row = found.value!.get(key);
        return (
          <div key={key}>
            {row ? (
              <>
                <DeskLink to={{ screen: 'issue', number: row.number }}>
                  Issue {row.number}: {issueTitle(row.value.details.whatHappened)}
                </DeskLink>
                , {row.value.reporter.name}
                {row.value.mergedInto ? '' : `. ${describeStatus(row.value)}`}
              </>
            ) : (
              'An issue that no longer exists'
            )}
          </div>
        );
      })}
    </>
  );
}
