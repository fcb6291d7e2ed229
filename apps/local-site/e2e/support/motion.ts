import type { DeskPage } from './desk-page';

/** The longest that motion may take: an eye follows it, and a hand does not wait for it. */
const longestMs = 150;

/** Each element that moves for longer than so many milliseconds, once or for ever, Fluent's layers over the page among them. */
const movingLongerThan = (desk: Pick<DeskPage, 'page'>, longest: number): Promise<string[]> =>
  desk.page.evaluate((most) => {
    const milliseconds = (list: string): number[] =>
      list.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1_000));
    // What takes no time does not move, however long it waits before.
    const longestOf = (durations: string, delays: string): number => {
      const waits = milliseconds(delays);
      return Math.max(...milliseconds(durations).map((one, n) => (one === 0 ? 0 : one + waits[n % waits.length]!)));
    };
    return [...document.body.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const took = Math.max(
          style.transitionProperty === 'none' ? 0 : longestOf(style.transitionDuration, style.transitionDelay),
          style.animationName === 'none' ? 0 : longestOf(style.animationDuration, style.animationDelay),
        );
        return took > most
          ? [`<${element.tagName.toLowerCase()} class="${element.className}">${part ?? ''}: ${took} ms`]
          : [];
      }),
    );
  }, longest);

/** What moves for too long on the page as it is; and what moves at all for people who asked for less motion. */
export async function motion(desk: Pick<DeskPage, 'page'>): Promise<string[]> {
  const usual = await movingLongerThan(desk, longestMs);
  await desk.page.emulateMedia({ reducedMotion: 'reduce' });
  const reduced = await movingLongerThan(desk, 0);
  await desk.page.emulateMedia({ reducedMotion: 'no-preference' });
  return [...usual, ...reduced.map((one) => `with less motion asked for, ${one}`)];
}
