import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ItemPicker } from '../../parts/item-picker.js';
import { type Candidate } from './data.js';

interface Props {
  readonly candidate: Candidate;
  readonly value: string | null;
  readonly onChange: (itemId: string | null) => void;
  readonly error: string | null;
}

const KINDS = ['lesson', 'gap', 'provision', 'document', 'reference'] as const;
const ALIKE = ['near-duplicate', 'conflicting'];

/** Which item another one goes into: one that was found to be like it, or one that is looked for. */
export function MergeInto({ candidate: { itemId, kind, reasons }, value, onChange, error }: Props) {
  const { t } = useTranslation('review');
  const alike = reasons.filter(({ type, title }) => ALIKE.includes(type) && title !== null);
  return (
    <Stack gap="xs" align="stretch">
      <ItemPicker
        label={t('judge.into')}
        required
        kinds={KINDS.filter((each) => each === kind)}
        value={value}
        onChange={onChange}
        without={[itemId]}
        error={error}
      />
      {alike
        .filter((reason) => reason.itemId !== value)
        .map((reason) => (
          <Button
            key={`${reason.type} ${reason.itemId}`}
            variant="light"
            size="compact-sm"
            h="auto"
            styles={{ label: { whiteSpace: 'normal', textAlign: 'left' } }}
            onClick={() => onChange(reason.itemId)}
          >
            {t('judge.intoSuggested', { title: reason.title })}
          </Button>
        ))}
    </Stack>
  );
}
