/** Something that is opened when it is first asked for. */
export interface OpenedOnce<T> {
  (): Promise<T>;
  /** What was opened; absent while nobody asked, or it has not come. */
  now(): T | undefined;
}

/**
 * Opens it once, also for two who ask in the same moment: each would have a memory of the list of its own otherwise, and what one wrote the
 * other would not doubt. An opening that failed is tried again the next time.
 */
export function openedOnce<T>(open: () => Promise<T>): OpenedOnce<T> {
  let opening: Promise<T> | undefined;
  let opened: T | undefined;
  const once = async (): Promise<T> => {
    opening ??= open();
    try {
      return (opened = await opening);
    } catch (cause) {
      opening = undefined;
      throw cause;
    }
  };
  return Object.assign(once, { now: () => opened });
}

/** Reads something, one reading at a time. */
export interface ReadAtOnce<T> {
  (): Promise<T>;
  /** Something was written: who asks from now on is not given a reading that was under way before. */
  doubt(): void;
}

/** Gives whoever asks while it is being read the same answer: two parts of a screen need the same list. */
export function readAtOnce<T>(read: () => Promise<T>): ReadAtOnce<T> {
  let underWay: Promise<T> | undefined;
  const atOnce = (): Promise<T> => {
    if (underWay) return underWay;
    const mine = read().finally(() => {
      if (underWay === mine) underWay = undefined;
    });
    underWay = mine;
    return mine;
  };
  return Object.assign(atOnce, {
    doubt() {
      underWay = undefined;
    },
  });
}
