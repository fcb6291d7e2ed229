import { isEveryday } from './everyday-words.js';
import { commonSurnames } from './common-surnames.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { firstNames } from './first-names.js';
import { isEnglish, isMistyped, isTwoWords } from './is-english.js';
import { startWithTitle } from './known-names.js';
import { machineWords } from './machine-words.js';
import { places } from './places.js';
import { doingOfPeople, notPeople, particles, titles } from './name-words.js';
import {
  endsClause,
  isSignature,
  maybeStandsAsPerson,
  onlyPeople,
  standsAsPerson,
  standsInQuestion,
} from './where-people-stand.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** How people write to each other, and what their machines are called: no names, and in no list of words. */
const chatAndMachines: ReadonlySet<string> = new Set([
  ...machineWords,
  ...(
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays casework caseworker caseworkers firmware downgrade downgraded downgrading upgrade toner british american welsh english cache cached caching maths letterhead letterheads webform webforms madam switchboard offline online tenant repository snapshot schema polyfill unicode subsite ' +
    'administrator administrators rebooted hashes xero sage quickbooks eportfolio portfolio spreadsheet spreadsheets mic headset headsets hotspot router broadband firewall ' +
    'antivirus keyboard trackball monitor monitors scanner barcode scrolled scrolling pasted mandatory greyed truncated ' +
    'dob nino ref refs passcode passcodes trn trns upn nhs dbs iban bacs utr spk recd govt dept deptl mgmt hrs mins secs tel mob landline voicemails pw pwd otp dd mm yyyy yy hh ss abt acc ack admin admins anymore app apps asap asp atm auth authn authz async backend bcc bitlocker blog blogs bluescreen bookmarklet browser browsers btw byod cancelled ' +
    'captcha cert certs checkbox checkboxes chromebook chromebooks clickable clipboard cms cmd config configs cos cosy cuz dashboard dashboards dataset dataverse ' +
    'dev devs dialogue docs docx doesnt dont didnt isnt wasnt wont cant couldnt wouldnt shouldnt hasnt havent hadnt arent werent dunno dropdown dropdowns dwp eform eforms ' +
    'email emails emailed emailing emoji emojis entra enquiry etc exe favour fave favicon fax faxed filename filenames freeview frontend fwd gif github gmail gonna gotta google googled gov guid guids gui ' +
    'hardcopy hashtag hdmi helpdesk hey hiya hmcts hmm homepage hotdesk hotfix hotline hotmail html http https hyperlink hyperlinks icloud idk iframe imo info inbox inboxes infopath ' +
    'intranet intune ipad ipads iphone iphones javascript jpeg jpg json kb kinda laptop laptops laggy legit lmk locker login logins logoff logon logons logout lol macbook malware mailbox mailboxes mailto ' +
    'metadata mfa microsoft misc mobile multi namespace newsletter nope notepad ofsted okay okta onboarding online onedrive onenote onsite oauth outlook outro panellist panellists panelist panelists paginated ' +
    'pdfs phishing pls plz plugin plugins png popup popups ppl ppt pptx preload prepopulated preprod proxied pwa rebook rebooked rebooting redacted redact redaction redactions reg regs repro reupload resync rota rotas ' +
    'sandbox sandboxed screenshot screenshots scrollbar scrollbars searchable servicenow sharepoint signup skype sms smartcard softphone soz sso startup sublist submenu subfolder subfolders subtab surname tbc tbh tech thx ' +
    'timeline timelines timeout timestamp timesheet timesheets tmrw tmw todo toggle toggled tooltip tooltips touchpad touchscreen trackpad trello uat ui unchecked unclickable unmute unmuted untick unticked ' +
    'upload uploads url urls usb username usernames util vid video videos virgin voicemail vpn wanna webchat webcam webinar webinars webpage webpages website websites wfh whatsapp whiteboard wifi wiki wizard wordpress workaround ' +
    'workarounds workflow workflows xls xlsx xml yammer yeah yep yup zip zipped zoomed adhd asd covid gdpr foi unpaginated dedupe duplicated powerbi powershell powerapps autosave autofill autocomplete autocorrect ' +
    'reauthenticate reauthentication unassigned unshared onscreen midday eg ie vs aka ok okays cf nb ps re qts npq nqt ect pgce dfe tra tms tmu iict fte ' +
    'kaspersky mcafee avast malwarebytes logitech jira confluence slack dropbox docusign egress mimecast zscaler vodafone sky ee lenovo thinkpad asus acer toshiba huawei nokia xiaomi oneplus pixel galaxy ' +
    'kindle alexa siri cortana gboard swiftkey grammarly ubuntu debian fedora linux unix azure aws sentinel defender bitdefender sophos citrix vmware wordpad winzip winrar foxit nitro bluebeam netflix youtube facebook ' +
    'linkedin twitter instagram tiktok paypal mastercard amex barclays lloyds natwest hsbc santander tesco asda morrisons waitrose ' +
    'bst gmt utc est cet eod eta rsvp nda fao attn hq agm'
  ).split(' '),
]);
/** A word that no list of ordinary words, screens, machines or places has. Folded. */
export const isUnlisted = (word: string): boolean =>
  !isEnglish(word) &&
  ![notPeople, titles, particles, chatAndMachines, places].some((words) => words.has(word)) &&
  !isEveryday(word) &&
  !(word.endsWith('s') && (chatAndMachines.has(word.slice(0, -1)) || places.has(word.slice(0, -1))));

