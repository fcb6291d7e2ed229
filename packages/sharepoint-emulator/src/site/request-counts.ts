/** Requests by kind: `GET items`, `POST items`, `MERGE item`, `POST $batch`, … */
export interface RequestCounts {
  /** Requests over the wire. */
  total: number;
  /** Requests inside batches. */
  batched: number;
  /** Bytes of bodies answered over the wire. */
  bytes: number;
  byKind: Record<string, number>;
}

export const noRequests = (): RequestCounts => ({ total: 0, batched: 0, bytes: 0, byKind: {} });

/** Names a request by its verb and the last words of its path: `GET lists/items`, `MERGE items()`. */
export function kindOf(method: string, segments: readonly { name: string; args?: unknown }[]): string {
  const last = segments.at(-1);
  return `${method} ${last ? `${last.name.toLowerCase()}${last.args ? '()' : ''}` : '_api'}`;
}
