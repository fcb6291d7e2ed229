import type { SetUpStep } from '@tms-support/sharepoint-storage';

/** Steps that belong together, with one line for all of them. */
export interface StepGroup {
  id: string;
  words: string;
  /** What the line stands for; empty where the line says it all. */
  inside: readonly SetUpStep[];
  /** The line is no step itself: it sums up those inside. Else it is the first, and those inside come on top of it. */
  isSum?: boolean;
}

const shared: Readonly<Record<string, (count: number) => string>> = {
  level: (count) => `Make ${count} permission levels.`,
  group: (count) => `Make ${count} site groups.`,
  'group-owner': (count) => `Give ${count} site groups to the site owners.`,
};

/**
 * The steps of a plan, one line a list: sixty lines of columns and views would hide what an owner is asked to agree to. Nothing
 * is left out, and the order stays: what follows a list's first step is folded under it.
 */
export function stepGroups(steps: readonly SetUpStep[]): StepGroup[] {
  const groups = new Map<string, SetUpStep[]>();
  for (const step of steps) {
    const of = step.id.includes('/') ? step.id.slice(0, step.id.indexOf('/')) : step.id;
    groups.set(of, [...(groups.get(of) ?? []), step]);
  }
  return [...groups].map(([id, inside]) => {
    const [first, ...rest] = inside as [SetUpStep, ...SetUpStep[]];
    const words = rest.length > 0 ? shared[id]?.(inside.length) : undefined;
    return words ? { id, words, inside, isSum: true } : { id, words: first.words, inside: rest };
  });
}
