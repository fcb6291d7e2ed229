/** What mail programs write above a message that they quote, in the languages whose mail reaches an English office most. */
const labels = {
  from: 'from|sent by|de|von|van|da|från|fra|od|lähettäjä|expéditeur|afzender|remitente|mittente',
  sent: 'sent|date|envoyé|envoyé le|gesendet|verzonden|inviato|enviado|enviado el|enviado em|skickat|sendt|datum|data|fecha|dato|wysłano',
  to: 'to|à|an|aan|a|para|till|til|do|destinataire|an|destinatario|destinatário',
  subject: 'subject|objet|betreff|onderwerp|oggetto|asunto|assunto|ämne|emne|temat|aihe',
  copy: 'cc|bcc|kopie|kopia|reply-to|importance|attachments|importance',
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
const begins = /^(?:on|le|am|el|il|op|em|den|den|w dniu)\s/i;
const ends =
  /(?:wrote|a écrit|schrieb.{0,120}|escribió|ha scritto|het volgende geschreven|schreef.{0,120}|escreveu|skrev.{0,120}|napisał(?:\(a\))?)\s?[:：]$/i;

/** Who wrote, from such a line; undefined where it is none. A sentence that happens to begin so has no date in it. */
export function attribution(line: string): string | undefined {
  if (line.length > 400 || !begins.test(line) || !ends.test(line) || !/\d/.test(line)) return undefined;
  return line;
}

const original =
  /^[-_\s]*(?:original message|original appointment|ursprüngliche nachricht|message d'origine|message original|messaggio originale|mensaje original|oorspronkelijk bericht|mensagem original|ursprungligt meddelande)[-_\s]*$/i;
const forward =
  /^(?:[-_\s]*(?:forwarded message|forwarded by .{1,80}|weitergeleitete nachricht|message transféré|messaggio inoltrato|mensaje reenviado|doorgestuurd bericht|mensagem encaminhada)[-_\s]*|begin forwarded message:?)$/i;

/** A line that says that another message follows. */
export function divider(line: string): 'reply' | 'forward' | undefined {
  if (line.length > 120) return undefined;
  if (forward.test(line)) return 'forward';
  return original.test(line) ? 'reply' : undefined;
}

const replySigns = 're|aw|sv|antw|r|rif|odp|réf|ref';
const forwardSigns = 'fw|fwd|wg|tr|rv|i|doorst|vb|vs|pd|enc';
const subjectSign = new RegExp(
  `^\\s*(?:\\[external\\]\\s*)?(${replySigns}|${forwardSigns})(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?\\s?[:：]\\s*`,
  'i',
);

/** A subject without "RE:", "FW:" and their like, and which of the two stood first. */
export function plainSubject(subject: string): { title: string; sign: 'reply' | 'forward' | undefined } {
  let title = subject.trim();
  let sign: 'reply' | 'forward' | undefined;
  for (let turn = 0; turn < 20; turn += 1) {
    const found = subjectSign.exec(title);
    if (!found) break;
    sign ??= forwardSigns.split('|').includes(found[1]!.toLowerCase()) ? 'forward' : 'reply';
    title = title.slice(found[0].length).trim();
  }
  return { title: title.replace(/^\[external\]\s*/i, '').trim(), sign };
}

/** The subject that the lines of a heading say; empty where none does. */
export const subjectIn = (lines: readonly string[]): string =>
  lines.map((line) => labelled(line)).find((found) => found?.label === 'subject')?.value ?? '';
