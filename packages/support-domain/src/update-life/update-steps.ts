import { need, pastDayNeeds } from '../issues/needs.js';
import { epochDayOf, dateOf } from '../working-time/epoch-minutes.js';
import { windowStartsOn } from '../updates/windows.js';
import type { UpdateWindow } from '../updates/microsoft-update.js';
import { openStages, workedStages } from './stages.js';
import type { TimetableUpdate } from './timetable-update.js';
import type { UpdateCommandOf, UpdateCommandType } from './update-command.js';
import type { DutyTelling } from './update-facts.js';
import { updateNews } from './update-news.js';
import type { StepFacts, UpdateStepRecord } from './update-step.js';
import { undoNeeds, undoneFrom } from './undo-step.js';
import { system, team } from '../vocabulary/words/names.js';

/** What was said of the window on a day: a telling that is recorded late told what was known then. */
const windowAsOf = ({ earlier, announced }: TimetableUpdate, on: string): UpdateWindow | undefined => {
  const said = [...earlier, announced];
  const known = said.filter(({ saidOn }) => saidOn <= on);
  return (known[known.length - 1] ?? said[0])?.window;
};

const tellingOf = (
  { whom, what, on, asToldBy }: UpdateCommandOf<'tell' | 'confirm-briefing'>,
  update: TimetableUpdate,
  { head, newId }: StepFacts,
) => {
  const begun = head();
  const window = windowAsOf(update, on);
  const telling: DutyTelling = {
    id: newId(),
    by: asToldBy?.name ?? begun.by.name,
    whom,
    what,
    on,
    ...(window ? { window, noticeDays: epochDayOf(windowStartsOn(window)) - epochDayOf(on) } : {}),
  };
  return { begun, telling };
};

const tellingFields = {
  whom: 'Enter who was told',
  what: 'Enter what they were told',
  on: 'Enter the day they were told',
};
const toldNeeds = ({ on }: { on: string }, _update: TimetableUpdate, { today }: StepFacts) =>
  pastDayNeeds(on, today, 'on', 'The day they were told');

