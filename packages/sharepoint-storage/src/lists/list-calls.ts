import type { IssueCalls } from '../issues/issue-calls.js';
import type { CallsOfModules } from './list-modules.js';

/** The desk's calls about its lists. Issues are answered by the visit; every other list answers for itself. */
export type ListCalls = IssueCalls & CallsOfModules;
