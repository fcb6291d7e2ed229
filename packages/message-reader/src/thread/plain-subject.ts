/**
 * As Outlook writes them in eighteen languages: from memory of the program and of lists of such signs [L]. "VS" is Danish and Norwegian. Not
 * "Ref", which some write for "Réf": an English subject begins with it, and says what it is about.
 */
const replySigns = 're|aw|sv|antw|r|rif|odp|ré|réf|res|atb|parthed|ateb|ynt|vá|απ|회신|回复|答复|回覆|رد|השב';
const forwardSigns = 'fw|fwd|wg|tr|rv|i|doorst|vb|vs|vl|pd|enc|yml|ilt|\u0130lt|πρθ|전달|转发|轉寄|إعادة توجيه|העבר';
const isForwardSign = new RegExp(`^(?:${forwardSigns})$`, 'i');
const subjectSign = new RegExp(`^(${replySigns}|${forwardSigns})(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?\\s?[:：]\\s*`, 'i');

/** What gateways put before a subject: "[EXTERNAL]", "(Ext)", "{Suspected spam}", "***CAUTION***", "[E-MAIL EXTERNE]" [L]. In capitals where no bracket is. */
const mark =
  /^(?:[[(<]\*{0,3} ?(?:(?:warning|caution|notice)\s?[:!-]?\s)?(?:ext(?:ernal?)?(?:[ -](?:sender|source|origin|message|mail|e-?mail))?|(?:e-?mail |mail )?extern[eo]?|allanol(?: ?[/|] ?external)?|external ?[/|] ?allanol) ?!?\*{0,3}[\])>]:?|\[(?:caution|cjsm|official(?:[- :]{1,3}[a-z -]{2,30})?|\*{0,3}spam\??\*{0,3}|(?:possible|probable|likely|suspected)[^\]]{0,20}|bulk|secure|encrypt(?:ed)?)\]|\{(?:external|spam\??|suspected[^}]{0,20})\}|\*{1,3}(?:external|spam|caution)\*{1,3}|external:)\s*/i;
const markInCapitals = /^(?:EXT(?:ERNAL)?(?: E-?MAIL| SENDER)?)\s?[:|–-]\s+/;
/** A marking of government, in capitals, before a subject and behind it: "Official: a letter" is somebody's. */
const marking = /^(?:UK )?OFFICIAL(?:[- ]SENSITIVE)?(?: ?[-:] ?[A-Z]{4,20})?\s?[:–-]\s+/;
const markingBehind = /\s[-–|(\[]{1,2}\s?OFFICIAL(?:[- ]{1,3}SENSITIVE)?(?:[-: ]{1,3}[A-Z]{4,20})?[)\]]?$/;

/**
 * What programs put there: forms that were answered (Microsoft Forms by Power Automate, WordPress), and the keys by which other desks find
 * a message again (ServiceNow, Jira, Zendesk, Freshdesk), as their messages had them [L]. A number behind a word of one's own stays.
 */
