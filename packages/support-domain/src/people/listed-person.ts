import type { Reporter } from '../issues/reporter.js';
import type { Role } from '../vocabulary/roles.js';
import type { CalendarDate } from '../time.js';

/** Somebody the team helps, or somebody on the team (S18), as the list of people has them. */
export interface ListedPerson {
  name: string;
  /** Blank where none is known. */
  email: string;
  /** How they are recorded when they have a problem; absent for those who only work on the desk. */
  reporter?: Reporter;
  roles: readonly Role[];
  hasLeft: boolean;
  awayUntilOn?: CalendarDate;
}
