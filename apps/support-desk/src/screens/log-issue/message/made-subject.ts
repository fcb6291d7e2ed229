import type { Writer } from './writers';

/**
 * What to say of a subject that a program made, and that tells of itself and not of what happened: a form's, a telephone's, a copier's. Undefined
 * where somebody wrote it, or the program says more. Forms and copiers may be set to any subject, and telephones to a few: it is offered, and
 * taken where somebody ticks it.
 */
export function madeBy({ sentBy, form, ticketTitle, isCall, isMachine }: Writer): string | undefined {
  if (isMachine) return 'A machine made this subject.';
  if (isCall) return 'The telephone made this subject.';
  const isForm = sentBy !== undefined && form !== undefined && ticketTitle === undefined;
  return isForm && !form.subject ? 'The form may give every message this subject.' : undefined;
}
