import { linesOf } from './invitation.js';

const mailbox = (line: string): string => {
  const name = /;CN=(?:"([^"]{1,120})"|([^;:"]{1,120}))/i.exec(line)?.slice(1).find(Boolean) ?? '';
  const email = /mailto:([^\s<>,;"]{3,254})/i.exec(line)?.[1] ?? '';
  return `"${name.replace(/["\\]/g, '')}" <${email}>`;
};

/** "20261125T093000Z" as a heading has it. */
const instant = (value: string): string =>
  value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z');

/**
 * A calendar that somebody saved by itself (.ics), as the message that would have brought it: who organises it wrote it when it was made
 * (RFC 5545 3.8.4.3 and 3.8.7.2 [D]). Anything else is left as it is.
 */
export function ofCalendar(bytes: Uint8Array): Uint8Array {
  if (!/^(?:\ufeff|\xef\xbb\xbf)?\s*BEGIN:VCALENDAR\b/i.test(String.fromCharCode(...bytes.subarray(0, 40))))
    return bytes;
  const lines = linesOf(new TextDecoder().decode(bytes.subarray(0, 200_000)));
  const event = lines.slice(lines.findIndex((line) => /^BEGIN:VEVENT/i.test(line)));
  const line = (name: string): string => event.find((one) => new RegExp(`^${name}[;:]`, 'i').test(one)) ?? '';
  const value = (name: string): string => line(name).replace(/^[^:]*:/, '');
  const headings = [
    `From: ${mailbox(line('ORGANIZER'))}`,
    `To: ${event
      .filter((one) => /^ATTENDEE[;:]/i.test(one))
      .slice(0, 50)
      .map(mailbox)
      .join(', ')}`,
    `Subject: ${value('SUMMARY')
      .replace(/\\[nN]/g, ' ')
      .replace(/\\(.)/g, '$1')}`,
    `Date: ${instant(value('DTSTAMP'))}`,
    'Content-Type: text/calendar; charset=utf-8',
  ];
  const head = new TextEncoder().encode(`${headings.join('\r\n')}\r\n\r\n`);
  const out = new Uint8Array(head.length + bytes.length);
  out.set(head);
  out.set(bytes, head.length);
  return out;
}
