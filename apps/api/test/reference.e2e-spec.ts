import { KnowledgeBase } from '@app/knowledge';
import { readContentFolder } from '@app/engines';
import { type ReferenceEntryDto } from '../src/http/reference/reference.dto.js';
import { RunningApi } from './testing/running-api.js';

describe('tables of names', () => {
  it.each([
    ['2024-01-01', 63, { from: null, to: '2025-07-01' }],
    ['2026-01-01', 34, { from: '2025-07-01', to: null }],
  ])('tell the provinces of %s, %i of them, each as it was then', async (day, count, life) => {
    const api = await RunningApi.start();
    const { files } = await readContentFolder('content');
    await api.app.get(KnowledgeBase).loadContent('content', files);
    const { body } = await api.get<ReferenceEntryDto[]>(`/reference/provinces?on=${day}`);
    expect(body).toHaveLength(count);
    expect(body.find(({ key }) => key === 'an-giang')).toMatchObject(life);
    await api.close();
  });
});
