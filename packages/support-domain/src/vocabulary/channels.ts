import * as z from 'zod/mini';
import { codesOf } from './vocabulary.js';
import { channels } from './words/channels.js';

export type Channel = keyof typeof channels;
export const channelSchema = z.enum(codesOf(channels));
