/** What comes with the storage's script, and not with the first screen's. */
export { lateOutbox, openDesk, outboxForWhatIsKept } from '@tms-support/sharepoint-storage';
export { browserMemory, clearBrowserMemory } from './browser-memory';
