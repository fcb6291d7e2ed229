import type { IssueCommandOf } from '@tms-support/support-domain';
import type { FieldError } from '../../forms/use-form';
import type { LogReading } from './log-command';

/** What is wanted of the form before somebody can be added to an issue that is there: who, and how they told us. */
const wanted = new Set(['reporter.name', 'reporter.email', 'reporter.kind', 'channel', 'details.hearingOn']);

/** The form read as "add this person to issue 41": their words and the message that they saw go with them. */
export function addCommand(
  reading: LogReading,
): { errors: readonly FieldError[] } | { command: IssueCommandOf<'add-person'> } {
  const { command } = reading;
  const errors = reading.errors.filter((error) => wanted.has(error.field));
  if (errors.length > 0) return { errors };
  const { whatHappened, error, hearingOn } = command.details;
  const words = [whatHappened.trim(), error?.text.trim() ? `The message: ${error.text.trim()}` : '']
    .filter(Boolean)
    .join('\n\n');
  return {
    command: {
      type: 'add-person',
      reporter: command.reporter,
      channel: command.channel,
      ...(hearingOn ? { hearingOn } : {}),
      ...(words ? { whatHappened: words } : {}),
    },
  };
}
