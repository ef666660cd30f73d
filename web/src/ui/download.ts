/** Has the browser save this as a file. */
export function download(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the file after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function downloadText(fileName: string, type: string, content: string): void {
  download(fileName, new Blob([content], { type: `${type};charset=utf-8` }));
}
