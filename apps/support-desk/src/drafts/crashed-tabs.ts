import { openTabs, type TabStore } from './tab';

/**
 * Takes out the tabs that ended without saying so: the browser lets go of a tab's locks when it ends, however it ends [L: from memory of the
 * Web Locks draft; seen in Chromium, where `two-tabs.journey` crashes one]. From then on what was typed in them is offered.
 */
export async function takeOutCrashedTabs(store: TabStore, locks: Pick<LockManager, 'query'>): Promise<void> {
  const { held = [], pending = [] } = await locks.query();
  const names = new Set([...held, ...pending].map(({ name }) => name));
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  for (const key of keys) if (key.startsWith(openTabs) && !names.has(key)) store.removeItem(key);
}

/** Those of this browser. */
export const takeOutCrashedTabsHere = (): Promise<void> => takeOutCrashedTabs(window.localStorage, navigator.locks);
