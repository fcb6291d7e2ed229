/**
 * How often a property is tried. While faults are put into the sources, each fault would wait for all of it, and a fraction
 * notices nearly as much; the seed is then fixed, so that a fault is noticed every time or never.
 */
export const runs = (many: number): { numRuns: number; seed?: number } =>
  process.env.STRYKER_MUTATOR_WORKER === undefined
    ? { numRuns: many }
    : { numRuns: Math.ceil(many / 12), seed: 20_260_226 };

/** Whether every property is tried in full. */
export const inFull = process.env.STRYKER_MUTATOR_WORKER === undefined;
