import * as cfb from 'cfb';
import type { Locator, Page } from 'playwright-core';

/** An email as somebody gets it out of Outlook. */
export interface Mail {
  subject: string;
  from: { name: string; email: string };
  to: string;
  sentAt: string;
  text: string;
}

export interface MessageFile {
  name: string;
  mimeType: string;
  bytes: Buffer;
}

const dateHeading = (sentAt: string): string => new Date(sentAt).toUTCString().replace('GMT', '+0000');

/** The message as a mail program saves it (RFC 5322), in plain words or, with `html`, as a page. */
export function emlFile(name: string, mail: Mail, html?: string): MessageFile {
  const lines = [
    `From: "${mail.from.name}" <${mail.from.email}>`,
    `To: ${mail.to}`,
    `Subject: ${mail.subject}`,
    `Date: ${dateHeading(mail.sentAt)}`,
    'MIME-Version: 1.0',
    `Content-Type: text/${html === undefined ? 'plain' : 'html'}; charset=utf-8`,
    '',
    html ?? mail.text,
  ];
  return { name, mimeType: 'message/rfc822', bytes: Buffer.from(lines.join('\r\n')) };
}

interface FixedProperty {
  tag: number;
  value: bigint;
}

/** The stream of properties of fixed size: a head, then 16 bytes for each ([MS-OXMSG] 2.4). */
function fixedProperties(headSize: number, properties: readonly FixedProperty[]): Buffer {
  const bytes = Buffer.alloc(headSize + properties.length * 16);
  properties.forEach(({ tag, value }, at) => {
    bytes.writeUInt32LE(tag, headSize + at * 16);
    bytes.writeUInt32LE(6, headSize + at * 16 + 4);
    bytes.writeBigUInt64LE(value, headSize + at * 16 + 8);
  });
  return bytes;
}

/** The message as Outlook saves it ([MS-OXMSG]), in a container that another library than the desk's reader writes. */
export function msgFile(name: string, mail: Mail): MessageFile {
  const file = cfb.utils.cfb_new();
  const put = (path: string, bytes: Buffer): void => void cfb.utils.cfb_add(file, `/${path}`, bytes);
  const text = (under: string, property: string, value: string): void =>
    put(`${under}__substg1.0_${property}001F`, Buffer.from(value, 'utf16le'));
  // Ticks of 100 nanoseconds since 1601.
  const ticks = (BigInt(Date.parse(mail.sentAt)) + 11_644_473_600_000n) * 10_000n;
  put(
    '__properties_version1.0',
    fixedProperties(32, [
      { tag: 0x340d0003, value: 0x00040000n },
      { tag: 0x00390040, value: ticks },
    ]),
  );
  for (const one of ['00020102', '00030102', '00040102'])
    put(`__nameid_version1.0/__substg1.0_${one}`, Buffer.alloc(0));
  text('', '001A', 'IPM.Note');
  text('', '0037', mail.subject);
  text('', '0C1A', mail.from.name);
  text('', '0C1E', 'SMTP');
  text('', '0C1F', mail.from.email);
  text('', '1000', mail.text.replace(/\n/g, '\r\n'));
  const recipient = '__recip_version1.0_#00000000/';
  put(`${recipient}__properties_version1.0`, fixedProperties(8, [{ tag: 0x0c150003, value: 1n }]));
  text(recipient, '3001', mail.to);
  text(recipient, '3003', mail.to);
  text(recipient, '39FE', mail.to);
  return {
    name,
    mimeType: 'application/vnd.ms-outlook',
    bytes: Buffer.from(cfb.write(file, { type: 'buffer' }) as Uint8Array),
  };
}

/**
 * Drops a file on a control, as the browser tells a page of it: the file enters, moves over, and is let go, each with the file in
 * its DataTransfer. The hand that drags begins outside the page, which hears of no press.
 */
export async function drop(page: Page, target: Locator, file: MessageFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dragged = new DataTransfer();
      dragged.items.add(new File([bytes], name, { type: mimeType }));
      return dragged;
    },
    { name: file.name, mimeType: file.mimeType, base64: file.bytes.toString('base64') },
  );
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer });
  await dataTransfer.dispose();
}
