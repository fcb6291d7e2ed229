import {
  describeStatus,
  detailsBefore,
  seenBy,
  undoOfReply,
  type Issue,
  type IssueCommand,
} from '@tms-support/support-domain';

/** What takes a command back, and the words for it: they follow "Undo:" and, after it, "Undone:". */
export interface Undoing {
  words: string;
  command: IssueCommand;
}

/**
 * The command that takes another one back. That somebody was told something is undone by nobody: the issue goes back to where it
 * stood and to who had it, and the telling stays in the story. What TRA was given is a step of the process, with its own words. So
 * is taking a person off, as adding them again would lose what they heard.
 */
export function undoOf(before: Issue, after: Issue, command: IssueCommand): Undoing | undefined {
  const reply = undoOfReply(before, after);
  if (reply) {
    return { words: `back to “${describeStatus(before)}”, and what was told stays in the story`, command: reply };
  }
  // A command that moved the issue on is more than the field it names.
  if (before.status !== after.status) return undefined;
  switch (command.type) {
    case 'name-owner': {
      const { owner } = before;
      if (!owner || owner.email === after.owner?.email) return undefined;
      return {
        words: `back to ${owner.name}`,
        command: { type: 'name-owner', owner, seen: seenBy('name-owner', after) },
      };
    }
    case 'add-person': {
      const known = new Set((before.others ?? []).map((person) => person.key));
      const added = (after.others ?? []).filter((person) => !known.has(person.key));
      const [person] = added;
      if (!person || added.length !== 1) return undefined;
      const words = `adding ${person.reporter.name}`;
      return {
        words,
        command: { type: 'remove-person', personKey: person.key, reason: 'Undone at once', addedByMistake: true },
      };
    }
    case 'link-card':
      if (!before.cardUrl || before.cardUrl === after.cardUrl) return undefined;
      return {
        words: 'the change to the link',
        command: { type: 'link-card', cardUrl: before.cardUrl, seen: seenBy('link-card', after) },
      };
    case 'change-details':
      return {
        words: 'the change to the details',
        // Of this command alone: what a colleague corrected in the same moment is theirs.
        command: {
          type: 'change-details',
          details: detailsBefore(command, before, after),
          seen: seenBy('change-details', after),
        },
      };
    default:
      return undefined;
  }
}
