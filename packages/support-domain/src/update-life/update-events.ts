import { counted } from '../words/counts.js';
import { dateInWords } from '../words/dates.js';
import { andList } from '../words/lists.js';
import { windowInWords, windowWithPreposition } from '../updates/window-in-words.js';
import { atStage, stageAfterChoice, stageByDecision, withStanding } from './stages.js';
import type { TimetableUpdate } from './timetable-update.js';
import type { UpdateEventOf, UpdateEventType } from './update-event.js';
import { announcedNow } from './update-news.js';
import type { UpdateEventRecord } from './update-step.js';
import { choiceWords, impactWords, postWords, stageWords, testResultWords } from './update-words.js';
import { system, team } from '../vocabulary/words/names.js';

const withNote = (sentence: string, note: string | undefined): string => (note ? `${sentence} ${note}` : sentence);

const withTelling = (update: TimetableUpdate, { telling, at }: UpdateEventOf<'told' | 'briefed'>): TimetableUpdate => ({
  ...update,
  tellings: [...update.tellings, { ...telling, at }],
});

const linked = (update: TimetableUpdate, issueKey: string): TimetableUpdate =>
  update.issueKeys.includes(issueKey) ? update : { ...update, issueKeys: [...update.issueKeys, issueKey] };

const toldInWords = (verb: 'told' | 'briefed', { by, whom, on, what }: UpdateEventOf<'told'>['telling']): string =>
  `${by} ${verb} ${andList(whom)} on ${dateInWords(on)}: ${what}`;

/** What each event changes and how the story says it, once, so that neither can be forgotten for a new one. */
export const updateEvents: { readonly [T in UpdateEventType]: UpdateEventRecord<T> } = {
  heard: {
    // The first event makes the update: `evolveUpdate` does so.
    evolve: (update) => update,
    story: ({ by, announced }) =>
      announced.window
        ? `${by.name} put it on the timetable: ${announced.title}, ${windowWithPreposition(announced.window)}.`
        : `${by.name} put it on the timetable: ${announced.title}. No date is known yet.`,
  },
  told: {
    evolve: withTelling,
    story: ({ telling }) => toldInWords('told', telling),
  },
  acknowledged: {
    evolve: (update, { tellingId, on, by }) => ({
      ...update,
      tellings: update.tellings.map((telling) =>
        telling.id === tellingId ? { ...telling, acknowledged: { by: by.name, on } } : telling,
      ),
    }),
    story: ({ by, on }) => `${by.name} confirmed on ${dateInWords(on)} that ${team} knows.`,
  },
  briefed: {
    evolve: withTelling,
    story: ({ telling }) => toldInWords('briefed', telling),
  },
  decided: {
    evolve: (update, { decision, at }) =>
      atStage({ ...update, decision }, stageAfterChoice(decision.choice, update.stage), at),
    story: ({ by, decision }) =>
      withNote(`${by.name} decided: ${choiceWords[decision.choice]}. ${impactWords[decision.impact]}.`, decision.note),
  },
  'checklist-set': {
    evolve: (update, { checks }) => ({ ...update, checks }),
    story: ({ by, checks }) => `${by.name} wrote the checklist (${counted(checks.length, 'check')}).`,
  },
  'check-ticked': {
    evolve: (update, { checkKey, done, by, at }) => ({
      ...update,
      checks: update.checks.map(({ done: _, ...check }) => {
        const before = update.checks.find(({ key }) => key === check.key)?.done;
        if (check.key !== checkKey) return before ? { ...check, done: before } : check;
        return done ? { ...check, done: { by: by.name, at } } : check;
      }),
    }),
    story: ({ by, done }) => `${by.name} ${done ? 'ticked a check' : 'took a tick off a check'}.`,
  },
  tested: {
    evolve: (update, { test, at }) =>
      atStage({ ...update, test }, test.result === 'failed' ? stageByDecision(update) : 'tested', at),
    story: ({ test }) =>
      withNote(`${test.by} tested it on ${dateInWords(test.on)}: ${testResultWords[test.result]}.`, test.note),
  },
  applied: {
    evolve: (update, { on, at }) => atStage({ ...update, appliedOn: on }, 'applied', at),
    story: ({ on, note }) => withNote(`It was applied on ${dateInWords(on)}.`, note),
  },
  checked: {
    evolve: ({ watchedUntilOn: _, ...update }, { on, result, watchedUntilOn, at }) =>
      atStage({ ...update, checked: { on, result }, ...(watchedUntilOn ? { watchedUntilOn } : {}) }, 'checked', at),
    story: ({ by, on, result, watchedUntilOn, note }) => {
      const found = result === 'well' ? 'all is well' : 'there are problems';
      const watched = watchedUntilOn ? ` New issues are counted until ${dateInWords(watchedUntilOn)}.` : '';
      return withNote(`${by.name} checked ${system} on ${dateInWords(on)} after it: ${found}.${watched}`, note);
    },
  },
  'issue-linked': {
    evolve: (update, { issueKey }) => linked(update, issueKey),
    story: ({ by, issueKey }) => `${by.name} linked issue ${issueKey}.`,
  },
  'incident-recorded': {
    evolve: (update, { issueKey, at }) => atStage(linked(update, issueKey), 'incident', at),
    story: ({ by, issueKey, note }) =>
      withNote(`${by.name} recorded that it caused an incident: issue ${issueKey}.`, note),
  },
  'update-closed': {
    evolve: (update, { at }) => atStage(update, 'closed', at),
    story: ({ by, note }) => withNote(`${by.name} closed it.`, note),
  },
  'opened-again': {
    evolve: (update, { at }) => atStage(update, stageByDecision(update), at),
    story: ({ by, reason }) => `${by.name} opened it again: ${reason}`,
  },
  'announced-again': {
    evolve: (update, { announced, at }) => ({
      ...update,
      earlier: [...update.earlier, update.announced],
      announced: announcedNow(update.announced, announced),
      newsAt: at,
    }),
    story: ({ announced }) =>
      announced.window
        ? `The announcement changed on ${dateInWords(announced.saidOn)}. The date was then ${windowInWords(announced.window)}.`
        : `The announcement changed on ${dateInWords(announced.saidOn)}.`,
  },
  'post-changed': {
    evolve: (update, { standing, on }) => ({ ...update, post: { standing, on } }),
    story: ({ standing, on }) => postWords(standing, on),
  },
  'keeper-named': {
    evolve: (update, { lookedAfterBy }) => ({ ...update, lookedAfterBy }),
    story: ({ lookedAfterBy }) => `${lookedAfterBy} looks after it.`,
  },
  'update-note-added': {
    evolve: (update) => update,
    story: ({ by, text }) => `${by.name} noted: ${text}`,
  },
  'changed-in-list': {
    evolve: (update, { stage, at }) => atStage(update, stage, at),
    story: ({ by, stage }) => `${by.name} changed it in the list. It is now at “${stageWords[stage]}”.`,
  },
  'step-undone': {
    evolve: (update, { before }) => withStanding(update, before),
    story: ({ by }) => `${by.name} took the last step back.`,
  },
};
