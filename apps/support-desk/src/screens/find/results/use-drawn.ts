import * as React from 'react';

/** A screenful without scrolling, and what a task can draw without holding the next key. */
const firstRows = 5;
const rowsEachTime = 5;

/**
 * How many of the rows are drawn by now: with other words the first screenful at once, then some more at a time, so that a key is
 * answered in between. Rows that come in while somebody reads never take those below away.
 */
export function useDrawn(total: number, words: string | undefined): number {
  const [drawn, setDrawn] = React.useState({ words, count: firstRows });
  const count = drawn.words === words ? drawn.count : firstRows;
  React.useEffect(() => {
    if (count >= total && drawn.words === words) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // After a frame: two tasks in one frame are laid out in one go, and hold a key as long as both.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn({ words, count: count + rowsEachTime }), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      if (timer !== undefined) clearTimeout(timer);
    };
  }, [count, total, words, drawn.words]);
  return Math.min(count, total);
}
