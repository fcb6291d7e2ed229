import type { FileCalls } from './attachments/file-calls.js';
import type { CoverCalls } from './cover/cover-calls.js';
import type { DocumentCalls } from './documents/document-calls.js';
import type { DoorCalls } from './entering/door-calls.js';
import type { FlowRunCalls } from './flow-runs/flow-run-calls.js';
import type { HearingCalls } from './hearings/hearing-calls.js';
import type { HealthCalls } from './health/health-calls.js';
import type { IssueCalls } from './issues/issue-calls.js';
import type { KnownProblemCalls } from './known-problems/known-problem-calls.js';
import type { PeopleCalls } from './people/people-calls.js';
import type { ReplyCalls } from './replies/reply-calls.js';
import type { ReportCalls } from './reports/report-calls.js';
import type { RuleCalls } from './rules/rule-calls.js';
import type { SetUpCalls } from './set-up/set-up-calls.js';
import type { TimetableCalls } from './updates/timetable-calls.js';

/**
 * The desk's storage on a SharePoint site: all that the screens may ask of it, by what it is about. Whoever needs a part of it says which, and
 * is given that alone by its type.
 */
export interface Desk
  extends
    DoorCalls,
    IssueCalls,
    FileCalls,
    ReportCalls,
    TimetableCalls,
    DocumentCalls,
    HearingCalls,
    FlowRunCalls,
    PeopleCalls,
    CoverCalls,
    KnownProblemCalls,
    ReplyCalls,
    RuleCalls,
    HealthCalls,
    SetUpCalls {}
