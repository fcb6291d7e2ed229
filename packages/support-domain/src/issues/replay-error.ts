/** A history that cannot be an issue's: it does not begin with its raising, is raised twice, or holds what is no event. */
export class ReplayError extends Error {
  constructor(
    readonly code: 'ISSUE.NOT_RAISED' | 'ISSUE.RAISED_TWICE' | 'ISSUE.EVENT_NOT_UNDERSTOOD',
    message: string,
  ) {
    super(message);
    this.name = 'ReplayError';
  }
}
