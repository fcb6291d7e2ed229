import { isOfLanguage, reports, tellsMore } from './boilerplate.js';

const thanks =
  '(?:(?:with )?(?:many |kind |best |warm )?thanks(?: (?:again|in advance|a lot))?|thank you(?: (?:again|very much|so much|in advance))?)';
const regards = '(?:(?:with )?(?:my |our |many )?(?:kind(?:est)? |best |warm(?:est)? )?(?:regards|wishes))';
/** How letters close in the languages of `labels`: as style guides have them, not every way [L]. */
const foreign = [
  'mit (?:freundlichen|besten|herzlichen|vielen) grüßen|(?:viele|beste|liebe|freundliche|herzliche) grüße|vielen dank|mfg|lg',
  'cofion(?: (?:gorau|cynnes|caredig))?|(?:llawer o )?diolch(?: yn fawr)?|yn gywir|dymuniadau gorau',
  "(?:bien )?cordialement|(?:bien )?(?:sincèrement|amicalement)|bien à vous|(?:sincères|meilleures|cordiales) salutations|merci(?: (?:beaucoup|d[’']avance|par avance))?",
  'z poważaniem|(?:serdecznie )?pozdrawiam(?: serdecznie)?|(?:serdeczne )?pozdrowienia|dziękuję',
  '(?:un )?(?:cordial )?saludos?(?: cordiales?)?|atentamente|(?:muchas )?gracias',
  '(?:cordiali|distinti|cari) saluti|cordialmente|grazie(?: mille)?',
  '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|mvg|(?:hartelijk |met )?dank',
  'atenciosamente|(?:com os )?(?:melhores )?cumprimentos|(?:muito )?obrigad[oa]',
  '(?:med )?(?:vänliga|venlig|vennlig|bästa) (?:hälsningar?|hilsen)|mvh|ystävällisin terveisin',
  'cu (?:stimă|respect)|s pozdravem|saygılarımla|üdvözlettel|с уважением|з повагою|με εκτίμηση',
].join('|');
/** "Kind regards", "Many thanks and best wishes", "Thanks for your help": how somebody closes. */
const closingLine = new RegExp(
  `^(?:(?:${thanks}|${regards})(?:(?:,? and|,| &) ${regards})?|${thanks} for (?:all )?your (?:help|time|patience)|yours(?: (?:sincerely|faithfully|truly))?|sincerely|(?:yours )?in (?:solidarity|fellowship)|cheers|ta|best|all the best|kr|br|${foreign})\\s?[,.!]?$`,
  'iu',
);

/** Whether a line closes, in two languages too: "Cofion gorau / Best wishes". */
export const isClosing = (line: string): boolean =>
  line.length < 80 &&
  line
    .replace(/[\s\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]{1,8}$/u, '')
    .split(/\s[/|]\s/)
    .every((piece) => closingLine.test(piece.trim()));

/** What stands behind a name and is not one: "Asha Patel JP", "A. Patel, B.Sc.". "Ma" and "Ba" are surnames, and stay; "J.P." is somebody's initials. */
const honours =
  'jp|[kq]c|esq|p\\.?h\\.?d|[dkcom]\\.?b\\.?e|[mb]\\.?sc|[mb]\\.?ed|d\\.?phil|ed\\.?d|ll\\.?[bm]|pgce|npqh|frsa|[fm]cct|[fm]cipd';
const behindName = new RegExp(`(?:[\\s,]{1,3}(?:${honours})\\.?){1,6}\\s?$`);

/** The words of a name, in no order: "Patel, Asha (Panel)" and "Asha Patel" are alike. Scripts without blanks are one word. */
const nameIn = (text: string): string[] =>
  text
    .replace(/\([^()]*\)/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Letters that are no others with a mark, and are left out by keyboards that have none.
    .replace(
      /[łøđßæœıð]/g,
      (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd' })[letter]!,
    )
    .replace(behindName, '')
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word !== '' && !/^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame)$/.test(word))
    .sort();

/** Whether two are one name; an initial stands for a name, and not all of them are initials. */
const isOneName = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length &&
  one.every((word, at) => word === other[at] || (word.length === 1 && other[at]!.startsWith(word))) &&
  one.some((word, at) => word === other[at]);

/** Shorter ones begin too many words. */
const shortestPetName = 3;

/** Whether a line is a sender's name and nothing else, or the first of it: "Nkechi (Mrs)", "W." of Winifred, "Ros" and "Des Achterberg". */
export function isNameOf(line: string, sender: string): boolean {
  // A letter alone may be the answer.
  if (line.length > 60 || /[?!:;@\d]/.test(line) || /^\p{L}$/u.test(line)) return false;
  const said = nameIn(line.replace(/^[-–—*\s]+/, ''));
  const name = nameIn(sender);
  const isCapital = /^[-–—*\s]*\p{Lu}/u.test(line);
  const isShort = (word: string, one: string): boolean =>
    word.length === 1 || (isCapital && word.length >= shortestPetName && one.length > word.length);
  const isOf = (word: string): boolean =>
    name.some((one) => one === word || (isShort(word, one) && one.startsWith(word)));
  return said.length > 0 && said.length <= name.length && said.every(isOf);
}

