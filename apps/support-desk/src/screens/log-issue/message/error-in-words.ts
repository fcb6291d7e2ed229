import { errorsAboveStack, withoutFences } from './error-of-trace';

const errorLine = new RegExp(
  [
    'business process error',
    '\\b(?:error|exception|fault)\\b[^\\n]{0,80}?(?:\\b[A-Z]{2,}-?\\d+\\b|\\b0x[0-9a-f]{4,}\\b|\\b\\d{3,}\\b)',
    '\\b(?:generic sql error|an error (?:has )?occurred|access (?:(?:is|was) )?denied|(?:insufficient|sufficient) (?:permissions?|privileges)|sql (?:server )?error|unexpected error)\\b',
    '\\b0x[0-9a-f]{6,8}\\b',
    '\\berror \\d{1,4}:|^\\W{0,4}error code\\s?: \\S|^\\W{0,4}there (?:is|was) an error (?:executing|processing|loading|opening|reading|in the xml)\\b',
    // Microsoft Entra's (learn.microsoft.com, "Microsoft Entra authentication and authorization error codes" [D]).
    '\\bAADSTS\\d{4,9}\\b',
  ].join('|'),
  'i',
);

/** What a server answers, in a sentence of somebody's (RFC 9110, 15 [D]). */
const status =
  /\(?\b(?:401|403|404|408|409|413|429|500|502|503|504)\)? (?:forb{1,2}id{1,2}en|unauthori[sz]ed|not found|(?:request |gateway )?time-?out|conflict|too many requests|internal server error|bad gateway|service unavailable)\b/i;

