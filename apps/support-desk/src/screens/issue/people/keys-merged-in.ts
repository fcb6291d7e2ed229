import type { Issue } from '@tms-support/support-domain';

/** The keys of the issues that are merged into this one and were not separated again, in the order in which they came. */
export function keysMergedIn({ history }: Issue): readonly string[] {
  const keys = new Set<string>();
  for (const event of history) {
    if (event.type === 'taken-in') keys.add(event.issueKey);
    if (event.type === 'given-back') keys.delete(event.issueKey);
  }
  return [...keys];
}
