import * as React from 'react';
import type { Issue } from '@tms-support/support-domain';
import { Message } from '../../../controls/Message';
import { useFormOf } from '../../../forms/use-form';
import { CopyWhenReady } from '../copy/CopyWhenReady';
import { useKnownPeople } from '../use-known-people';
import { HandoverReview } from './HandoverReview';
import { useReview } from './use-review';
import styles from './handover.module.scss';

/** For how long nobody types before a text is looked through: the first time takes a moment. */
const restMs = 400;

/** A text, once nobody has typed in it for a moment. */
function useAtRest(typed: string): string {
  const [text, setText] = React.useState(typed);
  React.useEffect(() => {
    const wait = setTimeout(() => setText(typed), restMs);
    return () => clearTimeout(wait);
  }, [typed]);
  return text;
}

function Review({
  issue,
  number,
  raw,
  isAtRest,
}: AnswerProps & { raw: string; isAtRest: boolean }): React.ReactElement {
  const { known, state } = useKnownPeople(issue, number, issue.handover?.error?.recordReference);
  const { review, isRead } = useReview(raw, known, issue.handover?.route ?? 'problem-form');
  return (
    <div className={styles.paste}>
      {state === 'failed' ? (
        <Message kind="warning" title="The list of people could not be read">
          <p>We could only check for people on this issue. Read the text carefully.</p>
        </Message>
      ) : null}
      <HandoverReview review={review} />
      <div className={styles.actions}>
        <CopyWhenReady
          text={review.text}
          words="Copy the answer"
          copiedWords="Copied. Now paste it where TRA support asked."
          blocked={isRead && isAtRest ? undefined : 'Read it through first, and tick that it names nobody.'}
        />
      </div>
    </div>
  );
}

interface AnswerProps {
  issue: Issue;
  number: number;
}

/** An answer to TRA leaves as a handover does: reviewed first, then copied. Who said it on the telephone only records it. */
export function AnswerToPaste(props: AnswerProps): React.ReactElement | null {
  const { answers } = useFormOf();
  const typed = answers.information ?? '';
  const raw = useAtRest(typed);
  return raw.trim() && typed.trim() ? <Review {...props} raw={raw} isAtRest={raw === typed} /> : null;
}
