import { useIdle } from '@mantine/hooks';

const AWAY_MS = 15 * 60_000;

/** Whether nobody touches the page any more. Then it asks for nothing by itself: a session has to be able to end. */
export function useIsAway(): boolean {
  return useIdle(AWAY_MS, { initialState: false });
}
