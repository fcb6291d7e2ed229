import * as React from 'react';
import type { Issue } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { FirstButton } from '../../../controls/FirstButton';
import { issuesOfKeys } from '../people/other-issues';
import { FileList } from './FileList';

function FilesOfIssue({ number }: { number: number }): React.ReactElement | null {
  const { desk } = useDesk<'readFiles'>();
  const files = useReading(`files/${number}`, () => desk.readFiles(number));
  if (files.state === 'failed')
    return (
      <p>
        The files of issue {number} could not be read. <FirstButton onClick={files.again}>Read them again</FirstButton>
      </p>
    );
  if (!files.value || files.value.files.length + files.value.gone.length === 0) return null;
  return (
    <>
      <h4>Files of issue {number}</h4>
      <FileList number={number} of={files.value} context={`on issue ${number}`} />
    </>
  );
}

function FilesOfKeys({ keys }: { keys: readonly string[] }): React.ReactElement | null {
  const { desk } = useDesk();
  const found = useReading(`issues-of-keys/${keys.join(' ')}`, () => issuesOfKeys(desk, keys));
  if (found.state === 'failed')
    return (
      <p>
        The files of the merged issues could not be read.{' '}
        <FirstButton onClick={found.again}>Read them again</FirstButton>
      </p>
    );
  return (
    <>
      {keys.flatMap((key) => {
        const row = found.value?.get(key);
        return row ? [<FilesOfIssue key={key} number={row.number} />] : [];
      })}
    </>
  );
}

/** The files of the issues that were merged into this one, or of the one that it lives on in: one problem has its files together. */
export function FilesElsewhere({ issue }: { issue: Issue }): React.ReactElement | null {
  const keys = [...(issue.mergedFrom ?? []), ...(issue.mergedInto ? [issue.mergedInto.issueKey] : [])];
  return keys.length > 0 ? <FilesOfKeys keys={keys} /> : null;
}
