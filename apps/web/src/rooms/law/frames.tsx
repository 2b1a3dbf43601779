import { Badge, Group, Table, Text } from '@mantine/core';
import { IconCoins } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { numberWords } from '../../parts/format.js';
import { placeWords } from '../../parts/place-words.js';
import { moneyRange } from './money-range.js';
import classes from './frames.module.css';

type Frame = Schema<'Frame'>;

/** The fine frames of one place, in short and with what they are for in our words. */
export function FramesBeside({ frames }: { readonly frames: readonly Frame[] }) {
  return frames.map((frame, index) => (
    <Group key={index} component="aside" gap="xs" className={classes.beside} wrap="nowrap" align="flex-start">
      <FrameChip frame={frame} />
      {frame.conduct && (
        <Text component="span" size="sm" c="dimmed">
          {frame.conduct}
        </Text>
      )}
    </Group>
  ));
}

/** "20-30 triệu · tổ chức". */
function FrameChip({ frame: { min, max, addressee } }: { readonly frame: Frame }) {
  const { t } = useTranslation('law');
  const who = useTranslation().t(`addressee.${addressee}`);
  const { range, unit } = moneyRange(min, max);
  const whole = t('frame.whole', {
    min: numberWords(min),
    max: numberWords(max),
    who,
  });
  return (
    <Badge
      variant="light"
      color="accent"
      tt="none"
      fw={600}
      size="lg"
      title={whole}
      className={classes.chip}
      leftSection={<IconCoins size={14} aria-hidden />}
    >
      {t(`frame.${unit}`, { range })} · {who}
    </Badge>
  );
}

/** The frames of an article whose official words are not loaded. */
export function FramesTable({ frames }: { readonly frames: readonly Frame[] }) {
  const { t } = useTranslation('law');
  return (
    <Table.ScrollContainer minWidth={320} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table verticalSpacing="xs" captionSide="top">
        <Table.Caption>{t('frame.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('frame.place')}</Table.Th>
            <Table.Th>{t('frame.sum')}</Table.Th>
            <Table.Th>{t('frame.conduct')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {frames.map((frame, index) => (
            <Table.Tr key={index} id={frame.at}>
              <Table.Td>{placeWords(frame.at)}</Table.Td>
              <Table.Td>
                <FrameChip frame={frame} />
              </Table.Td>
              <Table.Td>{frame.conduct}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
