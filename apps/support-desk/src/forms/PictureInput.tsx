import * as React from 'react';
import { pastedFiles } from '../files/pasted-files';
import { FieldFrame } from './FieldFrame';
import type { useField } from './use-form';
import forms from './forms.module.scss';

interface PictureInputProps {
  field: ReturnType<typeof useField>;
  label: string;
  hint: string;
  take: (file: File | undefined, isOneOfSeveral?: boolean) => Promise<void>;
  /** Below the field: what became of the picture, and how it is left out. */
  children: React.ReactNode;
}

/** A picture: chosen, or pasted anywhere in its form, since nobody looks for the one field that takes it. */
export function PictureInput({ field, label, hint, take, children }: PictureInputProps): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const form = place.current?.closest('form') ?? place.current;
    const onPaste = (event: ClipboardEvent): void => {
      const [file, ...others] = pastedFiles(event);
      if (!file) return;
      event.preventDefault();
      void take(file, others.length > 0);
    };
    form?.addEventListener('paste', onPaste as EventListener);
    return () => form?.removeEventListener('paste', onPaste as EventListener);
  });
  return (
    <div ref={place}>
      <FieldFrame field={field} label={label} hint={hint}>
        <input
          id={field.id}
          className={field.value ? `${forms.input} ${forms.taken}` : forms.input}
          type="file"
          accept="image/png,image/jpeg,image/gif,image/webp"
          aria-describedby={field.describedBy(true)}
          aria-invalid={field.error ? true : undefined}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // So that the same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        {children}
      </FieldFrame>
    </div>
  );
}
