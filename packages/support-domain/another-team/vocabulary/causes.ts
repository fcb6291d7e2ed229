import * as z from 'zod/mini';

/** One entry of a list that the team keeps: causes, or areas. */
export const listEntrySchema = z.object({
  key: z.string(),
  /** As people read it: no blame in it. */
  words: z.string(),
  /** What it was called once: rules may still name it so. Keys are stored with each issue, and never change. */
  was: z.optional(z.array(z.string())),
  /** For a cause: what usually prevents it. */
  prevention: z.optional(z.string()),
  /** Kept for the issues that have it, and not offered any more. */
  dropped: z.optional(z.boolean()),
});
export type ListEntry = z.infer<typeof listEntrySchema>;

/** The causes that the team starts with. */
export const shippedCauses: readonly ListEntry[] = [
  { key: 'worn', words: 'Worn out', prevention: 'A check before the winter' },
  { key: 'blocked', words: 'Blocked', prevention: 'A note about what the drain takes' },
];

/** The areas that the team starts with. */
export const shippedAreas: readonly ListEntry[] = [
  { key: 'heating', words: 'Heating' },
  { key: 'lifts', words: 'Lifts' },
];

/** An entry in words. A key that the list does not have, because somebody dropped it or typed it, is shown as it is. */
export function entryWords(list: readonly ListEntry[], key: string): string {
  return list.find((entry) => entry.key === key)?.words ?? key;
}
