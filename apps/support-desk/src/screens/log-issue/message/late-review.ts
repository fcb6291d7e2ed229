import { latePart } from '../../../app/late-part';

/** What a message says, to be looked through: it comes with the first message, or with the draft that keeps one. */
export const LateReview = latePart(
  async () => (await import(/* webpackChunkName: 'review-message' */ './ReviewMessage')).ReviewMessage,
  'The part of the desk that shows a message did not load. The message is kept, and so is what you typed.',
);
