import { Button, Checkbox, Group, Select, Stack } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../api/names.js';
import { useReferenceNames } from '../../api/reference.js';
import { numberWords } from '../../parts/format.js';
import { PlainLink } from '../../parts/links.js';
import { useProgress } from './data.js';
import classes from './review.module.css';
import {
  type CandidateFilter,
  type CandidateState,
  readYearSearch,
  STATES,
  type YearSearch,
} from './year-search.js';

const route = getRouteApi('/ra-soat/$year');

/** Which items are shown: the address says it. */
export function Filters({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const { bySector, byUnit, overdue: late } = useProgress(year);
  const [sectorName, unitName] = [useReferenceNames('sectors'), useReferenceNames('bodies')];
  const { sector, unit, overdue, mine } = route.useSearch();
  const change = useChange();
  return (
    <Stack gap="sm">
      <Steps year={year} />
      <Group gap="sm" align="flex-end">
        <Select
          label={t('filter.sector')}
          placeholder={t('filter.anySector')}
          data={bySector.map(({ key, total }) => ({
            value: key,
            label: `${sectorName(key)} (${numberWords(total)})`,
          }))}
          value={sector ?? null}
          onChange={(value) => change({ sector: value ?? undefined })}
          clearable
          searchable
        />
        <Select
          label={t('filter.unit')}
          placeholder={t('filter.anyUnit')}
          data={byUnit.map(({ key, total }) => ({
            value: key,
            label: `${unitName(key)} (${numberWords(total)})`,
          }))}
          value={unit ?? null}
          onChange={(value) => change({ unit: value ?? undefined })}
          clearable
          searchable
        />
        <Checkbox
          label={`${t('filter.overdue')} (${numberWords(late)})`}
          checked={overdue === true}
          onChange={({ currentTarget }) => change({ overdue: currentTarget.checked || undefined })}
          className={classes.check}
        />
        <Checkbox
          label={t('filter.mine')}
          checked={mine === true}
          onChange={({ currentTarget }) => change({ mine: currentTarget.checked || undefined })}
          className={classes.check}
        />
        <OfPerson />
      </Group>
    </Stack>
  );
}

/** The steps, each with how many items are there. */
function Steps({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const { byState, total } = useProgress(year);
  const { state } = route.useSearch();
  const params = { year: String(year) };
  const steps = [
    { step: undefined, words: t('state.all'), count: total },
    ...STATES.map((step) => ({ step, words: t(`state.${step}`), count: byState[step] ?? 0 })),
  ];
  return (
    <nav aria-label={t('stateFilter')} className={classes.steps}>
      {steps.map(({ step, words, count }) => (
        <PlainLink
          key={words}
          to="/ra-soat/$year"
          params={params}
          search={(before) => atStep(before, step)}
          resetScroll={false}
          activeProps={{}}
          className={classes.step}
          aria-current={step === state ? 'true' : undefined}
          data-active={step === state || undefined}
        >
          <span className={classes.count}>{numberWords(count)}</span>
          <span>{words}</span>
        </PlainLink>
      ))}
    </nav>
  );
}

/** Somebody's items, when a link of the assignment table asked for them. */
function OfPerson() {
  const { t } = useTranslation('review');
  const { assignee } = route.useSearch();
  const nameOf = useNames([assignee]);
  const change = useChange();
  if (!assignee) return null;
  return (
    <Button
      variant="light"
      rightSection={<IconX size={14} aria-hidden />}
      onClick={() => change({ assignee: undefined })}
      title={t('filter.lift')}
    >
      {t('filter.person', { name: nameOf(assignee) })}
    </Button>
  );
}

function atStep(before: YearSearch, step: CandidateState | undefined): YearSearch {
  return readYearSearch({ ...before, state: step });
}

type Change = { readonly [Field in keyof CandidateFilter]?: CandidateFilter[Field] | undefined };

/** Undefined lifts a filter. */
function useChange(): (change: Change) => void {
  const navigate = route.useNavigate();
  return (change) => {
    void navigate({
      search: (before) => readYearSearch({ ...before, ...change }),
      resetScroll: false,
    });
  };
}
