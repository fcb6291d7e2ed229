import { issueOf } from '../find/testing/issue-of.js';
import { steps, told } from '../issues/testing/stories.js';
import { answerOf } from './answer-of.js';

const said = (note: string) => ({ told: { ...told, note } });
const toTheEnd = [steps['hand-over'], steps['link-card'], steps['record-fix-not-required']];

it('is what TRA will not change, as they were told at the end, and not that it was passed on', () => {
  const issue = issueOf({}, [
    ...toTheEnd,
    { ...steps['tell-person'], ...said('We have passed this on.') },
    { ...steps.close, outcome: 'not-changing', ...said('It stays. Use the other form.') },
  ]);
  expect(answerOf(issue)).toBe('It stays. Use the other form.');
});

it('is the answer itself where the end only says that it worked', () => {
  const issue = issueOf({}, [
    { ...steps.answer, ...said('Here is a new link.') },
    { ...steps.close, ...said('They wrote that it works.') },
  ]);
  expect(answerOf(issue)).toBe('Here is a new link.');
});