/** What stands in quotation marks. An apostrophe opens none; of signs that open and close alike each pair counts, or the next begins at its end. */
const quoted =
  /"([^"]{1,500})"|“([^”]{6,500})”|„([^“”"]{6,500})[“”"]|«\s?([^»]{6,500}?)\s?»|「([^」]{4,500})」|`([^`]{6,500})`|(?<=^|[\s(])['‘]((?:[^'‘’]|(?<=\p{L})['’](?=\p{L})){8,500}?)['’](?!\p{L})/gu;

/** A thing that says something: "the page then says". What a person or a letter says is no message of the program. */
const byThing =
  /\b(?:it|tms|teams|outlook|edge|chrome|safari|firefox|(?:page|screen|portal|porth|system|app|program|player|room|list|box|window|banner|site|website|browser|form|button|field|menu|tab|table|message|error|pop-?up|computer|laptop|phone|tablet|viewer|camera|microphone|printer|scanner|upload|download|calendar|link|d?tudalen|dudalen|s[gc]rin|neges))\b[^.!?]{0,60}\b(?:says?|said|saying|shows?|showed|showing|reads|prints?|printed|displays?|gives?|gave|flash(?:es|ed)|answers|replies|returns|reports|tell(?:s|ing) (?:me|us|you|him|her|them)|told (?:me|us|him|her|them)|throws|threw|brings up|brought up|ends? (?:in|with)|ended (?:in|with)|warns?|warned|complain(?:s|ed)|insist(?:s|ed)|dweud)\b[^.!?]{0,40}$|\b(?:I|we|you|she|he|they|it|who|which|only|just|keeps?)\b[^.!?]{0,20}\b(?:gets?|got|getting)\b[^.!?]{0,30}$|\b(?:stuck (?:on|at)|hovering \p{L}+|errors?|messages?)(?: (?:like|such as|saying))?[: ]{0,2}$/iu;
const bySight = /\b(?:see|saw|seen)\b[^.!?]{0,30}$/i;
/** What somebody was kept from, and behind the colon what kept them: "it won't let me change it: …". */
const keptFrom =
  /\b(?:won['’]t|will not|would(?:n['’]t| not)|does(?:n['’]t| not)|did(?:n['’]t| not)|can(?:not|['’]t)|could(?:n['’]t| not)|unable to|refuse[sd]?|fail(?:s|ed)?|impossible)\b[^.!?“”":]{0,80}:\s?$/iu;
/** What came of it: "The button “Save” gives …", "I cannot get past …", "Got this: …". */
const outcome =
  /\b(?:button|tab|tick|tile|icon|link|menu)\b[^.!?]{0,60}\b(?:gives?|gave|answers|returns|throws|brings up|produces|leads to|goes to|ends in)\b[^.!?]{0,20}$|\b(?:get|got|getting|go|goes|went|come|came|move|moves) (?:no )?(?:past|beyond|further than|farther than)\s?$|\b(?:stops?|stopped|hangs?|hung|freezes|froze|sticks?) (?:at|on|with)\s?$|\bfail(?:s|ed) with\s?:?\s?$|\b(?:page|screen|portal|box|window|banner|bar|pop-?up|dialog(?:ue)?|player|viewer)\b[^.!?:“"]{0,40}:\s?$|\b(?:got|get|comes up|came up|popped up|pops up|appears|appeared)(?: (?:this|that|with|the words?))?\s?:?\s?$/iu;
/** What came of something that somebody did: "pressing Save leads to …". */
const cameOfDoing =
  /\b(?:press|click|tap|open|sav|submit|sign|log|upload|download|enter|select|choos|print|follow|refresh|reload)\p{L}{0,4}ing\b[^.!?“”"]{0,60}\b(?:leads? to|led to|results? in|resulted in|ends? (?:up )?(?:in|with|on|at)|brings? up|brought up|gives?|gave|produces?|produced|takes (?:me|us|you) to|throws?(?: up)?|threw(?: up)?|comes? up with|came up with)\b[^.!?“”"]{0,30}$/iu;
/** The same where nothing says what leads there, of which people say other things too: it counts where what is quoted tells of a failure. */
const perhapsOutcome =
  /\b(?:leads? to|led to|results? in|resulted in|(?:greeted|presented|faced|confronted) (?:with|by)|met with|end(?:s|ed|ing)? up (?:at|on|with|in)|which (?:says|said|reads?|shows?)|(?:just|only|still|always|simply|merely) (?:says?|said|saying)|keeps? (?:saying|showing|coming up with)|com(?:es?|ing) up with|came up with|with the (?:words?|text|wording))\b[^.!?“”"]{0,30}$/iu;
/** Whoever says or thinks of something: it is no program's. */
const ofSomebody =
  /\b(?:he|she|they|who|somebody|someone|chair|clerk|colleague|team|help ?desk|letter|e-?mail|guide)(?: (?:has|have|had|is|are|was|were|also|then|just|only|still|always|simply|merely|keeps?|all)){0,3} (?:say(?:s|ing)?|said|reads?|end(?:s|ed)? up|met|greeted|com(?:es?|ing) up with|came up with)\b[^.!?]{0,30}$|\b(?:I|we|you)(?: (?:have|had|just|only|then|always|also)){0,2} c[ao]me up with\b[^.!?]{0,30}$/iu;
const ofPersons = /\b(?:he|she|they|who|chair|clerk|colleague|witness|team)\b[^.!?:]{0,80}:\s?$/i;
const byPerson =
  /\b(?:letter|e-?mail|notice|guide|handbook|leaflet|clerk|chair|colleague|team|help ?desk|called|button|tab|tick)\b[^.!?]{0,40}$/i;
/** What stands right before its verb is what says it, whatever else the sentence speaks of: "the link in your e-mail: the page says …". */
const byThingAlone =
  /\b(?:it|page|screen|portal|porth|system|app|program|player|box|window|banner|site|website|browser|field|table|viewer|pop-?up) (?:then |now |only |just |still |again |always )?(?:says?|said|shows?|showed|reads|gives?|gave|displays?|displayed)[ :]{0,2}$/i;
/** What somebody would like it to say: "could it say “Yours sincerely”?". */
const wished =
  /\b(?:could|can|should|would|might|may|must|ought|let|make|to|please|rather|instead)\b[^.!?]{0,40}\b(?:say|read|show|print|display)\b[^.!?]{0,20}$/i;
/** "… is all it says", "… in a grey box". */
const saidBehind =
  /^\s?(?:(?:(?:then|now|just|only) )?(?:pops?|popped|comes?|came|flash(?:es|ed)?) up\b|(?:then |now |only )?(?:appears|appeared|keeps (?:appearing|coming))\b|is (?:what|all) I (?:get|got|see)\b|(?:is|was)\b[^.!?]{0,20}\bit (?:says|said|shows)|,? it (?:says|said|shows)|,? (?:in|on) (?:a|the) (?:\p{L}+ )?(?:box|banner|bar|page|screen|window|pop-?up))\b/iu;
const tellsOfFailure =
  /\b(?:wrong|fail(?:ed|ure|s)?|cannot|can['’]t|could not|couldn['’]t|unable|not (?:found|allowed|valid|available)|denied|disabled|refused|rejected|expired|ended|signed out|logged out|no (?:\p{L}+ ){0,3}(?:to (?:display|show)|found|match\p{L}*)|unavailable|not supported|errors?|no longer|try again|invalid|locked|blocked|timed? ?out|missing|problem)\b/iu;

/** What a line names beside its words: "the application: 'cade6c72-…'". */
const isIdAlone = /^[{(]?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}[)}]?$/i;

/** "Save" is a button. */
const shortestInEnglish = 6;
const shortest = 4;

/** What a line quotes that a program said. `above`: what it goes on from. */
function quotedOfProgram(line: string, above = ''): string[] {
  return [...line.matchAll(quoted)].flatMap((found): string[] => {
    const said = found.slice(1).find(Boolean)!.trim();
    if (said.length < (found[1] ? shortestInEnglish : shortest) || isIdAlone.test(said)) return [];
    // Somebody may quote what they wrote, and in it what they saw.
    const within = quotedOfProgram(said);
    if (within.length > 0) return within;
    const own = line.slice(Math.max(0, found.index - 400), found.index);
    // What is quoted before is no part of the sentence: "It says “…” and then “…”".
    const before = `${above} ${own}`.replace(quoted, '“”').slice(-160);
    const behind = line.slice(found.index + found[0].length);
    // By itself, or a sentence of its own.
    const isAll = /(?:^|[.!?])\s*$/.test(own) && /^[.,]?$/.test(behind.trim());
    const isOfSomebody = ofSomebody.test(before);
    const isFailure =
      (isAll || bySight.test(before) || (perhapsOutcome.test(before) && !isOfSomebody)) && tellsOfFailure.test(said);
    const isSaid =
      !isOfSomebody &&
      (outcome.test(before) ||
        cameOfDoing.test(before) ||
        (keptFrom.test(before) && !ofPersons.test(before)) ||
        byThingAlone.test(before) ||
        (byThing.test(before) && !byPerson.test(before)));
    return isFailure || saidBehind.test(behind) || (isSaid && !wished.test(before)) ? [said] : [];
  });
}

const longestLine = 2_000;

/** What a text quotes of a program, in its order; a quotation may go over a line's end. */
function quotedIn(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const lines = paragraph.split('\n').map((line) => line.trim().slice(0, longestLine));
    const found = lines.flatMap((line, at) => {
      const above = lines[at - 1] ?? '';
      return quotedOfProgram(line, /[.!?]$/.test(above) ? '' : above.slice(-160));
    });
    const joined = lines.join(' ').slice(0, longestLine);
    return lines.length > 1 ? [...found, ...quotedOfProgram(joined).filter((one) => !found.includes(one))] : found;
  });
}