const ofProgram =
  /^(?:new response(?: to)?\s?[:–-]\s+|(?:new )?(?:contact |web(?:site)? )?form (?:submission|response|entry)(?: (?:from|for))?\s?[:–-]\s+|\[(?:contact |web(?:site)? )?form(?: submission)?\]\s*|\[jira\]\s*(?:\([A-Z][A-Z\d]{1,9}-\d{1,7}\)\s*)?|\[[^\]]{2,40}\] (?:update|pending request|request (?:received|updated|solved))\s?:\s+|\[(?:request|ticket) (?:received|updated?|created|closed)\]\s*|\[(?:ticket |case |request )?#\s?\d{2,20}\]\s*|##(?:re-)?\d{2,20}##\s*|(?:(?:new |re)?assign(?:ed|ment) to (?:(?:your |the |a )?group\b|you\b)[^-–:|]{0,40}?\s?[-–:|]\s+)?(?:(?:incident|request|task|case|ticket) )?(?:INC|RITM|REQ|SCTASK|TASK|CHG|PRB|CS)\d{6,10}(?: (?:has been|was|is) \p{L}{4,12}(?: to (?:you|(?:your |the |a )?group\b[^-–:|]{0,40}?))?| opened)?\s?[-–:|]\s+(?:(?:(?:additional )?comments?|work notes?) added\s?[-–:|]\s+|(?:re)?assigned to (?:(?:your |the |a )?group\b|you\b)[^-–:|]{0,40}?\s?[-–:|]\s+)?)/iu;

/** "(no subject)", in the languages of the signs [L]. Without its brackets somebody may have written it. */
const noSubject =
  /^[([<](?:no subject|none|no title|blank|dim pwnc|kein betreff|sans objet|aucun objet|sin asunto|nessun oggetto|geen onderwerp|sem assunto|brak tematu|bez tematu|inget ämne|без темы)[)\]>]$/i;

/**
 * What programs put before the subject that they answer of themselves: somebody is away, a delivery failed. Outlook's in its languages, Gmail's
 * and Thunderbird's, from memory of them and of lists of such signs [L].
 */
const answerSigns =
  "automatic reply|undeliverable|ateb awtomatig|allan o['’]r swyddfa|odpowiedź automatyczna|automatische? antwoord|niet te bezorgen|risposta automatica|respuesta automática|resposta automática|auto(?:matiskt? )?svar|automatische antwort|abwesenheitsnotiz|unzustellbar|réponse automatique|non remis|non recapitabile|otomatik yanıt|automatická odpověď|răspuns automat|自动答复|自動応答";
/** People write these too, and go on in small letters: "Auto reply: will not switch off". */
const lesserAnswerSigns =
  'auto[- ]?reply|auto(?:matic|mated)[- ]response|out of (?:the )?office(?: reply)?|ooo|undelivered';
const ofAnswer = new RegExp(`^(?:${answerSigns})\\s?[:：]\\s*`, 'iu');
const lesserAnswer = new RegExp(`^(?:${lesserAnswerSigns})\\s?:\\s*`, 'iu');
function answerSign(title: string): RegExpExecArray | null {
  const lesser = lesserAnswer.exec(title);
  return lesser && !/^\p{Ll}/u.test(title.slice(lesser[0].length)) ? lesser : ofAnswer.exec(title);
}
export const beginsAsAnswer = new RegExp(`^(?:${answerSigns}|${lesserAnswerSigns})\\s?[:：]`, 'iu');

/**
 * What calendars put before the name of a meeting (Outlook in its languages, Google) [L]. Somebody may begin a subject of their own so, "Declined:
 * my card": it is taken off an invitation's or an answer's alone.
 */
const ofMeeting =
  /^(?:(?:tentatively )?accepted|tentative|declined|new time proposed|cancell?ed(?: event)?(?: with note)?|(?:updated )?invitation(?: with note)?|updated|meeting forward notification|derbyniwyd|gwrthodwyd|canslwyd|zugesagt|abgelehnt|mit vorbehalt|mit vorbehalt zugesagt|abgesagt|einladung|accepté|refusé|provisoire|annulé|aceptad[oa]|rechazad[oa]|cancelad[oa]|accettat[oa]|rifiutat[oa]|geaccepteerd|geweigerd|geannuleerd|zaakceptowano|odrzucono|anulowano)\s?[:：]\s*/iu;

/** A template's, which nobody filled in: "Problem: [your name]". */
const unfilled = /[[<{(](?:your|insert|enter|type|add|put) [^\])}>]{1,40}[\])}>]|\{\{[^{}]{1,40}\}\}/i;

/** What a list puts before it, and a sign behind that: "[Chairs] Re: Rota". */
const ofList = /^(\[[^\]]{2,40}\]\s*)(\S.*)$/;

/**
 * A subject without "RE:", "FW:" and their like and what programs put there, and which of the two signs stood first. `isOfMeeting`: the
 * message invites to a meeting, or answers that.
 */
export function plainSubject(
  subject: string,
  { isOfMeeting = false } = {},
): { title: string; sign: 'reply' | 'forward' | undefined } {
  let title = subject.trim().replace(markingBehind, '');
  let list = '';
  let sign: 'reply' | 'forward' | undefined;
  for (let turn = 0; turn < 20; turn += 1) {
    const found =
      mark.exec(title) ??
      markInCapitals.exec(title) ??
      marking.exec(title) ??
      ofProgram.exec(title) ??
      answerSign(title) ??
      (isOfMeeting ? ofMeeting.exec(title) : undefined) ??
      subjectSign.exec(title);
    const [, tag, behind] = found ? [] : (ofList.exec(title) ?? []);
    if (tag && behind && list === '' && subjectSign.test(behind)) {
      list = tag;
      title = behind;
    } else if (!found) break;
    else {
      if (found[1]) sign ??= isForwardSign.test(found[1]) ? 'forward' : 'reply';
      title = title.slice(found[0].length).trim();
    }
  }
  // What programs show where nobody wrote any.
  return { title: noSubject.test(title) || unfilled.test(title) ? '' : list + title, sign };
}
