const isMutating = process.env.STRYKER_MUTATOR_WORKER !== undefined;

/** Whether everything is tried as often as it says: `npm run verify` does. */
export const inFull = process.env.TMS_IN_FULL !== undefined;

/** Whether enough is tried to say that each kind was met. */
export const isEnough = !isMutating;

/** How often: as it says in `npm run verify`, and a tenth of it in `npm test`, or so often as a property needs to meet what it is about. */
export const often = (many: number, least = 1): number =>
  inFull || isMutating ? many : Math.max(least, Math.ceil(many / 10));

/** The cases in full; otherwise so many of them, the first, the last and some between: the same ones every time. */
export function someOf<T>(cases: readonly T[], few: number): readonly T[] {
  if (inFull || isMutating || cases.length <= few) return cases;
  return Array.from({ length: few }, (_, at) => cases[Math.round((at * (cases.length - 1)) / Math.max(1, few - 1))]!);
}

/**
 * The same, and a fraction while faults are put into the sources: each fault would wait for all of it, and a fraction notices nearly as
 * much; the seed is then fixed, so that a fault is noticed every time or never.
 */
export const runs = (many: number): { numRuns: number; seed?: number } =>
  isMutating ? { numRuns: Math.ceil(many / 12), seed: 20_260_226 } : { numRuns: often(many) };