export const isPlaceOrMachine = (word: string): boolean => chatAndMachines.has(word) || places.has(word);

const withoutBlanks = /\S/;
/** Whether a word is a piece of an address, a path, a file's name or a piece of code. */
function isOfCode(token: NameToken, folded: string): boolean {
  let [from, to] = [token.start, token.end];
  while (from > 0 && token.start - from < 200 && withoutBlanks.test(folded[from - 1]!)) from -= 1;
  while (to < folded.length && to - token.end < 200 && withoutBlanks.test(folded[to]!)) to += 1;
  const run = folded
    .slice(from, to)
    .replace(/^@(?=\p{L}+\W?$)/u, '')
    .replace(/^[("'“‘[<]{1,3}|[)"'”’\]>.,;:!?]{1,3}$/g, '');
  return (
    /[\\/@_=&#%{}<>$+|~^*`]|:\/\/|\p{L}\.\p{L}|\d\p{L}|\p{L}\d|\p{L}:\p{L}/u.test(run) &&
    !/^\p{L}[\p{L}'-]*\/\p{L}[\p{L}'-]*$/u.test(run)
  );
}

/**
 * Words without a capital that no list of ordinary words has: "chidi", "agnieszka". Shown, unless one slip of the keyboard makes them an
 * ordinary word ("recieve") or they are two run together ("dropdown"); where a person stands, shown all the same.
 */
export function unlistedWords(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  const found: FoldedFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const { word, start, end, capital } = token;
    const standing = { tokens, at, folded };
    const isSigned = isSignature(standing) && !notPeople.has(word) && !isEveryday(word);
    if (
      isSigned &&
      (firstNames.has(word) || isUnlisted(word) || shortNames.has(word) || /^(?:ty|jo|di|vi|bo|mo|ed|al)$/.test(word))
    ) {
      found.push({ start, end, kind: 'likely-name' });
      continue;
    }
    // "ed said", "hi al"; "smith's case".
    if (!capital && shortNames.has(word) && standsAsPerson(standing)) found.push({ start, end, kind: 'likely-name' });
    if (!capital && commonSurnames.has(word) && isEnglish(word) && standsAsPerson(standing))
      found.push({ start, end, kind: 'likely-name' });
    if (capital || word.length < 3 || !isUnlisted(word) || isOfCode(token, folded)) continue;
    if (/\p{Lu}/u.test(written(start, end))) continue;
    const isSomebody =
      standsAsPerson(standing) ||
      maybeStandsAsPerson(standing) ||
      standsInQuestion(standing) ||
      endsClause(tokens, at, folded) ||
      firstNames.has(word) ||
      commonSurnames.has(word) ||
      commonSurnames.has(word.slice(1)) ||
      loneParticles.has(tokens[at - 1]?.word ?? '');
    const isWhole = word.length > 3 && /[aeiouy]/.test(word) && !/(.)\1\1/.test(word);
    if (!isSomebody && !(isWhole && !isTwoWords(word) && !isMistyped(word))) continue;
    // "d'souza", "hyun-woo", "ngozi eze".
    let from = start;
    const previous = tokens[at - 1];
    if (
      previous &&
      /^[-'’]$/.test(folded.slice(previous.end, start)) &&
      (previous.word.length === 1 || folded[previous.end] === '-')
    )
      from = previous.start;
    const initial = /(?:^|[^\p{L}\p{N}.])((?:\p{L}\. ?|\p{L} ){1,2})$/u.exec(
      folded.slice(Math.max(0, from - 8), from),
    )?.[1];
    if (initial && !/^[ai] $/.test(initial)) from -= initial.length;
    let to = end;
    const following = tokens[at + 1];
    if (following && folded.slice(end, following.start) === '-') to = following.end;
    else if (following && folded.slice(end, following.start) === ' ' && isName(following.word)) to = following.end;
    // "bin laden-smythe": the particles before it too.
    const first = tokens.findIndex((one, i) => i >= at - 1 && one.start === from);
    if (first > 0 && loneParticles.has(tokens[first - 1]!.word)) from = startWithTitle(tokens, first, folded);
    found.push({ start: from, end: to, kind: 'likely-name' });
  }
  return found;
}

const shortNames = list('ed al bo li yu wu ng ho xu hu ma jo mo cy vi lu qi su');
/** Particles that are no word of English: "al amin". */
const loneParticles = list('al el bin ibn van von della mac ap');
const isName = (word: string): boolean =>
  word.length > 2 && (isUnlisted(word) || firstNames.has(word)) && !doingOfPeople.has(word) && !onlyPeople.has(word);
