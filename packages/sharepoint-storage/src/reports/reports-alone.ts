import { schemaVersion } from '@tms-support/sharepoint-schema';
import { openList } from '../site/open-list.js';
import type { Site } from '../site/site.js';
import { reportsOn, type Reports } from './open-reports.js';
import { reportsModule } from './reports-list.js';

/** The reports of a site that nobody has entered. */
export function reportsAlone(site: Site): Reports {
  const version = () => schemaVersion;
  return reportsOn(site, version, openList(site, version, reportsModule));
}
