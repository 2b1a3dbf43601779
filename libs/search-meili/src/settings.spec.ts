import { createHash } from 'node:crypto';
import { STEPS } from './levels.js';
import { LEXICON_SETTINGS, SETTINGS_VERSION, TEXTS_SETTINGS } from './settings.js';

/** For every version, what its settings amount to. */
const KNOWN: Readonly<Record<number, string>> = {
  1: 'a8f0491705a51318',
  2: '0a0b1a0eb99773b7',
  3: '0a0b1a0eb99773b7',
};

it('the version of the settings is raised when they change', () => {
  const settings = JSON.stringify([TEXTS_SETTINGS, LEXICON_SETTINGS, STEPS]);
  const hash = createHash('sha256').update(settings).digest('hex').slice(0, 16);
  expect({ [SETTINGS_VERSION]: hash }).toEqual({ [SETTINGS_VERSION]: KNOWN[SETTINGS_VERSION] });
});
