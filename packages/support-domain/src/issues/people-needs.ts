import { isEarlier } from './instants.js';
import type { IssueCommand, IssueCommandOf } from './issue-command.js';
import type { Issue } from './issue.js';
import { blank, hearingNeeds, need } from './needs.js';
import { bringsNews } from './evolve-people.js';
import { everybodyOn, peopleOn, reached } from './people-on-issue.js';
import type { Need } from './refusal.js';
import { isSamePerson } from './same-person.js';
import { oneOfKinds } from '../words/one-of-kinds.js';

function addPersonNeeds(command: IssueCommandOf<'add-person'>, issue: Issue): Need[] {
  const { reporter } = command;
  const here = !blank(reporter.name) && peopleOn(issue).some((person) => isSamePerson(person.reporter, reporter));
  return [
    ...need(blank(reporter.name), 'reporter.name', 'Enter who else has the problem'),
    ...need(here, 'reporter.name', `${reporter.name} is on this issue already`),
    ...need(!reporter.kind, 'reporter.kind', `Select whether they are ${oneOfKinds()}`),
    ...need(!command.channel, 'channel', 'Select how they told you'),
    ...hearingNeeds(command.hearingOn, 'hearingOn'),
  ];
}

/** Who is on an issue, and which issues are in it: what a change of that lacks. */
export function peopleNeeds(
  command: IssueCommandOf<'add-person' | 'take-in' | 'merge-into' | 'give-back'>,
  issue: Issue,
): Need[] {
  switch (command.type) {
    case 'add-person':
      return addPersonNeeds(command, issue);
    case 'take-in':
    case 'merge-into':
      return [
        ...need(blank(command.issueKey) || command.issueKey === issue.key, 'issueKey', 'Select another issue'),
        // Into a part of itself, an issue would live on in nothing. What was taken in is taken in again with what is new there.
        ...need(
          command.type === 'take-in'
            ? !bringsNews(issue, command)
            : (issue.mergedFrom ?? []).includes(command.issueKey),
          'issueKey',
          'That issue is part of this one already',
        ),
      ];
    case 'give-back':
      return need(
        !issue.mergedFrom?.includes(command.issueKey),
        'issueKey',
        'Select an issue that was merged into this one',
      );
  }
}

/**
 * One answer to all people of one fault, and none is left out: a telling may name those it reached, and a closing waits
 * until everybody has been told since the issue came to where it stands.
 */
export function reachNeeds(command: IssueCommand, issue: Issue): Need[] {
  if (!('told' in command) || !command.told?.to) return [];
  const { told } = command;
  const people = everybodyOn(issue);
  const nobody = !people.some((person) => reached(told, person));
  if (nobody) return need(true, 'told.to', 'Select who was told');
  if (command.type !== 'close') return [];
  return people
    .filter(
      (person) => !reached(told, person) && !(person.lastToldAt && !isEarlier(person.lastToldAt, issue.statusSinceAt)),
    )
    .map((person) => ({ field: 'told.to', message: `Enter how ${person.reporter.name} was told` }));
}
