import type { ListMemory } from '../site/list-memory.js';
import type { ReadList } from '../site/list-module.js';
import { openList } from '../site/open-list.js';
import type { Site } from '../site/site.js';
import {
  keptLists,
  listModules,
  smallLists,
  type KeptListName,
  type RowOf,
  type SmallListName,
} from './list-modules.js';

/** The rows of every list that the door brings, each remembered for one visit. */
export type OpenLists = { readonly [N in KeptListName | SmallListName]: ListMemory<RowOf<N>> };

/** Opens the lists of a site. */
export function openLists(site: Site, version: () => number): OpenLists {
  const opened = [...keptLists, ...smallLists].map((name) => {
    const module: ReadList<unknown, never> = listModules[name];
    return [name, openList(site, version, module)] as const;
  });
  return Object.fromEntries(opened) as unknown as OpenLists;
}
