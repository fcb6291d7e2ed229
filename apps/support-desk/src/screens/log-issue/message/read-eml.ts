import PostalMime, { type Address } from 'postal-mime';
import { cleanEmail, cleanInstant, cleanLine, cleanText } from './clean-text';
import { htmlText } from './html-text';
import { MessageFileError, type ReadMessage } from './message-file';

const limits = { maxNestingDepth: 40, maxHeadersSize: 512 * 1024 };

interface Mailbox {
  name: string;
  address: string;
}

/** Addresses without their groups: "TMU: a@x, b@x;" is two. */
function mailboxes(addresses: readonly Address[] | undefined): Mailbox[] {
  return (addresses ?? []).flatMap((one) =>
    one.group
      ? one.group.map((inner) => ({ name: inner.name, address: inner.address }))
      : [{ name: one.name, address: one.address ?? '' }],
  );
}

/** The first heading that names somebody: hostile messages have several, and Outlook shows the first. */
export async function readEml(bytes: Uint8Array): Promise<ReadMessage> {
  const email = await PostalMime.parse(bytes, limits).catch((cause: unknown) => {
    throw new MessageFileError('MESSAGE.BROKEN', cause);
  });
  const known = email.headers.some(({ key }) =>
    ['from', 'to', 'subject', 'date', 'message-id', 'received'].includes(key),
  );
  // Any file at all "is" a message to a parser of messages: one without a single heading of one is something else.
  if (!known) throw new MessageFileError('MESSAGE.BROKEN');
  const [from] = mailboxes(email.from ? [email.from] : email.sender ? [email.sender] : []);
  const body = email.text?.trim() ? { text: email.text, wasCut: false } : htmlText(email.html ?? '');
  const sentAt = cleanInstant(email.date);
  return {
    subject: cleanLine(email.subject ?? ''),
    from: { name: cleanLine(from?.name ?? '', 120), email: cleanEmail(from?.address ?? '') },
    to: mailboxes([...(email.to ?? []), ...(email.cc ?? [])])
      .map(({ address }) => cleanEmail(address))
      .filter(Boolean)
      .slice(0, 100),
    ...(sentAt ? { sentAt } : {}),
    ...cleanText(body),
  };
}
