import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { numberWords } from '../parts/format.js';
import common from './vi/common.json';
import search from './vi/search.json';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT_AT = 'trithuc.language';
const files = import.meta.glob<{ default: ResourceKey }>([
  './*/*.json',
  '!./vi/common.json',
  '!./vi/search.json',
]);

/** The words of a room come with the room; those that every page needs are part of the application. */
const words: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.json`];
    if (!load) return done(new Error(`${language}/${namespace}`), false);
    load().then(
      (file) => done(null, file.default),
      (error: unknown) => done(error as Error, false),
    );
  },
};

export async function speak(): Promise<void> {
  i18next.on('languageChanged', (language) => (document.documentElement.lang = language));
  await i18next
    .use(words)
    .use(initReactI18next)
    .init({
      lng: localStorage.getItem(KEPT_AT) === 'en' ? 'en' : 'vi',
      fallbackLng: 'vi',
      ns: ['common'],
      defaultNS: 'common',
      resources: { vi: { common, search } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
    });
  i18next.services.formatter?.add('number', numberWords);
}

export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT_AT, language);
  await i18next.changeLanguage(language);
}
