import * as React from 'react';
import type { FilesOfIssue, IssueRow } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useOfLastWrite } from '../../../app/use-of-last-write';
import { useReading } from '../../../app/use-reading';
import { Button } from '../../../controls/Button';
import { Message } from '../../../controls/Message';
import { dropOfFiles } from '../../../controls/drop-of-files';
import { faultWords } from '../../../words/fault-words';
import { useWrite } from '../use-write';
import { fileFault, largestFileInMb } from '../../../files/file-rules';
import { FileList } from './FileList';
import { FilesElsewhere } from './FilesElsewhere';
import styles from './attachments.module.scss';

interface AttachmentsProps {
  row: IssueRow;
  /** The issue as it is after a file: SharePoint gave it another etag. */
  onNewer: (row: IssueRow) => void;
}

const none: readonly string[] = [];
const noFiles: FilesOfIssue = { files: [], gone: [] };

/** Adds files one by one. What cannot be added is said, and does not stop the rest. */
function useAdding(
  { row, onNewer }: AttachmentsProps,
  names: readonly string[],
  again: () => void,
): {
  add: (files: readonly File[]) => Promise<void>;
  progress: string;
  faults: readonly string[];
  /** Files that are there and that the story does not tell of yet. */
  untold: readonly string[];
  stop: () => void;
} {
  const { desk } = useDesk();
  const { write } = useWrite();
  const [progress, setProgress] = React.useState('');
  const [faults = none, setFaults] = useOfLastWrite<readonly string[]>();
  const [untold = none, setUntold] = useOfLastWrite<readonly string[]>();
  const stopped = React.useRef(false);
  const add = async (files: readonly File[]): Promise<void> => {
    if (progress) return;
    stopped.current = false;
    const found: string[] = [];
    const halfDone: string[] = [];
    const taken = [...names];
    let added = 0;
    for (const [index, file] of files.entries()) {
      if (stopped.current) {
        found.push(`Stopped: ${files.length - index} of ${files.length} files were not added.`);
        break;
      }
      const fault = fileFault(file, taken);
      if (fault) {
        found.push(fault);
        continue;
      }
      setProgress(`Adding ${file.name}${files.length > 1 ? `, ${index + 1} of ${files.length}` : ''}`);
      const written = await write(`the file ${file.name}`, async () =>
        desk.addAttachment(row.number, file.name, await file.arrayBuffer()),
      );
      if (written?.outcome === 'saved') {
        if (written.value.isUntold) halfDone.push(file.name);
        else taken.push(file.name);
        added += 1;
      } else if (written)
        found.push(`“${file.name}” was not added. ${faultWords(written.error).happened} Add it again.`);
    }
    setFaults(found);
    setUntold(halfDone);
    setProgress('');
    if (added === 0) return;
    again();
    // Its etag has changed: without this the next step would be told that somebody else was faster.
    await desk.readIssue(row.number).then(onNewer, () => undefined);
  };
  return { add, progress, faults, untold, stop: () => (stopped.current = true) };
}

/** The files that hang on an issue, and where more are added: by a button or by dropping them. */
export function Attachments(props: AttachmentsProps): React.ReactElement {
  const { desk, person } = useDesk();
  const { number } = props.row;
  const files = useReading(`files/${number}`, () => desk.readFiles(number));
  const known = files.value ?? noFiles;
  const { add, progress, faults, untold, stop } = useAdding(
    props,
    // One that the story does not mention may be added again: the same bytes put its line right, others are refused.
    known.files.flatMap(({ name, doubt }) => (doubt === 'not-in-story' ? [] : [name])),
    files.again,
  );
  const [isOver, setOver] = React.useState(false);
  const input = React.useRef<HTMLInputElement>(null);
  const mayAdd = lanesOf(person.roles).has('tmu');
  const place = dropOfFiles({ setOver, onFiles: (dropped) => void add(dropped) });
  return (
    <section aria-labelledby="tsd-files" className={styles.files}>
      <h3 id="tsd-files">Files</h3>
      <FileList number={number} of={known} />
      {known.files.length + known.gone.length === 0 && files.state === 'ready' ? (
        <p className={styles.quiet}>No files yet.</p>
      ) : null}
      {files.state === 'failed' ? (
        <p>
          The files could not be read. <Button onClick={files.again}>Read them again</Button>
        </p>
      ) : null}
      <FilesElsewhere issue={props.row.value} />
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
          <Button onClick={() => input.current?.click()} describedBy="tsd-files-hint">
            Add a file
          </Button>
          {progress ? (
            <Button kind="quiet" onClick={stop}>
              Stop
            </Button>
          ) : null}
          <p id="tsd-files-hint" className={styles.quiet}>
            Or drop it here. Up to {largestFileInMb} MB each. A picture shows more than one thinks: leave out names and
            allegations.
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
          title={faults.length === 1 ? 'One file was not added' : `${faults.length} files were not added`}
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
