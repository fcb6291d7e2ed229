import { textParts, withoutGreeting } from '@tms-support/message-reader';
import type { Issue } from '@tms-support/support-domain';
import { filesInWords } from './files-in-words';
import { withoutOwnName } from './without-own-name';

/** "Hi all, the code is refused": the greeting before what is said on its line. */
const greetingOnLine =
  /^(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening))(?: (?:all|team|both|everyone|everybody|there|again|\p{Lu}[\p{L}'’-]*)){0,3}\s?[,!:.–-]\s+(?=\S)/u;

/** What somebody says, without how they greet and sign. What they quote or forward stays: TRA may need it. */
function saidIn(whatHappened: string, name: string): string {
  const said = textParts(whatHappened, undefined, name)
    .filter(({ kind }) => kind === 'words' || kind === 'quotation')
    .map(({ text }) => text)
    .join('\n\n');
  const words = withoutGreeting(said.trim()).replace(greetingOnLine, '').trim();
  return withoutOwnName(words, name) || whatHappened;
}

/** What was asked of the person and what they answered, which browser it was for instance: else TRA asks it again. */
function answersOf({ history, reporter }: Issue): string[] {
  let asked = '';
  return history.flatMap((event) => {
    if (event.type === 'person-asked') asked = event.question.trim();
    if (event.type !== 'person-replied') return [];
    const answered = `They answered: ${saidIn(event.reply, reporter.name)}`;
    return [asked ? `We asked: ${asked}\n${answered}` : answered];
  });
}

/** What each of the others with this fault says of it: on which browser it is, say. Words that were copied say nothing more. */
function othersSay({ others = [], details, reporter: first }: Issue): string[] {
  const said = others.map(({ whatHappened = '', reporter }) => saidIn(whatHappened, reporter.name)).filter(Boolean);
  return [...new Set(said)]
    .filter((words) => words !== saidIn(details.whatHappened, first.name))
    .map((words) => `Somebody else with this problem says: ${words}`);
}

/**
 * An issue as it is handed over: an office writes no "Dear Team" into a form, and whose name stands below is no part of the fault. `files`: the
 * names of those with it, which say what there is to ask for and do not leave.
 */
export const toHandOver = (issue: Issue, files: readonly string[] = []): Issue => ({
  ...issue,
  details: {
    ...issue.details,
    whatHappened: [
      saidIn(issue.details.whatHappened, issue.reporter.name),
      ...answersOf(issue),
      ...othersSay(issue),
      filesInWords(files),
    ]
      .filter(Boolean)
      .join('\n\n'),
  },
});
