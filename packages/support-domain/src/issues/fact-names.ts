import * as z from 'zod/mini';
import { detailLines, type DetailFact } from './issue-facts.js';

/** The facts among an issue's details that one form writes and another may have changed. */
export const detailFacts = Object.keys(detailLines) as readonly DetailFact[];
export const errorFacts = detailFacts.filter((fact) => fact.startsWith('error.'));

/** One fact of an issue, by its name. */
export const issueFactSchema = z.enum<readonly (DetailFact | 'owner' | 'cardUrl')[]>([
  ...detailFacts,
  'owner',
  'cardUrl',
]);
export type IssueFact = z.infer<typeof issueFactSchema>;
