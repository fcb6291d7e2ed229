import type { ListSchema } from '@tms-support/sharepoint-schema';
import type { Desk } from '../../desk.js';
import { openOutbox, type Outbox } from '../../outbox/outbox.js';
import { memoryStore } from '../memory-store.js';
import { listApi, people, type TestSite, type Who } from '../test-site.js';

/** One writing, as a screen does it, and how often SharePoint has what it wrote. */
interface Writing {
  who: Who;
  /** What has to be there before. */
  begin?: (desk: Desk, tag: string) => Promise<unknown>;
  write: (desk: Desk, tag: string, begun: never) => Promise<unknown>;
  stored: (tag: string) => Promise<number>;
}

export type Writings = Readonly<Record<string, Writing>>;
/** A row as its writer saw it. */
export type On = { number: number; etag: string };

export const times = (text: string, words: string): number => text.split(words).length - 1;
export const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

/** What the writings ask of the site, which is begun after the tests are listed. */
export function asked(siteNow: () => TestSite) {
  const rowsOf = async (list: ListSchema): Promise<string[]> => {
    const answer = await siteNow().ask('owner', 'GET', `${listApi(list)}/items?$top=5000`);
    return ((await answer.json()) as { value: unknown[] }).value.map((row) => JSON.stringify(row));
  };
  const rowsWith = async (list: ListSchema, ...words: string[]): Promise<number> =>
    (await rowsOf(list)).filter((row) => words.every((word) => row.includes(word))).length;
  const filesOf = async (list: ListSchema, number: number): Promise<string[]> => {
    const answer = await siteNow().ask('owner', 'GET', `${listApi(list)}/items(${number})/AttachmentFiles`);
    return ((await answer.json()) as { value: { FileName: string }[] }).value.map(({ FileName }) => FileName);
  };
  let clock = Date.UTC(2026, 2, 12, 9);
  const through = (desk: Desk, who: Who): Outbox =>
    openOutbox({
      desk,
      siteUrl: siteNow().running.url,
      email: people[who].email,
      store: memoryStore(),
      locks: { request: (_, work) => work() },
      now: () => new Date((clock += 1000)).toISOString(),
      newId: () => `own-${clock}`,
    });
  return { siteNow, rowsOf, rowsWith, filesOf, through };
}
export type Asked = ReturnType<typeof asked>;
