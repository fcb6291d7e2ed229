import type { IssueCalls } from '@tms-support/sharepoint-storage';

/** So many keys fit the address of a request. */
const inOne = 20;

/** The numbers of the issues that were brought in before, by their keys. */
export async function numbersThere(
  desk: Pick<IssueCalls, 'findIssues'>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const there = new Map<string, number>();
  for (let at = 0; at < keys.length; at += inOne) {
    const rows = await desk.findIssues(keys.slice(at, at + inOne));
    for (const { number, value } of rows) there.set(value.key, number);
  }
  return there;
}
