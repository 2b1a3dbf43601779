import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource-variable/literata/wght.css';
import '@mantine/core/styles.css';
import './app/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForInstall } from './offline/install.js';
import { isProblem } from './api/problem.js';
import { keepFocus } from './app/kept-focus.js';
import { queryClient, router } from './app/router.js';
import { cssVariables, theme } from './app/theme.js';
import { speak } from './words/languages.js';

/** A problem is told to people in place of what could not be shown; all else that is caught is a fault of ours. */
function onCaughtError(error: unknown): void {
  if (!isProblem(error)) reportError(error);
}

listenForInstall();
keepFocus();
await speak();
createRoot(document.getElementById('root')!, { onCaughtError }).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
