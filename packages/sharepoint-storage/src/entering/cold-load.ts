import { documentsLibrary, issuesList, updatesList } from '@tms-support/sharepoint-schema';
import { requests } from '../site/query.js';
import type { Site } from '../site/site.js';
import { asking, toStorageError } from '../site/to-storage-error.js';
import type { StorageError } from '../storage-error.js';

/** One part of the cold load: its answer, or why there is none. One part may be refused while the others are not. */
export type Part = { ok: true; answer: unknown } | { ok: false; error: StorageError };

async function part(doing: string, request: Promise<unknown>): Promise<Part> {
  try {
    return { ok: true, answer: await request };
  } catch (cause) {
    return { ok: false, error: toStorageError(cause, doing) };
  }
}

export interface ColdLoad {
  user: Part;
  rights: Part;
  settings: Part;
  people: Part;
  issues: Part;
  updates: Part;
  documents: Part;
  tokens: { issues: Part; updates: Part; documents: Part };
}

/** Everything that the first screen needs, in one request to SharePoint. `version` says which columns to ask for. */
export async function coldLoad(site: Site, version: number): Promise<ColdLoad> {
  return asking('opening the desk', async () => {
    const [batch, send] = site.sp.batched();
    const { web } = batch;
    const waiting = Promise.all([
      part('asking who you are', web.currentUser.select('Id', 'Title', 'Email', 'LoginName', 'IsSiteAdmin')()),
      part('asking what you may do', web.getCurrentUserEffectivePermissions()),
      part('reading the settings', requests.settings(site, batch)),
      part('reading the people', requests.people(site, batch, version)),
      // Tokens come before the rows that they stand for.
      part('asking for changes', requests.changeToken(site, batch, issuesList)),
      part('asking for changes', requests.changeToken(site, batch, updatesList)),
      part('asking for changes', requests.changeToken(site, batch, documentsLibrary)),
      part('reading the issues', requests.openIssues(site, batch, version)),
      part('reading the timetable', requests.updates(site, batch, version)),
      part('reading the documents', requests.documents(site, batch, version)),
    ]);
    const [, parts] = await Promise.all([send(), waiting]);
    const [user, rights, settings, people, issuesToken, updatesToken, documentsToken, issues, updates, documents] = parts;
    return {
      user, rights, settings, people, issues, updates, documents,
      tokens: { issues: issuesToken, updates: updatesToken, documents: documentsToken },
    };
  });
}

/** The answer of a part, or its error thrown. */
export function answerOf(one: Part): unknown {
  if (one.ok) return one.answer;
  throw one.error;
}
