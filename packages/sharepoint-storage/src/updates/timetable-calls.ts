import type {
  CalendarDate,
  MicrosoftUpdate,
  PostStanding,
  TimetableUpdate,
  UpdateChoice,
  UpdateCommand,
  UpdateCommandOf,
  UpdateImpact,
  UpdateRefusal,
  UpdateStage,
} from '@tms-support/support-domain';
import type { Row } from '../site/row.js';

/** How an update stands with TMU, as the columns of its row say. */
export interface UpdateInShort {
  stage: UpdateStage;
  choice?: UpdateChoice;
  impact?: UpdateImpact;
  /** When the announcement last changed: whoever was told before that day is to be told again. Absent: it never did. */
  changedOn?: CalendarDate;
  post?: PostStanding;
  /** No date was announced: the row's window stands for none. */
  hasNoDate?: true;
}

/** A row of the timetable without its story. */
export interface UpdateRow extends Row<MicrosoftUpdate> {
  life?: UpdateInShort;
}

/** An update with its story. `typed`: what somebody wrote beside it in the list, and no step of the desk knows. */
export interface TimetableRow extends Row<TimetableUpdate> {
  typed: { impact?: string; checksAfter?: string };
}

/** How a command about an update ended. A request that failed is neither: it throws a `StorageError`. */
export type UpdateGiven =
  | { outcome: 'saved'; row: TimetableRow }
  /** `row` where somebody else wrote meanwhile, or put the same on the timetable first: as it stands now. */
  | { outcome: 'refused'; refusal: UpdateRefusal; row?: TimetableRow };

/** The timetable of updates. */
export interface TimetableCalls {
  readUpdates(): Promise<readonly UpdateRow[]>;
  /** One update with its story. Throws `StorageError` with code `STORAGE.NOT_FOUND` where there is no such row. */
  readUpdate(number: number): Promise<TimetableRow>;
  /** Several with their stories, in any order. One that is not there any more is left out. */
  readUpdatesOf(numbers: readonly number[]): Promise<readonly TimetableRow[]>;
  /**
   * Puts an update on the timetable. A second try with the same command finds the first. `formId`: where a form gives it, and it may wait on the machine;
   * an import goes on by itself.
   */
  hearUpdate(command: UpdateCommandOf<'hear'>, formId?: string): Promise<UpdateGiven>;
  /**
   * Gives a command about an update that was read: one item, one write, If-Match. A second try with the same `commandId` finds the first in the
   * story.
   */
  giveUpdateCommand(
    row: Pick<TimetableRow, 'number' | 'etag'>,
    command: UpdateCommand,
    commandId?: string,
  ): Promise<UpdateGiven>;
}
