import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { openSteps, peopleOn, type Issue } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { goTo } from '../../../app/use-route';
import { useReading } from '../../../app/use-reading';
import { Message } from '../../../controls/Message';
import { issueTitle } from '../../../words/issue-title';
import { beginAnswer, waysOf } from '../../../app/begin-answer';
import { AnswerWays } from './AnswerWays';
import { mayBeSame } from './same-sender';

interface AddToOpenProps {
  /** Whose message it is, or may be. */
  reporter: { name: string; email: string };
  /** Two readings are possible, and nobody has said which: then only what its subject names is offered. */
  isAsked: boolean;
  /** What the issue would be called. */
  title: string;
  /** As it stands in the message. */
  subject: string;
  words: string;
  /** When they wrote, as far as the message says it. */
  sentAt: string | undefined;
  /** A program wrote it, and says nothing of whether something worked. */
  isByMachine: boolean;
  /** Names of what the message carries. */
  files: readonly string[];
  onAdded: () => void;
}

const folded = (text: string | undefined): string => (text ?? '').trim().toLowerCase();

/** Whether they have the issue, as far as anybody has said whose message it is. */
const isOn = (issue: Issue, { reporter, isAsked }: Pick<AddToOpenProps, 'reporter' | 'isAsked'>): boolean =>
  !isAsked && peopleOn(issue).some((person) => mayBeSame(person.reporter, reporter));

/** Open issues that a message may belong to: those that its subject names, whoever wrote it, and then those of its sender. */
function openIssuesFor(
  rows: readonly IssueRow[],
  { title, subject, ...asked }: Pick<AddToOpenProps, 'reporter' | 'isAsked' | 'title' | 'subject'>,
): readonly IssueRow[] {
  const isNumbered = ({ number }: IssueRow): boolean => new RegExp(`(?:issue |#)${number}(?!\\d)`, 'i').test(subject);
  const isOwn = ({ value }: IssueRow): boolean => isOn(value, asked);
  const isNamed = (row: IssueRow): boolean =>
    isNumbered(row) || folded(row.value.details.whatHappened).startsWith(folded(title) || '\0');
  return rows
    .filter((row) => isNumbered(row) || isOwn(row))
    .sort((a, b) => Number(isNumbered(b)) - Number(isNumbered(a)) || Number(isNamed(b)) - Number(isNamed(a)));
}

/** A reply to an open issue belongs to it: that is offered before anything else. */
export function AddToOpen({
  words,
  sentAt,
  files,
  isByMachine,
  onAdded,
  ...asked
}: AddToOpenProps): React.ReactElement | null {
  const { desk, person, shelf, now } = useDesk<'readOpenIssues'>();
  const open = useReading('open-issues', () => desk.readOpenIssues());
  const { reporter } = asked;
  const rows = openIssuesFor(open.value ?? [], asked).slice(0, 3);
  if (rows.length === 0 || words.trim() === '') return null;
  return (
    <Message kind="note" title="This may be an answer to an issue that is open">
      <ul>
        {rows.map((row) => (
          <li key={row.number}>
            <p>{issueTitle(row.value.details.whatHappened)}</p>
            <AnswerWays
              number={row.number}
              ways={waysOf(openSteps(row.value, person), { isTheirs: isOn(row.value, asked), isByMachine })}
              onChoose={(way) => {
                // Where nobody has said whose it is, an answer stays told by whoever has the issue.
                const isUnsaid = asked.isAsked && way.command !== 'add-note';
                const who = isUnsaid ? '' : reporter.name || reporter.email;
                const step = beginAnswer(shelf, row, way, { who, words, sentAt }, now());
                onAdded();
                goTo({ screen: 'issue', number: row.number, step });
              }}
            />
          </li>
        ))}
      </ul>
      {files.length > 0 ? (
        <p>Its text goes there. Add any of its files that should be kept under “Files” there: {files.join(', ')}.</p>
      ) : null}
    </Message>
  );
}
