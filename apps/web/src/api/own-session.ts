/** What outlives a render of the own session: the token that goes with each change, and who wants to know of its end. */
let csrf = '';
let told: () => void = () => undefined;

const SESSION_PATH = '/api/v1/session';

export const csrfToken = (): string => csrf;

/** Empty when nobody is logged in. */
export function rememberCsrf(token: string): void {
  csrf = token;
}

/** Called once each time the API no longer knows somebody who was logged in. */
export function onSessionEnd(listener: () => void): () => void {
  told = listener;
  return () => (told = () => undefined);
}

/** `path`: of the request that was refused. To ask who one is, or to log in, is no end of a session. */
export function sessionEnded(path: string): void {
  if (csrf !== '' && !path.startsWith(SESSION_PATH)) told();
}
