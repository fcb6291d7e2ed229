import type { Instant } from '@tms-support/support-domain';
import type { DeskMemory } from '../seen/desk-memory.js';

/** What a desk is opened with: time and ids are passed in. */
export interface DeskOptions {
  /** The SPFx context of the web part, as PnPjs takes it. */
  context: unknown;
  /** Absolute address of the site that has the lists. */
  siteUrl: string;
  now: () => Instant;
  newId: () => string;
  /** Absent: nothing is kept from one visit to the next. */
  memory?: DeskMemory;
  /** The login name of who is signed in, as the page says: what is kept is found by it. It gives no right to anything. */
  loginName?: string;
}
