import * as React from 'react';
import type { HandoverRoute, KnownPersonalData } from '@tms-support/support-domain';
import type { DeskSettings, KeepOrReplace } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { useFormOf } from '../../../forms/use-form';
import { listAnswer } from '../steps/list-answer';
import { reviewText, type ReviewChoices, type ReviewedText } from './review-text';

/** The form goes to TRA, whose records they are. A board has other readers: there, a reference stays only when somebody says so. */
const referencesOn = (route: HandoverRoute, settings: DeskSettings): KeepOrReplace =>
  route === 'trello-board'
    ? (settings.referencesOnTrelloBoard ?? 'replace')
    : (settings.referencesOnProblemForm ?? 'keep');

interface Review {
  review: ReviewedText;
  choices: ReviewChoices;
  /** Whether somebody has read the text as it will leave. */
  isRead: boolean;
}

/** A text that leaves for TRA, reviewed by what was decided on this form. */
export function useReview(raw: string, known: KnownPersonalData, route: HandoverRoute): Review {
  const { settings } = useDesk();
  const { answers } = useFormOf();
  const { 'mask.keep': keep, 'mask.replace': replace, 'mask.more': more } = answers;
  const references = referencesOn(route, settings);
  const choices = React.useMemo<ReviewChoices>(() => {
    const chosen = { keep: keep ?? '', replace: replace ?? '', more: more ?? '' };
    return {
      keep: listAnswer(chosen, 'keep'),
      replace: listAnswer(chosen, 'replace'),
      more: listAnswer(chosen, 'more'),
      references,
    };
  }, [keep, replace, more, references]);
  // Finding names in a long paste takes a moment: not again for a tick elsewhere on the form.
  const review = React.useMemo(() => reviewText(raw, known, choices), [raw, known, choices]);
  return { review, choices, isRead: answers['mask.read'] === review.text && review.isDecided };
}
