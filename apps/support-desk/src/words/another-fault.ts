import type { StandardReply } from '@tms-support/support-domain';

/**
 * What is wrong, as against what it is wrong with: a problem with a code is for another reply where the telephone is new. Each is looked for in
 * both, and a reply that says nothing of it is about something else. What happens to everything ("refused", "not there") is not one of them.
 */
const faults: readonly RegExp[] = [
  // It is there more than once. "I made it twice" says only how often somebody tried.
  /\bduplicate|\bdouble\b|\b(?:come|came|gone out|goes out|shows?|appears?|listed|printed|(?:is|are) there|had (?:the )?(?:\p{L}+ ){1,3})\s?twice\b|\btwo (?:\p{L}+ ){1,3}(?:gone|went|sent|came|come)\b|\btwo [^.]{0,30}\bfor (?:one|the same)\b/iu,
  /\bprivilege|\bpermission|\bnot allowed\b|\bdenied\b|\bno access\b|\bunauthori[sz]ed\b/i,
  /\b(?:not|never|none|nothing|\p{L}+n[’']t)(?: \p{L}+){0,6} (?:saved|kept|stored)\b|\bdid(?:n[’']t| not) (?:save|keep)\b/iu,
  /\b(?:booked|put (?:me|him|her|them|us) (?:down|on|in))\b[^.]{0,70}\b(?:unavailable|not available|away|leave|holiday|told you|marked)\b/i,
  /\bauthenticator\b|\bapprov(?:e|al)\b|\bthe app\b/i,
  /\b(?:new|old|lost|stolen|broken?|changed|replaced)(?: (?:my|your|his|her|their|our|the))? (?:mobile|(?:tele)?phone|handset|number|sim|email address)\b|\bno longer (?:use|have)\b/i,
  /\b(?:not|\p{L}+n[’']t) (?:take|accept|let me add)(?: \p{L}+){0,2} (?:file|document|photo|picture)\b|\bfile type\b/iu,
  /\b(?:cannot|can[’']?t|not|won[’']t|to) print\b|\bprint(?:er|ing)\b/i,
  /\b(?:somebody|someone) else[’']s\b|\b(?:another|different|wrong) (?:person|panellist|teacher|address|bundle|template|outcome)\b/i,
  /\bblank (?:page|screen)|\b(?:white|empty) pages?\b|\bopens? blank\b/i,
  /\breplac|\boverwr|\bwrote over\b|\bsaved (?:\p{L}+ ){1,6}over\b/iu,
];

/** Whether a problem says that something is wrong of which a reply says nothing. */
export function isOfAnotherFault(problem: string, { title, words }: StandardReply): boolean {
  const reply = `${title}\n${words}`;
  return faults.some((fault) => fault.test(problem) && !fault.test(reply));
}
