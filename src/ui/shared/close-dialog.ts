// Closes the dialog that the page is in.

declare const google: { readonly script: { readonly host: { close(): void } } };

export function closeDialog(): void {
  google.script.host.close();
}
