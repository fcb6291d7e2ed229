// What refusals have in common, of an issue, an update and an outage.

export const unknownStepWords = 'The desk does not know this step, and nothing was changed. Reload the page';
export const notNewestWords = 'Something newer was written. Only the newest step can be undone';
export const tooLongWords = (most: number): string =>
  `This text must be ${most.toLocaleString('en-GB')} characters or fewer`;
