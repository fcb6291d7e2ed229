import * as z from 'zod/mini';
import { countSchema } from '../whole-number.js';

/** Working hours: from `from` on, and before `before` where there is one. So "4 to 8" and "8 to 16" leave no hole. */
export const hoursConditionSchema = z.object({ from: z.number().check(z.gte(0)), before: z.optional(z.number()) });
export type HoursCondition = z.infer<typeof hoursConditionSchema>;

/** Whole numbers, both ends counted: "0 to 2" and "3 to 5" leave no hole. */
export const countConditionSchema = z.object({ from: countSchema, to: z.optional(countSchema) });
export type CountCondition = z.infer<typeof countConditionSchema>;
