import * as React from 'react';
import { handoverParts, handoverText, type HandoverRoute, type Issue } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Message } from '../../../controls/Message';
import { OutsideLink } from '../../../controls/OutsideLink';
import { useFormOf } from '../../../forms/use-form';
import { londonDate } from '../../../words/london-time';
import { CopyWhenReady } from '../copy/CopyWhenReady';
import { errorOfAnswers } from '../steps/answer-reader';
import { useKnownPeople } from '../use-known-people';
import { filledForm } from './form-link';
import { HandoverReview } from './HandoverReview';
import { reviewText } from './review-text';
import { useFilesOfProblem } from './use-files-of-problem';
import { useReview } from './use-review';
import { toHandOver } from './words-to-hand-over';
import styles from './handover.module.scss';

/** The text for the form or the card, made from what is on this page now: reviewed first, then copied. */
export function TextToPaste({ issue, number }: { issue: Issue; number: number }): React.ReactElement {
  const { now, settings } = useDesk();
  const form = useFormOf();
  const { answers } = form;
  const today = londonDate(now());
  const route = (answers.route || 'problem-form') as HandoverRoute;
  const { error } = errorOfAnswers(answers, today);
  const noErrorReason = answers.noErrorReason?.trim();
  const { known, state } = useKnownPeople(issue, number, error?.recordReference);
  const context = { number, today, ...(error ? { error } : {}), ...(noErrorReason ? { noErrorReason } : {}) };
  const { names: files, isFailed } = useFilesOfProblem(issue, number);
  const said = React.useMemo(() => toHandOver(issue, files), [issue, files]);
  const raw = handoverText(said, route, context);
  const { review, choices, isRead } = useReview(raw, known, route);
  // A part alone has lost the words around it by which a number was known: what goes from the whole goes from each part.
  const reviewed = () => {
    const gone = review.found.filter(({ decision }) => decision === 'replace').map(({ text }) => text);
    const all = { ...choices, more: [...choices.more, ...gone] };
    return handoverParts(said, context).map((part) => ({ ...part, text: reviewText(part.text, known, all).text }));
  };
  const filled = isRead && route === 'problem-form' ? filledForm(settings.problemFormUrl, reviewed()) : undefined;
  return (
    <div className={styles.paste}>
      {state === 'failed' ? (
        <Message kind="warning" title="The list of people could not be read">
          <p>We could only check for people on this issue. Read the text carefully.</p>
        </Message>
      ) : null}
      {isFailed ? (
        <Message kind="warning" title="The files could not be read">
          <p>If this issue has any, tell TRA yourself: the text does not mention them.</p>
        </Message>
      ) : null}
      <HandoverReview review={review} />
      {files?.length ? (
        <p>
          The text gives the kinds of file but not their names, which may identify somebody. To send a file, check it
          for names and add it yourself.
        </p>
      ) : null}
      {review.hasReference ? null : (
        <Message kind="warning" title="TRA cannot tell from this text which record it is about">
          <p>
            There is no case or teacher reference left in it, so TRA may have to ask you. Keep one above, or add the
            record’s reference to the error.
          </p>
        </Message>
      )}
      <div className={styles.actions}>
        <CopyWhenReady
          text={review.text}
          words={route === 'trello-board' ? 'Copy for the Trello card' : 'Copy for the problem form'}
          copiedWords="Copied. Now paste it there."
          blocked={isRead ? undefined : 'Read it through first, and tick that it names nobody.'}
        />
      </div>
      {filled?.outcome === 'link' ? (
        <p>
          <OutsideLink href={filled.url}>Open the form with the answers filled in</OutsideLink>
          {filled.leftOut.length > 0 ? '. The longest did not fit: paste it from here.' : ''}
        </p>
      ) : null}
      {filled?.outcome === 'refused' ? <p>{filled.message}.</p> : null}
    </div>
  );
}
