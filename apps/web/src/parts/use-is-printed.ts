import { useSyncExternalStore } from 'react';

const onPaper = globalThis.matchMedia('print');
let isAboutToBe = false;

/**
 * Whether the page is being printed now. Known before the browser counts the sheets: what grew only then would lose its
 * last ones, what shrank would leave empty ones behind.
 */
export function useIsPrinted(): boolean {
  return useSyncExternalStore(listen, () => isAboutToBe || onPaper.matches);
}

function listen(changed: () => void): () => void {
  const begin = (): void => tell(true);
  const end = (): void => tell(false);
  const tell = (isPrinted: boolean): void => {
    isAboutToBe = isPrinted;
    changed();
  };
  globalThis.addEventListener('beforeprint', begin);
  globalThis.addEventListener('afterprint', end);
  onPaper.addEventListener('change', changed);
  return () => {
    globalThis.removeEventListener('beforeprint', begin);
    globalThis.removeEventListener('afterprint', end);
    onPaper.removeEventListener('change', changed);
  };
}
