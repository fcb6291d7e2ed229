import * as React from 'react';
import type { IssueRow, ReplyRow } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Part } from '../../app/Part';
import { places } from '../../app/places';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { issueTitle } from '../../words/issue-title';
import type { OriginalFile } from '../../files/take-file';
import { KeepPicture } from './KeepPicture';
import { ReplyForm } from './ReplyForm';
import { ReplyItem } from './ReplyItem';
import { repliesFound } from './replies-found';
import { useKeepReply } from './use-keep-reply';
import forms from '../../forms/forms.module.scss';
import styles from './replies.module.scss';

const noIssues: readonly IssueRow[] = [];

/** How many titles stand beside the one that is shown: each has a row of the grid, and what is shown is as high as it is. */
const rowsOf = (rows: readonly ReplyRow[]): React.CSSProperties =>
  ({ '--tsd-rows': rows.length }) as React.CSSProperties;

interface LookedForProps {
  typed: string;
  type: (typed: string) => void;
  issues: readonly IssueRow[];
  issue: number | undefined;
  chooseIssue: (number: number | undefined) => void;
}

function LookedFor({ typed, type, issues, issue, chooseIssue }: LookedForProps): React.ReactElement {
  return (
    <div className={styles.search} data-print="no">
      <div>
        <label htmlFor="tsd-replies-search">Search the replies</label>
        <input
          id="tsd-replies-search"
          type="search"
          className={forms.input}
          value={typed}
          autoComplete="off"
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor="tsd-replies-issue">Fill in the names of</label>
        <select
          id="tsd-replies-issue"
          className={forms.input}
          value={issue ?? ''}
          onChange={(event) => chooseIssue(event.target.value ? Number(event.target.value) : undefined)}
        >
          <option value="">Nobody: show the placeholders</option>
          {[...issues]
            .sort((a, b) => b.number - a.number)
            .map((row) => (
              <option key={row.number} value={row.number}>
                Issue {row.number}: {row.value.reporter.name}, {issueTitle(row.value.details.whatHappened, 40)}
              </option>
            ))}
        </select>
      </div>
    </div>
  );
}

/** The library of standard replies (S24, S26): found, filled in, copied; TMU adds, changes and retires them. */
export function RepliesScreen(): React.ReactElement {
  const { desk, person } = useDesk<'readOpenIssues' | 'readReplies'>();
  const reading = useReading('replies', () => desk.readReplies());
  const issues = useReading('open-issues', () => desk.readOpenIssues()).value ?? noIssues;
  const { isBusy, keep } = useKeepReply();
  const [typed, setTyped] = React.useState('');
  const [issue, setIssue] = React.useState<number>();
  const [editing, setEditing] = React.useState<ReplyRow | 'new'>();
  /** The reply whose words are shown; 0 for none. Until somebody chooses, and where what they chose is not found, the first. */
  const [chosenReply, setChosenReply] = React.useState<number>();
  const [said, setSaid] = React.useState<{ title: string; isProblem?: boolean }>();
  const [onItsWay, setOnItsWay] = React.useState<{ row: ReplyRow; picture: OriginalFile; isKept?: boolean }>();
  const list = React.useRef<HTMLHeadingElement>(null);
  const mayChange = lanesOf(person.roles).has('tmu');
  const rows = reading.value;
  const back = (title?: string, saved?: ReplyRow, picture?: OriginalFile): void => {
    setEditing(undefined);
    setOnItsWay(saved && picture ? { row: saved, picture } : undefined);
    setSaid(title === undefined ? undefined : { title });
    if (saved) setChosenReply(saved.number);
    reading.again();
    // After the list is drawn again.
    setTimeout(() => list.current?.focus(), 0);
  };
  const retire = async (row: ReplyRow, isRetired: boolean): Promise<void> => {
    const { retired: _before, ...reply } = row.value;
    const kept = await keep(isRetired ? { ...reply, retired: true } : reply, row);
    if (!kept) return;
    if (kept.outcome === 'saved')
      back(isRetired ? `“${reply.title}” is kept, but no longer offered.` : `“${reply.title}” is offered again.`);
    else {
      const why =
        kept.outcome === 'overtaken'
          ? 'Somebody changed it in the meantime. Look at it, and try again.'
          : 'SharePoint did not accept it. Try again.';
      setSaid({ title: `“${reply.title}” was left as it is. ${why}`, isProblem: true });
      reading.again();
    }
  };
  if (editing) {
    return (
      <Page title={places.replies.title}>
        <ReplyForm
          row={editing === 'new' ? undefined : editing}
          done={(saved, picture) => back(saved ? `“${saved.value.title}” is saved.` : undefined, saved, picture)}
        />
      </Page>
    );
  }
  const found = rows ? repliesFound(rows, typed) : [];
  const chosen = issues.find((row) => row.number === issue);
  const offered = found.filter(({ value }) => !value.retired);
  const retired = found.filter(({ value }) => value.retired);
  const shown =
    chosenReply === 0 || found.some(({ number }) => number === chosenReply) ? chosenReply : offered[0]?.number;
  const item = (row: ReplyRow): React.ReactElement => (
    <li key={row.number}>
      <Part name="A reply" of={row}>
        <ReplyItem
          row={row}
          isShown={row.number === shown}
          show={() => setChosenReply(row.number === shown ? 0 : row.number)}
          issue={chosen}
          isBusy={isBusy}
          isPictureOnItsWay={onItsWay?.row.number === row.number && !onItsWay.isKept}
          change={mayChange ? () => setEditing(row) : undefined}
          retire={mayChange ? (isRetired) => void retire(row, isRetired) : undefined}
        />
      </Part>
    </li>
  );
  return (
    <Page
      title={places.replies.title}
      wide
      intro={
        <p>Answers in plain words, to read through and edit before you send them. Nothing is sent automatically.</p>
      }
    >
      {said ? <Message kind={said.isProblem ? 'problem' : 'saved'} announced title={said.title} /> : null}
      {onItsWay ? (
        <KeepPicture
          key={onItsWay.picture.name}
          row={onItsWay.row}
          picture={onItsWay.picture}
          onKept={() => setOnItsWay((before) => before && { ...before, isKept: true })}
        />
      ) : null}
      {mayChange ? (
        <div className={styles.add}>
          <Button onClick={() => setEditing('new')}>Add a reply</Button>
        </div>
      ) : null}
      {reading.state === 'failed' && !rows ? <Problem error={reading.error} tryAgain={reading.again} /> : null}
      {!rows && reading.state !== 'failed' ? <Loading what="the replies" /> : null}
      {rows ? (
        <div className={styles.list}>
          <LookedFor typed={typed} type={setTyped} issues={issues} issue={issue} chooseIssue={setIssue} />
          <h3 ref={list} tabIndex={-1} className={styles.count}>
            <span role="status">{offered.length === 1 ? '1 reply' : `${offered.length} replies`}</span>
          </h3>
          {offered.length === 0 ? (
            <p className={styles.empty}>
              {rows.length === 0
                ? 'There are none yet. When you close an issue, “Save this answer for next time?” makes the first one.'
                : 'No replies match. Try fewer words.'}
            </p>
          ) : (
            <ul className={styles.items} style={rowsOf(offered)}>
              {offered.map(item)}
            </ul>
          )}
          {retired.length > 0 ? (
            <details className={styles.retired}>
              <summary>No longer offered ({retired.length})</summary>
              <ul className={styles.items} style={rowsOf(retired)}>
                {retired.map(item)}
              </ul>
            </details>
          ) : null}
        </div>
      ) : null}
    </Page>
  );
}
