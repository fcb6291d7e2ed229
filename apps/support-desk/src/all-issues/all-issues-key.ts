import type { ShelfKey } from '../app/readings';
import type { AllIssues } from './all-issues';

/** In a file of its own: who only asks whether the past was read does not carry what reads it. The shelf puts what is written there. */
export const allIssuesKey: ShelfKey<AllIssues> = { name: 'all-issues' };
