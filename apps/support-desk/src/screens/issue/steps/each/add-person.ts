import type { Channel } from '@tms-support/support-domain';
import { howToTell } from '../beginnings';
import { AddPersonFields } from '../PeopleFields';
import { step } from '../step';

export const addPerson = step({
  command: 'add-person',
  begin: ({ issue }) => ({ channel: howToTell(issue) }),
  Fields: AddPersonFields,
  read: (answers) => ({
    type: 'add-person',
    reporter: answers.reporter(),
    channel: answers.text('channel') as Channel,
    ...answers.hearing('hearingOn'),
    ...answers.optional('whatHappened', 'whatHappened'),
  }),
});
