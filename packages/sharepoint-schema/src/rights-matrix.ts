import type { ListKey } from './list-schema.js';
import type { Audience } from './rights/groups.js';
import type { AccessLevel } from './rights/permission-levels.js';

/** What each audience may do with each list. SharePoint holds people to it, whatever a screen allows. */
export type RightsMatrix = Readonly<Record<ListKey, Readonly<Record<Audience, AccessLevel>>>>;

/**
 * Role × list × right, as data. The guide for admins is made from it, set-up applies it, and a test tries it over REST.
 * Nobody but a site owner may delete a row: "work" adds and changes, "report" adds and sees. A file beside a row is part of the row:
 * whoever may change the row may take it off [L: the emulator's reading; Microsoft's pages on deleting attachments name no right].
 */
export const rightsMatrix: RightsMatrix = {
  // Issues name people and what went wrong for them: TMU and named TRA people only.
  issues: { owners: 'full', tmu: 'work', tra: 'work', 'tms-users': 'none', members: 'none', visitors: 'none' },
  // Item-level read rights show everybody their own rows. TMU sees past them, and writes how a report stands on its own row.
  reports: {
    owners: 'full',
    tmu: 'answer-reports',
    tra: 'none',
    'tms-users': 'report',
    members: 'none',
    visitors: 'none',
  },
  // 110 panellists' addresses stand here. TMU alone reads them: a member of a public team site is the whole organisation [R, secondary], and
  // item-level rights would show a TMS user only rows that they made themselves. Everybody else is known by their sign-in and their groups.
  people: { owners: 'full', tmu: 'work', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
  updates: { owners: 'full', tmu: 'work', tra: 'work', 'tms-users': 'read', members: 'read', visitors: 'read' },
  documents: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  // The version of the lists and the links stand here: everybody's desk reads them, owners and nobody else change them.
  settings: { owners: 'full', tmu: 'read', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  rules: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
  // Published by an owner, and then only read: a receipt must find what it was decided by.
  rulesSnapshots: { owners: 'full', tmu: 'read', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
  standardReplies: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
  // Who is away is nobody's business but theirs whom it keeps waiting.
  cover: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
  // One line without a name: it stops the fourth call, so everybody who may open the site reads it.
  knownProblems: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
};
