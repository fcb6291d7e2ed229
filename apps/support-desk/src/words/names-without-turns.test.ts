/** @jest-environment node */
import { AnswerReader } from '../screens/issue/steps/answer-reader';
import { readLogForm } from '../screens/log-issue/log-command';

const today = '2026-03-05';
const person = { name: 'Ada Cole', email: 'ada@tmu.example', roles: [], maySetUp: false };

// As Windows, Outlook and Teams hand a name over, and as somebody means harm by it.
it.each([
  ['\u202aNell Harbour\u202c', 'Nell Harbour'],
  ['\u200eNell Harbour \u200f', 'Nell Harbour'],
  ['Nell \u202eruobraH', 'Nell ruobraH'],
  ['\u2068נועה לוי\u2069', 'נועה לוי'],
])('keeps the name %j without signs that turn the sentences it stands in', (typed, kept) => {
  const answers = { 'reporter.name': typed, 'reporter.kind': 'panellist' };
  const logged = readLogForm(answers, { person, team: [], now: `${today}T09:00:00.000Z`, today });
  expect(logged.command.reporter.name).toBe(kept);
  expect(new AnswerReader(answers, today, undefined).reporter().name).toBe(kept);
});
