import type { SPFI } from '@pnp/sp';
import {
  coverList,
  knownProblemsList,
  reportsList,
  rulesSnapshotsList,
  schemaVersion,
} from '@tms-support/sharepoint-schema';
import { askForCover } from '../cover/open-cover.js';
import { askForKnownProblems } from '../known-problems/open-known-problems.js';
import { askForReports } from '../reports/open-reports.js';
import { askForRules } from '../rules/open-rules.js';
import { requests } from '../site/query.js';
import type { Site } from '../site/site.js';
import { part, type Part } from './part.js';

/** What the home page shows besides issues: small lists, read at every visit with the door, so that it asks for nothing more. */
type HomeListName = 'cover' | 'knownProblems' | 'rules' | 'reports';
export type HomeLoad = Record<HomeListName, { token: Part; rows: Part }>;

/**
 * The requests of the small lists, in the batch of the door. A list that is not there yet, or is closed to this person, is a part
 * that failed, and no reason to stop anybody at the door.
 */
export async function homeLoad(site: Site, batch: SPFI): Promise<HomeLoad> {
  // The tokens come before the rows that they stand for.
  const [coverToken, knownToken, rulesToken, reportsToken, cover, known, rules, reports] = await Promise.all([
    part('asking for changes', requests.changeToken(site, batch, coverList)),
    part('asking for changes', requests.changeToken(site, batch, knownProblemsList)),
    part('asking for changes', requests.changeToken(site, batch, rulesSnapshotsList)),
    part('asking for changes', requests.changeToken(site, batch, reportsList)),
    part('reading the cover', askForCover(site, batch, schemaVersion)),
    part('reading what the team knows about', askForKnownProblems(site, batch, schemaVersion)),
    part('reading the published rules', askForRules(site, batch, schemaVersion)),
    part('reading the reports', askForReports(site, batch)),
  ]);
  return {
    cover: { token: coverToken, rows: cover },
    knownProblems: { token: knownToken, rows: known },
    rules: { token: rulesToken, rows: rules },
    reports: { token: reportsToken, rows: reports },
  };
}
