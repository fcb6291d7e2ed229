import { sharePointSaid } from './sharepoint-said.js';

/** What SharePoint's support asks for, to find a request in its logs. It holds no word that a person may have written. */
export interface FailedRequest {
  /** The id under which SharePoint has it. */
  id?: string;
  /** When SharePoint answered, by its own clock. */
  at?: string;
  /** "429" */
  status?: number;
  /** SharePoint's own number of the error: "-2147024891" */
  number?: string;
}

/**
 * [R] Open Specifications, MS-WSSHP 2.2.16: `SPRequestGuid` is a GUID "for communicating diagnostic information about server problems".
 * [R] Answers of throttled requests that people have recorded bear the same id as `request-id`; [L] an answer that a gateway gave instead of
 * SharePoint has the second alone. [M] The parts of a batch have neither, and the answer that holds them is not in what PnPjs throws.
 */
const idHeaders = ['SPRequestGuid', 'request-id'];
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A header is as hostile as a cell: what is no id, no time and no number of an error is left out, as all of this is copied into emails. */
export function failedRequest(cause: unknown): FailedRequest {
  const said = sharePointSaid(cause);
  if (!said) return {};
  const headers = (cause as { response?: Partial<Response> }).response?.headers;
  const header = (name: string): string => headers?.get(name)?.trim() ?? '';
  const id = idHeaders.map(header).find((value) => guid.test(value));
  const date = header('Date');
  const at = date.length < 40 ? Date.parse(date) : Number.NaN;
  return {
    ...(id ? { id: id.toLowerCase() } : {}),
    ...(Number.isNaN(at) ? {} : { at: new Date(at).toISOString() }),
    status: said.status,
    ...(/^-\d{1,10}$/.test(said.number) ? { number: said.number } : {}),
  };
}
