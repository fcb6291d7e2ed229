import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { FirstButton } from './FirstButton';

it('acts once it is pressed, and not while it is busy: it keeps its place and the focus', () => {
  const pressed = jest.fn();
  const { rerender } = render(<FirstButton onClick={pressed}>Send to TMU</FirstButton>);
  fireEvent.click(screen.getByRole('button', { name: 'Send to TMU' }));
  expect(pressed).toHaveBeenCalledTimes(1);
  rerender(
    <FirstButton busy onClick={pressed}>
      Sending
    </FirstButton>,
  );
  const busy = screen.getByRole('button', { name: 'Sending' });
  fireEvent.click(busy);
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(busy.getAttribute('aria-disabled')).toBe('true');
  expect(busy.hasAttribute('disabled')).toBe(false);
});

it('sends no form twice: a busy button of a form submits nothing', () => {
  const sent = jest.fn((event: React.FormEvent) => event.preventDefault());
  render(
    <form onSubmit={sent}>
      <FirstButton type="submit" busy>
        Send
      </FirstButton>
    </form>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).not.toHaveBeenCalled();
});
