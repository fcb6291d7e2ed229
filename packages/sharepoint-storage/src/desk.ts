import type { FileCalls } from './attachments/file-calls.js';
import type { DoorCalls } from './entering/door-calls.js';
import type { HealthCalls } from './health/health-calls.js';
import type { ListCalls } from './lists/list-calls.js';
import type { SetUpCalls } from './set-up/set-up-calls.js';

/**
 * The desk's storage on a SharePoint site: all calls that the screens can make, grouped by subject. A caller names the calls that it needs, and
 * its type has only those.
 */
export interface Desk extends DoorCalls, ListCalls, FileCalls, HealthCalls, SetUpCalls {}
