const name = 'tms-support-desk/last-write';

/**
 * Tells this person's other tabs that something was written. They hear of it as it comes and as it goes: it holds no words, and
 * nothing of it stays on the machine.
 */
export function tellOtherTabs(at: string, id: string): void {
  try {
    window.localStorage.setItem(name, `${at} ${id}`);
    window.localStorage.removeItem(name);
  } catch {
    // A tab that does not hear of it still looks before it undoes anything.
  }
}

/** Calls back when another tab wrote something. Returns what ends it. */
export function onOtherTab(listener: () => void): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key === name) listener();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}
