import { Group, Kbd, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type Ruling } from './data.js';
import { RULINGS } from './rulings.js';

/** The letters that pick a ruling, which rest while somebody types, and the list of all keys of the page. */
export function RulingKeys({ onPick }: { readonly onPick: (ruling: Ruling) => void }) {
  const { t } = useTranslation('review');
  useHotkeys(RULINGS.map((ruling) => [t(`key.${ruling}`), () => onPick(ruling)]));
  const others = [
    { keys: t('key.send'), does: t('keysDo.send') },
    { keys: 'J', does: t('keysDo.next') },
    { keys: 'K', does: t('keysDo.previous') },
  ];
  return (
    <Stack gap={4} visibleFrom="sm">
      <Text size="sm" fw={600}>
        {t('keysTitle')}
      </Text>
      <Group gap="sm">
        {RULINGS.map((ruling) => (
          <Key key={ruling} keys={t(`key.${ruling}`)} does={t(`ruling.${ruling}`)} />
        ))}
        {others.map((other) => (
          <Key key={other.keys} {...other} />
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t('keysDo.note')}
      </Text>
    </Stack>
  );
}

function Key({ keys, does }: { readonly keys: string; readonly does: string }) {
  return (
    <Text size="sm">
      <Kbd>{keys}</Kbd> {does}
    </Text>
  );
}
