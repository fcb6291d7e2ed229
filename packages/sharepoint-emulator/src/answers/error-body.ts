import { contentTypeOf, type Media } from './media.js';
import type { SharePointError } from './sharepoint-error.js';

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The body of a refusal, as each media type words it. */
export function errorBody(error: SharePointError, media: Media): string {
  const message = { lang: 'en-US', value: error.message };
  if (media.level === 'atom') {
    return (
      '<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">' +
      `<m:code>${xml(error.code)}</m:code><m:message xml:lang="en-US">${xml(error.message)}</m:message></m:error>`
    );
  }
  if (media.level === 'verbose') return JSON.stringify({ error: { code: error.code, message } });
  if (media.version === 4) return JSON.stringify({ error: { code: error.code, message: error.message } });
  return JSON.stringify({ 'odata.error': { code: error.code, message } });
}

export function errorContentType(media: Media): string {
  return media.level === 'atom' ? 'application/xml;charset=utf-8' : contentTypeOf(media);
}
