import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { WriteStatusLine } from './WriteStatusLine';
import type { WriteStatus } from './write-status';

const saved: WriteStatus = {
  state: 'saved',
  what: 'Amara Thistle covers the portal inbox',
  at: '2026-03-05T10:00:00.000Z',
};

function open(status: WriteStatus, undo: () => void): void {
  render(
    <div data-tms-support-desk="">
      <WriteStatusLine status={status} undoWords="adding Amara Thistle" undo={undo} />
      <button type="button">Change</button>
      <textarea aria-label="What happened?" />
    </div>,
  );
}

it('takes it back with Ctrl+Z from wherever the focus is', () => {
  const undo = jest.fn();
  open(saved, undo);
  fireEvent.keyDown(screen.getByRole('button', { name: 'Change' }), { key: 'z', ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button', { name: 'Undo: adding Amara Thistle' }).getAttribute('aria-keyshortcuts')).toBe(
    'Control+Z',
  );
});

it('leaves Ctrl+Z to a field, to other keys and to what is not saved', () => {
  const undo = jest.fn();
  open(saved, undo);
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'z', ctrlKey: true });
  fireEvent.keyDown(screen.getByRole('button', { name: 'Change' }), { key: 'Z', ctrlKey: true, shiftKey: true });
  fireEvent.keyDown(screen.getByRole('button', { name: 'Change' }), { key: 'z' });
  expect(undo).not.toHaveBeenCalled();
});

it('offers nothing to take back where nothing was saved', () => {
  const undo = jest.fn();
  open({ state: 'refused', what: 'the cover' }, undo);
  fireEvent.keyDown(screen.getByRole('button', { name: 'Change' }), { key: 'z', ctrlKey: true });
  expect(undo).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});

it('says that words are kept where some were typed, and nowhere else', () => {
  const said = (status: WriteStatus): string => {
    const { unmount } = render(<WriteStatusLine status={status} />);
    const { textContent } = screen.getByRole('status');
    unmount();
    return textContent ?? '';
  };
  for (const end of [
    { state: 'refused' },
    { state: 'failed', error: new StorageError('STORAGE.NOT_ALLOWED', 'x') },
    { state: 'failed', error: new StorageError('STORAGE.UNREACHABLE', 'x') },
  ] as const) {
    expect(said({ ...end, what: 'the note' })).toMatch(
      / What you typed is kept| On this page only| Kept in this browser/,
    );
    expect(said({ ...end, what: 'who is dealing with it', nothingTyped: true })).not.toMatch(/typed|On this page|Kept/);
  }
});
