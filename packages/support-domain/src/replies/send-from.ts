import type { Channel } from '../vocabulary/codes.js';
import { sending } from '../vocabulary/words/sending.js';

/** What the screen says after copying. A mail link cannot choose the shared inbox, so a person must. */
export const sendFromWords = (channel: Channel): string => sending[channel];
