/** Gives the person a file that was made on this page. The name holds nothing that anybody typed. */
export function downloadFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // SharePoint's own router follows links unless it is told not to.
  link.setAttribute('data-interception', 'off');
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
