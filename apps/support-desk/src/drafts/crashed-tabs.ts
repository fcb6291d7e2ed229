import { openTabs, type TabStore } from './tab';

/**
 * Takes out the tabs that ended without saying so: the browser lets go of a tab's locks when it ends, however it ends [D: Web Locks, "the
 * lock is released when the agent is terminated"]. From then on what was typed in them is offered.
 */
export async function takeOutCrashedTabs(store: TabStore, locks: Pick<LockManager, 'query'>): Promise<void> {
  const { held = [], pending = [] } = await locks.query();
  const names = new Set([...held, ...pending].map(({ name }) => name));
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  for (const key of keys) if (key.startsWith(openTabs) && !names.has(key)) store.removeItem(key);
}
