import type * as React from 'react';

/** What a drop place listens to. */
export interface DropOfFiles {
  onDragEnter: (event: React.DragEvent) => void;
  onDragOver: (event: React.DragEvent) => void;
  onDragLeave: (event: React.DragEvent) => void;
  onDrop: (event: React.DragEvent) => void;
}

interface DropPlace {
  setOver: (isOver: boolean) => void;
  /** What was let go here: with no file in it too, as from new Outlook, which brings none. */
  onFiles: (files: File[], data: DataTransfer) => void;
  /** What is taken, by the kinds of a DataTransfer. Files alone where it is left out. */
  takes?: (types: readonly string[]) => boolean;
}

const bringsFiles = (types: readonly string[]): boolean => types.includes('Files');

/**
 * A place to drop files on. What is dropped is *copied*, and the place says so: Outlook asks, and takes the message out of the inbox
 * where the place says nothing, since a drag out of it allows to move ([R] HTML, "drag-and-drop processing model": without a word from
 * the page the effect follows what the source allows, and an allowed "copyMove" may become a move; [L] Outlook for Windows deletes on
 * a move). Every place of the desk is made here.
 */
export function dropOfFiles({ setOver, onFiles, takes = bringsFiles }: DropPlace): DropOfFiles {
  const isTaken = (event: React.DragEvent): boolean => takes([...event.dataTransfer.types]);
  // Words that are dragged into a field are the field's. A file there is the place's.
  const isForField = (event: React.DragEvent): boolean =>
    !isTaken(event) && (event.target as Element).closest('input, textarea, [contenteditable]') !== null;
  const over = (event: React.DragEvent): void => {
    if (isForField(event)) return;
    // A place in another is nearer to the hand.
    event.stopPropagation();
    // Also what cannot be taken: the browser would open it in place of the page, and the form with it.
    event.preventDefault();
    event.dataTransfer.dropEffect = isTaken(event) ? 'copy' : 'none';
    setOver(isTaken(event));
  };
  return {
    onDragEnter: over,
    onDragOver: over,
    onDragLeave: (event) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event) => {
      if (isForField(event)) return;
      event.stopPropagation();
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(false);
      onFiles([...event.dataTransfer.files], event.dataTransfer);
    },
  };
}
