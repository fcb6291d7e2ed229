/**
 * What mail programs write above a message that they quote, in the languages whose mail reaches an English office most. As Outlook's own
 * translations have them: those of Western Europe as they were met [L], Romanian to Arabic from memory of the program and likelier than not [L].
 * Apple's, Gmail's, Yahoo's and Thunderbird's in twenty languages are as the messages of a public parser's tests have them
 * (crisp-oss/email-forward-parser, test/fixtures and lib/parser.js [R]).
 */
const labels = {
  from: 'from|sent by|de|von|van|da|från|fra|od|oddi wrth|lähettäjä|šalje|expéditeur|afzender|remitente|mittente|de la|kimden|feladó|от|від|από|差出人|寄件者|寄件人|发件人|보낸 사람|보낸사람|מאת|من|expeditorul|отправитель|від кого|saatja|gönderen|nadawca|送信元',
  sent: 'sent|date|envoyé|envoyé le|gesendet|verzonden|inviato|enviado|enviado el|enviado em|skickat|sendt|datum|data|fecha|dato|wysłano|wysłane|enviada|enviada em|lähetetty|päivämäärä|dátum|odoslané|poslano|anfonwyd|dyddiad|trimis|odesláno|gönderildi|gönderilme tarihi|elküldve|отправлено|надіслано|στάλθηκε|送信日時|日時|傳送日期|寄件日期|日期|发送时间|发送日期|보낸 날짜|날짜|נשלח|تم الإرسال|tarih|дата|dată|päiväys|gönderilen|відправлено|日付',
  to: 'to|à|an|aan|a|at|para|till|til|do|destinataire|an|destinatario|destinatário|către|komu|kime|címzett|кому|προς|宛先|收件者|收件人|받는 사람|받는사람|אל|إلى|vastaanottaja|prima|destinatarul|pre|pour|adresat|送信先',
  subject:
    'subject|objet|betreff|onderwerp|oggetto|asunto|assunto|ämne|emne|temat|aihe|predmet|pwnc|subiect|předmět|konu|tárgy|тема|θέμα|件名|主旨|主題|主题|제목|נושא|الموضوع|sujet|naslov|subiectul',
  copy: 'cc|bcc|kopie|kopia|dw|do wiadomości|udw|kopio|kópia|reply-to|importance|attachments|pièces jointes|anlagen|załączniki|atodiadau|抄送|副本|참조|עותק|نسخة|kopi|másolat|másolatot kap|копия|копія|bilgi|copie à|kopie (cc)',
  /** What stands in a heading as well, and says nothing of whom it went to. */
  other:
    'message-id|in-reply-to|references|return-path|delivered-to|mime-version|content-type|list-id|x-mailer|user-agent|thread-topic',
} as const;

export type Label = keyof typeof labels;

const byWord: ReadonlyMap<string, Label> = new Map(
  (Object.keys(labels) as Label[]).flatMap((label) => labels[label].split('|').map((word) => [word, label] as const)),
);

/** A line of a heading: "**From:** Asha Patel <asha@panel.example>" is from, "Asha Patel <asha@panel.example>". */
export function labelled(line: string): { label: Label; value: string } | undefined {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > 24) return undefined;
  const word = line.slice(0, colon).replace(/[*_]/g, '').trim().toLowerCase();
  const label = byWord.get(word);
  return (
    label && {
      label,
      value: line
        .slice(colon + 1)
        .replace(/^[*_\s]+|\*\*?$/g, '')
        .trim(),
    }
  );
}

/** "On 4 March 2026 at 09:12, Asha Patel <…> wrote:" in the same languages: how it begins, and how it ends. */
const begins =
  /^(?:on|le|am|el|il|op|em|den|ar|på|w dniu|(?:mon|tue|wed|thu|fri|sat|sun|pon|wt|śr|czw|pt|sob|niedz)[a-z]{0,6}\.?,)\s/i;
export const wrote =
  'wrote|a écrit|schrieb|escribió|ha scritto|het volgende geschreven|schreef|escreveu|skrev|pisze|napisał(?:\\(a\\)|a)?|ysgrifennodd';
/** The same in languages whose lines are laid out in other ways (the parsers' tests of crisp-oss, discourse and mailgun [R]; Korean as lists have it [D]). */
export const wroteElsewhere =
  'writes|kirjoitti|napsal\\(a\\)|napsal|napísal|ezt írta|şunu yazdı|написала?|писала?|пише|đã viết|写道|寫道|님이 작성|kirjutas';
