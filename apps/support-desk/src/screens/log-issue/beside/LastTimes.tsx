import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { draftReply, type Issue, type LastTime } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { CopyText } from '../../../controls/CopyText';
import { FirstButton } from '../../../controls/FirstButton';
import { inShort } from '../../../words/in-short';
import { isReply } from '../../../words/is-reply';
import { londonDate } from '../../../words/london-time';
import { IssueLink } from './OtherIssues';
import { useMadeOut } from './use-made-out';
import styles from './beside.module.scss';

interface LastTimesProps {
  times: readonly LastTime[];
  rows: ReadonlyMap<number, IssueRow>;
  /** The issue being typed, once it is clear whose: the reply is made out to them. */
  typed: Issue | undefined;
  /** Names that the desk knows: they are taken out of what was told to somebody else. */
  names: readonly string[];
  /** Where a reply is being written: takes this one over. Left out, it is copied. */
  use?: ((words: string) => void) | undefined;
}

/**
 * What was done last time; where it is a reply, without last time's names, made out to this person. What only a person can fill in
 * stays in brackets.
 */
function LastTimesList({ times, rows, typed, names, use }: LastTimesProps): React.ReactElement | null {
  const { person, now } = useDesk();
  const today = londonDate(now());
  const madeOut = useMadeOut(times, rows, names);
  if (madeOut.length === 0) return null;
  return (
    <section>
      <ul className={styles.list}>
        {madeOut.map(({ time, row, kept }, at) => {
          const reply =
            kept && typed
              ? draftReply(kept, typed, { number: 0, sender: person.name, today }).words
              : (kept?.words ?? time.answer);
          return (
            <li key={time.number}>
              {/* The likeliest first, whichever was later: one of them alone is the last time. */}
              <h3 className={styles.title}>
                {at === 0 ? time.sentence : time.sentence.replace('Last time', 'Another time')}
              </h3>
              <span className={styles.quiet}>{time.because}.</span>
              {isReply(reply) ? (
                <>
                  <blockquote className={styles.reply}>{inShort(reply)}</blockquote>
                  {use ? (
                    <FirstButton onClick={() => use(reply)}>Use that reply</FirstButton>
                  ) : (
                    <CopyText
                      text={() => reply}
                      copied={
                        /\[[^[\]]+\]/.test(reply)
                          ? 'Copied. Fill in what is in brackets.'
                          : 'Copied. Read it once more before you send it.'
                      }
                      label={`The reply of issue ${time.number}`}
                    >
                      Copy that reply
                    </CopyText>
                  )}
                </>
              ) : (
                <span>What was done: {inShort(reply)}</span>
              )}
              {row ? <IssueLink row={row} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** "Last time: Priya Nair fixed one like it in June." Remembered: the form is drawn at each key, and this need not be. */
export const LastTimes = React.memo(LastTimesList);
