/**
 * Words of hearings, offices and screens that are written with a capital within a sentence and are nobody's name there, folded. Only such a
 * capital asks for them: elsewhere a word may still be somebody's. Ours, from the labels of screens and letters ([M]).
 */
export const officeWords: ReadonlySet<string> = new Set(
  (
    'listing approve approved approval chair legal proceedings correspondence finance awaiting runtime teaching smart focused term enterprise unit union length priority ' +
    'begin northern southern eastern western central drive design colleague evidence redo faculty latitude automate insurance remember classic cc bcc hr comms payroll ' +
    'procurement estates facilities reception registry governance compliance audit risk intelligence insight insights research statistics analysis analytics commercial ' +
    'communications complaints enquiries customer customers services operations operational corporate executive board trustee trustees committee council commission ' +
    'commissioner ombudsman tribunal judge judges judicial judiciary magistrate crown royal king queen parliament minister ministry secretary state department government ' +
    'civil servant local authority authorities academy academies college university nursery infant junior primary secondary grammar church school schools trust ' +
    'hearing hearings notice notices allegation allegations referral referrals referrer investigation investigations investigator interim order orders prohibition ' +
    'sanction sanctions finding findings fact facts decision decisions determination recommendation recommendations recommend mitigation impairment misconduct dishonesty ' +
    'conviction caution cautions statement statements exhibit exhibits appendix annex index schedule preliminary directions adjournment adjourn adjourned adjourning postpone ' +
    'postponed withdraw withdrawn withdrawal discontinue discontinued reinstate reinstated set aside appeal appeals review reviews outcome outcomes publication publish ' +
    'published redact redacted redaction redactions disclosure disclose disclosed unused material consent consents waiver special measures vulnerable adult child children ' +
    'safeguarding barring service disclosure police constable officer officers presenting presenter observer observers interpreter interpreters intermediary ' +
    'lay member legal adviser advisers expert experts appellant applicant respondent complainant witness witnesses party parties counsel clerk clerks usher ' +
    'draft drafts drafted open opened closed close pending paused resumed ready rejected accepted declined cancelled complete completed late early on hold ' +
    'archive archived restore restored delete deleted remove add new edit save discard apply reset clear refresh reload retry skip continue proceed confirm submit ' +
    'cancel back next previous first last home help about settings options tools view insert layout references mailings review developer design transitions animations ' +
    'slide format data formulas ribbon quick access recent shared pinned favourites favorites recycle bin trash sent items deleted junk clutter outbox drafts inbox ' +
    'unread flagged categories categorise rules focused other reply forward attach attachment attachments signature encrypt sensitivity official sensitive secret public ' +
    'internal confidential restricted general staff everyone guest guests owner owners contributor contributors reader readers visitor visitors member members ' +
    'read write full control none all any some both either yes no true false null on off enabled disabled active inactive online offline away busy available ' +
    'tentative presence mute unmute camera microphone speaker share screen present chat raise hand leave lobby breakout room rooms waiting record recording transcript ' +
    'caption captions whiteboard poll polls calendar planner tasks boards lists forms flow flows power automate apps pages site sites web part parts library libraries ' +
    'folder folders document documents template templates merge field fields bookmark track changes comment comments compare accept reject heading headings body text normal ' +
    'title subtitle table tables figure footnote footer header page break section portrait landscape margin margins orientation print printer printers preview scan scanner fax ' +
    'copy paste cut undo redo find replace select filter filters sort group ungroup expand collapse total totals subtotal count sum average pivot chart charts column columns ' +
    'row rows cell cells sheet sheets workbook number date currency percentage dashboard dashboards report reports business process stage stages unified interface ' +
    'client model driven sales marketing field project operations finance supply chain human resources commerce premium standard basic advanced beta preview insider ' +
    'current channel monthly semi annual security update updates feature hotfix patch rollup cumulative servicing stack driver drivers firmware bios boot safe mode ' +
    'command prompt terminal shell task manager event viewer control panel device start menu desktop taskbar system tray notification centre action center night light focus ' +
    'assist snipping tool snip sketch paint photos mail maps weather clock calculator sticky notes narrator magnifier voice typing speech recognition immersive ' +
    'private incognito inprivate window tab tabs bookmark bookmarks history downloads extension extensions cookies cache site permission permissions pop-up blocker ' +
    'summer autumn spring winter half term bank holiday easter christmas boxing day good friday new year eve lent ramadan eid diwali ' +
    'road street lane drive crescent close court square gardens house building floor wing tower station airport junction roundabout ' +
    'north south east west midlands united kingdom britain great ireland republic european union commonwealth nations ' +
    'internet explorer edge chrome safari firefox opera word excel point outlook access publisher teams visual studio code note one drive share stream sway bookings ' +
    'authenticator defender hello azure active directory conditional access multi factor single sign identity verify verified verification trusted device devices ' +
    'dear sir madam sirs regards best kind many thanks thank sincerely faithfully yours truly hello good morning afternoon evening ' +
    'subject sent received from to date time attachments importance high low normal re fw fwd urgent important action required reminder final follow flag ' +
    'also see note notes press click choose enter type hit tick untick check uncheck scroll hover drag drop double right left swipe pinch zoom rotate ' +
    'fit width height actual size dark light contrast mode theme accent colour colours black white red green blue amber grey yellow orange purple pink brown silver gold ' +
    'large small medium extra bold italic underline strikethrough superscript subscript bullet bullets numbering indent align centre justify ' +
    'weekly daily monthly quarterly yearly annual fortnightly recurring occurrence series absence absences leave sick availability unavailability diary rota ' +
    'expense expenses claim claims invoice invoices payment payments fee fees travel hotel train subsistence mileage receipt receipts timesheet timesheets ' +
    'training induction onboarding webinar webinars workshop workshops course courses module modules certificate certificates quiz guide guides manual policy policies ' +
    'procedure procedures handbook newsletter bulletin intranet hub portal helpdesk desk support service status incident incidents request requests change changes problem problems ' +
    'knowledge base article articles known error errors major minor critical severity impact urgency assigned unassigned resolved unresolved reopened duplicate linked parent child related ' +
    'record records case cases person persons people contact contacts account accounts organisation organisations school establishment establishments teacher teachers pupil pupils ' +
    'panel panels panellist panellists pool bundle bundles timetable timetables venue venues link links event events slot slots booking bookings ' +
    'letter letters email emails phone call calls text message messages note form forms task activity activities appointment appointments timeline queue queues ' +
    'search results advanced find lookup quick view views my our your all active inactive associated default subgrid chart ' +
    'welcome password username forgotten forgot reset remember sign signed log logged out session expired timeout unavailable unexpected ' +
    'optional mandatory required unauthorised unauthorized gateway saint doctor mister win door zone zones mode worksheet worksheets static dynamic casework  something went wrong try again later loading saving uploading downloading processing sending generating printing'
  ).split(' '),
);
