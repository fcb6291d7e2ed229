import type { SwitchName } from '@tms-support/sharepoint-storage';

/** What is off, as a sentence begins, and what people meet meanwhile. A switch without its words does not compile. */
export const switchWords: Readonly<Record<SwitchName, { name: string; meanwhile: string }>> = {
  'sending-by-itself': {
    name: 'Sending what is waiting automatically',
    meanwhile: 'What could not be saved stays on this device until you choose “Send now”.',
  },
  'last-visit': {
    name: 'Opening from the last visit',
    meanwhile: 'The desk shows nothing until SharePoint has answered, and keeps nothing of what you read.',
  },
  'reading-messages': {
    name: 'Reading of dropped messages',
    meanwhile: 'Copy the words of a message and paste them. Files and screenshots are added as before.',
  },
  'fetching-ahead': {
    name: 'Fetching of screens ahead',
    meanwhile:
      'Each screen is fetched when you open it. Without a connection only those that you have opened are there.',
  },
  'steps-of-updates': {
    name: 'Steps of updates',
    meanwhile: 'The timetable can be read. What is decided about an update is written into its list.',
  },
};
