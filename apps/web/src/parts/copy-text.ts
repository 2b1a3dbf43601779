/**
 * Puts words where "paste" takes them from; false where the browser refuses. Pages of an office network come without
 * TLS at times, and there the browser has no clipboard to write to: the old command still works.
 */
export async function copyText(text: string): Promise<boolean> {
  if (globalThis.isSecureContext) {
    const written = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (written) return true;
  }
  const from = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  return isCopied;
}
