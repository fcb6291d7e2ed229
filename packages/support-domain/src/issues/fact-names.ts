import * as z from 'zod/mini';

/** The facts among an issue's details that one form writes and another may have changed. */
export const detailFacts = [
  'whatHappened',
  'area',
  'cause',
  'prevention',
  'hearingOn',
  'updateKey',
  'error.text',
  'error.screen',
  'error.seenAt',
  'error.recordReference',
] as const;
export type DetailFact = (typeof detailFacts)[number];
export const errorFacts = detailFacts.filter((fact) => fact.startsWith('error.'));

/** One fact of an issue, by its name. */
export const issueFactSchema = z.enum([...detailFacts, 'owner', 'cardUrl']);
export type IssueFact = z.infer<typeof issueFactSchema>;
