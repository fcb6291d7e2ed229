import * as React from 'react';
import type { CalendarDate } from '@tms-support/support-domain';
import type { Answers, DraftBox } from '../drafts/draft-box';
import { useOpenDraft } from '../drafts/use-open-draft';
import { londonDate } from '../words/london-time';
import { wholeDates } from './whole-dates';

/** One thing to mend: the same words stand in the summary and beside the field. */
export interface FieldError {
  field: string;
  message: string;
}

/** A form's answers and errors, and the draft that keeps them. */
export interface Form {
  /** Begins the id of every field: two forms on one page never share an id. */
  id: string;
  answers: Answers;
  /** London's day: "tomorrow" is the one after it. */
  today: CalendarDate;
  set: (field: string, value: string) => void;
  setSeveral: (answers: Answers) => void;
  errors: readonly FieldError[];
  /** Shows what to mend, and counts: the summary takes focus each time, also when the words are the same. */
  showErrors: (errors: readonly FieldError[]) => void;
  timesShown: number;
  /** True where a draft was found when the form opened. */
  wasKept: boolean;
  /** Forgets the draft, and goes back to the first answers. */
  startAgain: () => void;
  /** Forgets the draft: what it held is stored now. */
  discardDraft: () => void;
}

/** Ids in the page hold no dots or slashes, so that they can stand in a selector. */
export const domId = (...parts: string[]): string => parts.join('-').replace(/[^A-Za-z0-9_-]/g, '-');

/** As the fields stand on the page, whoever found the errors: the first link leads to the first field to mend. */
function inPageOrder(formId: string, errors: readonly FieldError[]): FieldError[] {
  const placeOf = ({ field }: FieldError) => document.getElementById(domId(formId, field));
  return [...errors].sort((one, other) => {
    const [first, second] = [placeOf(one), placeOf(other)];
    // What has no place on the page comes last.
    if (!first || !second) return Number(!first) - Number(!second);
    if (first === second) return 0;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** Whoever decides on a text does not know what the form calls it. A form has several, and the one that is too long is named. */
function named(formId: string, { field, message }: FieldError): FieldError {
  const label = document.querySelector(`label[for="${domId(formId, field)}"]`)?.textContent;
  const name = label?.replace(' (optional)', '').trim();
  return { field, message: name ? message.replace(/^This text(?= must)/, `“${name}”`) : message };
}

/** Keys that the form makes itself: a form that holds nothing else has nothing to keep. */
const madeHere = new Set(['key', 'commandId', 'seen']);

/** A draft that does not say what it was filled from saw nothing: it writes over nothing that stands there. */
const sawNothing = { seen: '{}' };

/** A form whose answers are kept as they are typed. `initial` is read once. */
export function useForm(drafts: DraftBox, draftId: string, initial: () => Answers): Form {
  const [first] = React.useState(initial);
  const kept = useOpenDraft(drafts, draftId);
  const [answers, setAnswers] = React.useState<Answers>(() => ({
    ...first,
    ...(kept && 'seen' in first ? sawNothing : {}),
    ...(kept && wholeDates(kept)),
  }));
  const [shown, setShown] = React.useState<{ errors: readonly FieldError[]; times: number }>({ errors: [], times: 0 });
  const live = React.useRef(true);

  const setSeveral = React.useCallback((changed: Answers) => {
    live.current = true;
    setAnswers((before) => ({ ...before, ...changed }));
  }, []);

  React.useEffect(
    () => drafts.watch((offered) => offered === draftId && setSeveral(wholeDates(drafts.read(draftId) ?? {}))),
    [drafts, draftId, setSeveral],
  );

  // In an effect and not in `setAnswers`: React may run an updater twice, and it must not write.
  React.useEffect(() => {
    if (!live.current) return;
    const typed = Object.keys(answers).some(
      (field) => !madeHere.has(field) && (answers[field] ?? '') !== (first[field] ?? ''),
    );
    if (typed) drafts.keep(draftId, answers);
    else drafts.letGo(draftId);
  }, [answers, draftId, drafts, first]);

  const id = domId('tsd', draftId);
  return {
    id,
    answers,
    today: londonDate(new Date(drafts.nowInMs()).toISOString()),
    set: React.useCallback((field, value) => setSeveral({ [field]: value }), [setSeveral]),
    setSeveral,
    errors: shown.errors,
    showErrors: React.useCallback(
      (errors) => {
        const ordered = inPageOrder(id, errors).map((error) => named(id, error));
        setShown((before) => ({ errors: ordered, times: before.times + 1 }));
      },
      [id],
    ),
    timesShown: shown.times,
    wasKept: kept !== undefined,
    startAgain: React.useCallback(() => {
      drafts.discard(draftId);
      setAnswers(first);
      setShown({ errors: [], times: 0 });
    }, [draftId, drafts, first]),
    discardDraft: React.useCallback(() => {
      live.current = false;
      drafts.letGo(draftId);
    }, [draftId, drafts]),
  };
}

const FormContext = React.createContext<Form | undefined>(undefined);
export const FormProvider = FormContext.Provider;

/** What a field needs of its form. */
export interface FieldState {
  id: string;
  value: string;
  set: (value: string) => void;
  error: FieldError | undefined;
  hintId: string;
  errorId: string;
  /** For `aria-describedby`, in the order in which they stand. */
  describedBy: (hasHint: boolean) => string | undefined;
}

export function useFormOf(): Form {
  const form = React.useContext(FormContext);
  if (!form) throw new Error('A field stands outside its form.');
  return form;
}

export function useField(name: string): FieldState {
  const form = useFormOf();
  const id = domId(form.id, name);
  const error = form.errors.find((found) => found.field === name);
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  return {
    id,
    value: form.answers[name] ?? '',
    set: (value) => form.set(name, value),
    error,
    hintId,
    errorId,
    describedBy: (hasHint) => [hasHint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ') || undefined,
  };
}

/**
 * A form of a screen of its own, sent by its button and, from any of its fields and from its plain text, by Ctrl and Enter: a press on text
 * focuses the nearest ancestor that a press can focus, and `tabindex="-1"` is enough for that. [I] w3c/aria-practices #217,
 * testing-library/user-event #567; [L] Chromium's focus-flat-tree test.
 */
export const sentBy = (submit: () => unknown) => ({
  noValidate: true,
  tabIndex: -1,
  onSubmit(event: React.FormEvent): void {
    event.preventDefault();
    void submit();
  },
  onKeyDown(event: React.KeyboardEvent): void {
    // What a field has made of the keys already is not for the form.
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    void submit();
  },
});
