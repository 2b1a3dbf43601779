import { type MouseEvent } from 'react';

/** Whether a click is meant for this window: with a key or another button the browser does what it does with links. */
export function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
