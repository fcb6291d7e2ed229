import * as React from 'react';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { latePart } from './late-part';

afterEach(cleanup);

const Here = ({ name }: { name: string }): React.ReactElement => <p>{name} is here</p>;
const failingOnce = () =>
  jest.fn<Promise<typeof Here>, []>().mockRejectedValueOnce(new Error('Loading chunk failed')).mockResolvedValue(Here);

describe('a part that comes late', () => {
  it('leaves what stands around it when its script does not arrive, and comes when asked for again', async () => {
    const loads = failingOnce();
    const Late = latePart(loads, 'The past did not load.');
    render(
      <form>
        <input aria-label="Typed" defaultValue="Code refused" />
        <Late name="The past" />
      </form>,
    );
    expect((await screen.findByRole('status')).textContent).toContain('The past did not load.');
    fireEvent.click(screen.getByText('Try again'));
    expect(await screen.findByText('The past is here')).toBeTruthy();
    expect(screen.queryByText('The past did not load.')).toBeNull();
    expect((screen.getByLabelText('Typed') as HTMLInputElement).value).toBe('Code refused');
  });

  it('stands at once where it was loaded ahead, is loaded once, and a failure ahead of time hurts nobody', async () => {
    const loads = failingOnce();
    const Late = latePart(loads, 'The past did not load.');
    await Late.prefetch();
    await Late.prefetch();
    await Late.prefetch();
    render(<Late name="The past" />);
    expect(document.body.textContent).toBe('The past is here');
    expect(loads).toHaveBeenCalledTimes(2);
  });

  it('says nothing to a page that is gone', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const Late = latePart(failingOnce(), 'The past did not load.');
    render(<Late name="The past" />).unmount();
    await new Promise((done) => setTimeout(done, 0));
    expect(said).not.toHaveBeenCalled();
  });
});
