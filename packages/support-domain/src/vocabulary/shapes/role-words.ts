import type { StoredWord } from '../vocabulary.js';

/** The three lanes of the flowchart (S32). */
export type Lane = 'person' | 'tmu' | 'tra';

/** A role in words, with the lanes that whoever has it may act in. */
export interface RoleWords extends StoredWord {
  lanes: readonly Lane[];
  /** SharePoint says it, and the list of people does not. */
  fromSharePoint?: true;
}

/** The roles that SharePoint says: the desk asks for them by name. */
export type RoleOfSharePoint = 'site-owner' | 'visitor';

export interface InboxWords extends StoredWord {
  /** Inside a sentence: "who covers the portal inbox". */
  plain: string;
}
