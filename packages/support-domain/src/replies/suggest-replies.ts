import type { Issue } from '../issues/issue.js';
import { andList } from '../words/lists.js';
import type { StandardReply } from './standard-reply.js';

/** A reply that may fit, and why in words. */
export interface SuggestedReply {
  reply: StandardReply;
  because: string;
}

/** What is known when a reply is chosen. */
export type ReplyHints = Pick<Issue['details'], 'area' | 'cause'> & Partial<Pick<Issue, 'channel'>>;

/**
 * The replies of the library that fit, best first: cause says most, then area, then channel. A reply for another cause than the
 * issue's is not offered; one without hints fits nothing in particular and is not either.
 */
export function suggestReplies(library: readonly StandardReply[], hints: ReplyHints): SuggestedReply[] {
  return library
    .flatMap((reply) => {
      const fits = {
        cause: reply.cause !== undefined && reply.cause === hints.cause,
        area: reply.area !== undefined && reply.area === hints.area,
        channel: reply.channel !== undefined && reply.channel === hints.channel,
      };
      const other = (reply.cause && hints.cause && !fits.cause) || (reply.area && hints.area && !fits.area);
      const points = (fits.cause ? 4 : 0) + (fits.area ? 2 : 0) + (fits.channel ? 1 : 0);
      // A channel alone says nothing of the problem.
      if (reply.retired || other || points < 2) return [];
      const same = (['area', 'cause', 'channel'] as const)
        .filter((hint) => fits[hint])
        .map((hint) => `the same ${hint}`);
      return [{ points, suggestion: { reply, because: `For ${andList(same)}` } }];
    })
    .sort((a, b) => b.points - a.points)
    .map(({ suggestion }) => suggestion);
}
