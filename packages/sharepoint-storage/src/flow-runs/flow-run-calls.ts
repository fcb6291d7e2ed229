import type { FlowName } from '@tms-support/sharepoint-schema';
import type { Instant } from '@tms-support/support-domain';
import type { Row } from '../site/row.js';

/** How a flow of Power Automate stands, as it says itself in its row. */
export interface FlowRun {
  /** Absent where the key of the row is none that the desk ships. */
  flow?: FlowName;
  title: string;
  maySend: boolean;
  /** Absent: it never ran. */
  ranAt?: Instant;
  /** How many messages it sent then. */
  messages: number;
}
export type FlowRunRow = Row<FlowRun>;

/** The flows that an owner may import. */
export interface FlowRunCalls {
  /** Absent where the list is not there yet, or closed to this person. */
  readFlowRuns(): Promise<readonly FlowRunRow[] | undefined>;
}
