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
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { at, daysFrom, sittingDay } from './days.js';
import type { PostExample } from './post-example.js';
import { actorOf } from './sample-people.js';

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
