import { mongoTestSettings } from '@app/config';
import { onMongo, Stores } from '../testing/index.js';

onMongo(mongoTestSettings(), (server) => {
  const stores = new Stores(server);

  it('a job whose claimant died after any write goes to one process again', async () => {
    for (let writes = 0; writes <= 3; writes += 1) {
      const uri = stores.fresh();
      const [one, other] = [await stores.open(uri), await stores.open(uri)];
      await one.leases.claim('indexing', 'one', 0);
      const { store, mortal } = await stores.mortal(uri, writes);
      await store.leases.claim('indexing', 'mortal', 1).catch(() => undefined);
      await mortal.rest();
      const seen = await one.leases.current('indexing');
      let winners = 0;
      for (let tries = 0; tries < 3 && winners === 0; tries += 1) {
        const { beat } = (await one.leases.current('indexing'))!;
        const claims = [one, other].map((process, n) => process.leases.claim('indexing', `${n}`, beat));
        winners = (await Promise.all(claims)).filter(Boolean).length;
      }
      expect({ writes, winners }).toEqual({ writes, winners: 1 });
      expect((await other.leases.current('indexing'))!.beat).toBeGreaterThan(seen!.beat);
    }
  });

  it('a claim made long ago that arrives late does not take the job', async () => {
    const uri = stores.fresh();
    const [one, other] = [await stores.open(uri), await stores.open(uri)];
    for (let beat = 0; beat < 5; beat += 1) await one.leases.claim('indexing', 'one', beat);
    expect(await other.leases.claim('indexing', 'other', 2)).toBe(false);
    expect(await one.leases.claim('indexing', 'one', 5)).toBe(true);
  });
});
