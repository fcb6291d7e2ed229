/** What a site is opened with. */
export interface EmulatorOptions {
  /** A file path, or `:memory:`. */
  databasePath: string;
  /** Absolute address of the site, without a slash at the end: `http://localhost:4321/sites/tmu`. */
  siteUrl: string;
  title?: string;
  /** Given a clock, the site's instants are its; else the machine's. */
  now?: () => Date;
  newGuid?: () => string;
}

/** A person known to the site. `groups` are titles of site groups; permissions come from them. */
export interface EmulatorPerson {
  loginName: string;
  title: string;
  email: string;
  isSiteAdmin?: boolean;
  groups?: readonly string[];
}

/** A SharePoint site over one SQLite file. */
export interface SharePointEmulator {
  /** Answers one REST request as the given person: identity is the caller's to establish, never the request's. */
  handle(request: Request, signedInAs: { loginName: string }): Promise<Response>;
  ensurePerson(person: EmulatorPerson): { id: number };
  close(): void;
}
