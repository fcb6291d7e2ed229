import { CodedError } from '../coded-error.js';

/** A history that cannot be an issue's: it does not begin with its raising, is raised twice, or holds what is no event. */
export class ReplayError extends CodedError<'ISSUE.NOT_RAISED' | 'ISSUE.RAISED_TWICE' | 'ISSUE.EVENT_NOT_UNDERSTOOD'> {
  override readonly name = 'ReplayError';
}
