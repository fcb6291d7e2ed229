export type {
  CellFault, Desk, DeskOptions, DeskSettings, DocumentRow, Entrance, Given, IssueRow, KnownPerson, Row,
  SetUpPlan, SetUpReport, SetUpStep, SignedInPerson, UpdateRow,
} from './desk.js';
export { StorageError, type StorageErrorCode } from './storage-error.js';
