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
    name: 'Reading dropped messages',
    meanwhile: 'Copy the text of a message and paste it. Files and screenshots are added as before.',
  },
  'fetching-ahead': {
    name: 'Fetching screens in advance',
    meanwhile:
      'Each screen is fetched when you open it. Without a connection, you can only use those you have opened already.',
  },
  'steps-of-updates': {
    name: 'Steps of updates',
    meanwhile: 'You can still read the timetable. Record decisions about an update in its list.',
  },
};
