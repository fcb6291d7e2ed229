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
