// What mail programs write above a message that they pass on or answer. Those of Western Europe as they were met [L]; Yahoo's, Thunderbird's, Apple's
// and HubSpot's in twenty languages as the messages of a public parser's tests have them (crisp-oss/email-forward-parser, test/fixtures [R]); "Reply
// Message", "Antwort Nachricht", "Oprindelig meddelelse" (mailgun/talon, tests [R]), "Original Nachricht" (zammad, test/data/mail/mail057 [R]), QQ's
// (discourse/email_reply_trimmer [R]).

const original =
  /^[-_\s]*(?:original message|original appointment|reply message|ursprüngliche nachricht|original ?nachricht|antwort ?nachricht|message d'origine|message original|messaggio originale|mensaje original|oorspronkelijk bericht|mensagem original|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|原始邮件|原始郵件)[-_\s]*$/iu;

const forwards = [
  'forwarded message|forwarded by .{1,80}|weitergeleitete nachricht|message transféré|message transmis|messaggio inoltrato|mensaje reenviado|doorgestuurd bericht|mensagem encaminhada|mensagem reencaminhada',
  'přeposlaná zpráva|videresendt (?:meddelelse|melding)|edelleenlähetetty viesti|välitetty viesti / fwd\\.msg|továbbított üzenet|przekazana wiadomość|treść przekazanej wiadomości|mesaj redirecționat|пересылаемое сообщение|перенаправленное сообщение|preposlaná správa(?: --- forwarded message)?|vidarebefordrat meddelande|i̇letilmiş mesaj|i̇letilen i̇leti|iletilmiş mesaj|iletilen ileti|перенаправлене повідомлення|переслане повідомлення|proslijeđena poruka|メッセージを転送|forwarded message / .{1,40}',
].join('|');
/** Apple's: a sentence with a colon, and no rule. */
const begins =
  'begin forwarded message|začátek přeposílané zprávy|start på videresendt besked|anfang der weitergeleiteten nachricht|inicio del mensaje reenviado|välitetty viesti alkaa|début du message (?:réexpédié|transféré)|započni proslijeđenu poruku|továbbított levél kezdete|inizio messaggio inoltrato|begin doorgestuurd bericht|videresendt melding|początek przekazywanej wiadomości|início da mensagem (?:reencaminhada|encaminhada)|începe mesajul redirecționat|начало переадресованного сообщения|začiatok preposlanej správy|vidarebefordrat mejl|i̇leti başlangıcı|ileti başlangıcı|початок листа, що пересилається|forwarded message';
const forward = new RegExp(`^(?:[-_\\s]*(?:${forwards})[-_\\s]*|(?:${begins})\\s?:|begin forwarded message)$`, 'iu');

/** A line that says that another message follows. */
export function divider(text: string): 'reply' | 'forward' | undefined {
  if (text.length > 120) return undefined;
  // Proton writes it with hyphens of another kind.
  const line = text.replace(/[‐‑‒–—]/g, '-').toLowerCase();
  if (forward.test(line)) return 'forward';
  return original.test(line) ? 'reply' : undefined;
}
