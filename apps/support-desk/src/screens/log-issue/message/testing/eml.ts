/** What a test mail says. */
export interface Eml {
  subject: string;
  from: string;
  to?: string;
  sentAt?: string;
  type?: string;
  body: string;
  headings?: readonly string[];
}

/** A mail as a mail program saves it. */
export function eml({
  subject,
  from,
  to = 'portal@tmu.example',
  sentAt,
  type = 'text/plain',
  body,
  headings = [],
}: Eml): Uint8Array<ArrayBuffer> {
  const date = sentAt ? [`Date: ${new Date(sentAt).toUTCString().replace('GMT', '+0000')}`] : [];
  const head = [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, ...date, `Content-Type: ${type}; charset=utf-8`];
  return new TextEncoder().encode([...head, ...headings, '', body].join('\r\n'));
}
