// What changes the list of people, and who is in the desk's groups: a script of its own, for the few visits that ask for it.
export { keepPerson, personRow } from './keep-person.js';
export { readGroups } from './read-groups.js';
