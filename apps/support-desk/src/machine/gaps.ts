/** Lets the browser draw and answer keys, then goes on. */
export const theScreen = (): Promise<void> => new Promise((goOn) => setTimeout(goOn, 0));

/** Waits until the browser has nothing better to do, and at most half a second. */
export const aQuietMoment = (): Promise<void> =>
  new Promise((goOn) => {
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(() => goOn(), { timeout: 500 });
    else setTimeout(goOn, 20);
  });
