import {
  cell,
  documentsLibrary,
  issuesList,
  listPath,
  reportsList,
  settingsList,
  standardRepliesList,
} from '@tms-support/sharepoint-schema';
import { documentToFields, settingsToFields } from '@tms-support/sharepoint-storage';
import type { AskSite } from '../people/ask-site.js';
import type { Sample, SampleDocument } from './make-sample.js';

const quoted = (text: string): string => encodeURIComponent(text.replace(/'/g, "''"));
const overwrite = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

async function uploadDocument(ask: AskSite, sitePath: string, document: SampleDocument, digest: string): Promise<void> {
  const folder = `${sitePath}/${listPath(documentsLibrary)}`;
  const headers = { 'X-RequestDigest': digest };
  await ask(
    `/_api/web/getFolderByServerRelativePath(decodedurl='${quoted(folder)}')` +
      `/files/addUsingPath(decodedurl='${quoted(document.file)}',overwrite=true)`,
    { method: 'POST', text: document.bytes, headers },
  );
  await ask(
    `/_api/web/getFileByServerRelativePath(decodedurl='${quoted(`${folder}/${document.file}`)}')/ListItemAllFields`,
    {
      method: 'POST',
      body: documentToFields(document),
      headers: { ...headers, ...overwrite },
    },
  );
}

async function writeSetting(ask: AskSite, list: string, key: string, fields: object, digest: string): Promise<void> {
  const filter = `${settingsList.fields.key.name} eq '${quoted(key)}'`;
  const { value } = await ask<{ value: { Id: number }[] }>(`${list}/items?$select=Id&$filter=${filter}`);
  const row = value[0];
  if (!row) throw new Error(`The settings list has no row ${key}: set-up makes one.`);
  await ask(`${list}/items(${row.Id})`, {
    method: 'POST',
    body: fields,
    headers: { 'X-RequestDigest': digest, ...overwrite },
  });
}

/** Puts the sample's file on its issue, as whoever has the issue. */
export async function attachSample(ask: AskSite, sitePath: string, { attachment }: Sample): Promise<void> {
  const { FormDigestValue: digest } = await ask<{ FormDigestValue: string }>('/_api/contextinfo', { method: 'POST' });
  const list = `/_api/web/getList('${quoted(`${sitePath}/${listPath(issuesList)}`)}')`;
  const file = `${list}/items(${attachment.issueNumber})/AttachmentFiles/add(FileName='${quoted(attachment.name)}')`;
  await ask(file, { method: 'POST', text: attachment.text, headers: { 'X-RequestDigest': digest } });
}

/** Puts the pictures that the replies name beside them, as whoever may write replies. */
export async function addPictures(ask: AskSite, sitePath: string, { pictures }: Sample): Promise<void> {
  const { FormDigestValue: digest } = await ask<{ FormDigestValue: string }>('/_api/contextinfo', { method: 'POST' });
  const list = `/_api/web/getList('${quoted(`${sitePath}/${listPath(standardRepliesList)}`)}')`;
  for (const { replyKey, name, bytes } of pictures) {
    const filter = `${standardRepliesList.fields.key.name} eq '${quoted(replyKey)}'`;
    const { value } = await ask<{ value: { Id: number }[] }>(`${list}/items?$select=Id&$filter=${filter}`);
    await ask(`${list}/items(${value[0]!.Id})/AttachmentFiles/add(FileName='${quoted(name)}')`, {
      method: 'POST',
      text: new Uint8Array(bytes),
      headers: { 'X-RequestDigest': digest },
    });
  }
}

/**
 * Says on the reports how they stand, as TMU: the row as its reporter added it says nothing of that, and what it says counts for
 * nothing.
 */
export async function tellOnReports(ask: AskSite, sitePath: string, { reports }: Sample): Promise<void> {
  const { FormDigestValue: digest } = await ask<{ FormDigestValue: string }>('/_api/contextinfo', { method: 'POST' });
  const list = `/_api/web/getList('${quoted(`${sitePath}/${listPath(reportsList)}`)}')`;
  const { fields } = reportsList;
  for (const { key, standsAs, issueNumber, answer } of reports) {
    if (!standsAs && issueNumber === undefined) continue;
    const filter = `${fields.key.name} eq '${quoted(key)}'`;
    const { value } = await ask<{ value: { Id: number }[] }>(`${list}/items?$select=Id&$filter=${filter}`);
    await ask(`${list}/items(${value[0]!.Id})`, {
      method: 'POST',
      body: {
        ...cell(fields.status, standsAs),
        ...cell(fields.issueNumber, issueNumber),
        ...cell(fields.answer, answer?.words),
        ...cell(fields.answeredAt, answer?.at),
      },
      headers: { 'X-RequestDigest': digest, ...overwrite },
    });
  }
}

/** What goes in by REST, as the site owner: the files of the library, and the settings that set-up has left blank. */
export async function uploadSample(ask: AskSite, sitePath: string, { documents, settings }: Sample): Promise<void> {
  const { FormDigestValue: digest } = await ask<{ FormDigestValue: string }>('/_api/contextinfo', { method: 'POST' });
  for (const document of documents) await uploadDocument(ask, sitePath, document, digest);
  const list = `/_api/web/getList('${quoted(`${sitePath}/${listPath(settingsList)}`)}')`;
  for (const { key, fields } of settingsToFields(settings)) await writeSetting(ask, list, key, fields, digest);
}
