import { type Settings } from '@app/config';
import { type Engines, openEngines } from '@app/engines';

/** Opens the base the settings name, hands it to `work`, and closes it whatever happens. */
export async function withBase<T>(
  settings: Pick<Settings, 'dataDir'>,
  work: (engines: Engines) => Promise<T>,
): Promise<T> {
  const engines = await openEngines(settings);
  try {
    return await work(engines);
  } finally {
    await engines.close();
  }
}
