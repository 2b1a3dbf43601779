import { type Instant, type KnowledgeStore, type NewVersion } from '@app/knowledge';
import { aProvision, aVersion } from '../builders.js';

const ID = 'nd-cp/01/2020/dieu-1';
const LATER: Instant = '2030-01-01T00:00:00.000Z';

export function inForceContract(store: () => KnowledgeStore): void {
  const on = async (day: string, knownAt = LATER) => {
    const { status, version } = await store().inForce(ID, day, knownAt);
    return [status, version?.version ?? null];
  };
  const load = (...entries: NewVersion[]) =>
    store().append(entries.map((entry, basedOn) => ({ ...entry, basedOn })));

  describe('what was in force on a day', () => {
    it('answers from the first day to the last, and not a day around them', async () => {
      await load(aProvision({ from: '2020-04-15', to: '2026-07-01' }));
      expect(await on('2020-04-14')).toEqual(['not-yet', 1]);
      expect(await on('2020-04-15')).toEqual(['in-force', 1]);
      expect(await on('2026-06-30')).toEqual(['in-force', 1]);
      expect(await on('2026-07-01')).toEqual(['no-longer', 1]);
    });

    it('gives the old wording before an amendment takes effect and the new one from that day', async () => {
      await load(aProvision({ from: '2020-01-01' }), aProvision({ from: '2022-01-27' }));
      expect(await on('2022-01-26')).toEqual(['in-force', 1]);
      expect(await on('2022-01-27')).toEqual(['in-force', 2]);
    });

    it('lets a retroactive wording count from its first day once it is known', async () => {
      await load(
        aProvision({ from: '2022-01-01' }),
        aProvision({ from: '2021-01-01', to: '2022-01-01' }, { recordedAt: '2026-06-01T00:00:00.000Z' }),
      );
      expect(await on('2021-06-01', '2026-05-31T00:00:00.000Z')).toEqual(['not-yet', 1]);
      expect(await on('2021-06-01')).toEqual(['in-force', 2]);
      expect(await on('2022-06-01')).toEqual(['in-force', 1]);
    });

    it('takes the newest of two versions with the same first day', async () => {
      await load(aProvision({}), aProvision({ to: '2021-01-01' }));
      expect(await on('2020-06-01')).toEqual(['in-force', 2]);
      expect(await on('2021-06-01')).toEqual(['no-longer', 2]);
    });

    it('leaves out a version that a later one corrects, from the moment that one was published', async () => {
      await load(
        aProvision({ from: '2021-01-01' }),
        aProvision({ from: '2020-01-01' }, { corrects: 1, recordedAt: '2026-06-01T00:00:00.000Z' }),
      );
      expect(await on('2022-01-01', '2026-05-31T00:00:00.000Z')).toEqual(['in-force', 1]);
      expect(await on('2022-01-01', '2026-06-01T00:00:00.000Z')).toEqual(['in-force', 2]);
    });

    it('says what the base knew at an instant, not what it learnt later', async () => {
      await load(aProvision({ from: '2020-01-01' }));
      expect(await on('2026-01-01', '2025-12-31T23:59:59.999Z')).toEqual(['not-loaded', null]);
      expect(await on('2026-01-01', '2026-01-01T00:00:00.000Z')).toEqual(['in-force', 1]);
    });

    it('counts only what was published', async () => {
      await load(aProvision({ from: '2020-01-01' }), aProvision({ from: '2021-01-01' }, { publish: false }));
      expect(await on('2022-01-01')).toEqual(['in-force', 1]);
    });

    it('names a suspended text as such', async () => {
      await load(aProvision({ suspended: true, to: '2021-01-01' }));
      expect(await on('2020-06-01')).toEqual(['suspended', 1]);
      expect(await on('2021-06-01')).toEqual(['no-longer', 1]);
    });

    it('says unknown of a text that states no first day, and no longer from the day it ended', async () => {
      await load(aProvision({ from: null, to: '2025-07-01' }));
      expect(await on('2019-01-01')).toEqual(['unknown', 1]);
      expect(await on('2025-06-30')).toEqual(['unknown', 1]);
      expect(await on('2025-07-01')).toEqual(['no-longer', 1]);
    });

    it('keeps what held before a stated first day, though its own is not stated', async () => {
      await load(aProvision({ from: null, to: '2025-07-01' }), aProvision({ from: '2025-07-01' }));
      expect(await on('2019-01-01')).toEqual(['unknown', 1]);
      expect(await on('2025-07-01')).toEqual(['in-force', 2]);
    });

    it('says not yet once the first day that was missing is put right', async () => {
      await load(aProvision({ from: null }), aProvision({ from: '2026-07-01' }, { corrects: 1 }));
      expect(await on('2026-06-30')).toEqual(['not-yet', 2]);
      expect(await on('2026-07-01')).toEqual(['in-force', 2]);
    });

    it('says not loaded for an item it does not have or never published', async () => {
      expect(await on('2026-01-01')).toEqual(['not-loaded', null]);
      await load(aProvision({}, { publish: false }));
      expect(await on('2026-01-01')).toEqual(['not-loaded', null]);
    });

    it('says unknown of an item without legal force', async () => {
      await load(aVersion({ itemId: ID, publish: true }));
      expect(await on('2026-01-01')).toEqual(['unknown', 1]);
    });
  });
}
