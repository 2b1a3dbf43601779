import { type QueryClient } from '@tanstack/react-query';
import { answerQuery, currentQuery, keptQuery, readOf } from './asking.js';
import { isBlank, type Question } from './question.js';

/** From this width on the text of a hit is read beside the list. */
export const WIDE = '(min-width: 80em)';

export const loadPane = () => import('./reading-pane.js');

/** The page waits so long for its answer; who waits longer has at least the box. */
const MOMENT_MS = 300;

/**
 * Asks before anything is drawn: the page comes with its answer, and the text beside it soon after. What fails here the
 * page asks again, and tells.
 */
export async function askAhead(client: QueryClient, question: Question): Promise<void> {
  if (isBlank(question)) return;
  const moment = new Promise<void>((over) => setTimeout(over, MOMENT_MS));
  await Promise.race([askAll(client, question), moment]);
}

async function askAll(client: QueryClient, question: Question): Promise<void> {
  const isWide = matchMedia(WIDE).matches;
  if (isWide) void loadPane();
  const answer = await client.fetchQuery(answerQuery(question)).catch(() => null);
  const hit = answer && isWide ? readOf(answer, question) : null;
  if (!hit) return;
  if (question.edition === null) void client.prefetchQuery(currentQuery(hit, question));
  else void client.prefetchQuery(keptQuery(hit));
}
