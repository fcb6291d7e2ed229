import type { CalendarDate } from '../time.js';
import { dateInWords } from '../words/dates.js';
import type { PostStanding, UpdateChoice, UpdateImpact } from './update-facts.js';
import type { UpdateStage } from './update-standing.js';
import { system } from '../vocabulary/words/names.js';

export const choiceWords: Readonly<Record<UpdateChoice, string>> = {
  ignore: 'Ignore',
  watch: 'Watch',
  test: 'Test',
  act: 'Act',
};

export const impactWords: Readonly<Record<UpdateImpact, string>> = {
  none: `No impact on ${system}`,
  low: `Low impact on ${system}`,
  high: `High impact on ${system}`,
  'not-known': `The impact on ${system} is not known yet`,
};

export const testResultWords = {
  passed: 'it passed',
  'passed-with-problems': 'it passed, with problems',
  failed: 'it failed',
} as const;

/** How an update stands with TMU. */
export const stageWords: Readonly<Record<UpdateStage, string>> = {
  heard: 'New, nobody has decided',
  ignored: 'Ignored',
  watched: 'Watched',
  'to-test': 'To be tested',
  'to-act': 'To be acted on',
  tested: 'Tested',
  applied: `Applied, check ${system}`,
  checked: 'Checked',
  incident: 'It caused an incident',
  closed: 'Closed',
};

/** How it stands with whoever announced it: what was withdrawn, what has expired and what a file lacks are three things. */
export const postWords = (standing: PostStanding, on: CalendarDate): string => {
  const day = dateInWords(on);
  return {
    announced: `It was announced as of ${day}.`,
    withdrawn: `Microsoft withdrew it on ${day}: the change is not coming as it was announced.`,
    expired: `Microsoft’s post expired on ${day}. Posts are taken down about 30 days after their time, so the change may well have come.`,
    'not-seen': `The file of ${day} did not have it. A file may have only some of the posts, so it may still come.`,
  }[standing];
};
