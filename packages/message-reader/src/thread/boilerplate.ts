// What gateways, lawyers, lists and telephones put around somebody's words. Their wordings are custom [L]; that they never speak as "I" is so of
// all that were met [L]: a paragraph that does is somebody's own, however many of their words stand in it.

export const firstPerson =
  /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]ine)\b|\bi (?:am|have|had|can(?:['’]?t|not)?|could|was|did|do|got|get|need|tried|think|will|would|sent)\b|\b(?:to|for|with|from|at|on|asks?|asked|tells?|tell|told|shows?|showed|gives?|gave|lets?) me\b(?! (?:know|immediately|at once|by return))/;

/** When and where somebody works, as a line of a signature: "My working days are Monday to Wednesday", "From 1 May I will be based in Derby" [L]. */
const ofHours =
  /^(?:please note:? )?(?:(?:from|until|as of|on) [^,.;]{3,30},? (?:I|we)(?:['’](?:m|ll|re)| am| are| will| shall)(?: be)? (?:based|working|moving|located|on (?:annual |maternity |paternity |study )?leave|away|out of (?:the )?office|retiring|leaving)\b|(?:I|we)(?:['’](?:m|ll|re)| am| are| will be) (?:based|on (?:annual |maternity |paternity )?leave|out of (?:the )?office)\b|(?:my|our) (?:working|normal|usual|office) (?:days|hours|pattern)|i (?:work|do not work|don['’]t work) (?:part|flexib|compressed|from home|mon|tue|wed|thu|fri))/i;

/** "See my work at …", "Read my blog: …": what a signature shows of whoever wrote, and where. */
const isOfWork =
  /^(?:[^.?!:]{2,80} [–—|-] )?(?:see|visit|read|view|browse|buy|follow|find|hear|listen to) (?:more of )?(?:my|our|me|us)\b[^.?!]{0,40}?(?:\s(?:at|on|here)|:)?(?: <?(?:https?:|www\.)\S+)?$/i;

/** Whether a line says more than a name or a post can: it speaks as "I", or has a verb as people write them. */
export const tellsMore = (line: string): boolean =>
  (line.split(/\s/).length > 3 || /^(?:nobody|nothing)\s/i.test(line)) &&
  !(isOfWork.test(line) && !reports.test(line)) &&
  !(ofHours.test(line) && !ofOurs.test(line) && !reports.test(line)) &&
  !/^this (?:e-?mail|message) (?:was|is|has been) (?:sent|generated)\b/i.test(line) &&
  (firstPerson.test(line) ||
    /^(?:nobody|nothing)\s/i.test(line) ||
    /\b(?:is|isn['’]?t|are|aren['’]?t|was|wasn['’]?t|were|does|doesn['’]?t|did|didn['’]?t|cannot|can['’]?t|won['’]?t|still|has|hasn['’]?t|goes|works|shows|says|opens|comes|keeps|needs|went|came|got)\b/.test(
      line,
    ));

const disclaimers: readonly RegExp[] = [
  /\bconfidential|\bconfidentiel|\bvertraulich|\b[cg]h?yfrinachol|\briservat[aoie]\b|\bvertrouwelijk/i,
  /\b(?:intended|addressed) (?:recipient|only|solely|for)|\baddressee|\bfwriadu\b|\bdestinataire|\bempfänger|\bdestinatari[oa]\b|\bgeadresseerde/i,
  /\breceived (?:this|it)\b.{0,60}\bin error|\bnot the (?:intended|named)/i,
  /\b(?:disclos|copy|copied|distribut|disseminat)\w{0,6}/i,
  /\bvirus|\bmalware/i,
  /\bscanned (?:for|by) [^.]{0,40}(?:virus|malware|spam|mimecast|messagelabs|proofpoint|sophos)|\bautomatically archived\b/i,
  /\bprivileged/i,
  /\bdelete (?:it|this|the (?:e-?mail|message))/i,
  /\b(?:e-?mail|message|communication)\b.{0,80}\b(?:attachments?|transmitted)\b/i,
  /\bmonitor(?:ed|ing)?\b/i,
  /\bconsider the environment/i,
  /\bregistered (?:in|office)/i,
  // In Welsh, where bodies of Wales have to write both (0487).
  /(?<!\p{L})(?:[bmf]h?wriad(?:u|wyd|au)|(?:y|yr|['’]r) (?:derbyn(?:nydd|iwr)|sawl)|cyfeiriwyd (?:hi |ef |nhw )?at|at (?:ddefnydd|sylw))(?!\p{L})/iu,
  /(?<!\p{L})(?:mewn|trwy|drwy) (?:g|ch)amgymeriad(?!\p{L})/iu,
  /(?<!\p{L})d{1,2}il(?:eu|ëwch|ewch|ëer|eer)(?!\p{L})/iu,
  /(?<!\p{L})(?:g|ch|ngh)?op[iï]o|(?<!\p{L})d{1,2}osbarthu|(?<!\p{L})d{1,2}atgelu/iu,
  /(?<!\p{L})f?feirws|(?<!\p{L})firws|(?<!\p{L})f(?:eir|ir)ysau/iu,
  /(?:e-?bost|neges)\b.{0,60}\b(?:h?atodiad(?:au)?)\b/i,
  /(?<!\p{L})(?:f|m)?onitro(?!\p{L})/iu,
  /(?<!\p{L})(?:f|m)?arn(?:au)?\b.{0,60}\b(?:awdur|anfonwr|unigolyn)/iu,
];
/** How a disclaimer begins, however short it is: of itself, and what it is or holds. "This message says that …" tells of another. */
const speaksOfItself =
  /^(?:(?:this|the (?:contents?|information) (?:of|in) this) (?:e-?mail|message|communication|transmission)\b(?! (?:address|preferences?|says|said|shows|came|comes|arrived|went|never|did|does)\b)|(?:mae[’']r|gall(?:ai)? (?:yr |y )|bwriedir (?:yr |y )|anfonwyd (?:yr |y ))\s?(?:e-?bost|neges(?: e-?bost)?) (?:hon|hwn)\b|diese (?:e-?mail|nachricht)|ce (?:message|courriel|e-?mail))/i;
/** The same, and how longer ones begin that stand right below the words. */
const beginsAsOne =
  /^(?:[*_]{0,2}(?:disclaimer|confidentiality|confidential|private and confidential)\b|please (?:think of|consider) the environment|if you (?:are not the intended|have received this)|the (?:information|contents?) (?:contained |transmitted )?(?:in|by|of|with) this)/i;
/** An English one speaks of the message that it stands in, or to whoever reads it: papers that went to the wrong person are a report. */
const speaksOfMail =
  /\b(?:this|these|any) (?:e-?mails?|messages?|communication|transmission|information|attachments?|documents?|files?)\b(?! address)|\b(?:you|your|addressee)\b/i;
/** What reports are of here, and no lawyer's or gateway's words. */
export const ofOurs =
  /\b(?:[gn]{0,2}wrandawiad(?:au)?|bwndeli?|porth|cyfrinair|hearings?|bundles?|panels?|panellists?|witness(?:es)?|portal|passwords?|TM[SU])\b/;
const inEnglish = /\b(?:the|is|and|of)\b/i;

const asksNotToPrint =
  /^[^.]{0,20}\b(?:think of|consider|protect) the environment\b.{0,40}\b(?:before|when|prior|print)|^[^.]{0,20}\b(?:do you|save paper)\b.{0,40}\bprint(?:ing)? this (?:e-?mail|message)\b/i;

/** What public bodies of Wales have to say of the language one may write in (Welsh Language Standards, 7 [L]); each writes it their own way. */
export const isOfLanguage = (line: string): boolean =>
  line.length < 300 &&
  !ofOurs.test(line) &&
  !/\b(?:but|yet|however|still|ond)\b/i.test(line) &&
  /^[^.]{0,60}(?:\b(?:croesaw\p{L}*|croesewir) gohebiaeth\b|\b(?:croeso i chi|gallwch|mae modd) (?:gysylltu|ohebu|ysgrifennu|ffonio|siarad)\b(?! â (?:mi|fi)\b)[^.]{0,40}\b(?:gymraeg|saesneg|ddwy iaith)\b|\bgysylltu â ni yn (?:y )?gymraeg\b|\b(?:are|is) welcome to (?:contact|write to|correspond with|call|speak to|e-?mail|reply to) us in (?:welsh|english|either language|both)\b|\b(?:happy|pleased|glad) to (?:correspond|receive (?:\p{L}+ )?(?:correspondence|e-?mails|letters)|deal with you|communicate) in (?:welsh|english|either language)\b|\bwelcomes? (?:receiving )?(?:correspondence|e-?mails|letters) in (?:welsh|english|either language|both)\b)/iu.test(
    line,
  );

/** A program's trace, or what heads one: a line that no signature has (Dynamics' and browsers', as public reports have them [D]). */
export const isOfTrace = (line: string): boolean =>
  /^(?:(?:plugin|plug-in|call|stack|server stack) ?(?:trace)|call stack|exception (?:details|type)|error (?:code|message|details)|technical details)\s?:|^at [\p{L}\w$.<>`]+[(.]|\b[A-Z]\w{2,60}(?:Exception|Error)\b/iu.test(
    line,
  );

/** What people say of a page, and lawyers of nothing. */
export const reports = /\b(?:says?|shows?|showed|wrong|refused|fails?|failed|nobody|somebody)\b/i;
/** What firms have to say of themselves below a letter (Companies Act 2006, s. 82; SRA Standards and Regulations, 7.1 [L]), and of fraud. */
const ofFirms: readonly RegExp[] = [
  /\bregistered (?:in|office|number|no\b|charity)/i,
  /\b(?:limited liability partnership|limited company|company limited by|LLP\b|company (?:no|number|registration))/i,
  /\bauthori[sz]ed and regulated by\b|\bregulated by the\b/i,
  /\bVAT (?:no|reg|number)/i,
  /\b(?:exempt|registered) charity\b|\bcharity (?:no|number|registration|commission)/i,
  /\b(?:a|independent) trade union\b|\blisted under the\b.{0,80}\bAct \d{4}/i,
  /\bbank (?:account )?details\b/i,
  /\b(?:cyber[ -]?(?:crime|fraud)|(?:e-?mail|invoice|payment|bank(?:ing)?) fraud|fraud (?:alert|warning|prevention)|beware of fraud)\b/i,
];
/** Nobody reports these of themselves without a word of what is amiss. */
const surelyOfFirm =
  /\bauthori[sz]ed and regulated by\b|\bregulated by the\b|\bregistered office\b|\blimited liability partnership\b|\bexempt charity\b|\b(?:charity|VAT|company) (?:no|number|reg(?:istration)?(?: no| number)?)\b\.?:? ?(?:GB ?)?\d[\d ]{5,12}|\bbank (?:account )?details (?:will|do|shall|are) (?:not|never)\b|\bwe (?:will|do|shall) (?:never|not)\b/i;
const isOfFirm = (line: string): boolean =>
  surelyOfFirm.test(line) &&
  !reports.test(line) &&
  ofFirms.filter((sign) => sign.test(line)).length >= 2 &&
  !firstPerson.test(line) &&
  !ofOurs.test(line);

/** "… is part of the … Trust. Registered in England no. …": two things that a school or a firm has to say of itself, and nothing else. */
const isOfHouse = (line: string): boolean =>
  /\bregistered (?:in|as|charity|number|company)\b\D{0,60}\d{5,8}\b/i.test(line) &&
  (/\bis (?:a )?(?:part|member|trading name) of\b/i.test(line) || /\bconsider the environment\b/i.test(line)) &&
  !firstPerson.test(line) &&
  !ofOurs.test(line);

/** "You must not copy or show them to anyone": whoever forbids that reports nothing. */
const forbidsToShow =
  /\bshow (?:it|them|this|these|(?:its|the) contents?)? ?to (?:any(?:one|body)|others|third part(?:y|ies))\b/gi;

/** A disclaimer says several things of itself; one alone may be somebody's sentence. */
export function isDisclaimer(paragraph: string): boolean {
  const near = paragraph.slice(0, 3_000).replace(forbidsToShow, '');
  if (reports.test(near) || /\band yet\b|\bbut (?:it|mine|ours|still|nothing)\b/i.test(near)) return false;
  if (asksNotToPrint.test(near) || isOfLanguage(near) || isOfFirm(near) || isOfHouse(near)) return true;
  const least = paragraph.length > 100 || speaksOfItself.test(near) ? 2 : 3;
  return (
    disclaimers.filter((sign) => sign.test(near)).length >= least &&
    !firstPerson.test(near) &&
    !ofOurs.test(near) &&
    !paragraph.endsWith('?') &&
    (speaksOfMail.test(near) || !inEnglish.test(near))
  );
}

export function endOfParagraph(lines: readonly string[], at: number, to: number): number {
  let end = at;
  while (end < to && lines[end] !== '') end += 1;
  return end;
}

export const isRule = (line: string): boolean => /^[-_=*―─—–]{3,}$/.test(line);

/**
 * Whether a disclaimer begins with this line: a paragraph that is one, or its first line below words that no empty line parts from it. A rule
 * above it is of it.
 */
export function startsDisclaimer(lines: readonly string[], at: number, to: number): boolean {
  const first = at + 1 < to && isRule(lines[at]!) ? at + 1 : at;
  return (
    (lines[at - 1] === '' ||
      isOfLanguage(lines[first]!) ||
      isOfFirm(lines[first]!) ||
      speaksOfItself.test(lines[first]!) ||
      beginsAsOne.test(lines[first]!)) &&
    isDisclaimer(lines.slice(first, endOfParagraph(lines, first, to)).join(' '))
  );
}

const warns =
  /\b(?:caution|warning|external|be careful|beware|don['’]?t often get|think before|you have not (?:previously )?(?:corresponded with|e-?mailed|received (?:an? |any )?(?:e-?mails?|mail|messages?) from)|first[- ]time sender|new sender|rhybudd|achtung|vorsicht|attention)\b/i;
/** Where it came from, as its verb: "the link from outside is dead" has none. */
const cameFromOutside =
  /(?:\b(?:this|e-?mail|message|mail|sender|it)\b[^.]{0,60}|[:!*-]\s{0,2})\b(?:originat\w{1,4}|came|comes|coming|sent|received|arrived|is)(?: \w{1,12}){0,3} (?:outside|external)\b|\bo['’]r tu allan\b|\bstammt von (?:außerhalb|extern|einem externen)|\bprovient (?:de l['’]ext|d['’]un)/i;
/** "[EXTERNAL EMAIL]" and nothing else. */
const isLabel =
  /^\W{0,10}(?:(?:caution|warning|notice|rhybudd)\W{1,4})?(?:(?:e-?bost|neges) allanol\W{1,4})?external(?: (?:e-?mail|sender|message|mail|source))?\W{0,10}$/i;
const advises =
  /\b(?:do not|don['’]t|never|avoid|before|when|unless)(?: you| you['’]re)? (?:click|open|reply|respond|follow|trust|know|recogni[sz]e|expect|are sure|verif|act|forward|provid|download)|\b(?:exercise|use|with|take) (?:extra |extreme )?(?:caution|care)\b|\bbe (?:cautious|vigilant|wary|careful (?:when|with))|\blearn why\b|\breport (?:it|as|this|suspicious)|\brecogni[sz]e the sender|\bpeidiwch â (?:chlicio|agor|ateb)\b/i;
const namesMail =
  /\bthis (?:e-?mail|message|mail|sender)\b|\b(?:the|a|new|unknown) sender\b|\bexternal (?:e-?mail|sender|source)\b|\bget e-?mail from\b|\b(?:neges|e-?bost) (?:hon|hwn)\b|\byr anfonwr\b/i;
/**
 * A caution that a mail gateway puts above a message: it warns, and says where the message came from or what to do with it. A person's own
 * warning has not both signs in so short a text.
 */
const isBanner = (text: string): boolean =>
  text.length < 500 &&
  warns.test(text) &&
  (cameFromOutside.test(text) || isLabel.test(text) || (advises.test(text) && namesMail.test(text))) &&
  !firstPerson.test(text) &&
  !/\b(?:my|me|we)\b/i.test(text);

/** "*** This message was sent over … ***": a line that a gateway puts between stars (CJSM and others [L]). */
const isStarred = (line: string): boolean =>
  /^\*{2,}\s?[^*]*\b(?:this|the) (?:e-?mail|message)\b[^*]*\b(?:was sent|came|has been|is from|originat|contains|is classified)[^*]*\*{2,}$/i.test(
    line,
  ) &&
  !firstPerson.test(line) &&
  !ofOurs.test(line);

/** Wrapped lines are longer than this; a shorter one has ended. */
const longestShort = 60;
const hasEnded = (line: string, next: string): boolean =>
  (line.length < longestShort && !/^\p{Ll}/u.test(next)) || /[.!\])*_=-]$|\blearn why this is important$/i.test(line);

/** Where a caution ends that begins the lines: its own, and not the words that follow it without an empty line. `at` where there is none. */
export function endOfBanner(lines: readonly string[], at: number, to: number): number {
  let end = at;
  while (end < to && isStarred(lines[end]!)) end += 1;
  if (end > at) return end;
  let length = 0;
  // No caution is longer than this: what is further is not looked at.
  for (let next = at + 1; next <= to && length < 1_000; next += 1) {
    length += lines[next - 1]!.length + 1;
    const isOne =
      end > at ? isBanner(`Caution: ${lines.slice(end, next).join(' ')}`) : isBanner(lines.slice(at, next).join(' '));
    if (isOne && (next === to || hasEnded(lines[next - 1]!, lines[next]!))) end = next;
  }
  return end;
}

/**
 * How government marks what it sends (Government Security Classifications 2023: OFFICIAL, and "-SENSITIVE" behind it [D]). In capitals, and
 * alone on its line: "The official said so" is somebody's sentence, and "RESTRICTED - ACCESS DENIED" a page's.
 */
const marking =
  /^(?:UK )?(?:OFFICIAL(?: ?[-–:/] ?[A-Z][A-Z -]{2,40}){0,3}|(?:SECRET|RESTRICTED|PROTECT)(?: ?[-–:/] ?(?:PERSONAL|COMMERCIAL|STAFF|MANAGEMENT|SENSITIVE))?)$/;
export const isMarking = (line: string): boolean => marking.test(line);

/**
 * What a program adds about itself: a short line that names the program or the device, and not somebody's sentence. In other languages as a public list of
 * them has it (discourse/email_reply_trimmer, test/emails/signatures.txt [R]), Apple's as messages in public repositories have them [D].
 */
const device =
  /^(?:sent (?:from|with|via|using|by) (?:my |the |a )?\[?(?:[\p{L}\d.+-]+ ){0,3}(?:mail|outlook|iphone|ipad|android|galaxy|samsung|huawei|pixel|xperia|nokia|blackberry|windows|proton|yahoo|gmail|aol|bt|ee|o2|tutanota|tuta|device|phone|mobile|cell|tablet|smartphone)\b|(?:get|download) outlook for (?:ios|android|mac|windows|iphone|ipad|mobile)|get bluemail|von meinem |gesendet (?:von|mit) |envoyé de (?:mon|mail)|envoyé depuis |enviado desde mi |wysłane z |verzonden vanaf |verstuurd vanaf |skickat från min |sendt fra min |inviato da(?:l mio)? (?:iphone|ipad|android|smartphone|samsung)|enviado do meu |anfonwyd o |diese nachricht wurde von meinem .{3,60} gesendet\.?$|(?:從我的|从我的) .{2,20} ?(?:傳送|发送|發送)$|(?:iphone|ipad)から送信$)/iu;
/** "(Sent from mobile device)", "<<sent by galaxy>>". */
const bracketed = /^(?:\(|<{1,2}|\[|\*)?(.*?)(?:\)|>{1,2}|\]|\*)?\.?$/u;
export const isDevice = (line: string): boolean =>
  device.test(bracketed.exec(line)![1]!) &&
  (/\b(?:excuse|forgive|apologi[sz]e|brevity|typos?)\b/i.test(line) ||
    !/\b(?:I|it|is|was|does|did|but|not|nothing|still|works?|arrives?|last|the)\b/.test(
      line.replace(/^sent \w+ the /i, ''),
    ));

/** What a mailing list puts below every message: a rule, and where one subscribes. */
export const isFootOfList = (lines: readonly string[], at: number, end: number): boolean =>
  end - at < 8 &&
  /^_{20,200}$/.test(lines[at]!) &&
  lines
    .slice(at + 1, end)
    .some((line) => /\bmailing list$|\/listinfo\/|\bunsubscribe\b|^https?:\/\/lists?\./i.test(line));

const leave =
  /^(?:(?:to )?unsubscribe(?:$|[,:|]| (?:from|here|click|please|visit|reply|send|follow|go|use|or|and|by|at|https?)\b)|you(?:['’]re| are)? (?:receiv(?:e|ed|ing)|subscribed)\b.{0,60}\bbecause (?:you(?:r|['’]re|['’]ve)?|some(?:one|body)|this|an?|of your|\S+ (?:added|mentioned|invited|assigned)) ?\b|this e-?mail is a service from\b|if you (?:no longer|do not|don['’]t) (?:wish|want) to receive (?:\w+ ){0,3}(?:e-?mails?|messages?|mailings?|newsletters?|notifications?|updates?|alerts?|communications?|them|these|this)\b)/i;
/** The same without a rule, as who writes to many puts it there. Whoever asks how to unsubscribe speaks of themselves, or asks. */
export const tellsHowToLeave = (paragraph: string): boolean =>
  leave.test(paragraph) &&
  !firstPerson.test(paragraph) &&
  !reports.test(paragraph) &&
  !/\?$|\b(?:does|did|nothing|nobody|still)\b/i.test(paragraph);
