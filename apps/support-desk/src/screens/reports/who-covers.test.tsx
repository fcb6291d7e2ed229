import { cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import { WhoCovers } from './WhoCovers';

afterEach(cleanup);

it('calls no bank holiday a day without cover, and says so of the days around it', () => {
  const entry = (number: number, fromOn: string, toOn: string) => ({
    number,
    etag: '"1"',
    faults: [],
    listUrl: '',
    value: {
      key: `c-${number}`,
      inbox: 'portal-inbox' as const,
      person: { name: 'Sam Okoro', email: 'sam@tmu.example' },
      fromOn,
      toOn,
    },
  });
  // Good Friday is 3 April, Easter Monday 6 April.
  const rows = [entry(1, '2026-03-30', '2026-04-02'), entry(2, '2026-04-08', '2026-12-31')];
  render(<WhoCovers rows={rows} people={[]} today="2026-03-31" />);
  expect(screen.getByText('Nobody covers the portal inbox on 7 April.')).toBeTruthy();
  expect(screen.queryByText(/portal inbox .*(?:3|6) (?:to|April)/)).toBeNull();
});
