export { type AppCatalogue, createAppCatalogue, type SyncedToTeams } from './catalogue/app-catalogue.js';
export type { SolutionPackage } from './catalogue/solution-package.js';
export { createSharePointEmulator } from './create-sharepoint-emulator.js';
export { ConnectionCut, type SharePointEmulator } from './emulator.js';
export type { EmulatorGroup, EmulatorPermissionLevel, EmulatorPerson } from './people/emulator-people.js';
export type { ImportedRow } from './rows/import-items.js';
export { BodyTooLarge, bodyOf } from './server/incoming.js';
export { guardOrigin } from './server/origin-guard.js';
export { DatabaseFault } from './store/database-fault.js';
export type { EmulatorOptions, FaultKind, FaultSchedule } from './site/emulator-options.js';
export type { SiteKind } from './site/site-kind.js';
export type { RequestCounts } from './site/request-counts.js';
export {
  type RunningEmulator,
  SITE_ADMINISTRATOR,
  type StartOptions,
  startSharePointEmulator,
} from './server/start-sharepoint-emulator.js';
