import type { Collection } from './resource.js';

/** A collection that this site always has empty: clients look into it, and nothing here fills it. */
export const none = (type: string, path: string): Collection => ({
  kind: 'collection',
  type,
  path,
  set: `SP.ApiData.${type.slice(3)}s`,
  all: () => [],
});
