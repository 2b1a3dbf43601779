import { axisOf, forerunnersOf, placeOn, treeOf, type Unit } from './unit-tree.js';

const aUnit = (key: string, part: Partial<Unit> = {}): Unit => ({
  ...{ id: `reference/bodies/${key}`, table: 'bodies', key, name: key, aliases: [], from: null, to: null },
  ...{ parent: null, successors: [], note: null, ...part },
});

describe('units over time', () => {
  it('stand below the unit they belonged to, and at the top where that one is not there', () => {
    const tree = treeOf([aUnit('b', { parent: 'a' }), aUnit('a'), aUnit('c', { parent: 'gone' })]);
    expect(tree.map(({ unit, below }) => [unit.key, below.map((branch) => branch.unit.key)])).toEqual([
      ['a', ['b']],
      ['c', []],
    ]);
  });

  it('are known by those that took over from them', () => {
    const [old, young] = [aUnit('old', { successors: ['young'] }), aUnit('young')];
    expect(forerunnersOf(young, [old, young])).toEqual([old]);
  });

  it('share one axis, on which each day has its place', () => {
    const axis = axisOf([aUnit('a', { from: '2005-01-01' })], '2008-01-01');
    expect(axis).toEqual({ from: '2000-01-01', to: '2010-01-01' });
    expect(placeOn(axis, '2005-01-01', 0)).toBeCloseTo(50, 0);
    expect([placeOn(axis, null, 100), placeOn(axis, '1990-01-01', 0)]).toEqual([100, 0]);
  });
});
