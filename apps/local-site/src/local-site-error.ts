/** Why the local site could not start, or go on. The message is a sentence that says what to do. */
export type LocalSiteErrorCode =
  'SITE.PORT_BUSY' | 'SITE.OPTION' | 'SITE.NOT_BUILT' | 'SITE.NO_RELEASE' | 'SITE.NO_BROWSER' | 'SITE.SET_UP';

export class LocalSiteError extends Error {
  constructor(
    readonly code: LocalSiteErrorCode,
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message);
    this.name = 'LocalSiteError';
  }
}
