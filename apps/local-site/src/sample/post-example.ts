import * as z from 'zod/mini';

/**
 * A post of the Message Center in the form that Graph gives it [D, Microsoft Graph, serviceUpdateMessage], in invented words, and what became of
 * it. Its shape is Microsoft's own: when it comes stands in the body alone, below "When this will happen:" in brackets or without [S, posts as
 * they are quoted], and `startDateTime` says from when the post is shown [S]; Dynamics posts have `[]` for details [S]. Authenticator does show
 * the app and a place worked out from the IP address [S, help pages of universities, 2023]. The nights of GBR and Europe are the same [D].
 */
export const postExampleSchema = z.object({
  /** `[day 18]` and its like stand for days from the one that the site is made for: `sample-posts.ts` writes them out. */
  post: z.looseObject({ id: z.string(), lastModifiedDateTime: z.string() }),
  steps: z.array(z.object({ by: z.string(), daysAgo: z.number(), does: z.looseObject({ type: z.string() }) })),
});
export type PostExample = z.infer<typeof postExampleSchema>;
