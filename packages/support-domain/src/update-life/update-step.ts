import type { Need } from '../issues/refusal.js';
import type { CalendarDate, Instant } from '../time.js';
import type { TimetableUpdate } from './timetable-update.js';
import type { UpdateCommandOf, UpdateCommandType } from './update-command.js';
import type { UpdateEvent, UpdateEventOf, UpdateEventType } from './update-event.js';
import type { UpdateStage } from './update-standing.js';

/** What every event of a command begins with. */
type UpdateHead = Pick<UpdateEvent, 'id' | 'at' | 'by' | 'asToldBy'>;

/** What a step is made from, beside the command. */
export interface StepFacts {
  at: Instant;
  today: CalendarDate;
  /** A new head for each event, on whose word where it is not the actor's own. */
  head: () => UpdateHead;
  newId: () => string;
}

/** All that the desk knows of one command: its words, when it may be given and by whom, what it lacks, and what then happened. */
export interface UpdateStepRecord<T extends UpdateCommandType> {
  /** After "to" or "cannot". */
  words: string;
  /** The stages from which it may be taken. Absent: from every one. */
  from?: readonly UpdateStage[];
  /** `tmu`: TMU alone. `tra`: TRA's people as well, or TMU on their word. */
  whose: 'tmu' | 'tra';
  /** What to ask for each field that is missing or cannot be read, by its path in the command. */
  fields: Readonly<Record<string, string>>;
  needs?: (command: UpdateCommandOf<T>, update: TimetableUpdate, facts: StepFacts) => readonly Need[];
  events: (command: UpdateCommandOf<T>, update: TimetableUpdate, facts: StepFacts) => readonly UpdateEvent[];
}

/** All that the desk knows of one event: what it changes, and how the story says it. */
export interface UpdateEventRecord<T extends UpdateEventType> {
  evolve: (update: TimetableUpdate, event: UpdateEventOf<T>) => TimetableUpdate;
  /** A whole sentence, the name of whoever did it at its beginning. */
  story: (event: UpdateEventOf<T>) => string;
}
