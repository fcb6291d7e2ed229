/** What comes with the storage's script, and not with the first screen's. */
export { openDesk, openOutbox } from '@tms-support/sharepoint-storage';
export { browserMemory, clearBrowserMemory } from './browser-memory';
