import * as z from 'zod/mini';
import { errorEvidenceSchema, issueDetailsSchema, ownerSchema } from './issue-facts.js';

const text = z.optional(z.string());

/** Each of these as somebody saw it: a list edited by hand holds what no form would take, and any part may be blank. */
const asSeen = <S extends Readonly<Record<string, z.ZodMiniType<string | undefined>>>>(shape: S) =>
  Object.fromEntries(Object.keys(shape).map((name) => [name, text])) as { [K in keyof S]: typeof text };

const { error: _, ...texts } = issueDetailsSchema.shape;
/** The details as somebody saw them. */
const seenDetailsSchema = z.object({
  ...asSeen(texts),
  error: z.optional(z.object(asSeen(errorEvidenceSchema.shape))),
});
export type SeenDetails = z.infer<typeof seenDetailsSchema>;

/**
 * What the issue said when the form was filled, of what the command would write over. A part that is absent was blank. With it
 * only what the person changed is written, and where a colleague changed the same meanwhile, nothing is.
 */
export const seenSchema = z.object({
  details: z.optional(seenDetailsSchema),
  owner: z.optional(ownerSchema),
  cardUrl: text,
  /**
   * The version of the issue that it was made from, as storage names it: the command is carried out on that one alone. For what is right
   * only while nothing newer was written, such as an undoing.
   */
  version: text,
  /** The keys of everybody on the issue: a telling reaches those whom its writer saw. */
  people: z.optional(z.array(z.string())),
});
export type Seen = z.infer<typeof seenSchema>;
