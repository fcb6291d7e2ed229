import { fireEvent, screen } from '@testing-library/react';

/** Types into the field with this label, replacing what is there. */
export function typeIn(label: string | RegExp, value: string, at = 0): HTMLElement {
  const field = screen.getAllByLabelText(label)[at]!;
  fireEvent.change(field, { target: { value } });
  return field;
}

/** Chooses the radio button with this label. `group` is the legend that it stands under. */
export function choose(label: string | RegExp, group?: string | RegExp): void {
  const root = group ? screen.getByRole('group', { name: group }) : document.body;
  const found = [...root.querySelectorAll('label')].find((one) =>
    typeof label === 'string' ? one.textContent === label : label.test(one.textContent ?? ''),
  );
  if (!found) throw new Error(`No choice "${String(label)}".`);
  fireEvent.click(document.getElementById(found.htmlFor)!);
}

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}
