import type { EmulatorGroup, EmulatorPermissionLevel, EmulatorPerson } from './people/emulator-people.js';
import type { ImportedRow } from './rows/import-items.js';
import type { FaultSchedule } from './site/emulator-options.js';
import type { RequestCounts } from './site/request-counts.js';

/** A connection that a fault has cut: the host drops the socket, as a lost network would. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
}

/** A SharePoint site over one SQLite file. */
export interface SharePointEmulator {
  readonly siteUrl: string;
  /**
   * Answers one REST request as the given person: identity is the caller's to establish, never the request's.
   * Rejects with `ConnectionCut` where a fault cuts the connection.
   */
  handle(request: Request, signedInAs: { loginName: string }): Promise<Response>;
  ensurePerson(person: EmulatorPerson): { id: number };
  /**
   * Whether a page opens for somebody in a browser: `SitePages/Home.aspx` unless told, or a server-relative address. A host that shows
   * pages asks it, and says what SharePoint would say. Throws where no library of the site has pages there.
   */
  mayOpenPage(loginName: string, address?: string): boolean;
  ensureGroup(group: EmulatorGroup): { id: number };
  ensurePermissionLevel(level: EmulatorPermissionLevel): { id: number };
  /** Adds items in one transaction, past digest and permissions, with their own dates and people. Returns their ids. */
  importItems(listTitle: string, rows: Iterable<ImportedRow>): number[];
  /** Requests answered since the last reset. Each part of a batch counts, and so does the batch. */
  counts(): RequestCounts;
  resetCounts(): void;
  setFaults(schedule: FaultSchedule | undefined): void;
  close(): void;
}
