import * as React from 'react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { lateScreen } from './late-screen';
import { FaultBoundary } from './Problem';

afterEach(cleanup);

const Here = ({ name }: { name: string }): React.ReactElement => <p>{name} is here</p>;

describe('a screen that comes late', () => {
  it('is asked for again when its script did not load', async () => {
    const loads = jest
      .fn<Promise<typeof Here>, []>()
      .mockRejectedValueOnce(new Error('Loading chunk failed'))
      .mockResolvedValue(Here);
    const Late = lateScreen(loads);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <FaultBoundary place="log">
        <React.Suspense fallback="shape">
          <Late name="Log" />
        </React.Suspense>
      </FaultBoundary>,
    );
    (await screen.findByText('Try again')).click();
    await screen.findByText('Log is here');
    expect(loads).toHaveBeenCalledTimes(2);
  });

  it('paints at once when it was loaded ahead, and a failure ahead of time hurts nobody', async () => {
    const loads = jest
      .fn<Promise<typeof Here>, []>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(Here);
    const Late = lateScreen(loads);
    await Late.prefetch();
    await Late.prefetch();
    act(() => {
      render(
        <React.Suspense fallback="shape">
          <Late name="Find" />
        </React.Suspense>,
      );
    });
    expect(document.body.textContent).toBe('Find is here');
  });
});
