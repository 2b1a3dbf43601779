import { type Settings } from '@app/config';
import { MeiliSearchIndex } from '@app/search-meili';
import { type IndexEngine } from '../index-engine.js';

export const meili: IndexEngine = {
  async open(settings) {
    const { meiliUrl, meiliIndex } = settings;
    const indexId = `meili ${new URL(meiliUrl).origin} ${meiliIndex}`;
    const openEdition = async (year: number) =>
      openMeili({ ...settings, meiliIndex: `${meiliIndex}_edition_${year}` });
    return { index: openMeili(settings), indexId, openEdition, close: async () => undefined };
  },

  /** There is one, whatever the folder: keys are made for its name, once. */
  async scratch(settings) {
    const index = openMeili({ ...settings, meiliIndex: `${settings.meiliIndex}_scratch` });
    return { index, close: async () => undefined, remove: () => index.remove() };
  },
};

function openMeili({ meiliUrl: url, meiliKey: key, meiliIndex: name }: Settings): MeiliSearchIndex {
  return MeiliSearchIndex.open({ url, key, name });
}