/** What each command means, once: its words, whose it is, what it asks for, and the events that it makes. */
export const updateSteps: { readonly [T in UpdateCommandType]: UpdateStepRecord<T> } = {
  hear: {
    words: 'put an update on the timetable',
    whose: 'tra',
    fields: {
      'announced.title': 'Enter what the update is called',
      'announced.saidOn': 'Enter the day it was announced',
      'decision.choice': `Select what ${team} will do`,
      'decision.impact': `Select the impact on ${system}`,
    },
    events: ({ key, kind, announced, source, decision }, _update, { head }) => [
      { ...head(), type: 'heard', key, kind, announced, ...(source ? { source } : {}) },
      ...(decision ? [{ ...head(), type: 'decided' as const, decision }] : []),
    ],
  },
  tell: {
    words: `tell ${team} about this update`,
    whose: 'tra',
    fields: tellingFields,
    needs: toldNeeds,
    events: (command, update, facts) => {
      const { begun, telling } = tellingOf(command, update, facts);
      return [{ ...begun, type: 'told', telling }];
    },
  },
  acknowledge: {
    words: `confirm that ${team} knows`,
    whose: 'tmu',
    fields: { on: `Enter the day ${team} heard of it` },
    needs: ({ tellingId, on }, { tellings }, { today }) => [
      ...need(!tellings.some(({ id }) => id === tellingId), 'tellingId', 'This was not found. Reload the page'),
      ...pastDayNeeds(on, today, 'on', `The day ${team} heard of it`),
    ],
    events: ({ tellingId, on }, _update, { head }) => [{ ...head(), type: 'acknowledged', tellingId, on }],
  },
  'confirm-briefing': {
    words: 'record a briefing',
    whose: 'tra',
    fields: tellingFields,
    needs: toldNeeds,
    events: (command, update, facts) => {
      const { begun, telling } = tellingOf(command, update, facts);
      return [{ ...begun, type: 'briefed', telling }];
    },
  },
  decide: {
    words: 'decide about this update',
    from: openStages,
    whose: 'tmu',
    fields: { 'decision.choice': `Select what ${team} will do`, 'decision.impact': `Select the impact on ${system}` },
    events: ({ decision }, _update, { head }) => [{ ...head(), type: 'decided', decision }],
  },
  'set-checklist': {
    words: 'write the checklist',
    from: workedStages,
    whose: 'tmu',
    fields: { checks: 'Enter what needs checking' },
    events: ({ checks }, update, { head, newId }) => [
      {
        ...head(),
        type: 'checklist-set',
        // What was ticked stays ticked where its words stay.
        checks: checks.map((text) => update.checks.find((check) => check.text === text) ?? { key: newId(), text }),
      },
    ],
  },
  'tick-check': {
    words: 'tick a check',
    from: workedStages,
    whose: 'tra',
    fields: {},
    needs: ({ checkKey }, { checks }) =>
      need(
        !checks.some(({ key }) => key === checkKey),
        'checkKey',
        'This check is no longer on the list. Reload the page',
      ),
    events: ({ checkKey, done }, _update, { head }) => [{ ...head(), type: 'check-ticked', checkKey, done }],
  },
  'record-test': {
    words: 'record a test',
    from: ['to-test', 'to-act', 'tested'],
    whose: 'tra',
    fields: {
      'test.by': 'Enter who tested it',
      'test.on': 'Enter the day it was tested',
      'test.result': 'Select how the test went',
    },
    needs: ({ test }, _update, { today }) => pastDayNeeds(test.on, today, 'test.on', 'The day it was tested'),
    events: ({ test }, _update, { head }) => [{ ...head(), type: 'tested', test }],
  },
  'record-applied': {
    words: 'record that it was applied',
    from: ['to-test', 'to-act', 'tested'],
    whose: 'tra',
    fields: { on: 'Enter the day it was applied' },
    needs: ({ on }, _update, { today }) => pastDayNeeds(on, today, 'on', 'The day it was applied'),
    events: ({ on, note }, _update, { head }) => [{ ...head(), type: 'applied', on, ...(note ? { note } : {}) }],
  },
  'record-checked': {
    words: `record that ${system} was checked`,
    from: ['applied', 'checked'],
    whose: 'tra',
    fields: {
      on: `Enter the day ${system} was checked`,
      result: `Select how ${system} is`,
      watchDays: 'Enter for how many days new issues are counted, 0 to 365',
    },
    needs: ({ on }, _update, { today }) => pastDayNeeds(on, today, 'on', `The day ${system} was checked`),
    events: ({ on, result, watchDays, note }, _update, { head }) => [
      {
        ...head(),
        type: 'checked',
        on,
        result,
        ...(watchDays > 0 ? { watchedUntilOn: dateOf(epochDayOf(on) + watchDays) } : {}),
        ...(note ? { note } : {}),
      },
    ],
  },
  'link-issue': {
    words: 'link an issue',
    whose: 'tmu',
    fields: { issueKey: 'Enter the issue' },
    events: ({ issueKey }, _update, { head }) => [{ ...head(), type: 'issue-linked', issueKey }],
  },
  'record-incident': {
    words: 'record that it caused an incident',
    whose: 'tmu',
    fields: { issueKey: 'Enter the issue number of the incident' },
    events: ({ issueKey, note }, _update, { head }) => [
      { ...head(), type: 'incident-recorded', issueKey, ...(note ? { note } : {}) },
    ],
  },
  'close-update': {
    words: 'close this update',
    from: openStages,
    whose: 'tmu',
    fields: {},
    events: ({ note }, _update, { head }) => [{ ...head(), type: 'update-closed', ...(note ? { note } : {}) }],
  },
  'open-again': {
    words: 'open this update again',
    from: ['closed'],
    whose: 'tmu',
    fields: { reason: 'Enter why it is opened again' },
    events: ({ reason }, _update, { head }) => [{ ...head(), type: 'opened-again', reason }],
  },
  'record-announcement': {
    words: 'record what is announced now',
    whose: 'tra',
    fields: {
      'announced.title': 'Enter what the update is called',
      'announced.saidOn': 'Enter the day it was announced',
    },
    events: ({ announced }, update, { head }) => {
      const isOlder = announced.saidOn < update.announced.saidOn;
      return isOlder || !updateNews(update.announced, announced)
        ? []
        : [{ ...head(), type: 'announced-again', announced }];
    },
  },
  'record-post': {
    words: 'record what happened to the announcement',
    whose: 'tra',
    fields: { standing: 'Select what happened to the announcement', on: 'Enter the day' },
    events: ({ standing, on }, { post }, { head }) =>
      post.standing === standing ? [] : [{ ...head(), type: 'post-changed', standing, on }],
  },
  'name-keeper': {
    words: 'name who looks after this update',
    whose: 'tmu',
    fields: { lookedAfterBy: 'Enter who looks after it' },
    events: ({ lookedAfterBy }, _update, { head }) => [{ ...head(), type: 'keeper-named', lookedAfterBy }],
  },
  'add-update-note': {
    words: 'add a note',
    whose: 'tra',
    fields: { text: 'Enter a note' },
    events: ({ text }, _update, { head }) => [{ ...head(), type: 'update-note-added', text }],
  },
  'record-list-change': {
    words: 'record a change in the list',
    whose: 'tra',
    fields: { stage: 'Select how it stands' },
    events: ({ stage }, _update, { head }) => [{ ...head(), type: 'changed-in-list', stage }],
  },
  'undo-step': {
    words: 'undo the last step',
    whose: 'tra',
    fields: {},
    needs: undoNeeds,
    events: (command, update, { head }) => [
      { ...head(), type: 'step-undone', eventId: command.eventId, before: undoneFrom(command, update) },
    ],
  },
};
