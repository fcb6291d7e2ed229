import fc from 'fast-check';
import { often } from '../../testing/in-full.js';

/** How often each property is tried. Mutation testing tries them less, since it runs them hundreds of times. */
export const propertyRuns = Number(process.env.PROPERTY_RUNS ?? often(100));

fc.configureGlobal({ numRuns: propertyRuns });
