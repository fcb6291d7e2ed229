import { cell, knownProblemsList, type CellsOf } from '@tms-support/sharepoint-schema';
import type { KnownProblem } from './known-problem.js';

const f = knownProblemsList.fields;

/** A known problem as the list holds it, by internal name. */
export function knownProblemToFields(problem: KnownProblem): CellsOf<typeof f> {
  return {
    ...cell(f.line, problem.line),
    ...cell(f.key, problem.key),
    ...cell(f.issueNumber, problem.issueNumber),
    ...cell(f.sinceAt, problem.sinceAt),
    ...cell(f.endedAt, problem.endedAt),
    ...cell(f.toldAt, problem.toldAt),
  };
}
