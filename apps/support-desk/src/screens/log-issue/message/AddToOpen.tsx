import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { openSteps, peopleOn } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { goTo } from '../../../app/use-route';
import { useReading } from '../../../app/use-reading';
import { Button } from '../../../controls/Button';
import { Message } from '../../../controls/Message';
import { issueTitle } from '../../../words/names-of-things';
import { beginAnswer } from '../../../app/begin-answer';

interface AddToOpenProps {
  /** Whose message it is. */
  reporter: { name: string; email: string };
  subject: string;
  words: string;
  onAdded: () => void;
}

const folded = (text: string | undefined): string => (text ?? '').trim().toLowerCase();

/** The open issues of somebody, those first whose number or words the subject names. */
function openIssuesOf(
  rows: readonly IssueRow[],
  reporter: { name: string; email: string },
  subject: string,
): readonly IssueRow[] {
  const own = rows.filter(({ value }) =>
    peopleOn(value).some((person) =>
      reporter.email
        ? folded(person.reporter.email) === folded(reporter.email)
        : folded(person.reporter.name) === folded(reporter.name),
    ),
  );
  const isNamed = ({ number, value }: IssueRow): boolean =>
    new RegExp(`\\b${number}\\b`).test(subject) ||
    folded(value.details.whatHappened).startsWith(folded(subject) || '\0');
  return [...own].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}

/** A reply to an open issue belongs to it: that is offered before anything else. */
export function AddToOpen({ reporter, subject, words, onAdded }: AddToOpenProps): React.ReactElement | null {
  const { desk, person, shelf } = useDesk();
  const open = useReading('open-issues', () => desk.readOpenIssues());
  const rows = openIssuesOf(open.value ?? [], reporter, subject).slice(0, 3);
  if (rows.length === 0 || words.trim() === '') return null;
  return (
    <Message kind="note" title="This may be an answer to an issue that is open">
      <ul>
        {rows.map((row) => (
          <li key={row.number}>
            <p>{issueTitle(row.value.details.whatHappened)}</p>
            <Button
              onClick={() => {
                const step = beginAnswer(
                  shelf,
                  row,
                  openSteps(row.value, person),
                  reporter.name || reporter.email,
                  words,
                );
                onAdded();
                goTo({ screen: 'issue', number: row.number, step });
              }}
            >
              Add to issue {row.number}
            </Button>
          </li>
        ))}
      </ul>
    </Message>
  );
}
