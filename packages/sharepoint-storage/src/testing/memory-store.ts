import type { TextStore } from '../outbox/text-store.js';

/** What a browser keeps, for as long as the test lasts. */
export function memoryStore(texts = new Map<string, string>()): TextStore {
  return {
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}
