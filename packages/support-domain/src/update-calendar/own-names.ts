/** What the desk writes into a calendar of its own, beside what RFC 5545 names: other programs keep or drop it (section 3.8.8.2). */
export const precisionName = 'X-TMS-SUPPORT-PRECISION';
export const wordsName = 'X-TMS-SUPPORT-WORDS';

const domain = '@tms-support-desk';

/** The same update has the same UID in every file: a calendar that is taken in again moves its event, and makes no second one. */
export const uidOf = (key: string): string => `${encodeURIComponent(key)}${domain}`;

/** The key in a UID of the desk's own. */
export const ownUid = (uid: string): string | undefined => {
  if (!uid.endsWith(domain)) return undefined;
  try {
    return decodeURIComponent(uid.slice(0, -domain.length));
  } catch {
    return undefined;
  }
};
