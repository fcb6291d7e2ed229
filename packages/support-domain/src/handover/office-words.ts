/**
 * Words of hearings, offices and screens that are written with a capital within a sentence and are nobody's name there, folded. Only such a
 * capital asks for them: elsewhere a word may still be somebody's. Ours, from the labels of screens and letters ([M]).
 */
export const officeWords: ReadonlySet<string> = new Set(
  (
    'about absence absences academies academy accent accept accepted access account accounts action active activities activity actual ' +
    'add adjourn adjourned adjourning adjournment adult advanced adviser advisers afternoon again airport align all allegation ' +
    'allegations also amber analysis analytics animations annex annual any appeal appeals appellant appendix applicant apply ' +
    'appointment appointments approval approve approved apps archive archived article articles aside assigned assist associated attach ' +
    'attachment attachments audit authenticator authorities authority automate autumn availability available average awaiting away ' +
    'azure back bank barring base basic bcc begin best beta bin bios black blocker blue board boards body bold booking bookings ' +
    'bookmark bookmarks boot both boxing break breakout britain brown building bullet bulletin bullets bundle bundles business busy ' +
    'cache calculator calendar call calls camera cancel cancelled caption captions case cases casework categories categorise caution ' +
    'cautions cc cell cells center central centre certificate certificates chain chair change changes channel chart charts chat check ' +
    'child children choose christmas chrome church civil claim claims classic clear clerk clerks click client clock close closed ' +
    'clutter code collapse colleague college colour colours column columns command comment comments commerce commercial commission ' +
    'commissioner committee commonwealth comms communications compare complainant complaints complete completed compliance conditional ' +
    'confidential confirm consent consents constable contact contacts continue contrast contributor contributors control conviction ' +
    'cookies copy corporate correspondence council counsel count course courses court crescent critical crown cumulative currency ' +
    'current customer customers cut daily dark dashboard dashboards data date day dear decision decisions declined default defender ' +
    'delete deleted department design desk desktop determination developer device devices diary directions directory disabled discard ' +
    'disclose disclosed disclosure discontinue discontinued dishonesty diwali doctor document documents door double downloading ' +
    'downloads draft drafted drafts drag drive driven driver drivers drop duplicate dynamic early east easter eastern edge edit eid ' +
    'either email emails enabled encrypt enquiries enter enterprise error errors establishment establishments estates european eve ' +
    'evening event events everyone evidence excel executive exhibit exhibits expand expense expenses expert experts expired explorer ' +
    'extension extensions extra facilities fact factor facts faculty faithfully false favorites favourites fax feature fee fees field ' +
    'fields figure filter filters final finance find finding findings firefox firmware first fit flag flagged floor flow flows focus ' +
    'focused folder folders follow footer footnote forgot forgotten form format forms formulas fortnightly forward friday from full fw ' +
    'fwd gardens gateway general generating gold good governance government grammar great green grey group guest guests guide guides ' +
    'half hand handbook header heading headings hearing hearings height hello help helpdesk high history hit hold holiday home hotel ' +
    'hotfix house hover hr hub human identity immersive impact impairment importance important inactive inbox incident incidents ' +
    'incognito indent index induction infant inprivate insert insider insight insights insurance intelligence interface interim ' +
    'intermediary internal internet interpreter interpreters intranet investigation investigations investigator invoice invoices ' +
    'ireland italic items judge judges judicial judiciary junction junior junk justify kind king kingdom knowledge known landscape lane ' +
    'large last late later latitude lay layout leave left legal length lent letter letters libraries library light link linked links ' +
    'listing lists loading lobby local log logged lookup low madam magistrate magnifier mail mailings major manager mandatory manual ' +
    'many maps margin margins marketing material measures medium member members menu merge message messages microphone midlands mileage ' +
    'minister ministry minor misconduct mister mitigation mode model module modules monthly morning multi mute my narrator nations new ' +
    'newsletter next night no none normal north northern note notes notice notices notification null number numbering nursery observer ' +
    'observers occurrence off officer officers official offline ombudsman on onboarding one online open opened opera operational ' +
    'operations optional options orange order orders organisation organisations orientation other our out outbox outcome outcomes ' +
    'outlook owner owners page pages paint panel panellist panellists panels parent parliament part parties parts party password paste ' +
    'patch paused payment payments payroll pending people percentage permission permissions person persons phone photos pinch pink ' +
    'pinned pivot planner point police policies policy poll polls pool pop-up portal portrait postpone postponed power preliminary ' +
    'premium presence present presenter presenting press preview previous primary print printer printers printing priority private ' +
    'problem problems procedure procedures proceed proceedings process processing procurement prohibition project prompt public ' +
    'publication publish published publisher pupil pupils purple quarterly queen queue queues quick quiz raise ramadan re read reader ' +
    'readers ready receipt receipts received recent reception recognition recommend recommendation recommendations record recording ' +
    'records recurring recycle red redact redacted redaction redactions redo references referral referrals referrer refresh regards ' +
    'registry reinstate reinstated reject rejected related reload remember reminder remove reopened replace reply report reports ' +
    'republic request requests required research reset resolved resources respondent restore restored restricted results resumed retry ' +
    'review reviews ribbon right risk road rollup room rooms rota rotate roundabout row rows royal rules runtime safari safe ' +
    'safeguarding saint sales sanction sanctions save saving scan scanner schedule school schools screen scroll search secondary secret ' +
    'secretary section security see select semi sending sensitive sensitivity sent series servant service services servicing session ' +
    'set settings severity share shared sheet sheets shell sick sign signature signed silver sincerely single sir sirs site sites size ' +
    'sketch skip slide slot slots small smart snip snipping some something sort south southern speaker special speech spring square ' +
    'stack staff stage stages standard start state statement statements static station statistics status sticky stream street ' +
    'strikethrough studio subgrid subject submit subscript subsistence subtitle subtotal sum summer superscript supply support sway ' +
    'swipe system tab table tables tabs task taskbar tasks teacher teachers teaching teams template templates tentative term terminal ' +
    'text thank thanks theme tick time timeline timeout timesheet timesheets timetable timetables title to tool tools total totals ' +
    'tower track train training transcript transitions trash travel tray tribunal true truly trust trusted trustee trustees try type ' +
    'typing unassigned unauthorised unauthorized unavailability unavailable uncheck underline undo unexpected ungroup unified union ' +
    'unit united university unmute unread unresolved untick unused update updates uploading urgency urgent username usher venue venues ' +
    'verification verified verify view viewer views visitor visitors visual voice vulnerable waiting waiver weather web webinar ' +
    'webinars weekly welcome went west western white whiteboard width win window wing winter withdraw withdrawal withdrawn witness ' +
    'witnesses word workbook worksheet worksheets workshop workshops write wrong year yearly yellow yes your yours zone zones zoom'
  ).split(' '),
);
