import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { FieldSchema, ListSchema } from '@tms-support/sharepoint-schema';
import type { Given } from '../issues/issue-calls.js';
import { raise } from './example-issues.js';
import { scratchFolder } from './scratch-folder.js';
import { listApi, startDeskSite, startTestSite, type TestSite } from './test-site.js';

/** A site that is set up once and has one issue, and as many copies of it as there are ways to spoil it. */
export interface SpoiltSites {
  /** Spoils a copy, looks at it, and throws it away. */
  spoilt(how: (site: TestSite) => Promise<void>, look: (site: TestSite) => Promise<void>): Promise<void>;
  remove(): void;
}

export async function siteToSpoil(): Promise<SpoiltSites> {
  const folder = scratchFolder('spoilt-sites');
  const whole = path.join(folder, 'whole.db');
  const made = await startDeskSite({ databasePath: whole });
  const given: Given = await made.deskOf('administrator').raiseIssue(raise);
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  await made.close();
  let copies = 0;
  return {
    async spoilt(how, look) {
      const databasePath = path.join(folder, `${(copies += 1)}.db`);
      copyFileSync(whole, databasePath);
      const site = await startTestSite({ databasePath });
      try {
        await how(site);
        await look(site);
      } finally {
        await site.close();
        rmSync(databasePath);
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

async function done(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}
const verb = (method: string) => ({ 'X-HTTP-Method': method, 'If-Match': '*' });
type Named = Pick<FieldSchema, 'name'>;
const fieldOf = (list: ListSchema, { name }: Named) => `${listApi(list)}/fields/getByInternalNameOrTitle('${name}')`;

export const columnDeleted = (list: ListSchema, field: Named) => (site: TestSite) =>
  done(site.ask('owner', 'POST', fieldOf(list, field), undefined, verb('DELETE')));

export const columnRenamed = (list: ListSchema, field: Named) => (site: TestSite) =>
  done(site.ask('owner', 'POST', fieldOf(list, field), { Title: 'Quite another' }, verb('MERGE')));

export const columnRetyped = (list: ListSchema, field: Named, kind: string) => async (site: TestSite) => {
  await columnDeleted(list, field)(site);
  const SchemaXml = `<Field Type="${kind}" Name="${field.name}" StaticName="${field.name}" DisplayName="${field.name}"/>`;
  const made = { parameters: { SchemaXml, Options: 8 } };
  await done(site.ask('owner', 'POST', `${listApi(list)}/fields/createFieldAsXml`, made));
};

export const listDeleted = (list: ListSchema) => (site: TestSite) =>
  done(site.ask('owner', 'POST', listApi(list), undefined, verb('DELETE')));

/** A column set otherwise than the desk made it, such as `{ AppendOnly: true }`. `kind`: whose property it is. */
export const columnSet = (list: ListSchema, field: Named, kind: string, properties: object) => (site: TestSite) =>
  done(site.ask('owner', 'POST', fieldOf(list, field), { 'odata.type': kind, ...properties }, verb('MERGE')));

/** A list set otherwise than the desk made it. */
export const listSet = (list: ListSchema, properties: object) => (site: TestSite) =>
  done(site.ask('owner', 'POST', listApi(list), properties, verb('MERGE')));
