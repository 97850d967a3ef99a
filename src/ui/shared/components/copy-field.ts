// What a text field holds, on the clipboard.

/** False where the browser refuses; the text is selected all the same. A frame may lack the right to the newer way. */
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
