export { calendarDateSchema, instantSchema, type CalendarDate, type Instant } from './time.js';
export { actorSchema, laneSchema, lanesOf, roleSchema, type Actor, type Lane, type Role } from './people/role.js';
export {
  channelSchema, reporterKindSchema, reporterSchema, tmsRoleSchema,
  type Channel, type Reporter, type ReporterKind, type TmsRole,
} from './issues/reporter.js';
export {
  asToldBySchema, closingOutcomeSchema, errorEvidenceSchema, handoverRouteSchema, issueDetailsSchema, ownerSchema, toldSchema,
  type AsToldBy, type ClosingOutcome, type ErrorEvidence, type HandoverRoute, type IssueDetails, type Owner, type Told,
} from './issues/issue-facts.js';
export { issueStatusSchema, type IssueStatus } from './issues/issue-status.js';
export { issueSchema, type Issue } from './issues/issue.js';
export { issueEventSchema, type IssueEvent, type IssueEventType } from './issues/issue-event.js';
export { issueCommandSchema, type IssueCommand, type IssueCommandOf, type IssueCommandType } from './issues/issue-command.js';
export {
  flowchartNodes, processTable,
  type FlowchartArrow, type FlowchartNode, type ProcessStep,
} from './issues/process-table.js';
export { decideIssue, mayTake, openSteps, type DecideFacts, type IssueDecision, type OpenStep } from './issues/decide-issue.js';
export { evolveIssue, replayIssue } from './issues/evolve-issue.js';
export { ReplayError } from './issues/replay-error.js';
export type { Need, Refusal } from './issues/refusal.js';
export {
  microsoftUpdateSchema, updateStepSchema, updateTellingSchema, updateWindowSchema, windowPrecisionSchema,
  type MicrosoftUpdate, type UpdateStep, type UpdateTelling, type UpdateWindow, type WindowPrecision,
} from './updates/microsoft-update.js';
export { proceduralDocumentSchema, type ProceduralDocument } from './documents/procedural-document.js';
export {
  bankHolidaySchema, ownDaySchema, timeOfDaySchema, usualWorkingWeek, workingCalendarConfigSchema, workingHoursSchema,
  type BankHoliday, type OwnDay, type TimeOfDay, type Weekday, type WorkingCalendarConfig, type WorkingHours, type WorkingWeek,
} from './working-time/working-hours.js';
export { workingCalendar, type WorkingCalendar } from './working-time/working-calendar.js';
export { addWorkingMinutes, elapsedWorkingMinutes } from './working-time/elapsed.js';
export { addWorkingDays, workingDaysBetween } from './working-time/working-days.js';
export { dueAfter, type Due } from './working-time/due.js';
export { pauseReasonSchema, pauseSchema, type Pause, type PauseReason } from './working-time/pauses.js';
export { bankHolidaysEnglandAndWales } from './working-time/bank-holidays.js';
export {
  bankHolidayFeedSchema, mergeBankHolidays, readBankHolidayFeed, type BankHolidayFeed, type BankHolidayMerge,
} from './working-time/bank-holiday-feed.js';
export { bankHolidayWarning, type BankHolidayWarning } from './working-time/bank-holiday-warning.js';
export { WorkingTimeError, type WorkingTimeErrorCode } from './working-time/working-time-error.js';
