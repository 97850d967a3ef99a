/**
 * The Content-Security-Policy of a page that this server makes itself: nothing but the server's own script, style and frames.
 *
 * @param images Where its pictures come from, as img-src has it.
 */
export function pagePolicy(images: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${images}`,
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
