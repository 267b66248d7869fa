/** Gives a file to the reader. Nothing leaves the machine: the browser writes it where it keeps its downloads. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // the browser reads the address after the click; a minute is enough for any file of this page
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A file of text in UTF-8. `type` is its media type. */
export function saveText(name: string, text: string, type: string): void {
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
