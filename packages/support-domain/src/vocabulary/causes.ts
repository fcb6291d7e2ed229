import * as z from 'zod/mini';

/** One entry of a list that TMU keeps: causes, or areas of TMS. They add and drop entries as they like (S10). */
export const listEntrySchema = z.object({
  key: z.string(),
  /** As people read it: no blame in it (S23). */
  words: z.string(),
  /** What it was called once: rules may still name it so. Keys are stored with each issue, and never change. */
  was: z.optional(z.array(z.string())),
  /** For a cause: what usually prevents it. */
  prevention: z.optional(z.string()),
  /** Kept for the issues that have it, and not offered any more. */
  dropped: z.optional(z.boolean()),
});
export type ListEntry = z.infer<typeof listEntrySchema>;

/** The causes that TMU starts with: the usual ones (S23), the error that TMU cannot resolve (S25), and an update (S29). */
export const shippedCauses: readonly ListEntry[] = [
  { key: 'deletion', words: 'Deleted by accident', prevention: 'TMS asks before it deletes, or can bring it back' },
  { key: 'understanding', words: 'How TMS works was not clear', prevention: 'The screen says what will happen' },
  {
    key: 'input',
    words: 'It was entered differently from what TMS expects',
    prevention: 'The field says what it expects',
  },
  { key: 'forgot-how', words: 'Hard to remember how', prevention: 'A short guide where the step is taken' },
  { key: 'fault', words: 'A fault in TMS, often a business process error', prevention: 'A fix by TRA' },
  { key: 'update', words: 'It came with an update', prevention: 'A check before the update goes live' },
];

/** The areas of TMS that TMU starts with. */
export const shippedAreas: readonly ListEntry[] = [
  { key: 'sign-in', words: 'Sign-in' },
  { key: 'unavailability', words: 'Availability' },
  { key: 'panellist-documents', words: 'Panellist documents' },
  { key: 'hearings', words: 'Hearings' },
  { key: 'cases', words: 'Cases' },
  { key: 'letters', words: 'Letters' },
  { key: 'tasks', words: 'Tasks' },
  { key: 'search', words: 'Search' },
  { key: 'reports', words: 'Reports' },
];

/** An entry in words. A key that the list does not have, because somebody dropped it or typed it, is shown as it is. */
export function entryWords(list: readonly ListEntry[], key: string): string {
  return list.find((entry) => entry.key === key)?.words ?? key;
}
