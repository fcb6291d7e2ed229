export type {
  Attachment,
  BadCellAt,
  CellFault,
  CountingRules,
  CoverGiven,
  CoverRow,
  Desk,
  DeskMemory,
  DeskOptions,
  DeskSettings,
  KeepOrReplace,
  DocumentRow,
  Entrance,
  FilesOfIssue,
  Given,
  IssueRow,
  KnownPerson,
  KnownProblemRow,
  LastSeen,
  ListRead,
  ReplyRow,
  Row,
  SetUpPlan,
  SetUpReport,
  SetUpStep,
  SignedInPerson,
  TimetableRow,
  UpdateGiven,
  UpdateInShort,
  UpdateRow,
} from './desk.js';
export { ChangedMeanwhileError, StorageError, type StorageErrorCode, type TheirRow } from './storage-error.js';
export { openDesk, openReports } from './open-desk.js';
export { openDeskOverHttp, openReportsOverHttp, type HttpDeskOptions } from './open-desk-over-http.js';
export { issueToFields } from './issues/issue-fields.js';
export { personToFields } from './people/people-rows.js';
export { coverToFields } from './cover/cover-rows.js';
export { knownProblemToFields } from './known-problems/known-problem-rows.js';
export { replyToFields } from './replies/reply-rows.js';
export { updateToFields } from './updates/update-rows.js';
export { documentToFields } from './documents/document-rows.js';
export { settingsToFields } from './settings/settings-rows.js';
export { openOutbox, type Locks, type Outbox, type OutboxOptions, type Sent } from './outbox/outbox.js';
export { draftAfterHours, type OutboxEntry, type Parcel } from './outbox/outbox-entry.js';
export type { TextStore } from './outbox/outbox-shelf.js';
export { listAddresses, type ListAddresses } from './places/list-addresses.js';
export type { SwitchName } from '@tms-support/sharepoint-schema';
export { deskHealth, type DeskHealth, type HealthFacts } from './health/desk-health.js';
export type { KnownProblem } from './known-problems/known-problem.js';
export type { Reports } from './reports/open-reports.js';
export type { Report, ReportRow, ReportWords } from './reports/report.js';
