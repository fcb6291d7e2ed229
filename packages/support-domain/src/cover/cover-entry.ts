import * as z from 'zod/mini';
import { need } from '../issues/needs.js';
import type { Need } from '../issues/refusal.js';
import { calendarDateSchema } from '../time.js';

/** The two inboxes that panellists write to (S7, S8). */
export const inboxSchema = z.enum(['portal-inbox', 'stakeholder-engagement']);
export type Inbox = z.infer<typeof inboxSchema>;

export const inboxWords: Readonly<Record<Inbox, string>> = {
  'portal-inbox': 'the portal inbox',
  'stakeholder-engagement': 'Stakeholder Engagement',
};

const words = z.string().check(z.trim(), z.minLength(1));

/** Somebody covers an inbox, or is away from it, on dated days. Days are London days, both included. */
export const coverEntrySchema = z.object({
  key: words,
  inbox: inboxSchema,
  person: z.object({ name: words, email: words }),
  fromOn: calendarDateSchema,
  /** Left out: until further notice. Such an entry says who usually has the inbox. */
  toOn: z.optional(calendarDateSchema),
  /** The person is away, and covers neither inbox on these days. */
  away: z.optional(z.boolean()),
});
export type CoverEntry = z.infer<typeof coverEntrySchema>;

/** What somebody asks for: the screen makes it in two clicks, a person and until when. */
export const coverCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('set-cover'), entry: coverEntrySchema }),
  z.object({ type: z.literal('end-cover'), key: words, lastOn: calendarDateSchema }),
]);
export type CoverCommand = z.infer<typeof coverCommandSchema>;

export type CoverDecision =
  { outcome: 'accepted'; entries: readonly CoverEntry[] } | { outcome: 'refused'; needs: readonly Need[] };

/**
 * The entries after a command. An entry with the same key takes the place of the old one, so that a retry never doubles. Ending
 * one on the day before it began takes it out.
 */
export function decideCover(entries: readonly CoverEntry[], given: CoverCommand): CoverDecision {
  const read = coverCommandSchema.safeParse(given);
  if (!read.success) {
    const fields = [...new Set(read.error.issues.map(({ path }) => path[path.length - 1]))].map(String);
    return { outcome: 'refused', needs: fields.map((field) => ({ field, message: 'Enter this answer again' })) };
  }
  const command = read.data;
  if (command.type === 'set-cover') {
    const { entry } = command;
    const needs = need(
      entry.toOn !== undefined && entry.toOn < entry.fromOn,
      'toOn',
      'The last day must be the first day or after it',
    );
    if (needs.length > 0) return { outcome: 'refused', needs };
    return { outcome: 'accepted', entries: [...entries.filter(({ key }) => key !== entry.key), entry] };
  }
  const ended = entries.find(({ key }) => key === command.key);
  if (!ended) return { outcome: 'refused', needs: [{ field: 'key', message: 'This cover is not there any more' }] };
  const rest = entries.filter((entry) => entry !== ended);
  return {
    outcome: 'accepted',
    entries: command.lastOn < ended.fromOn ? rest : [...rest, { ...ended, toOn: command.lastOn }],
  };
}
