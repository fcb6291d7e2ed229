import { reports, tellsMore } from './boilerplate.js';
import { isGreeting } from './greeting.js';

/** Lines above a greeting that a letterhead has at most. */
const longestHead = 16;

/** A number to ring, an address, a place on the web, or a post code of the United Kingdom (BS 7666 [D]). */
const ofContact = /(?:\d[ ()-]?){9,14}(?!\d)|\S@\S|\bwww\.|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;
/** What a letter is about stands there too, and is somebody's. */
const saysWhat = /^(?:(?:our|your|case|hearing|appeal) )?(?:ref(?:erence)?|case|subject|re)\b|\bref(?:erence)?\s?[:.]/i;

/**
 * The head of a letter that was put into a mail as it is: whose paper it is, the place and the day, above the greeting. `head` is that, `about`
 * the lines among it that say what the letter is of, `rest` all from the greeting on; undefined where none stands there.
 */
export function letterheadOf(words: string): { head: string; about: string; rest: string } | undefined {
  const lines = words.split('\n').map((line) => line.trim());
  const at = lines.findIndex(isGreeting);
  const above = lines.slice(0, Math.max(at, 0)).filter(Boolean);
  const isHead =
    above.length > 1 &&
    above.length <= longestHead &&
    above.some((line) => ofContact.test(line)) &&
    above.every(
      (line) => line.length < 90 && !tellsMore(line) && !reports.test(line) && !/[!?]$|\p{L}{3}\.$/u.test(line),
    );
  if (!isHead) return undefined;
  return {
    head: above.filter((line) => !saysWhat.test(line)).join('\n'),
    about: above.filter((line) => saysWhat.test(line)).join('\n'),
    rest: words.split('\n').slice(at).join('\n'),
  };
}
