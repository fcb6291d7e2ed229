import type { AnySmallList, ListRoom } from '../site/list-module.js';
import { listModules, smallLists, type CallsOfModules } from './list-modules.js';
import type { OpenLists } from './open-lists.js';

/** The calls of every list that answers for itself, in one. */
export function openModules(lists: OpenLists, at: Omit<ListRoom<unknown>, 'memory'>): CallsOfModules {
  const answers = smallLists.map((name) => {
    const module: AnySmallList = listModules[name];
    return module.open?.({ ...at, memory: lists[name] as never });
  });
  return Object.assign({}, ...answers) as CallsOfModules;
}
