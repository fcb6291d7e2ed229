import * as z from 'zod/mini';
import type { IssueCommandType } from './issue-command.js';
import { ownerSchema } from './issue-facts.js';
import type { Issue } from './issue.js';
import { peopleOn } from './people-on-issue.js';

const text = z.optional(z.string());

const seenErrorSchema = z.object({ text, screen: text, seenAt: text, recordReference: text });

/** The details as somebody saw them. Each may be blank: a list edited by hand holds what no form would take. */
const seenDetailsSchema = z.object({
  whatHappened: text,
  area: text,
  cause: text,
  prevention: text,
  error: z.optional(seenErrorSchema),
  hearingOn: text,
  updateKey: text,
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

/** What somebody who fills in the form of this command now sees of the issue: it goes with the command as `seen`. */
export function seenBy(command: IssueCommandType, issue: Issue): Seen {
  const { details, owner, cardUrl } = issue;
  const people = peopleOn(issue).map(({ key }) => key);
  switch (command) {
    case 'name-owner':
      return owner ? { owner } : {};
    case 'link-card':
      return cardUrl ? { cardUrl } : {};
    case 'change-details':
      return { details };
    case 'hand-over':
      return details.error ? { details: { error: details.error } } : {};
    case 'answer':
    case 'close': {
      const { cause, prevention } = details;
      return { people, details: { ...(cause ? { cause } : {}), ...(prevention ? { prevention } : {}) } };
    }
    case 'ask-person':
    case 'tell-person':
      return { people };
    default:
      return {};
  }
}
