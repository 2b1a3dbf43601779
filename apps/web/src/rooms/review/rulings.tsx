import { Group, Input, Kbd, Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { rulingIcon } from './badges.js';
import { type Ruling } from './data.js';
import classes from './review.module.css';

export const RULINGS = ['keep', 'revise', 'merge', 'retire', 'promote'] as const satisfies readonly Ruling[];

type Body = Schema<'VersionDto'>['body'];
type Maturity = NonNullable<Schema<'LessonBody'>['maturity']>;
const MATURITIES = [
  'observed',
  'identified',
  'validated',
  'applied',
  'verified',
] as const satisfies readonly Maturity[];

/** Where a lesson stands and the step after it; null for what has no such steps. */
function stepOf(body: Body): { readonly from: Maturity; readonly to: Maturity | null } | null {
  if (!('maturity' in body) || !body.maturity) return null;
  const from = body.maturity;
  return { from, to: MATURITIES[MATURITIES.indexOf(from) + 1] ?? null };
}

/** The rulings that fit an item: only a lesson that is not at the last step goes one further. */
export function usePossibleRulings(kind: string, body: Body): readonly Ruling[] {
  const canRise = kind === 'lesson' && stepOf(body)?.to != null;
  return RULINGS.filter((ruling) => ruling !== 'promote' || canRise);
}

interface Props {
  readonly possible: readonly Ruling[];
  readonly body: Body;
  readonly value: Ruling | null;
  readonly onChange: (ruling: Ruling) => void;
  readonly error: string | null;
}

/** The five rulings, each with its key and what it does. */
export function Rulings({ possible, body, value, onChange, error }: Props) {
  const { t } = useTranslation('review');
  const hintOf = useHint(body);
  return (
    <Radio.Group
      label={t('judge.ruling')}
      withAsterisk
      value={value}
      onChange={(chosen) => onChange(RULINGS.find((ruling) => ruling === chosen)!)}
    >
      <div className={classes.rulings}>
        {RULINGS.map((ruling) => {
          const Icon = rulingIcon(ruling);
          return (
            <Radio.Card
              key={ruling}
              value={ruling}
              disabled={!possible.includes(ruling)}
              className={classes.ruling}
            >
              <Group wrap="nowrap" gap="sm" align="flex-start">
                <Radio.Indicator mt={2} />
                <div style={{ flex: 1 }}>
                  <Group gap={6}>
                    <Icon size={16} aria-hidden />
                    <Text fw={600}>{t(`ruling.${ruling}`)}</Text>
                  </Group>
                  {(value === ruling || !possible.includes(ruling)) && (
                    <Text size="sm" c="dimmed">
                      {hintOf(ruling)}
                    </Text>
                  )}
                </div>
                <Kbd visibleFrom="sm" aria-hidden>
                  {t(`key.${ruling}`)}
                </Kbd>
              </Group>
            </Radio.Card>
          );
        })}
      </div>
      {error !== null && <Input.Error mt={4}>{error}</Input.Error>}
    </Radio.Group>
  );
}

function useHint(body: Body): (ruling: Ruling) => string {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const step = stepOf(body);
  return (ruling) => {
    if (ruling !== 'promote') return t(`rulingHint.${ruling}`);
    if (step === null) return t('rulingHint.promoteOther');
    if (step.to === null) return t('rulingHint.promoteTop');
    const words = { from: common(`maturity.${step.from}`), to: common(`maturity.${step.to}`) };
    return t('rulingHint.promote', words);
  };
}
