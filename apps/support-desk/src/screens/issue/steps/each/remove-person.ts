import { toldAnswers } from '../beginnings';
import { RemovePersonFields } from '../PeopleFields';
import { step } from '../step';

export const removePerson = step({
  command: 'remove-person',
  begin: (context) => ({
    personKey: context.issue.others?.length === 1 ? context.issue.others[0]!.key : '',
    ...toldAnswers(context),
  }),
  Fields: RemovePersonFields,
  read: (answers, { issue }) => ({
    type: 'remove-person',
    personKey: answers.text('personKey'),
    reason: answers.text('reason'),
    ...answers.leaving(issue),
  }),
});
