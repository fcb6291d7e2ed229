import * as React from 'react';
import { cleanup, render, screen } from '@testing-library/react';
import { CoverStrip } from './CoverStrip';

afterEach(cleanup);

it.each([
  ['a Friday', '2026-03-06', 'Week of 2 March', 'today: nobody'],
  ['a Saturday', '2026-03-07', 'Week of 9 March', 'nobody'],
  ['a Sunday', '2026-03-08', 'Week of 9 March', 'nobody'],
  ['a Monday', '2026-03-09', 'Week of 9 March', 'nobody'],
  ['a bank holiday on a Monday', '2026-04-06', 'Week of 6 April', '7 to 10 April: nobody'],
  ['a bank holiday on a Friday', '2026-12-25', 'Week of 28 December', '29 to 31 December: nobody'],
])('on %s it begins with the week that has a working day to come', (_day, today, week, run) => {
  const { container } = render(<CoverStrip entries={[]} people={[]} today={today} />);
  const weeks = [...container.querySelectorAll('li')];
  expect(weeks).toHaveLength(6);
  expect(screen.queryByText('No working days are left.')).toBeNull();
  expect([weeks[0]!.querySelector('h4')!.textContent, weeks[0]!.querySelector('p')!.textContent]).toEqual([week, run]);
});
