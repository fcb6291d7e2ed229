import { decompressRTF } from '@kenjiuno/decompressrtf';
import { cleanEmail, cleanInstant, cleanLine, cleanText, type TextRead } from './clean-text';
import { openCompoundFile } from './compound-file';
import { htmlText } from './html-text';
import { MessageFileError, type ReadMessage } from './message-file';
import { decodeBytes, propertiesOf, property, type PropertyBag } from './message-properties';
import { readEml } from './read-eml';
import { rtfText } from './rtf-text';

const largestRtf = 1_000_000;

/** The words of compressed RTF. Its head says how long it is: one that says more than there is would run on for gigabytes. */
function textOfRtf(bytes: Uint8Array): string {
  if (bytes.length < 16 || bytes.length > largestRtf) return '';
  const said = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) + 4;
  if (said > bytes.length) return '';
  const raw = decompressRTF([...bytes.subarray(0, said)]).slice(0, largestRtf * 4);
  return rtfText(new TextDecoder('windows-1252').decode(new Uint8Array(raw)));
}

/** The words, from the plainest form that there is: text, then HTML, then RTF. */
function bodyOf(message: PropertyBag): TextRead {
  const plain = message.text(property.body);
  if (plain.trim()) return { text: plain, wasCut: false };
  const html = message.bytes(property.html);
  const fromHtml = html
    ? htmlText(decodeBytes(html, message.whole(property.internetCodePage)))
    : htmlText(message.text(property.html));
  if (fromHtml.text) return fromHtml;
  const rtf = message.bytes(property.rtf);
  return rtf ? { text: textOfRtf(rtf), wasCut: false } : fromHtml;
}

const firstOf = (...values: readonly (string | undefined)[]): string | undefined => values.find(Boolean);

/**
 * Reads an Outlook message ([MS-OXMSG]). Inside an organisation the sender's address may be an Exchange name: then the headings of the
 * message, where it has them, say the real one.
 */
export async function readMsg(bytes: Uint8Array): Promise<ReadMessage> {
  try {
    const file = openCompoundFile(bytes);
    const message = propertiesOf(file, '', 32);
    if (!file.paths.some((path) => path.startsWith('__substg1.0_') || path === '__properties_version1.0')) {
      throw new RangeError('A compound file that holds no message.');
    }
    const headers = message.text(property.headers);
    const headings = new TextEncoder().encode(`${headers.trim()}\r\n\r\n`);
    const said = headers.trim() ? await readEml(headings).catch(() => undefined) : undefined;
    const places = file.paths.map((path) => /^__recip_version1\.0_#[0-9A-Fa-f]{8}\//.exec(path)?.[0] ?? '');
    const recipients = [...new Set(places.filter(Boolean))]
      .sort()
      .slice(0, 100)
      .map((under) => propertiesOf(file, under, 8));
    const addressOf = (one: PropertyBag): string =>
      cleanEmail(one.text(property.recipientSmtp)) || cleanEmail(one.text(property.recipientEmail));
    const email = firstOf(
      cleanEmail(message.text(property.sentForSmtp)),
      cleanEmail(message.text(property.sentForEmail)),
      cleanEmail(message.text(property.senderSmtp)),
      cleanEmail(message.text(property.senderEmail)),
      said?.from.email,
    );
    const name = firstOf(
      cleanLine(message.text(property.sentForName), 120),
      cleanLine(message.text(property.senderName), 120),
      said?.from.name,
    );
    const sentAt = firstOf(
      cleanInstant(message.time(property.submittedAt)),
      cleanInstant(message.time(property.deliveredAt)),
      said?.sentAt,
    );
    return {
      subject: cleanLine(message.text(property.subject)) || (said?.subject ?? ''),
      from: { name: name ?? '', email: email ?? '' },
      to: [...new Set([...recipients.map(addressOf), ...(said?.to ?? [])])].filter(Boolean),
      ...(sentAt ? { sentAt } : {}),
      ...cleanText(bodyOf(message)),
    };
  } catch (cause) {
    throw new MessageFileError('MESSAGE.BROKEN', cause);
  }
}
