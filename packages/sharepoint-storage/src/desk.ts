import type { FileCalls } from './attachments/file-calls.js';
import type { DoorCalls } from './entering/door-calls.js';
import type { HealthCalls } from './health/health-calls.js';
import type { ListCalls } from './lists/list-calls.js';
import type { SetUpCalls } from './set-up/set-up-calls.js';

/**
 * The desk's storage on a SharePoint site: all that the screens may ask of it, by what it is about. Whoever needs a part of it says which, and
 * is given that alone by its type.
 */
export interface Desk extends DoorCalls, ListCalls, FileCalls, HealthCalls, SetUpCalls {}
