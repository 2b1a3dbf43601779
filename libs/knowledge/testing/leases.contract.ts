import { type Leases } from '@app/knowledge';

/** Leases nobody has claimed yet and the way to leave them. */
export interface OpenLeases {
  readonly leases: Leases;
  close(): Promise<void>;
}

/** Everything that hands out jobs promises. `open` gives leases nobody has claimed each time. */
export function leasesContract(name: string, open: () => Promise<OpenLeases>): void {
  describe(`${name} as a giver of leases`, () => {
    let opened: OpenLeases;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());
    const claim = (holder: string, beat: number, job = 'indexing') => opened.leases.claim(job, holder, beat);
    const current = (job = 'indexing') => opened.leases.current(job);

    it('says that nobody ever had a job', async () => {
      expect(await current()).toBeNull();
    });

    it('gives a job that nobody had to one of many claimants', async () => {
      const holders = ['a', 'b', 'c', 'd', 'e'];
      const claims = await Promise.all(holders.map((holder) => claim(holder, 0)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await current()).toEqual({ holder: holders[claims.indexOf(true)], beat: 1 });
    });

    it('gives a job whose holder fell silent to one of many claimants, every time', async () => {
      for (let beat = 0; beat < 10; beat += 1) {
        const claims = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => claim(holder, beat)));
        expect(claims.filter(Boolean)).toHaveLength(1);
      }
      expect(await current()).toMatchObject({ beat: 10 });
    });

    it('lets the holder keep the job, beat by beat', async () => {
      for (let beat = 0; beat < 5; beat += 1) expect(await claim('a', beat)).toBe(true);
      expect(await current()).toEqual({ holder: 'a', beat: 5 });
    });

    it('lets another take the job over at the beat it saw', async () => {
      await claim('a', 0);
      expect(await claim('b', 1)).toBe(true);
      expect(await current()).toEqual({ holder: 'b', beat: 2 });
      expect(await claim('a', 1)).toBe(false);
    });

    it('refuses a claim on a beat that has moved on, however long ago', async () => {
      for (let beat = 0; beat < 4; beat += 1) await claim('a', beat);
      for (const old of [0, 1, 2, 3]) expect(await claim('b', old)).toBe(false);
      expect(await current()).toEqual({ holder: 'a', beat: 4 });
    });

    it('refuses a claim on a beat that has not come', async () => {
      expect(await claim('a', 1)).toBe(false);
      await claim('a', 0);
      expect(await claim('b', 2)).toBe(false);
      expect(await current()).toEqual({ holder: 'a', beat: 1 });
    });

    it('keeps jobs apart', async () => {
      await claim('a', 0);
      expect(await claim('b', 0, 'indexing 1')).toBe(true);
      expect(await current()).toEqual({ holder: 'a', beat: 1 });
      expect(await current('indexing 1')).toEqual({ holder: 'b', beat: 1 });
    });
  });
}
