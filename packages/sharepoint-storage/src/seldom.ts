// Health check: with the library of replies and the editing of rules, in the script of rooms that few visits enter.
export { readLists } from './health/read-lists.js';
