import type { Lane } from '../people/role.js';
import { lanesOf, type Actor } from '../people/role.js';
import type { Told } from './issue-facts.js';
import type { Issue } from './issue.js';
import type { IssueCommand } from './issue-command.js';
import type { Need } from './refusal.js';

const blank = (text: string | undefined): boolean => !text || text.trim() === '';

function toldNeeds(told: Told | undefined, name: string): Need[] {
  const needs: Need[] = [];
  if (!told?.how) needs.push({ field: 'told.how', message: `Select how ${name} was told` });
  if (!told?.on) needs.push({ field: 'told.on', message: `Enter the day ${name} was told` });
  if (blank(told?.note)) needs.push({ field: 'told.note', message: `Enter what ${name} was told` });
  return needs;
}

function need(missing: boolean, field: string, message: string): Need[] {
  return missing ? [{ field, message }] : [];
}

/** A card's link must be a web address: anything else would be run or lost when somebody clicks it. */
function cardUrlNeeds(url: string): Need[] {
  if (blank(url)) return [{ field: 'cardUrl', message: 'Enter the link of the Trello card' }];
  return /^https:\/\/[^\s]+$/i.test(url.trim())
    ? []
    : [{ field: 'cardUrl', message: 'The link of the Trello card must start with https://' }];
}

/** What a command lacks, in the order of its form. Nothing lacking is an empty list. */
export function commandNeeds(command: IssueCommand, issue: Issue | undefined): Need[] {
  const name = issue?.reporter.name ?? (command.type === 'raise' ? command.reporter.name : '') ?? '';
  const person = blank(name) ? 'the person' : name;
  switch (command.type) {
    case 'raise':
      return [
        ...need(blank(command.reporter.name), 'reporter.name', 'Enter who has the problem'),
        ...need(!command.reporter.kind, 'reporter.kind', 'Select whether they are a TMS user or a panellist'),
        ...need(!command.channel, 'channel', 'Select how they told you'),
        ...need(blank(command.details.whatHappened), 'details.whatHappened', 'Enter what happened'),
        ...need(blank(command.key), 'key', 'The issue has no key'),
        ...(command.solved
          ? [
              ...need(blank(command.solved.whatWasDone), 'solved.whatWasDone', 'Enter what you did'),
              ...toldNeeds(command.solved.told, person).map((n) => ({ ...n, field: `solved.${n.field}` })),
            ]
          : []),
      ];
    case 'name-owner':
      return need(blank(command.owner.name), 'owner.name', 'Enter who has the issue');
    case 'ask-person':
      return [...need(blank(command.question), 'question', `Enter what you asked ${person}`), ...toldNeeds(command.told, person)];
    case 'record-person-reply':
      return need(blank(command.reply), 'reply', `Enter what ${person} said`);
    case 'tell-person':
      return toldNeeds(command.told, person);
    case 'answer':
      return [...need(blank(command.whatWasDone), 'whatWasDone', 'Enter what was done'), ...toldNeeds(command.told, person)];
    case 'record-not-resolved':
      return need(blank(command.whatHappened), 'whatHappened', 'Enter what still happens');
    case 'hand-over':
      return [
        ...need(!command.route, 'route', 'Select where it was handed over'),
        ...need(
          blank(command.error?.text) && blank(command.noErrorReason),
          'error.text',
          'Enter the exact words of the error message, or why there is none',
        ),
        ...need(blank(command.sentAt), 'sentAt', 'Enter when it was sent'),
      ];
    case 'record-tra-question':
      return need(blank(command.question), 'question', 'Enter what TRA support asked');
    case 'answer-tra':
      return need(blank(command.information), 'information', 'Enter what you told TRA support');
    case 'link-card':
      return cardUrlNeeds(command.cardUrl);
    case 'record-fix-not-required':
      return need(blank(command.reason), 'reason', 'Enter why TRA is not changing it');
    case 'record-fix-not-confirmed':
      return need(blank(command.whatHappened), 'whatHappened', 'Enter what still happens');
    case 'close':
      return [...need(!command.outcome, 'outcome', 'Select how it ended'), ...toldNeeds(command.told, person)];
    case 'reopen':
      return need(blank(command.reason), 'reason', 'Enter why it is open again');
    case 'add-note':
      return need(blank(command.text), 'text', 'Enter a note');
    case 'change-details':
      return need(blank(command.details.whatHappened), 'details.whatHappened', 'Enter what happened');
    case 'record-fix-required':
    case 'record-fix-applied':
    case 'confirm-fix':
    case 'record-list-edit':
      return [];
  }
}

/** Whose word a step is, where it is not the actor's own: TMU may record it, and says on whose word. */
export function asToldByNeeds(command: IssueCommand, lanes: readonly Lane[], actor: Actor): Need[] {
  const own = lanesOf(actor.roles);
  if (lanes.some((lane) => own.has(lane))) return [];
  return need(blank(command.asToldBy?.name), 'asToldBy.name', 'Enter who told you').concat(
    need(!command.asToldBy?.on, 'asToldBy.on', 'Enter the day they told you'),
  );
}
