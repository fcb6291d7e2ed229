/** What a test mail holds. Each body is written as it is given; `bytes` where it is no text. */
export interface EmlPart {
  type: string;
  body: string | Uint8Array;
  /** Further headings, whole. */
  headings?: readonly string[];
}

const crlf = '\r\n';

/** Headings and a body, as a mail program saves them. */
export function mail(headings: readonly string[], body: string | Uint8Array = ''): Uint8Array {
  const head = Buffer.from(`${headings.join(crlf)}${crlf}${crlf}`, 'utf8');
  return new Uint8Array(
    Buffer.concat([head, typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body)]),
  );
}

/** A body of several parts, with the heading that says so. */
export function parts(kind: string, inside: readonly EmlPart[], boundary = 'b0'): EmlPart {
  const pieces = inside.flatMap(({ type, body, headings = [] }) => [
    Buffer.from(`--${boundary}${crlf}${[`Content-Type: ${type}`, ...headings].join(crlf)}${crlf}${crlf}`),
    typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body),
    Buffer.from(crlf),
  ]);
  const body = new Uint8Array(Buffer.concat([...pieces, Buffer.from(`--${boundary}--${crlf}`)]));
  return { type: `multipart/${kind}; boundary=${boundary}`, body };
}

export const plainHead = [
  'From: Asha Patel <asha@panel.example>',
  'To: portal@tmu.example',
  'Subject: Help',
  'Date: Wed, 4 Mar 2026 09:12:00 +0000',
] as const;

/** A mail whose body is one part. */
export const mailOf = ({ type, body, headings = [] }: EmlPart, head: readonly string[] = plainHead): Uint8Array =>
  mail([...head, `Content-Type: ${type}`, ...headings], body);

/** A mail that is a page alone. */
export const htmlMail = (html: string): Uint8Array => mailOf({ type: 'text/html; charset=utf-8', body: html });
