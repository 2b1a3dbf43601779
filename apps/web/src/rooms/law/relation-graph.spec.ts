import { graphAround, partOf } from './relation-graph.js';

const CENTER = { id: 'nd-cp/1/2020', kind: 'document', title: 'Nghị định 1' };
const referrer = (itemId: string, type: string, at: string | null = null) => ({
  ...{ itemId, kind: 'lesson', version: 1, type, at, title: itemId, path: [] },
});
const link = (target: string, type: string) => ({
  ...{ target, type, at: null, kind: null, title: null, citation: `Trích ${target}` },
});

describe('what an item has to do with', () => {
  it('is drawn once each, however many places it speaks of, and leaves out its own articles', () => {
    const { nodes, edges } = graphAround(
      CENTER,
      [link('nd-cp/2/2019', 'replaces'), link('nd-cp/1/2020/dieu-2', 'cites')],
      [referrer('lesson/a', 'rests-on', 'khoan-1'), referrer('lesson/a', 'rests-on'), referrer('x', 'tells')],
    );
    expect(nodes.map(({ id, title }) => [id, title])).toEqual([
      ['nd-cp/1/2020', 'Nghị định 1'],
      ['lesson/a', 'lesson/a'],
      ['x', 'x'],
      ['nd-cp/2/2019', 'Trích nd-cp/2/2019'],
    ]);
    expect(edges).toEqual([
      { source: 'lesson/a', target: CENTER.id, type: 'rests-on' },
      { source: 'x', target: CENTER.id, type: 'other' },
      { source: CENTER.id, target: 'nd-cp/2/2019', type: 'replaces' },
    ]);
  });

  it('is drawn in part where there is much of it', () => {
    const all = graphAround(CENTER, [], [referrer('lesson/a', 'cites'), referrer('lesson/b', 'cites')]);
    const part = partOf(all, 1);
    expect(part.nodes.map(({ id }) => id)).toEqual([CENTER.id, 'lesson/a']);
    expect(part.edges).toHaveLength(1);
  });
});
