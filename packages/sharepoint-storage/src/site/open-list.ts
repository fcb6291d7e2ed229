import { ListMemory } from './list-memory.js';
import type { ReadList } from './list-module.js';
import type { Site } from './site.js';

/** The rows of a list, remembered for one visit. `version` says which columns to ask for: it is known once somebody entered. */
export function openList<R>(site: Site, version: () => number, module: ReadList<R, never>): ListMemory<R> {
  return new ListMemory<R>(site, module.list, {
    all: async (sp) => module.rowsIn(await module.ask(site, sp, version()), site),
    ...(module.askSome && {
      some: async (ids: readonly number[]) => module.rowsIn(await module.askSome!(site, version(), ids), site),
    }),
    numberOf: (row) => module.numberOf(row),
  });
}
