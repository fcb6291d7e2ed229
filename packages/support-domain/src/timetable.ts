// What the package gives of Microsoft's updates: windows from words, their life, and ways in: what TMU’s timetable is made of (S30).
export {
  microsoftUpdateSchema,
  updateStepSchema,
  updateTellingSchema,
  updateWindowSchema,
  windowPrecisionSchema,
  type MicrosoftUpdate,
  type UpdateStep,
  type UpdateTelling,
  type UpdateWindow,
  type WindowPrecision,
} from './updates/microsoft-update.js';
export {
  dayWindow,
  monthWindow,
  partOfMonthWindow,
  windowBetween,
  windowStartsOn,
  type PartOfMonth,
} from './updates/windows.js';
export { windowFromWords, type WindowReading } from './updates/window-from-words.js';
export type { WindowQuestion } from './updates/reading/question.js';
export type { WindowChoice } from './updates/reading/row-reading.js';
export { comesWords } from './updates/comes-words.js';
export { windowInWords, windowWithPreposition } from './updates/window-in-words.js';
export { conflictsAmong, windowConflict, type TimetableConflict } from './updates/window-conflict.js';
export { type WindowConflict } from './updates/window-bounds.js';
export {
  cadenceSchema,
  cadenceWindows,
  type Cadence,
  type CadenceDays,
  type CadenceWindow,
} from './updates/cadence.js';
export { cadenceLines, type CadenceLine } from './updates/cadence-in-words.js';
export { readCadenceDays, readTimeOfDay } from './updates/read-cadence-days.js';
export { knownCadences, nightlyCadence } from './updates/known-cadences.js';
export { updatesOnDay, type UpdateOnDay, type UpdatesOnDay } from './updates/updates-on-day.js';
export { mostWatchDays, watchWindow, type WatchStretch } from './updates/watch-window.js';
export {
  decideUpdate,
  type DecideUpdateFacts,
  type UpdateOutcome,
  type UpdateRefusal,
} from './update-life/decide-update.js';
export { evolveUpdate, replayUpdate, UpdateReplayError } from './update-life/evolve-update.js';
export { openUpdateSteps } from './update-life/open-update-steps.js';
export { timetableUpdateSchema, type TimetableUpdate } from './update-life/timetable-update.js';
export { type UpdateStage, type UpdateStanding } from './update-life/update-standing.js';
export {
  updateCommandSchema,
  type UpdateCommand,
  type UpdateCommandOf,
  type UpdateCommandType,
} from './update-life/update-command.js';
export { updateEventSchema, type UpdateEvent, type UpdateEventType } from './update-life/update-event.js';
export {
  type Announcement,
  type DutyTelling,
  type PostStanding,
  type UpdateChoice,
  type UpdateImpact,
} from './update-life/update-facts.js';
export { updateNews, type UpdateNews } from './update-life/update-news.js';
export { changesInWords, lastChangeInWords, movedInWords } from './update-life/moved-in-words.js';
export { updateBriefing, type UpdateBriefing } from './update-life/update-briefing.js';
export { everybodyTold, silentDays, updateDuty, type ToldPerson, type UpdateDuty } from './update-life/update-duty.js';
export {
  nudgesOf,
  updateNudgeRuleSchema,
  type NudgedUpdate,
  type UpdateNudge,
  type UpdateNudgeReason,
  type UpdateNudgeRule,
} from './update-life/update-nudges.js';
export { updateNudges } from './update-life/nudges-of-story.js';
export { shippedUpdateNudges } from './update-life/shipped-update-nudges.js';
export { updateStory, type UpdateStoryLine } from './update-life/update-story.js';
export { choiceWords, impactWords, postWords, stageWords, testResultWords } from './update-life/update-words.js';
export { undoOfStep } from './update-life/undo-step.js';
export { keyOfPost, previewImport, previewTurns, type ImportPreview } from './update-imports/import-preview.js';
export { readMessageCenterJson } from './update-imports/message-center-json.js';
export { readPastedUpdates } from './update-imports/pasted-words.js';
export { type ImportFacts, type PostsReading, type Unreadable, type UpdatePost } from './update-imports/update-post.js';
export { readUpdatesCsv, updatesCsv } from './update-imports/updates-csv.js';
export { atOnce, inSlices, StoppedError, type SliceOptions, type Turns } from './update-imports/in-turns.js';
export {
  notATextFile,
  updateFileKind,
  updateFilePosts,
  updateFileWords,
  type UpdateFileKind,
} from './update-imports/update-file.js';
export { updatesCalendar, type CalendarUpdate } from './update-calendar/updates-calendar.js';
export { comingInWords } from './update-imports/coming-in-words.js';
export { type ListedUpdate } from './update-imports/listed-update.js';
export { hearingHours, HearingsOnLine, type HearingConflicts } from './conflicts/hearing-conflicts.js';
export { nextTestDay, type BusyTime, type NextTestDay } from './conflicts/next-test-day.js';
export {
  maintenanceNightsSchema,
  nightsOfEurope,
  readMaintenanceNights,
  type MaintenanceNights,
} from './conflicts/nights.js';
export { type Sitting } from './conflicts/sittings.js';
export { hearingSchema, withKeys, type DateRange, type FoundHearing, type Hearing } from './hearings/hearing.js';
export { hearingsAWeek, hearingsIn, mondayOf, type HearingWeek } from './hearings/hearings-in.js';
export { readHearingsFile } from './hearings/hearings-file.js';
export { type HearingsReading } from './hearings/hearings-reading.js';
export { datesCovered, planHearings, type HearingsPlan } from './hearings/hearings-plan.js';
export { hearingsAgeInWords, type HearingsFile } from './hearings/hearings-age.js';
export { hearingsOf, type EntryAsWritten, type HearingEntry } from './hearings/hearing-entry.js';
export { hearingSteps, undoOfHearings, type HearingStep } from './hearings/hearing-steps.js';
