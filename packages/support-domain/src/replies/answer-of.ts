import type { Issue } from '../issues/issue.js';

// Apart from making a reply of it: every issue that is stored asks for its answer, and to make a reply, names are looked for.

/** The event by which somebody was last told something with an answer, and which was not undone: what TRA will not change, they are told at the end. */
export function lastTelling({ history }: Issue) {
  const undone = new Set(history.flatMap((event) => (event.type === 'reply-undone' ? [event.eventId] : [])));
  return history
    .flatMap((event) =>
      event.type === 'answered' ||
      event.type === 'person-told' ||
      (event.type === 'closed' && event.outcome === 'not-changing')
        ? [event]
        : [],
    )
    .filter(({ id }) => !undone.has(id))
    .slice(-1)[0];
}

/** The words that the person was last told with an answer, else what was done; as far back as the history goes. */
export function answerOf(issue: Issue): string | undefined {
  return lastTelling(issue)?.told.note.trim() || issue.whatWasDone?.trim() || undefined;
}
