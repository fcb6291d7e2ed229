import { channels, type Channel } from '../vocabulary/channels.js';

/** What the screen says after copying. A mail link cannot choose the shared inbox, so a person must. */
export const sendFromWords = (channel: Channel): string => channels[channel].sends;
