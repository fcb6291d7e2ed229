/** A history that cannot be an issue's: it does not begin with its raising, or is raised twice. */
export class ReplayError extends Error {
  constructor(
    readonly code: 'ISSUE.NOT_RAISED' | 'ISSUE.RAISED_TWICE',
    message: string,
  ) {
    super(message);
    this.name = 'ReplayError';
  }
}
