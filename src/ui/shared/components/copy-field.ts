// Copying of a text field to the clipboard.

/**
 * Copies the field's text and selects it. A frame may lack the right to the clipboard, and the older way is tried then
 * (https://developer.mozilla.org/en-US/docs/Web/API/Clipboard/writeText).
 *
 * @returns False where the browser refuses; the text is selected all the same.
 */
export async function copyField(id: string): Promise<boolean> {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return false;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}
