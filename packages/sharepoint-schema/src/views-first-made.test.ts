import { wholeLists } from './lists/set-up/whole-lists.js';
import type { WholeList } from './list-schema.js';

/** The columns that each view was first made with, by list and title: lists on tenants have them. */
const firstMade: Readonly<Record<string, string>> = {
  'settings/Settings': 'LinkTitle DeskValue DeskKey',
  'people/Everybody': 'LinkTitle DeskEmail DeskReporterKind DeskTmsRole DeskRoles DeskHasLeft DeskAwayUntilOn',
  'issues/Open issues':
    'LinkTitle DeskStatus DeskReporterKind DeskReporterName DeskOwnerName DeskHearingOn DeskRaisedAt DeskLastToldAt DeskKey',
  'issues/With TRA': 'LinkTitle DeskStatus DeskReporterKind DeskCardUrl DeskStatusSinceAt DeskErrorText',
  'issues/Closed issues': 'LinkTitle DeskOutcome DeskArea DeskCause DeskPrevention DeskRaisedAt DeskClosedAt',
  'reports/Reports': 'LinkTitle DeskRowKind DeskWords Author Created',
  'updates/Timetable':
    'LinkTitle DeskUpdateKind DeskStartsAt DeskEndsAt DeskWindowWords DeskStep DeskOwnerName DeskTellings',
  'documents/Documents by age':
    'DocIcon LinkFilename Title DeskLimitWorkingDays DeskLimitFrom DeskOwnerName DeskBackedUpAt Modified',
  'documents/Limits and checks':
    'DocIcon LinkFilename Title DeskPurpose DeskLimitWorkingDays DeskLimitFrom DeskLimitRule DeskOwnerName DeskFreshDays DeskBackedUpAt DeskCheckedOn DeskCheckedBy Modified',
  'standardReplies/Replies': 'LinkTitle DeskArea DeskCause DeskWords DeskRetired',
  'rules/Rules':
    'DeskOrder LinkTitle DeskIfReporterKind DeskIfChannel DeskIfErrorMessage DeskIfHearingWithin DeskRoute DeskPutFirst DeskBecause',
  'rulesSnapshots/Published rules': 'LinkTitle DeskRulesVersion Author Created',
  'cover/Cover': 'LinkTitle DeskInbox DeskPersonName DeskFromOn DeskToOn DeskAway',
  'knownProblems/We know about': 'LinkTitle DeskIssueNumber DeskSinceAt',
  'knownProblems/All': 'LinkTitle DeskIssueNumber DeskSinceAt DeskEndedAt',
  'meToo/Me too': 'LinkTitle DeskKnownProblem Author Created',
  'outages/Outages': 'LinkTitle DeskOutageStep DeskIsDrill DeskSinceAt DeskWhom DeskWords Author Created',
  'outageLog/Log': 'LinkTitle DeskRowKind DeskWords Author Created',
  'hearings/Hearings': 'LinkTitle DeskHearingKind DeskHearingOn DeskHearingLastOn DeskTakenOut',
  'cadences/Cadences': 'LinkTitle DeskCadenceKind DeskCadenceDays DeskCadenceAt DeskFromOn DeskToOn',
  'updateNudges/Nudges': 'LinkTitle DeskNudgeCase DeskNudgeDays DeskNudgeWords DeskNudgeTo DeskNudgeOn',
  'flowRuns/Flows': 'LinkTitle DeskMaySend DeskRanAt DeskMessages',
  'joiningSteps/Steps': 'LinkTitle DeskDoneBy',
  'joinings/Joining and leaving': 'LinkTitle DeskJoiningKind DeskReporterKind DeskFromOn DeskIsCancelled Editor',
};

// A view that gets a column, and does not say what it was, stays as it is on every site that has it.
it('says of every view that has changed since what it was made with', () =>
  expect(
    Object.fromEntries(
      Object.values(wholeLists).flatMap((list: WholeList) =>
        list.views.map((view) => [`${list.key}/${view.title}`, (view.was ?? view.fields).join(' ')]),
      ),
    ),
  ).toEqual(firstMade));
