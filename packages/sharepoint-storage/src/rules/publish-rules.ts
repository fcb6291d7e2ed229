import { orList, readSnapshot, shippedSnapshot, type RuleSnapshot } from '@tms-support/support-domain';
import { noteLimit, rulesSnapshotsList } from '@tms-support/sharepoint-schema';
import { askWhom } from '../site/ask-whom.js';
import { addOnce, holdsCells } from '../rows/row-store.js';
import type { Site } from '../site/site.js';
import { asking } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import { askForRules } from './ask-for-rules.js';
import { snapshotToFields } from './snapshot-fields.js';
import { publishedIn, type PublishedRow } from './snapshot-rows.js';

/** Rules are a site owner's to publish: to anybody else it says whom to ask. Throws `StorageError`. */
export async function mustBeOwner(site: Site, maySetUp: () => Promise<boolean>): Promise<void> {
  if (await maySetUp()) return;
  const owners = await askWhom(site);
  const whom = owners.length > 0 ? orList(owners) : 'a site owner';
  throw new StorageError('STORAGE.NOT_ALLOWED', `Only site owners can publish rules. Ask ${whom}.`);
}

/** Whether the rules that count are others than its publisher saw. Where the newest two are spoilt, nobody can tell without reading on. */
function isOvertaken(newest: readonly PublishedRow[], instead: string, own: string): boolean {
  const counting = newest.length === 0 ? shippedSnapshot : newest.find(({ snapshot }) => snapshot)?.snapshot;
  return counting !== undefined && counting.id !== instead && counting.id !== own;
}

/** Publishes a table (S15): adds a row that is never changed again. A second try with the same snapshot finds the first. */
export async function publishRules(
  site: Site,
  version: number,
  snapshot: RuleSnapshot,
  instead?: string,
): Promise<void> {
  // What could not be read back would count for nobody.
  const whole = readSnapshot(JSON.parse(JSON.stringify(snapshot)));
  const newest = publishedIn(await asking('reading the published rules', () => askForRules(site, site.sp, version)));
  if (instead !== undefined && isOvertaken(newest, instead, whole.id)) {
    const message = 'Somebody else has published rules since. Nothing was published.';
    throw new StorageError('STORAGE.CONFLICT', message);
  }
  const number = Math.max(0, ...newest.map((row) => row.version)) + 1;
  const cells = snapshotToFields(whole, number);
  const length = String(cells[rulesSnapshotsList.fields.rules.name]).length;
  if (length > noteLimit) {
    const message =
      `The table is too long to publish: SharePoint holds ${noteLimit.toLocaleString('en-GB')} characters, ` +
      `and it has ${length.toLocaleString('en-GB')}. Take out rows that are off, or shorten the reasons.`;
    throw new StorageError('STORAGE.REFUSED', message);
  }
  const keyed = { site, list: rulesSnapshotsList, version };
  const kept = await addOnce(keyed, whole.id, cells, 'publishing the rules');
  const { key, fingerprint } = rulesSnapshotsList.fields;
  const same = { [key.name]: cells[key.name]!, [fingerprint.name]: cells[fingerprint.name]! };
  if (holdsCells(keyed, kept, same)) return;
  throw new StorageError('STORAGE.CONFLICT', 'Other rules were published under the same name. Publish again.');
}
