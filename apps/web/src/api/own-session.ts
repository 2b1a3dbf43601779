/** What outlives a render of the own session: the token that goes with each change, and who wants to know of its end. */
let csrf = '';
let told: (ended: string) => void = () => undefined;

const SESSION_PATH = '/api/v1/session';

export const csrfToken = (): string => csrf;

/** Empty when nobody is logged in. */
export function rememberCsrf(token: string): void {
  csrf = token;
}

/** Called with the token of a session each time the API turns out to know it no longer. */
export function onSessionEnd(listener: (ended: string) => void): () => void {
  told = listener;
  return () => (told = () => undefined);
}

/** `path`: of the request that was refused. To ask who one is, or to log in, is no end of a session. */
export function sessionEnded(path: string): void {
  if (csrf !== '' && !path.startsWith(SESSION_PATH)) told(csrf);
}
