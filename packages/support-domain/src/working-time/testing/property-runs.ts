import fc from 'fast-check';

/** How often each property is tried. Mutation testing tries them less, since it runs them hundreds of times. */
export const propertyRuns = Number(process.env.PROPERTY_RUNS ?? 100);

fc.configureGlobal({ numRuns: propertyRuns });
