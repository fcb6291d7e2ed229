import { decisionInWords } from '../update-life/update-briefing.js';
import type { TimetableUpdate } from '../update-life/timetable-update.js';
import type { UpdateStage } from '../update-life/update-standing.js';
import type { UpdateWindow } from '../updates/microsoft-update.js';

/** An update as the timetable lists it, to go out in a file or as words: what is known without its story. */
export interface ListedUpdate {
  key: string;
  title: string;
  stage: UpdateStage;
  decision?: TimetableUpdate['decision'];
  /** Absent: no date is known. */
  window?: UpdateWindow;
  /** When it was last announced, where that is known. */
  saidOn?: string;
  link?: string;
}

export const decisionOfListed = ({ decision }: ListedUpdate): string => decisionInWords({ decision });
