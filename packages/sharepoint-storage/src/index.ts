export type { Attachment, FileCalls, FilesOfIssue } from './attachments/file-calls.js';
export type { CoverCalls, CoverGiven, CoverRow } from './cover/cover-calls.js';
export type { DeskOptions } from './entering/desk-options.js';
export type { Desk } from './desk.js';
export type {
  Checked,
  DocumentCalls,
  DocumentCheck,
  DocumentFacts,
  DocumentRow,
  GivenFile,
  SeenDocument,
} from './documents/document-calls.js';
export type { DoorCalls, Entrance, LastSeen, SignedInPerson } from './entering/door-calls.js';
export type { FlowRun, FlowRunCalls, FlowRunRow } from './flow-runs/flow-run-calls.js';
export type { HearingCalls, HearingRow } from './hearings/hearing-calls.js';
export type { BadCellAt, HealthCalls, ListRead } from './health/health-calls.js';
export type { Given, IssueCalls, IssueRow } from './issues/issue-calls.js';
export type { KnownProblemCalls, KnownProblemRow } from './known-problems/known-problem-calls.js';
export type { JoiningCalls, JoiningRow, TemplateRow } from './joinings/joining-calls.js';
export type { MeToo, MeTooCalls, MeTooProblem } from './me-too/me-too-calls.js';
export type { OutageCalls, OutageGiven, OutageLogGiven, OutageRow, OutageWhole } from './outages/outage-calls.js';
export type { GroupOnSite, KnownPerson, PeopleCalls, PersonRow } from './people/people-calls.js';
export type { ReplyCalls, ReplyRow } from './replies/reply-calls.js';
export type { CellFault, Row } from './site/row.js';
export type { CountingRules, RuleCalls } from './rules/rule-calls.js';
export { meantInRules, type NamedPerson } from './rules/meant/meant-in-rules.js';
export type { DeskMemory } from './seen/desk-memory.js';
export type { SetUpCalls, SetUpPlan, SetUpReport, SetUpStep } from './set-up/set-up-calls.js';
export type { DeskSettings, KeepOrReplace } from './settings/desk-settings.js';
export type { TimetableCalls, TimetableRow, UpdateGiven, UpdateInShort, UpdateRow } from './updates/timetable-calls.js';
export { ChangedMeanwhileError, StorageError, type StorageErrorCode, type TheirRow } from './site/storage-error.js';
export { openDesk, openReports } from './open-desk.js';
export { openDeskOverHttp, openReportsOverHttp, type HttpDeskOptions } from './open-desk-over-http.js';
export { issueToFields } from './issues/issue-fields.js';
export { personToFields } from './people/person-fields.js';
export type { CadenceCalls, CadenceRow, NudgeRuleCalls, NudgeRuleRow } from './timetable-rules/timetable-rule-calls.js';
export { hearingToFields } from './hearings/hearing-rows.js';
export { coverToFields } from './cover/cover-fields.js';
export { knownProblemToFields } from './known-problems/known-problem-fields.js';
export { outageToFields } from './outages/outage-fields.js';
export { outageLogToFields } from './outages/outage-log-rows.js';
export { replyToFields } from './replies/reply-rows.js';
export { timetableToFields } from './updates/timetable-fields.js';
export { updateToFields } from './updates/update-rows.js';
export { documentToFields } from './documents/document-fields.js';
export { settingsToFields } from './settings/settings-rows.js';
export { lateOutbox, outboxForWhatIsKept } from './outbox/late-outbox.js';
export { openOutbox, type Locks, type Outbox, type OutboxOptions, type Sent } from './outbox/outbox.js';
export { draftAfterHours, type OutboxEntry, type Parcel, type ReportCommand } from './outbox/outbox-entry.js';
export type { TextStore } from './outbox/text-store.js';
export { listAddresses, type ListAddresses } from './places/list-addresses.js';
export type { SwitchName } from '@tms-support/sharepoint-schema';
export { deskFlows, flowPackage, flowNames, flowRows, type FlowName } from '@tms-support/sharepoint-schema';
export { productVersion } from './site/product-version.js';
export { deskHealth, type DeskHealth, type HealthFacts } from './health/desk-health.js';
export type { KnownProblem } from './known-problems/known-problem.js';
export type { Reports } from './reports/open-reports.js';
export type { ReportCalls } from './reports/report-calls.js';
export type { Report, ReportRow, ReportWords } from './reports/report.js';
