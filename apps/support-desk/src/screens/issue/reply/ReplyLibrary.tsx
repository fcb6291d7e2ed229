import * as React from 'react';
import type { ReplyRow } from '@tms-support/sharepoint-storage';
import type { Issue, StandardReply } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { FirstButton } from '../../../controls/FirstButton';
import { Hidden } from '../../../controls/Hidden';
import { inShort } from '../../../words/in-short';
import { suggestionsFor } from './suggestions';
import forms from '../../../forms/forms.module.scss';
import styles from './reply.module.scss';

interface ReplyLibraryProps {
  command: string;
  issue: Issue;
  hasWords: boolean;
  /** As it would be put into the reply: one is read with the names that it will have. */
  wordsOf: (reply: StandardReply) => string;
  onUse: (reply: StandardReply) => void;
  /** Brings back what stood in the reply before the last choice. */
  putBack: (() => void) | undefined;
  /** What helped last time: behind a reply of the library that fits, and in front of a short start. */
  children?: React.ReactNode;
}

const noRows: readonly ReplyRow[] = [];

function AnotherReply({
  rows,
  onUse,
}: {
  rows: readonly ReplyRow[];
  onUse: (reply: StandardReply) => void;
}): React.ReactElement | null {
  const [key, setKey] = React.useState('');
  const offered = rows.filter((row) => !row.value.retired);
  if (offered.length === 0) return null;
  const chosen = offered.find((row) => row.value.key === key)?.value;
  return (
    <div className={styles.other}>
      <div>
        <label className={forms.partLabel} htmlFor="tsd-another-reply">
          Choose a reply from the library
        </label>
        <select
          id="tsd-another-reply"
          className={forms.input}
          value={key}
          onChange={(event) => setKey(event.target.value)}
        >
          <option value="">Choose one</option>
          {offered.map((row) => (
            <option key={row.number} value={row.value.key}>
              {row.value.title}
            </option>
          ))}
        </select>
      </div>
      {chosen ? <FirstButton onClick={() => onUse(chosen)}>Use this reply</FirstButton> : null}
    </div>
  );
}

/** Replies to begin from, below the field: those that fit, with why, and the whole library behind them. Choosing one never loses what was typed. */
export function ReplyLibrary({
  command,
  issue,
  hasWords,
  wordsOf,
  onUse,
  putBack,
  children,
}: ReplyLibraryProps): React.ReactElement {
  const { desk, now } = useDesk<'readCountingRules' | 'readReplies'>();
  const replies = useReading('replies', () => desk.readReplies());
  const rules = useReading('counting-rules', () => desk.readCountingRules());
  const rows = replies.value ?? noRows;
  // The short start is for a library that has nothing that fits, not for one that is still on its way.
  const suggestions =
    replies.value || replies.state === 'failed' ? suggestionsFor(command, issue, rows, rules.value, now()) : [];
  const [used, setUsed] = React.useState('');
  const choose = (reply: StandardReply): void => {
    onUse(reply);
    setUsed(reply.title);
  };
  const isStart = suggestions[0]?.reply.key.startsWith('starter-');
  const fitting =
    suggestions.length > 0 ? (
      <>
        <h4>Replies that may fit</h4>
        <ul className={styles.suggestions}>
          {suggestions.map(({ reply, because }, at) => (
            <li key={reply.key}>
              <p>
                <strong>{reply.title}</strong> <span className={styles.because}>{because}.</span>
              </p>
              {at === 0 ? (
                // The likeliest is read without a press, and passed by without a stop of Tab.
                <p className={styles.preview}>{inShort(wordsOf(reply))}</p>
              ) : (
                <details>
                  <summary>Read it</summary>
                  <p className={styles.preview}>{wordsOf(reply)}</p>
                </details>
              )}
              <FirstButton onClick={() => choose(reply)}>
                Use it<Hidden>: {reply.title}</Hidden>
              </FirstButton>
            </li>
          ))}
        </ul>
      </>
    ) : null;
  return (
    <div className={styles.library}>
      {isStart ? null : fitting}
      {children}
      {isStart ? fitting : null}
      <AnotherReply rows={rows} onUse={choose} />
      {replies.state === 'failed' ? (
        <p>
          The library of replies could not be read. <FirstButton onClick={replies.again}>Read it again</FirstButton>
        </p>
      ) : null}
      <p role="status">
        {used && hasWords ? `“${used}” is in the reply above. Read it and change what does not fit.` : ''}
        {putBack ? (
          <>
            {' '}
            <FirstButton kind="quiet" onClick={putBack}>
              Put back what I had
            </FirstButton>
          </>
        ) : null}
      </p>
    </div>
  );
}
