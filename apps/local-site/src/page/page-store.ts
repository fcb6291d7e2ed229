import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/mini';
import type { WebPartData } from './page-data.js';

/** What a page may save. More keys are dropped; the properties are the web part's own and are kept as they are. */
export const webPartDataSchema = z.object({
  id: z.string(),
  instanceId: z.string(),
  title: z.string(),
  description: z.string(),
  dataVersion: z.string(),
  properties: z.record(z.string(), z.unknown()),
  serverProcessedContent: z.optional(z.unknown()),
});

/** The site page's saved web part: one table of its own in the site's SQLite file. */
export interface PageStore {
  read(instanceId: string): WebPartData | undefined;
  save(data: WebPartData): void;
  /** Whether the site's first start came to its end. One that was broken off is begun again. */
  isMade(): boolean;
  markMade(): void;
  close(): void;
}

/** Opens the store in the site's file. On a tenant this is the column CanvasContent1 of the Site Pages library. */
export function openPageStore(databasePath: string): PageStore {
  const database = new DatabaseSync(databasePath);
  // The lists are in the same file, behind another connection: wait for its writes instead of failing at once.
  database.exec('PRAGMA busy_timeout = 5000');
  database.exec('CREATE TABLE IF NOT EXISTS local_site_page (instance_id TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT');
  database.exec('CREATE TABLE IF NOT EXISTS local_site_state (name TEXT PRIMARY KEY) STRICT');
  const select = database.prepare('SELECT data FROM local_site_page WHERE instance_id = ?');
  const upsert = database.prepare(
    'INSERT INTO local_site_page (instance_id, data) VALUES (?, ?) ON CONFLICT (instance_id) DO UPDATE SET data = excluded.data',
  );
  return {
    read(instanceId) {
      const row = select.get(instanceId);
      return row ? (webPartDataSchema.parse(JSON.parse(String(row['data']))) as WebPartData) : undefined;
    },
    save: (data) => void upsert.run(data.instanceId, JSON.stringify(data)),
    isMade: () => database.prepare("SELECT 1 FROM local_site_state WHERE name = 'made'").get() !== undefined,
    markMade: () => void database.exec("INSERT OR IGNORE INTO local_site_state (name) VALUES ('made')"),
    close: () => database.close(),
  };
}
