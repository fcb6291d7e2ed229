export { createSharePointEmulator } from './create-sharepoint-emulator.js';
export type {
  EmulatorGroup,
  EmulatorOptions,
  EmulatorPermissionLevel,
  EmulatorPerson,
  FaultKind,
  FaultSchedule,
  SharePointEmulator,
} from './emulator.js';
export { ConnectionCut } from './emulator.js';
export type { ImportedRow } from './items/import-items.js';
export { BodyTooLarge, bodyOf } from './server/incoming.js';
export { guardOrigin } from './server/origin-guard.js';
export { DatabaseFault } from './store/database-fault.js';
export type { RequestCounts } from './server/request-counts.js';
export {
  type RunningEmulator,
  SITE_ADMINISTRATOR,
  type StartOptions,
  startSharePointEmulator,
} from './server/start-sharepoint-emulator.js';
