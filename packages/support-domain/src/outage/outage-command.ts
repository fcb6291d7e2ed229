import * as z from 'zod/mini';
import { instantSchema } from '../time.js';
import { outageAudienceSchema } from './outage-event.js';

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const words = z.optional(z.string());

/** What somebody may ask to be done about an outage. Whether it may be done now, and by them, is `decideOutage`'s to say. */
export const outageCommandSchema = z.discriminatedUnion('type', [
  command('declare', {
    /** Made once for the press: a second try finds the first. */
    key: z.string(),
    sinceAt: instantSchema,
    isDrill: z.optional(z.boolean()),
    takingPart: z.optional(z.array(z.string())),
    issueKey: z.optional(z.string()),
  }),
  command('withdraw', { words }),
  command('tell', { whom: outageAudienceSchema, words }),
  command('link-update', { updateKey: z.optional(z.string()) }),
  command('end', { workingSinceAt: instantSchema }),
  command('carry-on', {}),
  command('put-back', { line: z.string() }),
  command('not-put-back', { line: z.string() }),
  command('note-missing', { words: z.string() }),
  command('finish', {}),
]);
export type OutageCommand = z.infer<typeof outageCommandSchema>;
export type OutageCommandType = OutageCommand['type'];

/** A row that whoever works with TMS adds: see `OutageLogRow`. */
export const outageLogCommandSchema = z.object({
  type: z.literal('outage-log'),
  outage: z.string(),
  /** Made once: the row is found by it where the answer got lost. */
  key: z.string(),
  kind: z.enum(['line', 'me-too', 'put-back']),
  /** What was done; the key of the line that is back in TMS; nothing for "me too". */
  words: z.string(),
  saidAt: instantSchema,
});
export type OutageLogCommand = z.infer<typeof outageLogCommandSchema>;
