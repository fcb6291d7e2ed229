import type { ListSchema } from '../list-schema.js';
import { calendarDate, choice, note, number, text, titleField, yesNo } from '../fields.js';
import { shippedRuleRows } from './shipped-rule-rows.js';
import type { ChoiceWords } from '../cells/choice.js';

/** Where a rule sends an issue (S5, S9, S15). */
export type RuleRoute = 'tmu' | 'problem-form' | 'trello-board' | 'tra-digital';
export const ruleRouteWords: ChoiceWords<RuleRoute> = {
  tmu: 'TMU',
  'problem-form': 'TRA problem form',
  'trello-board': 'Trello board',
  'tra-digital': 'TRA Digital',
};
type PutFirst = 'yes' | 'no';
export const putFirstWords: ChoiceWords<PutFirst> = { yes: 'Yes', no: 'No' };

/** The escalation rules, one a row, as an admin edits them in the grid. They count once published (S15). */
export const rulesList = {
  key: 'rules',
  title: 'Desk rules',
  urlName: 'DeskRules',
  description: 'Who is asked about what, first row that fits wins. A change counts once it is published on the desk.',
  template: 'list',
  fields: {
    title: titleField('Rule'),
    order: number(
      'DeskOrder',
      'b70dba0b-0a28-4d12-a22e-ef86fde65b04',
      'Order',
      { least: -1_000_000_000, most: 1_000_000_000 },
      {
        indexed: true,
        description: 'Smaller numbers are tried first.',
      },
    ),
    reporterKind: text('DeskIfReporterKind', '442661da-87d8-42a3-a873-cd9a5083a7ac', 'If the reporter is', {
      description: 'Blank fits everybody.',
    }),
    tmsRole: text('DeskIfTmsRole', 'b99e61ee-16c3-4161-a95e-d1c4d8dcea77', 'If their role in TMS is', {
      description: 'Blank fits every role.',
    }),
    channel: text('DeskIfChannel', 'ca2c6604-b83d-4a6b-a614-ececb386faef', 'If they told us by', {
      description: 'Blank fits every channel.',
    }),
    cause: text('DeskIfCause', '1a4c46db-2d60-489e-a0ee-d39cd7466de8', 'If the cause is', {
      description: 'Blank fits every cause.',
    }),
    errorMessage: text('DeskIfErrorMessage', '79e48cba-a2c6-4a30-9c63-17035a9d38c4', 'If there is an error message', {
      description: 'Yes, No, or blank for either.',
    }),
    hearingWithin: text('DeskIfHearingWithin', '194fd86a-fd41-4547-8b21-b8d803e38fb3', 'If a hearing is within', {
      description: 'Working days, such as <= 5.',
    }),
    hoursSinceReceived: text('DeskIfHoursSince', 'a2728f9c-5264-4651-9a4c-16174d0101c4', 'If it came in', {
      description: 'Working hours ago, such as >= 8.',
    }),
    hoursOfSilence: text(
      'DeskIfSilence',
      '878ca61b-41ba-485d-b64b-95796f53124f',
      'If the person has heard nothing for',
      {
        description: 'Working hours, such as >= 16.',
      },
    ),
    status: text('DeskIfStatus', '64d42f91-5db5-46f4-b9c5-4b687846d378', 'If it stands as', {
      description: 'Blank fits every state.',
    }),
    timesReopened: text('DeskIfReopened', '9b953060-fa37-41f1-a046-ffbe3785704b', 'If it was opened again', {
      description: 'Times, such as >= 1.',
    }),
    update: text('DeskIfUpdate', '93b9a903-950a-4933-b32b-e4dbba3aac15', 'If it came after update', {
      description: 'A key of the timetable, or blank.',
    }),
    route: choice('DeskRoute', '7d5780d1-39fb-4e61-aad1-bc21762b5b5b', 'Then it goes to', ruleRouteWords),
    putFirst: choice('DeskPutFirst', '68bd5c52-02f7-48da-94ca-95d2a61c652c', 'Put it first', putFirstWords),
    nudge: text('DeskNudge', 'b6961807-da79-4679-acbe-0a86f4a72c06', 'Nudge'),
    reply: text('DeskReply', '9d96ec66-7e88-4148-b0e1-c406902a36fd', 'Suggest the reply', {
      description: 'The key of a standard reply.',
    }),
    because: note('DeskBecause', '1817930f-6316-4dc2-9308-c206662b8c88', 'Because', {
      description: 'Why, in plain English. It is shown beside the issue.',
    }),
    validFrom: calendarDate('DeskValidFrom', '45b41cac-e69a-4134-b292-c49b4d7f8082', 'Counts from'),
    validTo: calendarDate('DeskValidTo', '3adfa057-0bfd-4ab6-baa4-52652c0fb1ed', 'Counts to'),
    on: yesNo('DeskOn', '909d18b4-c969-445b-915b-783273c578a6', 'On', {
      since: 3,
      defaultValue: '1',
      description: 'A rule that is off is kept, and never decides.',
    }),
    sNumbers: text('DeskSNumbers', '962bf286-df04-41a2-9c52-63016d030a4c', 'Facts of the process document', {
      since: 3,
      description: 'Numbers such as S9, S12.',
    }),
  },
  views: [
    {
      title: 'Rules',
      fields: [
        'DeskOrder',
        'LinkTitle',
        'DeskIfReporterKind',
        'DeskIfChannel',
        'DeskIfErrorMessage',
        'DeskIfHearingWithin',
        'DeskRoute',
        'DeskPutFirst',
        'DeskBecause',
      ],
      query: '<OrderBy><FieldRef Name="DeskOrder"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 500 },
  noCrawl: true,
  attachments: false,
  onQuickLaunch: false,
  seedRows: shippedRuleRows,
  seededOnceAt: 3,
} as const satisfies ListSchema;
