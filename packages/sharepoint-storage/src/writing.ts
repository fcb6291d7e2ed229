// What decides on a command and writes it, with all that the process asks for: a script of its own, as looking needs none of it. It is
// fetched while nothing else is to do (`Desk.readyToWrite`), so that it is there when the connection is not. What TMS users write on
// their own reports is not among it: they meet their form first. Lists that answer for themselves put their writing into it by its name.
export { settleCommand } from '@tms-support/support-domain';
export { giveCommand } from './issues/give-command.js';
export { raiseIssue } from './issues/raise-issue.js';
