import { thingOfForm, type FormName } from '../../words/step-things';

/** What was written, and on which issue: the line that says so stays in view when somebody goes on to another. */
export const onIssue = (what: string, number: number): string => `${what}, issue ${number}`;

/** What a form of an issue writes: "the closing, issue 41". */
export const thingOfIssue = (name: FormName, number: number): string => onIssue(thingOfForm(name), number);
