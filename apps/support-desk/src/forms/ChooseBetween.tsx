import * as React from 'react';
import { Message } from '../controls/Message';
import type { Answers } from '../drafts/draft-box';
import { Choices } from './Choices';
import type { FieldError } from './use-form';

/** One thing that two people changed from one version, each in words. */
export interface ChangedByBoth {
  field: string;
  /** What it is, as the form calls it. */
  name: string;
  hint?: React.ReactNode;
  theirs: { label: string; hint?: React.ReactNode };
  mine: { label: string; hint?: React.ReactNode };
}

/** The answer that holds whose word stands for a field. */
export const choiceField = (field: string): string => `keep.${field}`;

/** Whose word stands for each field, or which choice is still to be made. */
export function readChoices(
  answers: Answers,
  both: readonly Pick<ChangedByBoth, 'field' | 'name'>[],
): { choices: Readonly<Record<string, 'mine' | 'theirs'>>; errors: readonly FieldError[] } {
  const choices: Record<string, 'mine' | 'theirs'> = {};
  const errors: FieldError[] = [];
  for (const { field, name } of both) {
    const chosen = answers[choiceField(field)];
    if (chosen === 'mine' || chosen === 'theirs') choices[field] = chosen;
    else {
      const message = `Select which to keep: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      errors.push({ field: choiceField(field), message });
    }
  }
  return { choices, errors };
}

/** What two people changed from one version: both, with who and when, and the choice between them. */
export function ChooseBetween({
  who,
  both,
}: {
  who: string;
  both: readonly ChangedByBoth[];
}): React.ReactElement | null {
  if (both.length === 0) return null;
  return (
    <>
      <Message
        kind="warning"
        announced
        title={`${who} changed ${both.length === 1 ? 'this' : 'these'} while you were writing`}
      >
        <p>Your changes have not been saved yet. Choose which to keep, then save.</p>
      </Message>
      {both.map(({ field, name, hint, theirs, mine }) => (
        <Choices
          key={field}
          name={choiceField(field)}
          legend={name}
          hint={hint}
          choices={[
            { value: 'theirs', ...theirs },
            { value: 'mine', ...mine },
          ]}
        />
      ))}
    </>
  );
}

/** What stands beside one's own words: they can be mended before they are saved. */
export const asBelow = 'What is in the form below will be saved.';
