import { orList, readSnapshot, type RuleSnapshot } from '@tms-support/support-domain';
import { noteLimit, rulesSnapshotsList } from '@tms-support/sharepoint-schema';
import { askWhom } from '../site/ask-whom.js';
import { addOnce, holdsCells } from '../rows/row-store.js';
import type { Site } from '../site/site.js';
import { asking } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import { askForRules } from './ask-for-rules.js';
import { snapshotToFields } from './snapshot-fields.js';
import { publishedIn } from './snapshot-rows.js';

/** Rules are a site owner's to publish: to anybody else it says whom to ask. Throws `StorageError`. */
export async function mustBeOwner(site: Site, maySetUp: () => Promise<boolean>): Promise<void> {
  if (await maySetUp()) return;
  const owners = await askWhom(site);
  const whom = owners.length > 0 ? orList(owners) : 'a site owner';
  throw new StorageError('STORAGE.NOT_ALLOWED', `Only site owners can publish rules. Ask ${whom}.`);
}

/** Publishes a table (S15): adds a row that is never changed again. A second try with the same snapshot finds the first. */
export async function publishRules(site: Site, version: number, snapshot: RuleSnapshot): Promise<void> {
  // What could not be read back would count for nobody.
  const whole = readSnapshot(JSON.parse(JSON.stringify(snapshot)));
  const newest = publishedIn(await asking('reading the published rules', () => askForRules(site, site.sp, version)));
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
