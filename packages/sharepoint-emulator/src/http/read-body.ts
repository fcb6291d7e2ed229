import { badQuery } from '../answers/sharepoint-error.js';

/** Bodies of files are bytes, whatever the content type says: PnPjs sends them as JSON. `add` of anything else carries JSON. */
const CARRIES_BYTES =
  /\/((?:attachment)?files\/add(?:usingpath)?|\$value|startupload|continueupload|finishupload|uploadimage)(\(|$)/i;

export function readJsonBody(
  path: string,
  bytes: Uint8Array,
  contentType: string | null,
): Readonly<Record<string, unknown>> {
  if (bytes.length === 0 || CARRIES_BYTES.test(path)) return {};
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
  if (text.trim() === '') return {};
  // A body without a media type of its own is JSON where it looks like it; a form or a picture is none.
  if (contentType !== null && !/json/i.test(contentType) && !text.trimStart().startsWith('{')) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
    return value as Record<string, unknown>;
  } catch (cause) {
    const error = badQuery('Invalid JSON. A token was not recognized in the JSON content.');
    error.cause = cause;
    throw error;
  }
}
