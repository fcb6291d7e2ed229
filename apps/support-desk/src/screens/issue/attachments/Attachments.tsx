import * as React from 'react';
import type { Attachment, FilesOfIssue, IssueRow } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useOfLastWrite } from '../../../app/use-of-last-write';
import { useReading } from '../../../app/use-reading';
import { FirstButton } from '../../../controls/FirstButton';
import { Message } from '../../../controls/Message';
import { dropOfFiles } from '../../../controls/drop-of-files';
import { faultWords, mayBeStored } from '../../../words/fault-words';
import { ofIssue } from '../../../words/of-issue';
import { useWrite } from '../use-write';
import { fileFault, largestFileInMb } from '../../../files/file-rules';
import { FileList } from './FileList';
import { FilesElsewhere } from '../people/merged-later';
import styles from './attachments.module.scss';

interface AttachmentsProps {
  row: IssueRow;
  /** The issue as it is after a file: SharePoint gave it another etag. */
  onNewer: (row: IssueRow) => void;
}

const none: readonly string[] = [];
/** What was not added: a line each, and one line for all that were left when somebody stopped. */
interface Missed {
  faults: readonly string[];
  missed: number;
}
const nothingMissed: Missed = { faults: none, missed: 0 };
const noFiles: FilesOfIssue = { files: [], gone: [] };

/** Why a file is not there, or may not be. */
const notAdded = (name: string, error: unknown): string =>
  mayBeStored(error)
    ? `“${name}” may not have been added. ${faultWords(error).happened} Add it again: it is stored only once.`
    : `“${name}” was not added. ${faultWords(error).happened}`;

/** Adds files one by one. What cannot be added is said, and does not stop the rest. */
function useAdding(
  { row, onNewer }: AttachmentsProps,
  names: readonly string[],
  again: () => void,
): {
  add: (files: readonly File[]) => Promise<void>;
  progress: string;
  faults: readonly string[];
  /** How many files the faults are of. */
  missed: number;
  /** Files that are there and that the story does not tell of yet. */
  untold: readonly string[];
  /** Absent where no file is left after the one that is under way. */
  stop: (() => void) | undefined;
} {
  const { desk } = useDesk<'addAttachment' | 'readIssue'>();
  const { write } = useWrite();
  const [progress, setProgress] = React.useState('');
  const [underWay, setUnderWay] = React.useState<string>();
  const [{ faults, missed } = nothingMissed, setMissed] = useOfLastWrite<Missed>();
  const [untold = none, setUntold] = useOfLastWrite<readonly string[]>();
  const stopped = React.useRef(false);
  const add = async (files: readonly File[]): Promise<void> => {
    if (progress) return;
    stopped.current = false;
    const found: string[] = [];
    const halfDone: string[] = [];
    const taken = [...names];
    let added = 0;
    let left = 0;
    for (const [index, file] of files.entries()) {
      if (stopped.current) {
        left = files.length - index;
        found.push(`You stopped: ${left} of ${files.length} files ${left === 1 ? 'was' : 'were'} not added.`);
        break;
      }
      const fault = fileFault(file, taken);
      if (fault) {
        found.push(fault);
        continue;
      }
      setProgress(`Adding ${file.name}${files.length > 1 ? `, ${index + 1} of ${files.length}` : ''}`);
      setUnderWay(index < files.length - 1 ? file.name : undefined);
      const put = async (): Promise<Attachment> => desk.addAttachment(row.number, file.name, await file.arrayBuffer());
      const written = await write(ofIssue(`the file ${file.name}`, row.number), put, true);
      if (written?.outcome === 'saved') {
        if (written.value.isUntold) halfDone.push(file.name);
        else taken.push(file.name);
        added += 1;
      } else if (written) {
        found.push(notAdded(file.name, written.error));
        // A colleague's file has the name: it is shown, since this page does not know of it.
        if (!mayBeStored(written.error)) again();
      }
    }
    setMissed({ faults: found, missed: left > 0 ? found.length - 1 + left : found.length });
    setUntold(halfDone);
    setProgress('');
    setUnderWay(undefined);
    if (added === 0) return;
    again();
    // Its etag has changed: without this the next step would be told that somebody else was faster.
    await desk.readIssue(row.number).then(onNewer, () => undefined);
  };
  const stop = (): void => {
    stopped.current = true;
    setProgress(`Stopping after ${underWay}`);
    setUnderWay(undefined);
  };
  return { add, progress, faults, missed, untold, stop: underWay === undefined ? undefined : stop };
}

/** The files that hang on an issue, and where more are added: by a button or by dropping them. */
export function Attachments(props: AttachmentsProps): React.ReactElement {
  const { desk, person } = useDesk<'readFiles'>();
  const { number, value: issue } = props.row;
  const files = useReading(`files/${number}`, () => desk.readFiles(number));
  const known = files.value ?? noFiles;
  const { add, progress, faults, missed, untold, stop } = useAdding(
    props,
    // One that the story does not mention may be added again: the same bytes put its line right, others are refused.
    known.files.flatMap(({ name, doubt }) => (doubt === 'not-in-story' ? [] : [name])),
    files.again,
  );
  const [isOver, setOver] = React.useState(false);
  const input = React.useRef<HTMLInputElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const mayAdd = lanesOf(person.roles).has('tmu');
  const place = dropOfFiles({ setOver, onFiles: (dropped) => void add(dropped) });
  return (
    <section aria-labelledby="tsd-files" className={styles.files}>
      <h3 id="tsd-files" ref={heading} tabIndex={-1}>
        Files
      </h3>
      <FileList number={number} of={known} />
      {known.files.length + known.gone.length === 0 && files.state === 'ready' ? (
        <p className={styles.quiet}>No files yet.</p>
      ) : null}
      {files.state === 'failed' ? (
        <p>
          The files could not be read. <FirstButton onClick={files.again}>Read them again</FirstButton>
        </p>
      ) : null}
      {issue.mergedFrom || issue.mergedInto ? <FilesElsewhere issue={issue} /> : null}
      {mayAdd ? (
        <div data-print="no" className={isOver ? `${styles.drop} ${styles.over}` : styles.drop} {...place}>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            data-files="add"
            onChange={(event) => {
              void add([...(event.target.files ?? [])]);
              // So that the same file can be chosen again after it was mended.
              event.target.value = '';
            }}
          />
          <FirstButton onClick={() => input.current?.click()} describedBy="tsd-files-hint">
            Add a file
          </FirstButton>
          {stop ? (
            <FirstButton
              kind="quiet"
              onClick={() => {
                stop();
                // The button goes with what it did.
                heading.current?.focus();
              }}
            >
              Stop
            </FirstButton>
          ) : null}
          <p id="tsd-files-hint" className={styles.quiet}>
            Or drop it here. Up to {largestFileInMb} MB each. Check screenshots for names and allegations first.
          </p>
        </div>
      ) : null}
      <p role="status" className={styles.quiet}>
        {progress}
      </p>
      {untold.length > 0 ? (
        <Message kind="warning" announced title="The story does not show every file yet">
          <p>
            {untold.length === 1 ? 'This file is saved' : 'These files are saved'} with the issue, but SharePoint did
            not save the line in the story: {untold.map((name) => `“${name}”`).join(', ')}. Add{' '}
            {untold.length === 1 ? 'it' : 'them'} again to finish: nothing is stored twice.
          </p>
        </Message>
      ) : null}
      {faults.length > 0 ? (
        <Message
          kind="warning"
          announced
          title={missed === 1 ? 'One file was not added' : `${missed} files were not added`}
        >
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Message>
      ) : null}
    </section>
  );
}
