import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { entranceQuery, useSession } from '../api/entrance.js';
import { onSessionEnd } from '../api/own-session.js';

const load = () => import('./login-again.js').then((file) => ({ default: file.LoginAgain }));
const LoginAgain = lazy(load);

/**
 * Over the page where a session ends in the middle of work: the page and all that was typed stay as they are. Not where
 * the page has noticed it too, and offers the way in itself.
 */
export function SessionEnd() {
  const [ended, setEnded] = useState<string | null>(null);
  const session = useSession();
  const client = useQueryClient();
  useEffect(() => onSessionEnd(setEnded), []);
  // Fetched while all is well: when it is needed, the program may be of another version.
  useEffect(() => {
    if (session) void load().catch(() => undefined);
  }, [session]);
  const leave = (): void => {
    setEnded(null);
    void client.invalidateQueries({ queryKey: entranceQuery.queryKey });
  };
  return (
    <Suspense>
      {session?.csrf === ended && (
        <LoginAgain login={session.login} onLeave={leave} onDone={() => setEnded(null)} />
      )}
    </Suspense>
  );
}
