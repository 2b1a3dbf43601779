import { useSyncExternalStore } from 'react';

/** What browsers of one family tell a page that may be installed; no standard knows it. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

let offered: InstallPrompt | null = null;
const listeners = new Set<() => void>();

function set(prompt: InstallPrompt | null): void {
  offered = prompt;
  for (const tell of listeners) tell();
}

/** Has to listen before the browser speaks, which is soon after the page begins. */
export function listenForInstall(): void {
  globalThis.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    set(event as InstallPrompt);
  });
  globalThis.addEventListener('appinstalled', () => set(null));
}

/** Asks whether to install the application; null where the browser does not offer it now. */
export function useInstall(): (() => void) | null {
  const prompt = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => offered,
  );
  return prompt && (() => void prompt.prompt().then(() => set(null)));
}

/** Whether this is the installed application. */
export const isInstalled = (): boolean => globalThis.matchMedia('(display-mode: standalone)').matches;
