import {
  Group,
  Input,
  type MantineColorScheme,
  SegmentedControl,
  useMantineColorScheme,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeLanguage, type Language } from '../../words/languages.js';

const SCHEMES: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

/** Language and ground of the pages, on this device. */
export function Display() {
  const { t, i18n } = useTranslation('account');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Group align="flex-end" gap="xl">
      <Input.Wrapper label={t('display.language')} labelElement="div" id="language">
        <SegmentedControl
          display="flex"
          aria-label={t('display.language')}
          value={i18n.language}
          onChange={(language) => void changeLanguage(language as Language)}
          data={[
            { value: 'vi', label: t('display.vi') },
            { value: 'en', label: t('display.en') },
          ]}
        />
      </Input.Wrapper>
      <Input.Wrapper label={t('display.ground')} labelElement="div" id="ground">
        <SegmentedControl
          display="flex"
          aria-label={t('display.ground')}
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
          data={SCHEMES.map((scheme) => ({ value: scheme, label: t(`display.${scheme}`) }))}
        />
      </Input.Wrapper>
    </Group>
  );
}
