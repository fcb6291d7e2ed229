/** Gives the person a file that was made on this page. The name holds nothing that anybody typed. */
export const downloadFile = (name: string, text: string, type: string): void =>
  saveBlob(name, new Blob([text], { type }));

/** The same, of bytes that are put together already. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // SharePoint's own router follows links unless it is told not to.
  link.setAttribute('data-interception', 'off');
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
