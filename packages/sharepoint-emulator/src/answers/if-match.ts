import { etagLost } from './sharepoint-error.js';

/**
 * Holds a request to its If-Match. None, or `*`, overwrites: an update without If-Match is never a 412 [R].
 * A bare `"9"` is taken for the number in `"<guid>,9"`, as older answers gave it.
 */
export function demandEtag(ifMatch: string | null, current: string): void {
  if (ifMatch === null || ifMatch.trim() === '' || ifMatch.trim() === '*') return;
  const asked = ifMatch.trim().replace(/^W\//, '');
  const bare = current.replace(/^"[^,]*,/, '"');
  if (asked.toLowerCase() !== current.toLowerCase() && asked !== bare) throw etagLost(ifMatch.trim(), current);
}
