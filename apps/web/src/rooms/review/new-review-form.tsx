import { Button, Checkbox, Group, MultiSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { useReference } from '../../api/reference.js';
import { DayControl } from '../../parts/day-control.js';
import { isDay } from '../../parts/format.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { type Review, useRefresh } from './data.js';

type NewReview = Schema<'NewReviewDto'>;
type Plan = Pick<Review, 'year' | 'kinds' | 'sectors' | 'opensOn' | 'dueOn' | 'quorumPercent'>;
interface Values {
  readonly year: number | string;
  readonly kinds: string[];
  readonly sectors: string[];
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  readonly quorumPercent: number | string;
}

const KINDS = ['lesson', 'gap', 'provision', 'document', 'reference'] as const satisfies NewReview['kinds'];
const FIELDS = ['year', 'kinds', 'sectors', 'opensOn', 'dueOn', 'quorumPercent'] as const;
const isYear = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 9999;
const isPercent = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100;

/** What a review is to be: opening it collects the items, and may take a while. */
export function NewReviewForm({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('review');
  const form = usePlan(plan);
  const { open, error, isPending } = useOpening((field, message) => form.setFieldError(field, message));
  const dayOf = (field: 'opensOn' | 'dueOn') => ({
    value: form.values[field],
    onChange: (day: string | null) => form.setFieldValue(field, day),
    error: form.errors[field],
    keepsWrong: true,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => open(toSend(values)))}>
      <Stack gap="md" align="stretch">
        <NumberInput
          label={t('new.year')}
          required
          hideControls
          allowDecimal={false}
          thousandSeparator={false}
          maw={160}
          {...form.getInputProps('year')}
        />
        <ScopeFields form={form} />
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <DayControl label={t('new.opensOn')} required {...dayOf('opensOn')} />
          <DayControl label={t('new.dueOn')} required {...dayOf('dueOn')} />
        </Group>
        <NumberInput
          label={t('new.quorum')}
          description={t('new.quorumHint')}
          required
          min={0}
          max={100}
          clampBehavior="none"
          allowDecimal={false}
          maw={320}
          {...form.getInputProps('quorumPercent')}
        />
        <ProblemNote error={error} />
        <Group>
          <Button type="submit" loading={isPending}>
            {t('new.submit')}
          </Button>
          {isPending && <Text role="status">{t('new.working')}</Text>}
        </Group>
      </Stack>
    </form>
  );
}

/** Of what kinds and sectors. */
function ScopeFields({ form }: { readonly form: ReturnType<typeof usePlan> }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const sectors = useReference('sectors');
  return (
    <>
      <Checkbox.Group
        label={t('new.kinds')}
        description={t('new.kindsHint')}
        withAsterisk
        {...form.getInputProps('kinds')}
      >
        <Group mt="xs" gap="md">
          {KINDS.map((kind) => (
            <Checkbox key={kind} value={kind} label={common(`kind.${kind}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <MultiSelect
        label={t('new.sectors')}
        description={t('new.sectorsHint')}
        data={sectors.map(({ key, name }) => ({ value: key, label: name }))}
        searchable
        clearable
        {...form.getInputProps('sectors')}
      />
    </>
  );
}

function usePlan({ year, kinds, sectors, opensOn, dueOn, quorumPercent }: Plan) {
  const { t } = useTranslation('review');
  return useForm<Values>({
    initialValues: {
      ...{ year, opensOn, dueOn, quorumPercent },
      kinds: [...kinds],
      sectors: [...(sectors ?? [])],
    },
    validate: {
      year: (value) => (isYear(value) ? null : t('new.yearWrong', { example: year })),
      kinds: (value) => (value.length > 0 ? null : t('new.kindsMissing')),
      opensOn: (value) => (value !== null && isDay(value) ? null : t('new.dayMissing')),
      dueOn: (value, values) => {
        if (value === null || !isDay(value)) return t('new.dayMissing');
        return values.opensOn !== null && value < values.opensOn ? t('new.dueEarly') : null;
      },
      quorumPercent: (value) => (isPercent(value) ? null : t('new.quorumWrong')),
    },
  });
}

/** Of values that were found right. */
function toSend({ year, kinds, sectors, opensOn, dueOn, quorumPercent }: Values): NewReview {
  return {
    ...{ year: Number(year), kinds: KINDS.filter((kind) => kinds.includes(kind)) },
    ...{ opensOn: opensOn!, dueOn: dueOn!, quorumPercent: Number(quorumPercent) },
    ...(sectors.length > 0 && { sectors }),
  };
}

/** Opens, and goes to what was opened; what the API finds wrong stands at its field. */
function useOpening(note: (field: string, message: string) => void) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { mutate, error, isPending } = $api.useMutation('post', '/api/v1/reviews', {
    onSuccess: async ({ year }) => {
      await refresh();
      await navigate({ to: '/ra-soat/$year', params: { year: String(year) } });
    },
    onError: (problem) => {
      if (!isProblem(problem)) return;
      for (const { field, message } of problem.fields) {
        const known = FIELDS.find((each) => field.startsWith(each));
        if (known) note(known, message);
      }
    },
  });
  return { open: (body: NewReview) => mutate({ body }), error: error as unknown, isPending };
}
