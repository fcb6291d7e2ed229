import type { CalendarDate, Instant } from '@tms-support/support-domain';

/** A file that the pack holds. */
export interface PackedFile {
  /** As it is saved to a disk. */
  name: string;
  title: string;
  /** "40 working days before the hearing"; empty where none is noted. */
  limit: string;
  /** "Due on 4 March 2026"; empty where no day is known. */
  due: string;
  keptBy: string;
  /** When the copy was taken. */
  copyOf: string;
  bytes: number;
  /** SHA-256 of the bytes, in hex. */
  hash: string;
}

/** A document that the pack does not hold, and why. */
export interface LeftOut {
  title: string;
  why: string;
}

/** A heading with its lines, and words to copy below them. */
interface PackSection {
  title: string;
  lines: readonly string[];
  text?: string;
}

/** What a pack is made of besides the files' bytes. Every text in it may be anybody's: nothing of it is trusted to be words. */
export interface PackFacts {
  madeAt: Instant;
  madeBy: string;
  deleteOn: CalendarDate;
  team: string;
  files: readonly PackedFile[];
  leftOut: readonly LeftOut[];
  /** Headings with their lines: whom to tell, the timetable. */
  sections: readonly PackSection[];
  /** Names of people and references of hearings; absent where they were not chosen. */
  named?: readonly PackSection[];
  logLines: number;
}
