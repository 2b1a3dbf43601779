import { kindOf } from './item-kind.js';

describe('the kind of an item', () => {
  it('is told by its id', () => {
    expect(kindOf('lesson/sim-rac')).toBe('lesson');
    expect(kindOf('gap/hai-khung')).toBe('gap');
    expect(kindOf('reference/sectors/buu-chinh')).toBe('reference');
    expect(kindOf('nd-cp/174/2026/dieu-33')).toBe('provision');
    expect(kindOf('nd-cp/174/2026')).toBe('document');
    expect(kindOf('luat/84/2025/qh15')).toBe('document');
  });
});
