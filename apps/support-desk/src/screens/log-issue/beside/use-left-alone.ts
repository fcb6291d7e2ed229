import * as React from 'react';

interface LeftAlone<T> {
  value: T;
  /** For the element that the focus may come into. */
  place: Required<Pick<React.HTMLAttributes<HTMLElement>, 'onFocus' | 'onBlur'>>;
}

/**
 * A value that stands still while the focus is inside a place, and is the newest again once it has left. What is drawn again under
 * somebody's focus takes it away: the next press of Tab would begin at the top of the page.
 */
export function useLeftAlone<T>(newest: T): LeftAlone<T> {
  const [held, setHeld] = React.useState<{ value: T }>();
  return {
    value: held ? held.value : newest,
    place: {
      onFocus: () => setHeld((before) => before ?? { value: newest }),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setHeld(undefined);
      },
    },
  };
}
