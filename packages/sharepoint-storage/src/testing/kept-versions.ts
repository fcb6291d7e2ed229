import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  deskManifest,
  documentsLibrary,
  reportsList,
  type ItemCells,
  type ListKey,
} from '@tms-support/sharepoint-schema';
import { headSelect } from '../site/item.js';
import { listApi, type TestSite } from './test-site.js';

/** The address that the kept rows and stores speak of, whatever port the site had on which they were made. */
export const keptSiteUrl = 'https://tmu.example/sites/desk';

/** What a version of the desk left on a site and on machines, as it was stored: made once by its own code, and never changed. */
export interface KeptVersion {
  version: string;
  /** The items of every list as SharePoint's REST gives them. */
  lists: Readonly<Record<ListKey, readonly ItemCells[]>>;
  /** What its code read of them, where words become codes. */
  read: Readonly<Record<string, readonly unknown[]>>;
  /** The outbox in `localStorage`, by key. */
  outbox: Readonly<Record<string, string>>;
  /** What was seen, in IndexedDB, by key. */
  seen: Readonly<Record<string, string>>;
}
type Part = Exclude<keyof KeptVersion, 'version'>;
const parts: readonly Part[] = ['lists', 'read', 'outbox', 'seen'];

const folder = path.resolve(__dirname, '../../fixtures');
export const versionsKept = (): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

export function keptVersion(version: string): KeptVersion {
  const read = (part: Part): unknown => JSON.parse(readFileSync(path.join(folder, version, `${part}.json`), 'utf8'));
  return { version, ...Object.fromEntries(parts.map((part) => [part, read(part)])) } as KeptVersion;
}

/** Keeps what today's code leaves, under a version's name. It refuses to write over one: what was stored stays as it was. */
export function keepVersion(kept: KeptVersion): void {
  mkdirSync(path.join(folder, kept.version), { recursive: false });
  for (const part of parts)
    writeFileSync(path.join(folder, kept.version, `${part}.json`), `${JSON.stringify(kept[part], undefined, 2)}\n`);
}

/** Everything that stands in the lists of a site, by list. */
export async function itemsOnSite(site: TestSite): Promise<KeptVersion['lists']> {
  const lists: Partial<Record<ListKey, ItemCells[]>> = {};
  for (const list of deskManifest.lists) {
    const columns = Object.values(list.fields).map(({ name }) => name);
    const file = list.key === documentsLibrary.key ? ['FileRef', 'FileLeafRef'] : [];
    const author = list.key === reportsList.key ? ['Author/Id', 'Author/Title', 'Author/EMail'] : [];
    const select = [...headSelect, ...columns, ...file, ...author].join();
    const where = `${listApi(list)}/items?$select=${select}&$expand=Editor${author.length > 0 ? ',Author' : ''}&$top=1000`;
    const answer = await site.ask('owner', 'GET', where, undefined, {
      Accept: 'application/json;odata=minimalmetadata',
    });
    if (!answer.ok) throw new Error(await answer.text());
    const text = (await answer.text()).replaceAll(site.running.url, keptSiteUrl);
    lists[list.key as ListKey] = (JSON.parse(text) as { value: ItemCells[] }).value;
  }
  return lists as KeptVersion['lists'];
}
