import type { ProceduralDocument } from '@tms-support/support-domain';
import type { Row } from '../site/row.js';

export type DocumentRow = Row<ProceduralDocument>;

/** What to do while TMS is away. */
export interface DocumentCalls {
  readDocuments(): Promise<readonly DocumentRow[]>;
}
