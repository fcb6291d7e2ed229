import { randomGuid } from './random-guid.js';
import type { EmulatorOptions } from './emulator-options.js';
import { type Database, text } from '../store/database.js';
import type { ListSchema } from './list-schema.js';
import type { SiteKind } from './site-kind.js';

/** Everything a request needs of the site it is for. */
export interface Site {
  db: Database;
  title: string;
  siteUrl: string;
  /** `/sites/tmu`; empty at the root of a host. */
  serverRelativeUrl: string;
  origin: string;
  webId: string;
  siteId: string;
  kind: SiteKind;
  /** The site's own language first. */
  languages: readonly number[];
  limitsVersions: boolean;
  /** What every tenant does, and this site where it was asked to. */
  tokensMove: boolean;
  typedColumnChanges: boolean;
  ownersKeepGroups: boolean;
  now(): Date;
  newGuid(): string;
  /** Lists as read from the file, by guid. Emptied when a list changes. */
  listCache: Map<string, ListSchema>;
}

let lastSecond = Number.NaN;
let lastInstant = '';

/** Whole seconds, as SharePoint keeps instants. The last one is kept: thousands of rows are written in one second. */
export function instant(date: Date): string {
  const second = Math.floor(date.getTime() / 1000);
  if (second !== lastSecond) {
    lastInstant = `${date.toISOString().slice(0, 19)}Z`;
    lastSecond = second;
  }
  return lastInstant;
}

export function openSite(db: Database, options: EmulatorOptions): Site {
  const url = new URL(options.siteUrl);
  const newGuid = options.newGuid ?? randomGuid;
  const remembered = (key: string, fresh: () => string): string => {
    const known = db.get('SELECT value FROM meta WHERE key = ?', key);
    if (known) return text(known, 'value');
    const value = fresh();
    db.run('INSERT INTO meta (key, value) VALUES (?, ?)', key, value);
    return value;
  };
  const listCache = new Map<string, ListSchema>();
  db.onRollback = () => listCache.clear();
  return {
    db,
    title: remembered('title', () => options.title ?? 'Team site'),
    siteUrl: options.siteUrl.replace(/\/$/, ''),
    // As people read it, as every path that SharePoint gives and takes: percent signs in one are taken by the letter, and a path with
    // "%20" finds nothing [R: pnpcore#1077, "The file /sites/…/Customer%20Account/… does not exist"; PnP#1040].
    serverRelativeUrl: decodeURIComponent(url.pathname).replace(/\/$/, ''),
    origin: url.origin,
    webId: remembered('webId', newGuid),
    siteId: remembered('siteId', newGuid),
    kind: remembered('kind', () => options.kind ?? 'team-without-group') as SiteKind,
    languages: JSON.parse(remembered('languages', () => JSON.stringify(options.languages ?? [1033]))) as number[],
    limitsVersions: options.versionLimits === 'automatic',
    tokensMove: options.tokensMove !== false,
    typedColumnChanges: options.typedColumnChanges !== false,
    ownersKeepGroups: options.ownersKeepGroups !== false,
    now: options.now ?? (() => new Date()),
    newGuid,
    listCache,
  };
}
