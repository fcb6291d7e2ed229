import type { KeptRoom, ListsRoom } from '../site/list-module.js';
import { listModules, type CallsOfModules, type KeptListName } from './list-modules.js';
import type { OpenLists } from './open-lists.js';

/** The calls of every list that answers for itself, in one. A list that comes later has no rows here, and asks for none. */
export function openModules(
  lists: OpenLists,
  rowsOf: (name: KeptListName, want?: 'in-short') => Promise<readonly unknown[]>,
  at: ListsRoom,
): CallsOfModules {
  const modules: Readonly<Record<string, { when: string; open?(room: never): object }>> = listModules;
  const answers = Object.entries(modules).map(([name, module]) => {
    const room: KeptRoom<never> = {
      ...at,
      memory: lists[name as KeptListName] as never,
      rows: (want) => rowsOf(name as KeptListName, want) as Promise<readonly never[]>,
    };
    return module.open?.(room as never);
  });
  return Object.assign({}, ...answers) as CallsOfModules;
}
