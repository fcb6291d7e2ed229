import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema, type CalendarDate } from '../time.js';
import type { ReporterKind } from '../vocabulary/codes.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Somebody joins, or leaves. */
export type JoiningKind = 'joining' | 'leaving';
export const joiningKinds: Vocabulary<JoiningKind> = { joining: { stored: 'Joining' }, leaving: { stored: 'Leaving' } };

const words = z.string().check(z.trim(), z.minLength(1));

/** One thing to be done as somebody joins or leaves, and once it was: by whom, on which day, and on whose word TMU wrote that down. */
const joiningStepSchema = z.object({
  key: words,
  title: words,
  /** Who does it, as the team's template says: "TMS admin staff". */
  whose: z.optional(z.string()),
  done: z.optional(z.object({ by: words, on: calendarDateSchema, onWordOf: z.optional(z.string()) })),
});
export type JoiningStep = z.infer<typeof joiningStepSchema>;

/** What happened to the record, in the order in which it did. It is only ever added to. */
const joiningNoteSchema = z.object({ at: instantSchema, by: words, what: words });

/** What a cell holds of the steps and of the story. */
export const joiningStorySchema = z.object({
  steps: z.array(joiningStepSchema),
  notes: z.array(joiningNoteSchema),
});

/** Somebody's joining or leaving: a dated record with plain steps (S19, S20; a panellist's is the team's own addition, S21). */
export interface Joining extends z.infer<typeof joiningStorySchema> {
  key: string;
  kind: JoiningKind;
  person: { name: string; email: string; kind: ReporterKind };
  /** The first day, or the last. */
  on: CalendarDate;
  isCancelled: boolean;
}

/** A step of the team's template, which it edits in a list. */
export interface TemplateStep {
  key: string;
  title: string;
  kind: JoiningKind;
  /** Whom it is for. */
  of: Joining['person']['kind'];
  whose?: string;
  order: number;
}