/** What introduces a program's words that nobody put in quotation marks: "it says Page not found", "I get Error 413 …". */
const introduces = new RegExp(
  [
    '\\b(?:[Ii]t|which|that|and|page|screen|portal|porth|system|app|program|box|bar|window|banner|site|browser|message|error|pop-?up|TMS|Teams|Outlook|Edge|Chrome|Safari|Firefox)(?: is)?(?: (?:then|now|only|just|still|always|appears|appeared|comes up|came up|pops up|popped up|keeps|kept))?,? (?:says?|said|saying|reads|shows?|showed|showing|gives?|gave|displays?|displayed|tells me|told me|(?:comes|came|coming) up with|throws up|threw up|brings up|brought up)(?: that)?[:,]?\\s+(?=\\p{Lu})',
    '\\b(?:I|we|you|she|he|they)(?: (?:then|now|only|just|still|always|keep|kept))? (?:gets?|got|getting|sees?|saw)(?: the (?:error|message))?[:,]?\\s+(?=\\p{Lu})',
    // "The error is: Room closed", and behind a colon what something leads to.
    '\\b(?:error|message)(?: text)? (?:is|was)[:,]?\\s+(?=\\p{Lu})',
    '\\b(?:leads? to|led to|results? in|resulted in|(?:greeted|presented|faced) (?:with|by)|met with)(?: (?:this|the (?:error|message|words)))?:\\s+(?=\\p{Lu})',
  ].join('|'),
  'u',
);
/** What pages go on with: what to do, and a number. */
const goesOnAsPage =
  /^(?:please|contact|try|check|ask|sign|log|close|refresh|reload|return|go|click|error|code|ref|reference|correlation|session|request|trace|activity|your administrator)\b/i;

