import * as React from 'react';
import type { Issue } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { FirstButton } from '../../../controls/FirstButton';
import { issuesOfProblem } from '../../../queue/issues-of-keys';
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

function FilesOfProblem({ issue }: { issue: Issue }): React.ReactElement {
  const { desk } = useDesk();
  const merged = [...(issue.mergedFrom ?? []), issue.mergedInto?.issueKey].join(' ');
  const found = useReading(`issues-of-problem/${issue.key} ${merged}`, () => issuesOfProblem(desk, issue));
  if (found.state === 'failed')
    return (
      <p>
        The files of the merged issues could not be read.{' '}
        <FirstButton onClick={found.again}>Read them again</FirstButton>
      </p>
    );
  return (
    <>
      {found.value?.map(({ number }) => (
        <FilesOfIssue key={number} number={number} />
      ))}
    </>
  );
}

/**
 * The files of every issue that is one problem with this one: of those merged into it, of what was merged into those before, and of the one that
 * it lives on in.
 */
export const FilesElsewhere = ({ issue }: { issue: Issue }): React.ReactElement | null =>
  issue.mergedFrom?.length || issue.mergedInto ? <FilesOfProblem issue={issue} /> : null;
