import { knownProblemsList } from '@tms-support/sharepoint-schema';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import type { ListsRoom } from '../site/list-module.js';
import type { RowsOnly } from '../site/rows-alone.js';
import type { KnownProblemRow } from './known-problem-calls.js';

/** What the team knows about: read by everybody, written by TMU. */
export function knownProblemsOn({ site, version }: ListsRoom, memory: RowsOnly<KnownProblemRow>) {
  const keyed = () => ({ site, list: knownProblemsList, version: version() });

  return {
    memory,
    keyed,
    async read(): Promise<readonly KnownProblemRow[]> {
      if (isAbsent(keyed())) return [];
      return orWhereClosed([], () => memory.rows());
    },
  };
}

export type KnownProblemsOnSite = ReturnType<typeof knownProblemsOn>;
