const isMutating = process.env.STRYKER_MUTATOR_WORKER !== undefined;

/** Whether everything is tried as often as it says: `npm run verify` does. */
export const inFull = process.env.TMS_IN_FULL !== undefined;

/** Whether enough is tried to say that each kind was met. */
export const isEnough = !isMutating;

/** How often: as it says in `npm run verify`, and a quarter of it in `npm test`. */
export const often = (many: number): number => (inFull || isMutating ? many : Math.ceil(many / 4));

/**
 * The same, and a fraction while faults are put into the sources: each fault would wait for all of it, and a fraction notices nearly as
 * much; the seed is then fixed, so that a fault is noticed every time or never.
 */
export const runs = (many: number): { numRuns: number; seed?: number } =>
  isMutating ? { numRuns: Math.ceil(many / 12), seed: 20_260_226 } : { numRuns: often(many) };