/** "Error message, if there was one", before the answer: what a form or somebody who sets it out calls it. */
const labelsError =
  /^(?:the )?(?:exact )?(?:error|warning)(?: (?:message|text|words?))?(?:,? \(?(?:if (?:any|there (?:was|is) (?:one|any)|you (?:saw|see|got|get|had) (?:one|any))|(?:that )?you (?:saw|see|got|get)|shown|displayed)\)?)?\s?(?:[:?–-]|(?<=\b(?:any|one|see|saw|get|got|shown|displayed)\b\)?))\s+(?=\p{Lu})/iu;

/** The words themselves, where a sentence introduces them: from their capital, to the end of what a page says. */
function withoutIntroduction(line: string): string {
  const said = line.replace(labelsError, '');
  const found = introduces.exec(said);
  if (!found) return said;
  const from = said.slice(found.index + found[0].length);
  if (/^(?:I|My|We|Our|The same)\b/.test(from)) return said;
  const sentences = from.split(/(?<=[.!?])\s+/);
  const telling = sentences.findIndex((one) => errorLine.test(one) || tellsOfFailure.test(one));
  if (telling < 0) return said;
  let end = telling + 1;
  while (end < sentences.length && goesOnAsPage.test(sentences[end]!)) end += 1;
  return sentences
    .slice(0, end)
    .join(' ')
    .replace(/(?<![.])\.$/, '');
}

/** Where a line goes on to what came next: a new sentence, "and then", "; later". */
const goesOnTo =
  /(?<=[.;!?])\s+(?!\([^()]*\)\.?$)(?:(?:and )?(?:then|after that|later|next)[,:]?\s)?|,?\s(?:and )?(?:then|after that|later|next)[,:]?\s/giu;

