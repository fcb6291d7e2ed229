import { sameText } from '../words/same-text.js';
import * as z from 'zod/mini';
import { need } from '../issues/needs.js';
import type { Need } from '../issues/refusal.js';
import { calendarDateSchema } from '../time.js';
import { inboxes } from '../vocabulary/words/roles.js';
import { spanInWords } from '../words/several-dates.js';
import { coverEntrySchema, someWords, type CoverEntry } from './cover-entry.js';

/** The entries as somebody saw them. Absent: they are not compared. */
const seen = z.optional(
  z.array(
    z.object({
      ...coverEntrySchema.shape,
      // As a list has them, cells edited into nonsense among them: what stands there is no answer for its writer to enter again.
      key: z.string(),
      person: z.object({ name: z.string(), email: z.string() }),
      fromOn: z.string(),
      toOn: z.optional(z.string()),
    }),
  ),
);

/** What somebody asks for: the screen makes it in two clicks, a person and until when. */
export const coverCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('set-cover'), entry: coverEntrySchema, seen }),
  z.object({ type: z.literal('end-cover'), key: someWords, lastOn: calendarDateSchema, seen }),
]);
export type CoverCommand = z.infer<typeof coverCommandSchema>;

export type CoverDecision =
  | { outcome: 'accepted'; entries: readonly CoverEntry[] }
  /** `unseen` is the entry that a colleague made or changed meanwhile, where that is why. */
  | { outcome: 'refused'; needs: readonly Need[]; unseen?: CoverEntry };

const isOf = (a: CoverEntry, b: CoverEntry): boolean => sameText(a.person.email, b.person.email);

const isSame = (a: CoverEntry | undefined, b: CoverEntry | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  isOf(a, b) &&
  a.inbox === b.inbox &&
  a.fromOn === b.fromOn &&
  a.toOn === b.toOn &&
  (a.away ?? false) === (b.away ?? false);

const overlap = (a: CoverEntry, b: CoverEntry): boolean =>
  a.fromOn <= (b.toOn ?? '9999-12-31') && b.fromOn <= (a.toOn ?? '9999-12-31');

/** What a colleague wrote meanwhile, where the command would write over it: they were not seen by whoever gives it. */
function unseenIn(entries: readonly CoverEntry[], command: CoverCommand): CoverEntry | undefined {
  const { seen: saw } = command;
  if (!saw) return undefined;
  const key = command.type === 'set-cover' ? command.entry.key : command.key;
  const now = entries.find((entry) => entry.key === key);
  const before = saw.find((entry) => entry.key === key);
  const isAsWished =
    command.type === 'set-cover' ? isSame(now, command.entry) : now !== undefined && now.toOn === command.lastOn;
  if (now && !isSame(now, before) && !isAsWished) return now;
  if (command.type === 'end-cover' || command.entry.away) return undefined;
  const { entry: wish } = command;
  return entries.find(
    (entry) =>
      entry.key !== key &&
      entry.inbox === wish.inbox &&
      !entry.away &&
      !isOf(entry, wish) &&
      overlap(entry, wish) &&
      !saw.some((one) => one.key === entry.key && isSame(one, entry)),
  );
}

function unseenWords({ inbox, person, fromOn, toOn }: CoverEntry): string {
  return `${person.name} covers ${inboxes[inbox].plain} ${spanInWords(fromOn, toOn)}: a colleague changed that in the meantime`;
}

/**
 * The entries after a command. An entry with the same key takes the place of the old one, so that a retry never doubles. Ending
 * one on the day before it began takes it out. Where a colleague set or changed cover that its writer did not see, nothing is changed.
 */
export function decideCover(entries: readonly CoverEntry[], given: CoverCommand): CoverDecision {
  const read = coverCommandSchema.safeParse(given);
  if (!read.success) {
    const fields = [...new Set(read.error.issues.map(({ path }) => path[path.length - 1]))].map(String);
    return { outcome: 'refused', needs: fields.map((field) => ({ field, message: 'Enter this answer again' })) };
  }
  const command = read.data;
  const unseen = unseenIn(entries, command);
  if (unseen) return { outcome: 'refused', needs: [{ field: 'seen', message: unseenWords(unseen) }], unseen };
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
  if (!ended) return { outcome: 'refused', needs: [{ field: 'key', message: 'This cover is no longer there' }] };
  const rest = entries.filter((entry) => entry !== ended);
  return {
    outcome: 'accepted',
    entries: command.lastOn < ended.fromOn ? rest : [...rest, { ...ended, toOn: command.lastOn }],
  };
}
