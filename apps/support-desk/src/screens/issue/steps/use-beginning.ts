import * as React from 'react';
import type { Form } from '../../../forms/use-form';
import type { Shelf } from '../../../app/shelf';
import { additionOf, forgetBeginning } from '../../../app/begin-with';

/**
 * What led to the form while it was open, or had been begun before: its words go under those that stand there. A form begins with its own
 * draft, so the words of a message dropped beside it would be lost otherwise, and nothing would say so.
 */
export function useBeginning(form: Form, shelf: Shelf, number: number, command: string): void {
  const current = React.useRef(form);
  current.current = form;
  React.useEffect(() => {
    const take = (): void => {
      const addition = additionOf(shelf, number, command);
      if (addition && addition.words !== '') {
        const { answers, set } = current.current;
        const before = answers[addition.field] ?? '';
        if (!before.includes(addition.words))
          set(addition.field, before.trim() === '' ? addition.words : `${before.trimEnd()}\n\n${addition.words}`);
        forgetBeginning(shelf, number);
      }
    };
    take();
    forgetBeginning(shelf, number);
    return shelf.watch(take);
  }, [shelf, number, command]);
}
