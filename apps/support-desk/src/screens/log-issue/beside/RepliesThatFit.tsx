import * as React from 'react';
import type { ReplyRow } from '@tms-support/sharepoint-storage';
import { draftReply, withGuidePage, type Issue, type ProblemWords } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { CopyText } from '../../../controls/CopyText';
import { Hidden } from '../../../controls/Hidden';
import { londonDate } from '../../../words/london-time';
import { repliesToProblem } from '../../../words/replies-to-problem';
import styles from './beside.module.scss';

const noRows: readonly ReplyRow[] = [];

interface RepliesThatFitProps {
  problem: ProblemWords;
  /** The issue being typed, once it is clear whose: the reply is made out to them. */
  typed: Issue | undefined;
}

/** Standard replies to what is typed. They stand here before anybody has said what kind of problem it is. */
function RepliesThatFitList({ problem, typed }: RepliesThatFitProps): React.ReactElement | null {
  const { desk, person, now } = useDesk<'readReplies'>();
  // Read once something is typed: whoever only opens the form asks SharePoint for nothing more.
  const rows = useReading('replies', () => desk.readReplies()).value ?? noRows;
  const found = React.useMemo(
    () =>
      repliesToProblem(
        rows.map(({ value }) => value),
        problem,
      ),
    [rows, problem],
  );
  if (found.length === 0) return null;
  const today = londonDate(now());
  return (
    <section>
      <h3 className={styles.title}>Standard replies that may fit</h3>
      <ul className={styles.list}>
        {found.map(({ reply, because }) => {
          const words = typed
            ? draftReply(reply, typed, { number: 0, sender: person.name, today }).words
            : withGuidePage(reply);
          return (
            <li key={reply.key}>
              <strong>{reply.title}</strong>
              <span className={styles.quiet}>{because}.</span>
              <blockquote className={styles.reply}>{words}</blockquote>
              <CopyText
                text={() => words}
                copied={
                  /\[[^[\]]+\]/.test(words)
                    ? 'Copied. Fill in what is in brackets.'
                    : 'Copied. Read it once more before you send it.'
                }
                label={`The reply “${reply.title}”`}
              >
                Copy this reply<Hidden>: {reply.title}</Hidden>
              </CopyText>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Remembered: the form is drawn at each key, and this need not be. */
export const RepliesThatFit = React.memo(RepliesThatFitList);
