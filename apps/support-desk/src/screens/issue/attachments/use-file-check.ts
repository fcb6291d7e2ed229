import * as React from 'react';
import type { Attachment, FileCalls } from '@tms-support/sharepoint-storage';
import { isCheap } from '../../../files/file-rules';

/** Whether a file's bytes are those of the story. Nothing of a file that was not looked at. */
type FileChecks = ReadonlyMap<string, 'same' | 'other'>;

const asKey = ({ name, told }: Attachment): string => `${name}/${told?.at ?? ''}`;

/**
 * Looks at the bytes of the files whose size is right: of small ones as the list stands there, one after the other, and of the rest once
 * somebody opens them. To read them all would fetch everything beside an issue each time that its page is opened.
 */
export function useFileCheck(
  desk: FileCalls,
  number: number,
  files: readonly Attachment[],
): { otherThan: (file: Attachment) => boolean; check: (file: Attachment) => void } {
  const [checks, setChecks] = React.useState<FileChecks>(new Map());
  const asked = React.useRef(new Set<string>());
  const mounted = React.useRef(true);
  React.useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );
  const look = React.useCallback(
    async (file: Attachment): Promise<void> => {
      const key = asKey(file);
      if (!file.told?.sha256 || file.doubt || asked.current.has(key)) return;
      asked.current.add(key);
      try {
        const isSame = await desk.checkFile(number, file.name);
        if (mounted.current && isSame !== undefined)
          setChecks((before) => new Map(before).set(key, isSame ? 'same' : 'other'));
      } catch {
        // A file that cannot be read is looked at again when it is opened.
        asked.current.delete(key);
      }
    },
    [desk, number],
  );
  React.useEffect(() => {
    let left = files.filter(isCheap());
    const next = (): void => {
      const [file, ...rest] = left;
      left = rest;
      if (file && mounted.current) void look(file).then(next);
    };
    next();
    return () => {
      left = [];
    };
  }, [files, look]);
  return {
    otherThan: (file) => checks.get(asKey(file)) === 'other',
    check: (file) => void look(file),
  };
}
