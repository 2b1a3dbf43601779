import { type Settings } from '@app/config';
import { type Engines, openStore } from '@app/engines';

/** Opens the store alone, however the index fares, hands it to `work`, and closes it whatever happens. */
export async function withStore<T>(
  settings: Settings,
  work: (open: Pick<Engines, 'store' | 'records' | 'backup'>) => Promise<T>,
): Promise<T> {
  const open = await openStore(settings);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}
