import type { Channel } from '@tms-support/support-domain';
import { dateWords } from '../../../../words/date-words';
import { cameBy, noted } from '../../story/told-in-story';
import { howToTell } from '../beginnings';
import { AddPersonFields } from '../PeopleFields';
import { step } from '../step';

export const addPerson = step({
  command: 'add-person',
  name: () => 'Add somebody with the same problem',
  begin: ({ issue }) => ({ channel: howToTell(issue) }),
  Fields: AddPersonFields,
  read: (answers) => ({
    type: 'add-person',
    reporter: answers.reporter(),
    channel: answers.text('channel') as Channel,
    ...answers.hearing('hearingOn'),
    ...answers.optional('whatHappened', 'whatHappened'),
  }),
  event: 'person-added',
  told: ({ person: { reporter, channel, whatHappened, hearingOn } }) => ({
    title: `${reporter.name} has it too${cameBy(', and', channel)}`,
    said: [...noted(whatHappened), ...(hearingOn ? [{ label: 'Hearing', text: dateWords(hearingOn) }] : [])],
  }),
});
