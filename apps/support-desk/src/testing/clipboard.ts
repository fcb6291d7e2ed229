/** A clipboard for tests: what was copied last, or one that a policy forbids. jsdom has none. */
export function takeClipboard(isAllowed = true): { text: () => string | undefined } {
  let copied: string | undefined;
  const writeText = (text: string): Promise<void> => {
    if (!isAllowed) return Promise.reject(new Error('NotAllowedError'));
    copied = text;
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return { text: () => copied };
}