/** Posts, places and numbers: what stands below a name. A sentence ends in a stop. */
const isOfPost = (line: string): boolean =>
  isOfLanguage(line) ||
  (line !== '' &&
    line.length < 80 &&
    !reports.test(line) &&
    !/[.?!:;,]$|^(?:is|was|are|has|does|did|cannot|still|not)\b/.test(line));

/** "Safe rooms, every day.": what an organisation says of itself amid a signature, above its address or its number. */
const isStrapLine = (line: string, below: readonly string[]): boolean =>
  line.length < 80 &&
  !reports.test(line) &&
  !tellsMore(line) &&
  !/\b(?:not|no|never|nothing|stays?|locked|blank|missing|please|you)\b/i.test(line) &&
  below.some((one) => isOfPost(one) && /\d{3}|\S@\S|www\.| \| /.test(one));
const areOfPost = (lines: readonly string[]): boolean =>
  lines.every((line, at) => isOfPost(line) || (at > 0 && isStrapLine(line, lines.slice(at + 1))));

/** "Gwen Oar, Stakeholder Engagement": a post is written in capitals, and what is told of somebody is not. */
const postBehind = /^([^,]{3,60}), (\p{Lu}[\p{L}'’&-]*(?: (?:of|and|for|the|in|to|&|\p{Lu}[\p{L}'’&-]*)){0,8})$/u;

/** Whether a line may stand below a name, where each line of a signature is a paragraph of its own, as the cells of a table are. */
export const maySign = (line: string): boolean => isOfPost(line) && !tellsMore(line);

/** Whether a line is the whole name of whoever sent the message, and nothing else. */
export const isWholeName = (line: string, sender: string): boolean =>
  line.includes(' ') && !/[:;@\d]/.test(line) && isOneName(nameIn(line), nameIn(sender));

/** "PA to Asha Patel", "for and on behalf of Asha Patel", "p.p. Asha Patel": how somebody signs for another. */
const signsFor =
  /^(?:(.{3,50})(?:,| [|•·–—-]) ?)?(?:(?:sent |written |signed )?(?:for(?: and on behalf of)?|on behalf of|p\.? ?p\.?|o\.?b\.?o\.?)|(?:(?:executive|personal|private|legal|team) )?(?:assistant|secretary|P\.?A\.?|E\.?A\.?|clerk|diary manager|office manager|case ?worker) (?:to|of|for))[:,]? (.{3,60})$/i;

const isSigner = (line = ''): boolean => /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(line);

/** Where the signature of somebody begins who signs for the sender: their own name stands right above, where it has a line. -1 where none does. */
function signedForIn(lines: readonly string[], name: readonly string[]): number {
  const at = lines.findIndex((line) => {
    const [, signer, whom = ''] = signsFor.exec(line) ?? [];
    return isOneName(nameIn(whom), name) && (signer === undefined || isSigner(signer));
  });
  if (at < 0 || !areOfPost(lines.slice(at + 1))) return -1;
  return at > 0 && isSigner(lines[at - 1]) ? at - 1 : at;
}

const toReach = /\+?\d[\d ()-]{8,16}\d|\S@\S|\bwww\./;

/**
 * Where a signature begins that nothing closes before, among the lines of a paragraph: with its sender's name, and a post or a number
 * below it, and nothing else: whoever says first who they are goes on in sentences; or with a rule above that. -1 where none does. A name
 * alone is how somebody ends a letter.
 */
export function namedBlockIn(lines: readonly string[], sender: string): number {
  const name = nameIn(sender);
  if (name.length === 0) return -1;
  const signedFor = signedForIn(lines, name);
  if (signedFor >= 0) return signedFor;
  // The cells of a table stand apart by a wide blank: a list of people has no number to ring.
  const between = lines.some((line) => toReach.test(line)) ? / ?[|•·/] ?| [-–—] |\u2003/ : / ?[|•·/] ?| [-–—] /;
  const at = lines.findIndex((line, index) => {
    const [first = '', ...posts] = postBehind.exec(line)?.slice(1) ?? line.split(between);
    // "Gwen Oar | Lay member", with more of the kind below it or nothing.
    const isInPieces =
      posts.length > 0 && posts.length < 6 && posts.every((piece) => isOfPost(piece.trim()) && !tellsMore(piece));
    return (
      !line.endsWith(':') &&
      ((isInPieces && isOneName(nameIn(first), name)) || (isOneName(nameIn(line), name) && index + 1 < lines.length)) &&
      areOfPost(lines.slice(index + 1))
    );
  });
  return at > 0 && /^[-_=*―─—–]{3,}$/.test(lines[at - 1]!) ? at - 1 : at;
}
