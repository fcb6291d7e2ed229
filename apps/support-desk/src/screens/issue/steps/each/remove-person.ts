import { toldSaid } from '../../story/told-in-story';
import { toldAnswers } from '../beginnings';
import { RemovePersonFields } from '../PeopleFields';
import { step } from '../step';

export const removePerson = step({
  command: 'remove-person',
  name: () => 'Somebody here does not have it',
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
  event: 'person-removed',
  told: ({ personKey, addedByMistake, reason, told }, { names }) => {
    const name = names.get(personKey) ?? 'Somebody';
    return {
      title: addedByMistake ? `${name} was added by mistake` : `${name} does not have it`,
      said: [{ text: reason }, ...(told ? [toldSaid(told)] : [])],
    };
  },
});
