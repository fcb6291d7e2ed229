/** The words of the buttons that are filled: a step has one at most. */
export const filledButtons = (): readonly (string | null)[] =>
  [...document.querySelectorAll('button.primary')].map((one) => one.textContent);
