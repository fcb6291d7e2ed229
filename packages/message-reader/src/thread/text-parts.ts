import { isClosing, isNameOf, namedBlockIn } from './closings.js';
import { endOfJoining } from './joining-block.js';
import { answersAbove } from './labels.js';
import { readThread, unquoted, type Quoted } from './read-thread.js';
import { answersWithin } from './words-below.js';

/** What a part of a text is. `words` are what the person says; all else is shown folded. */
export type TextPartKind = 'words' | 'quotation' | 'signature' | 'disclaimer' | 'banner' | 'joining';

export interface TextPart {
  kind: TextPartKind;
  text: string;
}

/** "Gwen Oar | Lay member | 07700 900123": a signature that no closing goes before. A line of a table has no number to ring. */
const ofPieces =
  /^[^|.?!]{3,50}(?: ?[|•·] ?[^|•·]{2,60}){1,5}$(?<=(?:\+?\d[\d ()-]{8,16}|\S@\S{4,80})(?: ?[|•·] ?[^|•·]{2,60}){0,2})/u;
/** What a program adds about itself: a short line that names the program or the machine, and nobody's sentence. */
const device =
  /^(?:sent (?:from|with|via|using|by) (?:my |the |a )?\[?(?:[\p{L}\d.+-]+ ){0,3}(?:mail|outlook|iphone|ipad|android|galaxy|samsung|huawei|pixel|xperia|nokia|blackberry|windows|proton|yahoo|gmail|aol|bt|ee|o2|tutanota|tuta|device|phone|mobile|tablet|smartphone)\b|get outlook for |get bluemail|von meinem |gesendet (?:von|mit) |envoyé de (?:mon|mail)|envoyé depuis |enviado desde mi |wysłane z |verzonden vanaf |anfonwyd o )/iu;

const isPostscript = (line: string): boolean => /^p\.?\s?s\.?\b/i.test(line);
/** Sentences are somebody's; a signature has names, posts and numbers. */
const isSentence = (line: string): boolean =>
  line.length > 90 || (/[.?!]$/.test(line) && line.split(/\s/).length > 5) || isPostscript(line);

/** Where a signature ends that begins at `at`: before the first line that is a sentence, after an empty one. */
function signatureEnd(lines: readonly string[], at: number, end: number): number {
  for (let index = at + 1; index < end; index += 1) {
    const line = lines[index]!;
    if (line !== '' && lines[index - 1] === '' && isSentence(line) && disclaimerSigns(line) < 2) return index;
    if (index - at > 16) return index;
  }
  return end;
}

const disclaimers: readonly RegExp[] = [
  /\bconfidential|\bconfidentiel|\bvertraulich|\b[cg]h?yfrinachol|\briservat[aoie]\b|\bvertrouwelijk/i,
  /\b(?:intended|addressed) (?:recipient|only|solely|for)|\baddressee|\bfwriadu\b|\bdestinataire|\bempfänger|\bdestinatari[oa]\b|\bgeadresseerde/i,
  /\breceived (?:this|it)\b.{0,60}\bin error|\bnot the intended/i,
  /\b(?:disclos|copy|copied|distribut|disseminat)\w{0,6}/i,
  /\bvirus|\bmalware/i,
  /\bscanned (?:for|by) [^.]{0,40}(?:virus|malware|spam|mimecast|messagelabs|proofpoint|sophos)|\bautomatically archived\b/i,
  /\bprivileged/i,
  /\bdelete (?:it|this|the (?:e-?mail|message))/i,
  /\b(?:e-?mail|message|communication)\b.{0,80}\b(?:attachments?|transmitted)\b/i,
  /\bmonitor(?:ed|ing)?\b/i,
  /\bconsider the environment/i,
  /\bregistered (?:in|office)/i,
];
/** How a disclaimer begins, however short it is. */
const speaksOfItself =
  /^(?:(?:this|the (?:contents?|information) (?:of|in) this) (?:e-?mail|message|communication|transmission)\b|mae[’']r (?:e-bost|neges)|diese (?:e-?mail|nachricht)|ce (?:message|courriel|e-?mail))/i;
function disclaimerSigns(text: string): number {
  const near = text.slice(0, 3_000);
  return disclaimers.filter((sign) => sign.test(near)).length;
}

const warns =
  /\b(?:caution|warning|external|be careful|beware|don['’]?t often get|think before|you have not (?:previously )?(?:corresponded with|e-?mailed|received (?:an? |any )?(?:e-?mails?|mail|messages?) from)|first[- ]time sender|new sender)\b/i;
const outside =
  /\b(?:originat|outside|external (?:sender|source|e-?mail)|links?\b|attachments?\b|learn why|unknown sender|recogni[sz]e the sender|from a sender\b)/i;
/**
 * How government marks what it sends (Government Security Classifications 2023: OFFICIAL, and "-SENSITIVE" behind it [D]). In capitals, and
 * alone on its line: "The official said so" is somebody's sentence.
 */
const marking = /^(?:UK )?(?:OFFICIAL|SECRET|RESTRICTED|PROTECT)(?: ?[-–:/] ?[A-Z][A-Z -]{2,40}){0,3}$/;

/** A caution that a mail gateway puts above a message. A person's own warning has not both signs in so short a text. */
const isBanner = (text: string): boolean =>
  text.length < 500 && warns.test(text) && outside.test(text) && !/\b(?:i|my|me|we)\b/i.test(text);

/** What a mailing list puts below every message: a rule, and where one subscribes. */
const isFootOfList = (lines: readonly string[], at: number, end: number): boolean =>
  end - at < 8 &&
  /^_{20,200}$/.test(lines[at]!) &&
  lines
    .slice(at + 1, end)
    .some((line) => /\bmailing list$|\/listinfo\/|\bunsubscribe\b|^https?:\/\/lists?\./i.test(line));
/** The same without a rule, as who writes to many puts it there. Whoever asks how to unsubscribe begins another way. */
const tellsHowToLeave =
  /^(?:(?:to )?unsubscribe(?:$|[ ,:|]| from\b| here\b)|you(?:['’]re| are)? (?:receiv(?:e|ed|ing)|subscribed)\b.{0,60}\bbecause\b|this e-?mail is a service from\b|if you (?:no longer|do not|don['’]t) (?:wish|want) to receive)/i;

interface Stretch {
  kind: TextPartKind;
  from: number;
  to: number;
}

/** The stretches of one message's own lines. `sender`: whose they are, as far as that is known. */
function ownStretches(lines: readonly string[], from: number, to: number, sender: string): Stretch[] {
  const out: Stretch[] = [];
  let at = from;
  let isStart = true;
  while (at < to) {
    if (lines[at] === '') {
      at += 1;
      continue;
    }
    let end = at;
    const joined = endOfJoining(lines, at, to);
    if (joined !== undefined) {
      out.push({ kind: 'joining', from: at, to: joined });
      at = joined;
      continue;
    }
    // What a program puts below may follow without an empty line.
    while (end < to && lines[end] !== '' && !(end > at && beginsFoot(lines, end, to))) end += 1;
    const paragraph = lines.slice(at, end).join(' ');
    if (isStart && (isBanner(paragraph) || marking.test(paragraph) || answersAbove(paragraph))) {
      out.push({ kind: 'banner', from: at, to: end });
      at = end;
      continue;
    }
    isStart = false;
    if (
      marking.test(paragraph) ||
      isFootOfList(lines, at, end) ||
      tellsHowToLeave.test(paragraph) ||
      disclaimerSigns(paragraph) >= (paragraph.length > 100 || speaksOfItself.test(paragraph) ? 2 : 3) ||
      /consider the environment/i.test(paragraph)
    ) {
      out.push({ kind: 'disclaimer', from: at, to: end });
      at = end;
      continue;
    }
    const own = lines.slice(at, end);
    const closed = own.findIndex(
      (line) => line === '--' || isClosing(line) || device.test(line) || ofPieces.test(line),
    );
    const named = closed < 0 ? namedBlockIn(own, sender) : closed;
    // A name before all words is how a chat begins, and a table.
    const sign = closed >= 0 || named > 0 || out.some(({ kind }) => kind === 'words') ? named : -1;
    if (sign < 0) {
      out.push({ kind: 'words', from: at, to: end });
      at = end;
      continue;
    }
    if (sign > 0) out.push({ kind: 'words', from: at, to: at + sign });
    const last = signatureEnd(lines, at + sign, to);
    // A disclaimer under the name is no part of it.
    let stop = at + sign + 1;
    while (stop < last && !(lines[stop - 1] === '' && startsDisclaimer(lines, stop, last))) stop += 1;
    out.push({ kind: 'signature', from: at + sign, to: stop });
    at = stop;
  }
  return withNameApart(lines, out, sender);
}

/** Who ends with their name alone has signed: it says nothing that the sender does not say. */
function withNameApart(lines: readonly string[], stretches: Stretch[], sender: string): Stretch[] {
  const at = stretches.map(({ kind }) => kind).lastIndexOf('words');
  const last = stretches[at];
  if (!last) return stretches;
  let line = last.to - 1;
  while (line > last.from && lines[line] === '') line -= 1;
  const above = lines
    .slice(0, line)
    .filter((one) => one !== '')
    .pop();
  const isAll = at === 0 && lines.slice(last.from, line).every((one) => one === '');
  // "It was sent to:" goes on with whom.
  if (isAll || !above || above.endsWith(':') || !isNameOf(lines[line]!, sender)) return stretches;
  const signed: Stretch = { kind: 'signature', from: line, to: last.to };
  const words = line > last.from ? [{ ...last, to: line }] : [];
  return [...stretches.slice(0, at), ...words, signed, ...stretches.slice(at + 1)];
}

const beginsFoot = (lines: readonly string[], at: number, to: number): boolean =>
  isFootOfList(lines, at, endOfParagraph(lines, at, to)) || endOfJoining(lines, at, to) !== undefined;

function endOfParagraph(lines: readonly string[], at: number, to: number): number {
  let end = at;
  while (end < to && lines[end] !== '') end += 1;
  return end;
}

const startsDisclaimer = (lines: readonly string[], at: number, to: number): boolean =>
  disclaimerSigns(lines.slice(at, endOfParagraph(lines, at, to)).join(' ')) >= 2;

/** Whether a program marked what it quotes: it begins with the first line. A mark further down is of what was quoted before. */
function isMarkedBy(raw: readonly string[], one: Quoted): boolean {
  const said = raw.slice(one.wordsFrom, one.endsAt).filter((line) => line.trim() !== '');
  const isMarked = (line: string | undefined): boolean => /^\s*>/.test(line ?? '');
  return one.isLabelled ? isMarked(said[0]) : said.some(isMarked);
}

/** What stands below the last sign-off of a quotation, where nothing was written above it: the answer of somebody who writes below. */
function bottomPosted(lines: readonly string[], one: Quoted): Stretch[] {
  const stretches = ownStretches(lines, one.wordsFrom, one.endsAt, '');
  const signed = stretches.findIndex(({ kind }) => kind === 'signature');
  const below = signed < 0 ? [] : stretches.slice(signed + 1);
  const first = below.find(({ kind }) => kind === 'words');
  return !first || isPostscript(lines[first.from]!) ? [] : below;
}

/**
 * What stands under a heading. Where the quotation is marked, what stands between or below it is the person's own. Where it is not, several
 * signs must say so. `above`: what the person wrote above it; absent where another message stands between.
 */
function quotedStretches(
  raw: readonly string[],
  lines: readonly string[],
  one: Quoted,
  above: string | undefined,
  isBelowNothing: boolean,
  sender: string,
): Stretch[] {
  const heading: Stretch = { kind: 'quotation', from: one.headFrom, to: one.wordsFrom };
  if (!isMarkedBy(raw, one)) {
    const said = lines.slice(one.wordsFrom, one.endsAt).filter((line) => line !== '' && !isClosing(line));
    const below = isBelowNothing && one.sign !== 'forward' ? bottomPosted(lines, one) : [];
    if (below.length > 0) return [{ ...heading, to: below[0]!.from }, ...below];
    if (above !== undefined && answersWithin(one, above, said))
      return [heading, ...ownStretches(lines, one.wordsFrom, one.endsAt, sender)];
    return [{ ...heading, to: one.endsAt }];
  }
  const out: Stretch[] = [heading];
  let at = one.wordsFrom;
  while (at < one.endsAt) {
    const isQuoted = /^\s*>/.test(raw[at]!);
    let end = at + 1;
    while (end < one.endsAt && (/^\s*>/.test(raw[end]!) === isQuoted || raw[end]!.trim() === '')) end += 1;
    if (isQuoted) out.push({ kind: 'quotation', from: at, to: end });
    else out.push(...ownStretches(lines, at, end, sender));
    at = end;
  }
  return withQuestions(raw, out);
}

/** Quoted lines of one question are few. */
const longestQuestion = 4;

/**
 * Where several questions of a quotation are answered one by one, each stays with its answer, marked as it is: "Monday." alone says
 * nothing. Below one quotation alone its end is no question of theirs.
 */
function withQuestions(raw: readonly string[], stretches: readonly Stretch[]): Stretch[] {
  const isAnswered = (one: Stretch, at: number): boolean =>
    at > 0 && one.kind === 'quotation' && stretches[at + 1]?.kind === 'words';
  if (stretches.filter(isAnswered).length < 2) return [...stretches];
  return stretches.flatMap((one, at): Stretch[] => {
    let end = one.to;
    while (end > one.from && unquoted(raw[end - 1]!) === '') end -= 1;
    let begin = end;
    while (begin > one.from && end - begin < longestQuestion && unquoted(raw[begin - 1]!) !== '') begin -= 1;
    if (!isAnswered(one, at) || end === begin || !/\?["'”’)]?$/.test(raw[end - 1]!.trim())) return [one];
    return [...(begin > one.from ? [{ ...one, to: begin }] : []), { kind: 'words' as const, from: begin, to: one.to }];
  });
}

/**
 * A text in parts, in its order: the person's own words, and what is left out of them. `passedOn`: which of the messages under it (as
 * `readThread` has them) is what matters; then its words are `words`, and what stands above it is a quotation. `sender`: who wrote the whole.
 */
export function textParts(text: string, passedOn?: number, sender = ''): readonly TextPart[] {
  const raw = text.split('\n');
  const lines = raw.map((line) => line.trim());
  const thread = readThread(text);
  const stretches: Stretch[] = [];
  const firstHead = thread[0]?.headFrom ?? lines.length;
  if (passedOn === undefined) stretches.push(...ownStretches(lines, 0, firstHead, sender));
  else if (firstHead > 0) stretches.push({ kind: 'quotation', from: 0, to: firstHead });
  const plain = raw.map(unquoted);
  const above = passedOn === undefined ? wordsOf(lines, stretches) : undefined;
  thread.forEach((one, index) => {
    if (index !== passedOn)
      stretches.push(
        ...quotedStretches(
          raw,
          lines,
          one,
          index === 0 ? above : undefined,
          above === '' && index === thread.length - 1,
          sender,
        ),
      );
    else {
      stretches.push({ kind: 'quotation', from: one.headFrom, to: one.wordsFrom });
      stretches.push(...ownStretches(plain, one.wordsFrom, one.endsAt, one.from.name));
    }
  });
  return joined(
    stretches,
    passedOn === undefined ? raw : raw.map((line, index) => (isIn(thread[passedOn], index) ? plain[index]! : line)),
  );
}

/** What the stretches of own words say, without a greeting. */
const wordsOf = (lines: readonly string[], stretches: readonly Stretch[]): string => {
  const said = stretches.flatMap(({ kind, from, to }) => (kind === 'words' ? lines.slice(from, to) : []));
  return withoutGreeting(said.join('\n')).trim();
};

const isIn = (one: Quoted | undefined, line: number): boolean =>
  one !== undefined && line >= one.wordsFrom && line < one.endsAt;

/** Neighbours of one kind are one part. */
function joined(stretches: readonly Stretch[], lines: readonly string[]): TextPart[] {
  const merged: Stretch[] = [];
  for (const one of stretches) {
    const last = merged[merged.length - 1];
    if (last && last.kind === one.kind) last.to = one.to;
    else merged.push({ ...one });
  }
  return merged
    .map(({ kind, from, to }) => ({ kind, text: lines.slice(from, to).join('\n').trim() }))
    .filter((part) => part.text !== '');
}

/** The person's own words alone. */
export const ownWords = (parts: readonly TextPart[]): string =>
  parts
    .filter((part) => part.kind === 'words')
    .map((part) => part.text)
    .join('\n\n');

/** A line that greets: somebody's name may follow, and no sentence. "Hi, my code is refused." says what the problem is. */
const greeting =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings|to whom it may concern)(?:[ ,]+(?!(?:i|i['’]?m|i['’]?ve|im|my|me|we|our|it|its|it['’]s|is|are|was|has|have|had|can|can['’]?t|cannot|could|please|no|not|the|this|that|what|where|why|how|when|need|needs|help|still|any|a|an)\b)[\p{L}\p{N}'’.&/-]+){0,5}\s?[,.!:]?$/iu;

/** Words without a greeting before them: what two people greet with alike says nothing of their problems. */
export function withoutGreeting(words: string): string {
  const lines = words.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first]?.trim() ?? '';
  if (first < 0 || line.length > 60 || !greeting.test(line)) return words;
  return lines
    .slice(first + 1)
    .join('\n')
    .trim();
}