/** Some have the name after the word: "Am 3. März 2026 schrieb Asha Patel <…>:". */
const ends = new RegExp(`(?:^|[\\s>)])(?:${wrote})(?:\\s[^:：]{0,120})?\\s?[:：]$`, 'i');
/** Notes: the name first, and the day after the word. */
const nameFirst = new RegExp(
  `^(?<who>[^:]{2,120}?)\\s(?:${wrote})\\s(?:on|am|le|el)\\s(?<when>[^A-Za-z]{0,3}\\d[^<>]{5,40})[:：]$`,
  'i',
);

/** What the line above a quoted message says: who wrote, as it stands there, and when. */
export interface Attribution {
  who: string;
  when: string;
}

/** A day with a year or a time: what makes a sentence that ends in "wrote:" the work of a program. */
export const hasDay = (text: string): boolean => /\d{1,4}\D{1,12}\d{2,4}|\d{1,2}:\d\d/.test(text);

/** Horde: "Quoting Asha Patel <asha@panel.example>:", without a day. The address says that a program wrote it. */
const quoting = /^(?:quoting|zitat von|citando a|citando|en citant)\s([^<>]{0,120}<[^<>\s]{3,254}>)\s?:$/i;

/** "On 3 March at 10:15 the chair wrote:", "you wrote:": no name, and so no program's line. */
export const ofSpeech =
  /^(?:the|an?|my|our|your|his|her|their|i|you|he|she|we|they|it|some(?:body|one))\b(?!['’.])[^<@]*$|\s(?:i|you|he|she|we|they)$/i;

/** "I see that on 3 March at 10:15 Asha Patel <…> wrote:" tells of it. */
export const isOfSentence =
  /^(?:i|we|you|he|she|they|it|the|my|our|your|his|her|their|this|that|these|an?|as|see|in|from|please|and|but|so|yesterday|today|then|when)\b(?!['’.])/i;

/**
 * "On 3 March at 10:15 Rhian Cole wrote:" may be anybody's sentence: English programs put a comma before the name, or an address behind it
 * (Gmail, Apple, Thunderbird, Yahoo as their messages had them [L]). What stands below it marked says that it is theirs.
 */
export function isToldOf(line: string): boolean {
  if (/^[^\d@/:]{1,120} wrote on [^:]{1,60}:$/i.test(line)) return true;
  if (!/^on\s/i.test(line) || /[<@]/.test(line)) return false;
  const dated = line.replace(/^on \p{L}{1,12},/iu, '').replace(/\swrote\s?:$/i, '');
  const comma = dated.lastIndexOf(',');
  return comma < 0 || !/\p{L}/u.test(dated.slice(comma));
}

/** Who wrote, from such a line; undefined where it is not one. A sentence that happens to begin so has no date in it. */
export function attribution(text: string, isOneLine = true): Attribution | undefined {
  if (text.length > 400) return undefined;
  // Zoho: "---- On Thu, 26 Nov 2026 14:55:10 +0000 Asha Patel <asha@panel.example> wrote ---".
  const line = text.replace(/^-{3,8} ?(.+? wrote) ?-{3,8}$/i, '$1:');
  const cited = isOneLine ? quoting.exec(line)?.[1] : undefined;
  if (cited) return { who: cited, when: '' };
  if (!hasDay(line)) return undefined;
  // Over several lines, somebody's own sentence would be the beginning of the name.
  const named = isOneLine ? nameFirst.exec(line)?.groups : undefined;
  if (named) return isOfSentence.test(named.who!) ? undefined : { who: named.who!, when: named.when! };
  if (!begins.test(line) || !ends.test(line)) return undefined;
  const said = line.replace(/\s?[:：]$/, '').replace(new RegExp(`\\s(?:${wrote})$`, 'i'), '');
  // The name stands after the day and its time; a comma may end the day, and may stand within the name.
  const [, after] = new RegExp(`\\s(?:${wrote})\\s(.+)$`, 'i').exec(said) ?? [];
  const time =
    /\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?uhr)?(?:\s?\(?(?:gmt|utc|bst|cet|cest)?(?:\s?[+-]\d{1,2}:?\d{0,2})?\)?)?,?\s+/gi;
  let behind: number | undefined;
  for (const found of said.matchAll(time)) behind = found.index + found[0].length;
  const who = after ?? (behind === undefined ? said.split(',').pop()! : said.slice(behind));
  if (ofSpeech.test(who.trim())) return undefined;
  return { who: who.trim(), when: line };
}

/** "##- Type your reply above this line -##": what desks of others put between an answer and what it answers. */
export const answersAbove = (line: string): boolean =>
  line.length < 120 &&
  /^[^\p{L}]{0,12}(?:\p{L}+ )?(?:type|write|add|enter|reply)(?: your)?(?: reply| response| answer| comment)?(?: to this \p{L}+)? above this line[^\p{L}]{0,12}$/iu.test(
    line,
  );
