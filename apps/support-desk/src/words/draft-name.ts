import { thingOfForm } from './step-things';

/** The form of a draft, after "Your words for"; nothing where no form of this version has such a draft. */
export function draftName(id: string): string | undefined {
  const [place = '', first, second] = id.split('/');
  switch (place) {
    case 'issue':
      return first && second && thingOfForm(second) ? `${thingOfForm(second)}, issue ${first}` : undefined;
    case 'updates':
      if (first === 'import') return 'updates to bring in';
      return first === 'new' ? 'a new update' : 'an update of the timetable';
    case 'log':
      return first === undefined ? 'a new issue' : 'a new issue from a report';
    case 'report':
      return first === undefined ? 'your report' : 'what you add to your report';
    case 'replies':
      if (first === 'import') return 'updates to bring in';
      return first === 'new' ? 'a new reply' : 'a reply';
    case 'documents':
      if (first === 'checked') return 'documents that were checked';
      return first === 'new' ? 'a new document' : 'a document';
    case 'find':
      return first === 'days' ? 'the days in Find' : 'several issues';
    default:
      return undefined;
  }
}
