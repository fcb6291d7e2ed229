import type {
  Outage,
  OutageCommand,
  OutageEvent,
  OutageLog,
  OutageLogCommand,
  OutageRefusal,
} from '@tms-support/support-domain';
import type { CellFault, Row } from '../site/row.js';

/** Something that happened to an outage, as its row tells it. Absent: its cells do not say what. */
export type OutageRow = Row<OutageEvent | undefined>;

/** One outage with its whole story. */
export interface OutageWhole {
  outage: Outage;
  /** What was done by hand. Absent: closed to this person. */
  log?: OutageLog;
  faults: readonly (CellFault & { listUrl: string })[];
}

/** How a command ended. A request that failed is neither: it throws a `StorageError`. */
export type OutageGiven = { outcome: 'saved'; whole: OutageWhole } | { outcome: 'refused'; refusal: OutageRefusal };

/** How a row for the log ended. */
export type OutageLogGiven = { outcome: 'saved' } | { outcome: 'refused'; refusal: OutageRefusal };

/** The day when TMS is down (S14, S29). */
export interface OutageCalls {
  /** What says how every outage stands, without who was told and what was put back. It comes with the door. */
  readOutages(): Promise<readonly OutageRow[]>;
  /** Whether this site has the lists for it: one of an older version has none until a site owner runs set-up. */
  mayDeclareHere(): Promise<boolean>;
  /** One outage whole, by its key. Nothing where there is none. */
  readOutage(key: string): Promise<OutageWhole | undefined>;
  /** `key` is the outage that it is about; of a declaration there is none yet. */
  giveOutage(key: string | undefined, command: OutageCommand, commandId?: string): Promise<OutageGiven>;
  writeOutageLog(command: OutageLogCommand): Promise<OutageLogGiven>;
}
