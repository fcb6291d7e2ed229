import { textOf } from '@tms-support/message-reader';
import {
  dateInWords,
  decideUpdate,
  monthInWords,
  previewImport,
  readMessageCenterJson,
  type CalendarDate,
  type TimetableUpdate,
  type UpdateCommand,
} from '@tms-support/support-domain';
import * as z from 'zod/mini';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { at, daysFrom, sittingDay } from './days.js';
import { actorOf } from './sample-people.js';

/**
 * A post of the Message Center in the form that Graph gives it [D, Microsoft Graph, serviceUpdateMessage], in invented words, and what became of
 * it. Its shape is Microsoft's own: when it comes stands in the body alone, below "When this will happen:" in brackets or without [S, posts as
 * they are quoted], and `startDateTime` says from when the post is shown [S]; Dynamics posts have `[]` for details [S]. Authenticator does show
 * the app and a place worked out from the IP address [S, help pages of universities, 2023]. The nights of GBR and Europe are the same [D].
 */
export const postExampleSchema = z.object({
  /** `[day 18]` and its like stand for days from the one that the site is made for: see {@link datedText}. */
  post: z.looseObject({ id: z.string(), lastModifiedDateTime: z.string() }),
  steps: z.array(z.object({ by: z.string(), daysAgo: z.number(), does: z.looseObject({ type: z.string() }) })),
});
export type PostExample = z.infer<typeof postExampleSchema>;

const partOfMonth = (on: CalendarDate): string => {
  const day = Number(on.slice(8));
  return `${day <= 10 ? 'early ' : day <= 20 ? 'mid-' : 'late '}${monthInWords(on)}`;
};
const inWords: Readonly<Record<string, (on: CalendarDate) => string>> = {
  /** 2026-12-16 */
  date: (on) => on,
  /** 16 December 2026 */
  day: dateInWords,
  /** mid-December 2026 */
  part: partOfMonth,
  /** December 2026 */
  month: monthInWords,
};

/** A text with each of its days written out, as it would be if it had been written for this day. */
const datedText = (text: string, today: CalendarDate): string =>
  text.replace(/\[(date|day|part|month) (-?\d+)\]/g, (_, form: string, days: string) =>
    inWords[form]!(daysFrom(today, Number(days))),
  );

const workStarts = 9;

/** The step as a command: on its day, about the telling or the check that is next. */
function commandOf(does: Readonly<Record<string, unknown>>, on: CalendarDate, update: TimetableUpdate): UpdateCommand {
  const next = {
    tellingId: update.tellings[update.tellings.length - 1]?.id,
    checkKey: update.checks.find(({ done }) => !done)?.key,
  };
  return { on, done: true, ...next, ...does } as unknown as UpdateCommand;
}

function tell({ post, steps }: PostExample, staff: readonly KnownPerson[], today: CalendarDate): TimetableUpdate {
  const file = datedText(JSON.stringify({ value: [post] }), today);
  const found = readMessageCenterJson(file, { todayOn: today, textOf });
  const [heard] = found.outcome === 'read' ? previewImport(found, []).added : [];
  if (!heard) throw new Error(`The sample's post ${post.id} cannot be read.`);
  const [bringsIn] = steps;
  let update: TimetableUpdate | undefined;
  let count = 0;
  const give = (command: UpdateCommand, by: string, on: CalendarDate): void => {
    const person = staff.find(({ email }) => email === by);
    if (!person) throw new Error(`posts.json names ${by}, who is not on the staff.`);
    const newId = (): string => `${post.id}-${(count += 1)}`;
    const decided = decideUpdate(update, command, {
      at: at(on, workStarts + count / 60),
      actor: actorOf(person),
      newId,
    });
    if (decided.outcome === 'refused') {
      throw new Error(`The sample's post ${post.id} cannot go on with ${command.type}: ${decided.refusal.message}`);
    }
    update = decided.update;
  };
  // Whoever tells of it has brought it in.
  give(heard.command, bringsIn!.by, sittingDay(daysFrom(today, -bringsIn!.daysAgo)));
  for (const { by, daysAgo, does } of steps) {
    const on = sittingDay(daysFrom(today, -daysAgo));
    give(commandOf(does, on, update!), by, on);
  }
  return update!;
}

/** The posts on the timetable, each with its story, which is told through the domain alone: what it refuses is not in the sample. */
export const makePosts = (
  examples: readonly PostExample[],
  staff: readonly KnownPerson[],
  today: CalendarDate,
): TimetableUpdate[] => examples.map((example) => tell(example, staff, today));
