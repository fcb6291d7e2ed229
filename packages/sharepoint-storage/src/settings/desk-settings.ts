import type { SwitchName } from '@tms-support/sharepoint-schema';

/** Links, addresses and words that change, from the settings list (S5 to S8). Absent: not set yet, and the screen says so. */
export interface DeskSettings {
  problemFormUrl?: string;
  trelloBoardUrl?: string;
  portalInbox?: string;
  stakeholderEngagementInbox?: string;
  /** Whom to ask about the desk itself. */
  deskContact?: string;
  /** Where the team keeps the guide to the desk: the desk itself knows no address of it. */
  guidePage?: string;
  /** Whether a case reference stays in a handover unless somebody says otherwise, by route. */
  referencesOnProblemForm?: KeepOrReplace;
  referencesOnTrelloBoard?: KeepOrReplace;
  /** The nights in which TMS's region is maintained, as an owner wrote them: "Europe, 18:00 to 03:00 UTC". What reads it is the timetable's. */
  maintenanceNights?: string;
  /** Parts that an owner switched off. Absent: none. */
  switchedOff?: readonly SwitchName[];
}

/** What becomes of a reference in a text that leaves. */
export type KeepOrReplace = 'keep' | 'replace';
