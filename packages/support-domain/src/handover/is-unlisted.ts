import { isEveryday } from './everyday-words.js';
import { isEnglish } from './is-english.js';
import { machineWords } from './machine-words.js';
import { notPeople, particles, titles } from './name-words.js';
import { places } from './places.js';

/** How people write to each other, and what their machines are called: no names, and in no list of words. */
const chatAndMachines: ReadonlySet<string> = new Set([
  ...machineWords,
  ...(
    'abt acc acer ack adhd admin administrator administrators admins agm aka alexa american amex antivirus anymore app apps arent asap ' +
    'asd asp atm auth authn authz autocomplete autocorrect autofill autosave avast aws azure backend bacs barcode bcc bitdefender ' +
    'bitlocker blog blogs bluebeam bluescreen bookmarklet british broadband browser browsers bst btw byod cache cached caching ' +
    'cancelled cant captcha casework caseworker caseworkers cert certs cet cf checkbox checkboxes chromebook chromebooks citrix ' +
    'clickable clipboard cms config configs confluence cortana cos cosy couldnt covid cuz dashboard dashboards dataset dataverse dbs dd ' +
    'debian dedupe defender dept deptl dev dfe dialogue didnt dob docs docusign docx doesnt dont downgrade downgraded downgrading ' +
    'dropbox dropdown dropdowns dunno duplicated dwp ect eform eforms eg egress email emailed emailing emails emoji emojis english ' +
    'enquiry entra eod eportfolio eta etc exe facebook fao fave favicon favour fax faxed fedora filename filenames firewall firmware ' +
    'foi foxit freeview fridays frontend fte fwd galaxy gboard gdpr gif github gmail gmt gonna google googled gotta gov govt greyed ' +
    'guid guids hadnt hardcopy hashes hashtag hasnt havent hdmi headset headsets helpdesk hey hh hiya hmm homepage hotdesk hotfix ' +
    'hotline hotspot hq hrs hsbc html huawei hyperlink hyperlinks iban idk ie iframe iict imo inbox inboxes instagram intranet intune ' +
    'ipad ipads iphone iphones isnt javascript jira jpg kaspersky kb keyboard kinda kindle laggy landline laptop laptops legit lenovo ' +
    'letterhead letterheads linkedin linux lmk locker login logins logitech logoff logon logons logout lol macbook madam mailbox ' +
    'mailboxes mailto malware malwarebytes mandatory mastercard maths mcafee metadata mfa mgmt mic microsoft midday mimecast mm mob ' +
    'mobile mondays monitor monitors multi namespace natwest nb nda netflix newsletter nhs nino nitro nokia notepad npq nqt offline ' +
    'ofsted ok okay okays okta onboarding onedrive onenote oneplus online onscreen onsite otp outlook outro paginated panelist ' +
    'panelists panellist panellists passcode passcodes pasted paypal pdfs pgce phishing pixel plugin plugins plz polyfill popup popups ' +
    'portfolio powerapps powerbi powershell ppl ppt pptx preload prepopulated preprod proxied ps pw pwa pwd qts quickbooks re ' +
    'reauthenticate reauthentication rebook rebooked rebooted rebooting recd redact redacted redaction redactions ref refs regs ' +
    'repository repro resync reupload rota rotas router rsvp sage sandbox sandboxed saturdays scanner schema screenshot screenshots ' +
    'scrollbar scrollbars scrolled scrolling searchable sentinel servicenow sharepoint shouldnt signup siri skype slack smartcard sms ' +
    'snapshot softphone sophos soz spk spreadsheet spreadsheets ss startup subfolder subfolders sublist submenu subsite subtab sundays ' +
    'surname swiftkey switchboard tbc tbh tech tel tenant thinkpad thursdays thx tiktok timeline timelines timeout timesheet timesheets ' +
    'timestamp tmrw tms tmu tmw toggle toggled toner tooltip tooltips toshiba touchpad touchscreen tra trackball trackpad trello trn ' +
    'trns truncated tuesdays twitter uat ubuntu ui unassigned unchecked unclickable unicode unix unmute unmuted unpaginated unshared ' +
    'untick unticked upgrade upload uploads upn url urls usb username usernames utc util utr vid video videos virgin vmware voicemail ' +
    'voicemails vpn vs wanna wasnt webcam webchat webform webinar webinars webpage webpages website websites wednesdays welsh werent ' +
    'wfh whatsapp wifi wiki winrar winzip wizard wont wordpad wordpress workaround workarounds workflow workflows wouldnt xero xiaomi ' +
    'xls xlsx yeah yep youtube yy yyyy zip zipped zoomed zscaler'
  ).split(' '),
]);
/** A word that no list of ordinary words, screens, machines or places has. Folded. */
export const isUnlisted = (word: string): boolean =>
  !isEnglish(word) &&
  ![notPeople, titles, particles, chatAndMachines, places].some((words) => words.has(word)) &&
  !isEveryday(word) &&
  !(word.endsWith('s') && (chatAndMachines.has(word.slice(0, -1)) || places.has(word.slice(0, -1))));

export const isPlaceOrMachine = (word: string): boolean => chatAndMachines.has(word) || places.has(word);