/** The errors of a line, each by itself: two sentences that have an error's words are of two errors, and what follows each is of it. */
function errorsOfLine(line: string): string[] {
  const said = [...line.matchAll(quoted)].map((found) => found.slice(1).find(Boolean)!.trim());
  const telling = said.filter((one) => errorLine.test(one));
  const ofProgram = telling.length > 0 ? telling : quotedOfProgram(line);
  const whole = line.trim();
  const breaks = [
    { from: 0, to: 0 },
    ...[...whole.matchAll(goesOnTo)].map(({ 0: gap, index }) => ({ from: index, to: index + gap.length })),
  ];
  const pieceAt = (at: number): string => whole.slice(breaks[at]!.to, breaks[at + 1]?.from);
  // Beside what is quoted, a sentence without a quotation may be of another.
  if (ofProgram.length > 0)
    return [
      ...ofProgram,
      ...breaks.map((_, at) => pieceAt(at)).filter((one) => errorLine.test(one) && !/["“”„«»‘]/.test(one)),
    ];
  const answered = status.exec(whole);
  if (answered && !errorLine.test(whole)) return [answered[0]];
  const begins = breaks.filter((_, at) => errorLine.test(pieceAt(at)));
  // What stands before the first is of it, as what stands behind each is.
  const each =
    begins.length < 2
      ? [whole]
      : begins.map(({ to }, at) => whole.slice(at === 0 ? 0 : to, begins[at + 1]?.from).trim());
  return each.map(withoutIntroduction);
}

/** What a box is headed with, as Dynamics and Windows head theirs [L]: its words stand in the next line. */
const headsError =
  /^(?:business process error|(?:unexpected |application |server |script |system |sql (?:server )?)?error|insufficient permissions|access denied)\s?:?$/i;

/** A box's heading and its words are one error. Below a line that says "it says:", whatever is in the box. */
const asShown = (text: string): string => {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const isHead = headsError.test(line.trim());
      const next = lines[at + 1]?.trim() ?? '';
      return isHead &&
        /^\p{Lu}/u.test(next) &&
        !/^(?:I|I['’]\w+|My|We|Our|It|The same)\b/.test(next) &&
        errorOrFailure(next)
        ? `${line.trimEnd().replace(/\s?:$/, '')}\u2028`
        : line;
    })
    .join('\n')
    .replace(/\u2028\n\s*/g, ': ');
};
const errorOrFailure = (line: string): boolean => errorLine.test(line) || tellsOfFailure.test(line);

/** "The page says", and no more in the line: what it says stands below. */
const saysBelow =
  /\b(?:says?|said|saying|reads?|shows?|showed|displays?|displayed|gives?|gave|gets?|got|getting|answers|replies|reports|(?:fails?|failed) with)(?: only| just| me| this| the following)?(?<colon>\s?:)?$/i;
const longestBelow = 200;

/** What stands alone below such a line, as if it were quoted: a paragraph of one line, or the next line where a colon leads to it. */
function quotedBelow(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    const leads = saysBelow.exec(line.trim());
    const isParted = lines[at + 1]?.trim() === '';
    const place = isParted ? at + 2 : at + 1;
    const below = lines[place]?.trim() ?? '';
    const isAlone = isParted ? (lines[place + 1] ?? '').trim() === '' : leads?.groups?.['colon'] !== undefined;
    if (!leads || !isAlone || !/^\p{Lu}/u.test(below) || /["“”„«»]/.test(below) || below.length > longestBelow)
      return [];
    if (/^(?:I|I['’]\w+|My|We|Our|It|The same)\b/.test(below)) return [];
    return quotedOfProgram(`${line.trim().replace(/\s?:$/, '')} “${below}”`, (lines[at - 1] ?? '').slice(-160));
  });
}

/** The cells of a table's row, each as a line: what one says is no part of the next. A line with one bar alone may be a page's. */
const cellsOf = (line: string): string[] => {
  const cells = line.split(' | ');
  return cells.length > 2 ? cells : [line];
};

/**
 * The words that look like an error message, the likeliest first: what stands in quotation marks in a line with an error's words, else the
 * line; then those of its other lines, and what a program is quoted with.
 */
export function errorsIn(text: string): readonly string[] {
  const plain = withoutFences(text);
  const lines = asShown(plain)
    .split('\n')
    .flatMap(cellsOf)
    .map((line) => line.slice(0, longestLine));
  const introduced = lines
    .filter((one) => !errorLine.test(one) && !/["“”„«»]/.test(one))
    .map((one) => [one, withoutIntroduction(one)] as const)
    .flatMap(([one, said]) => (said === one ? [] : [said]));
  const found = [
    ...errorsAboveStack(plain),
    ...lines.filter((one) => errorLine.test(one) || status.test(one)).flatMap(errorsOfLine),
    ...quotedIn(plain),
    ...introduced,
    ...quotedBelow(lines),
  ];
  return found
    .map((one) => one.slice(0, 500))
    .reduce<string[]>(
      (kept, one) => (kept.some((two) => two.includes(one) || one.includes(two)) ? kept : [...kept, one]),
      [],
    );
}
