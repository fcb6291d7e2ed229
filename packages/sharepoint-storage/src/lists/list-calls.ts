import type { CoverCalls } from '../cover/cover-calls.js';
import type { DocumentCalls } from '../documents/document-calls.js';
import type { FlowRunCalls } from '../flow-runs/flow-run-calls.js';
import type { HearingCalls } from '../hearings/hearing-calls.js';
import type { IssueCalls } from '../issues/issue-calls.js';
import type { KnownProblemCalls } from '../known-problems/known-problem-calls.js';
import type { ReplyCalls } from '../replies/reply-calls.js';
import type { ReportCalls } from '../reports/report-calls.js';
import type { RuleCalls } from '../rules/rule-calls.js';
import type { TimetableCalls } from '../updates/timetable-calls.js';

/** The desk's calls that read a list each. */
export type ListCalls = IssueCalls &
  TimetableCalls &
  DocumentCalls &
  HearingCalls &
  FlowRunCalls &
  ReplyCalls &
  CoverCalls &
  KnownProblemCalls &
  ReportCalls &
  RuleCalls;
