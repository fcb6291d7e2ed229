import * as React from 'react';
import type { FilesOfIssue } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { Message } from '../../../controls/Message';
import { OutsideLink } from '../../../controls/OutsideLink';
import { withoutTurns } from '../../../words/issue-title';
import { doubtWords, goneWords, whereToLook } from './file-doubts';
import { useFileCheck } from './use-file-check';
import styles from './attachments.module.scss';

interface FileListProps {
  number: number;
  of: FilesOfIssue;
  /** Read out after each name, where files of several issues stand on the page. */
  context?: string;
}

/** The files of an issue, each with what its story says against it, and those that the story tells of and that are gone. */
export function FileList({ number, of: { files, gone }, context }: FileListProps): React.ReactElement {
  const { desk, siteUrl } = useDesk();
  const { otherThan, check } = useFileCheck(desk, number, files);
  return (
    <>
      {files.length > 0 ? (
        <ul className={styles.list}>
          {files.map((file) => {
            const doubt = doubtWords(file, otherThan(file));
            return (
              <li key={file.name}>
                <OutsideLink
                  href={file.url}
                  base={siteUrl}
                  onOpen={() => check(file)}
                  {...(context ? { context } : {})}
                >
                  {withoutTurns(file.name)}
                </OutsideLink>
                <div role="status">
                  {doubt ? (
                    <p className={styles.doubt}>
                      <strong>Note.</strong> {doubt}
                    </p>
                  ) : null}
                </div>
              </li>
            );
          })}
        </ul>
      ) : null}
      {gone.length > 0 ? (
        <Message kind="warning" title={gone.length === 1 ? 'A file is missing' : `${gone.length} files are missing`}>
          <ul>
            {gone.map((file) => (
              <li key={file.name}>{goneWords(file)}</li>
            ))}
          </ul>
          <p>{whereToLook}</p>
        </Message>
      ) : null}
    </>
  );
}
