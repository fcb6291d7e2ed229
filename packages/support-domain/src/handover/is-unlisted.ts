import { isEveryday } from './everyday-words.js';
import { isEnglish } from './is-english.js';
import { machineWords } from './machine-words.js';
import { notPeople, particles, titles } from './name-words.js';
import { places } from './places.js';

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
    'pdfs phishing pls plz plugin plugins png popup popups ppl ppt pptx preload prepopulated preprod proxied pwa rebook rebooked rebooting redacted redact redaction redactions regs repro reupload resync rota rotas ' +
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
