import { badQuery } from '../answers/sharepoint-error.js';
import { withoutEnd } from '../answers/without-end.js';

/** One request inside a batch. */
export interface BatchPart {
  method: string;
  url: string;
  headers: Headers;
  body: string;
  /** What is wrong with its headers: the part is refused by itself, and the others are carried out. */
  fault?: string;
}

/** As many as ODataLib takes, which SharePoint reads batches with [R]. */
const MOST_PARTS = 100;
const MOST_CHANGES = 1000;

const boundaryOf = (contentType: string): string | undefined => /boundary="?([^";]+)"?/i.exec(contentType)?.[1];

/** Splits multipart text at its boundary lines. Lines end in CRLF or, from PnPjs, in LF alone. */
function partsOf(text: string, boundary: string): string[] {
  const lines = text.split(/\r?\n/);
  const parts: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    const end = line.trimEnd();
    if (end === `--${boundary}--`) break;
    if (end === `--${boundary}`) {
      open = [];
      parts.push(open);
    } else {
      open?.push(line);
    }
  }
  return parts.map((part) => part.join('\n'));
}

/** Headers up to the first empty line, and what is behind it. */
function split(part: string): { headers: Headers; rest: string; fault?: string } {
  const cut = part.indexOf('\n\n');
  const head = cut === -1 ? part : part.slice(0, cut);
  const headers = new Headers();
  let fault: string | undefined;
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    try {
      headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    } catch {
      fault = `The batch holds a header that is none: "${line.slice(0, 100)}".`;
    }
  }
  return { headers, rest: cut === -1 ? '' : part.slice(cut + 2), ...(fault === undefined ? {} : { fault }) };
}

function readRequest(text: string): BatchPart {
  const trimmed = text.replace(/^\n+/, '');
  const end = trimmed.indexOf('\n');
  const line = end === -1 ? trimmed : trimmed.slice(0, end);
  const found = /^([A-Z]+) (\S.*) HTTP\/\d(?:\.\d)?$/i.exec(line.trim().replace(/\s+/g, ' '));
  if (!found) throw badQuery(`The batch holds a part that is not a request: "${line.slice(0, 100)}".`);
  const { rest, ...read } = split(end === -1 ? '' : trimmed.slice(end + 1));
  return { method: (found[1] ?? '').toUpperCase(), url: found[2] ?? '', body: withoutEnd(rest, '\n'), ...read };
}

const CHANGES = new Set(['POST', 'PUT', 'DELETE', 'MERGE', 'PATCH']);

/** A changeset takes changes alone: a read in it is refused, in ODataLib's words [R]. */
const onlyChange = (part: BatchPart): BatchPart =>
  CHANGES.has(part.method)
    ? part
    : {
        ...part,
        fault: `An invalid HTTP method '${part.method}' was detected for a request in a change set. Requests in change sets only support the HTTP methods 'POST', 'PUT', 'DELETE', 'MERGE' and 'PATCH'.`,
      };

/** Reads a batch's requests in order. A changeset is only a wrapping: SharePoint does not make it a transaction [R]. */
export function parseBatch(text: string, contentType: string): BatchPart[] {
  const boundary = boundaryOf(contentType);
  if (!boundary) throw badQuery('The content type of a batch must be multipart/mixed with a boundary.');
  const parts = partsOf(text, boundary);
  // A changeset is one part, however many changes are in it.
  if (parts.length > MOST_PARTS)
    throw badQuery(
      `The current batch message contains too many parts. Only batches containing up to ${String(MOST_PARTS)} query operations and change sets are supported.`,
    );
  return parts.flatMap((part) => {
    const { headers, rest } = split(part.replace(/^\n+/, ''));
    const inner = headers.get('content-type') ?? '';
    if (!/multipart\/mixed/i.test(inner)) return [readRequest(rest)];
    const changeset = boundaryOf(inner);
    if (!changeset) throw badQuery('A changeset must have a boundary.');
    const changes = partsOf(rest, changeset);
    if (changes.length > MOST_CHANGES)
      throw badQuery(
        `The current change set contains too many operations. Only change sets containing up to ${String(MOST_CHANGES)} operations are supported.`,
      );
    return changes.map((one) => onlyChange(readRequest(split(one.replace(/^\n+/, '')).rest)));
  });
}
