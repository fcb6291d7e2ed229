// One update with its story, and what decides on it and writes it: a script of its own, which the first screens do not carry.
export { giveUpdateCommand, hearUpdate } from './give-update-command.js';
export { readStoredUpdate, readStoredUpdates } from './read-update.js';
