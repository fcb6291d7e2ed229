import * as z from 'zod/mini';
import { instantSchema } from '../time.js';

/** Who is told during an outage. */
export const outageAudienceSchema = z.enum(['tra', 'staff', 'panellists']);
export type OutageAudience = z.infer<typeof outageAudienceSchema>;

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({
    type: z.literal(type),
    id: z.string(),
    /** The outage that it belongs to: the key of its declaration. */
    outage: z.string(),
    /** When it was stored, and by whom, as SharePoint says. */
    at: instantSchema,
    by: z.object({ name: z.string(), email: z.string() }),
    ...shape,
  });

const words = z.optional(z.string());

/** What happened to an outage of TMS, or in a drill of one. Each is a row of its own, and is never changed. */
export const outageEventSchema = z.discriminatedUnion('type', [
  event('declared', {
    /** Since when TMS has been down. */
    sinceAt: instantSchema,
    isDrill: z.boolean(),
    /** A drill's: the addresses of those who see it. */
    takingPart: z.array(z.string()),
    /** The one issue for everybody. */
    issueKey: z.optional(z.string()),
  }),
  /** It was a mistake. */
  event('withdrawn', { words }),
  event('told', { whom: outageAudienceSchema, words }),
  /** The update that caused it; none: it was not that one after all. */
  event('linked', { updateKey: z.optional(z.string()) }),
  event('ended', { sinceAt: instantSchema }),
  /** An end or a withdrawal that was pressed too soon. */
  event('carried-on', {}),
  event('put-back', { line: z.string() }),
  event('not-put-back', { line: z.string() }),
  /** What nobody had to hand: a drill is held to find it. */
  event('found-missing', { words: z.string() }),
  event('finished', {}),
]);
export type OutageEvent = z.infer<typeof outageEventSchema>;
export type OutageEventType = OutageEvent['type'];
