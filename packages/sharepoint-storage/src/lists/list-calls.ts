import type { DocumentCalls } from '../documents/document-calls.js';
import type { FlowRunCalls } from '../flow-runs/flow-run-calls.js';
import type { HearingCalls } from '../hearings/hearing-calls.js';
import type { IssueCalls } from '../issues/issue-calls.js';
import type { JoiningCalls } from '../joinings/joining-calls.js';
import type { OutageCalls } from '../outages/outage-calls.js';
import type { ReplyCalls } from '../replies/reply-calls.js';
import type { ReportCalls } from '../reports/report-calls.js';
import type { RuleCalls } from '../rules/rule-calls.js';
import type { CadenceCalls } from '../timetable-rules/timetable-rule-calls.js';
import type { TimetableCalls } from '../updates/timetable-calls.js';
import type { CallsOfModules } from './list-modules.js';

/** The desk's calls about its lists. */
export type ListCalls = IssueCalls &
  TimetableCalls &
  DocumentCalls &
  HearingCalls &
  CadenceCalls &
  FlowRunCalls &
  JoiningCalls &
  ReplyCalls &
  OutageCalls &
  ReportCalls &
  RuleCalls &
  CallsOfModules;
