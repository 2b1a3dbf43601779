import { Grid, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { useIsOneOf } from '../../../api/entrance.js';
import { DayControl } from '../../../parts/day-control.js';
import { dayWords, today } from '../../../parts/format.js';
import { ButtonLink } from '../../../parts/links.js';
import { usePageTitle } from '../../../parts/page-title.js';
import { TABLES, type UnitTable } from '../search-params.js';
import { TreeOfUnits } from './tree-of-units.js';
import { UnitPanel } from './unit-panel.js';
import { axisOf, treeOf, type Unit } from './unit-tree.js';

const route = getRouteApi('/quan-tri/don-vi');

/** Organisation or places as they were on a day, and what became of each. */
export function UnitsPage() {
  const { t } = useTranslation('admin');
  const { bang = 'bodies', ngay, muc } = route.useSearch();
  const navigate = route.useNavigate();
  const [words, setWords] = useState('');
  const day = ngay ?? today();
  const { data: units } = $api.useSuspenseQuery('get', '/api/v1/reference/{table}', {
    params: { path: { table: bang } },
  });
  const writes = useIsOneOf('curator');
  usePageTitle(t('sections.units'));
  const { data: there } = $api.useSuspenseQuery('get', '/api/v1/reference/{table}', {
    params: { path: { table: bang }, query: { on: day } },
  });
  const shown = there.filter((unit) => isMeant(unit, words));
  const chosen = [...there, ...units].find(({ key }) => key === muc);
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('sections.units')}
        </Title>
        {writes && (
          <ButtonLink to="/viet/$kind" params={{ kind: 'reference' }} variant="default">
            {t('units.create')}
          </ButtonLink>
        )}
      </Group>
      <Asked words={words} onWords={setWords} />
      <Text size="sm" c="dimmed" role="status">
        {t('units.count', {
          count: shown.length,
          day: dayWords(day),
          gone: units.filter(({ key }) => there.every((unit) => unit.key !== key)).length,
        })}
      </Text>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: chosen ? 6 : 12 }} order={{ base: 2, md: 1 }}>
          <TreeOfUnits
            branches={treeOf(shown)}
            axis={axisOf(units, day)}
            chosen={muc ?? null}
            onChoose={(key) =>
              void navigate({ search: (before) => ({ ...before, muc: key }), replace: true })
            }
          />
        </Grid.Col>
        {chosen && (
          <Grid.Col span={{ base: 12, md: 6 }} order={{ base: 1, md: 2 }}>
            <UnitPanel key={chosen.key} unit={chosen} units={units} day={day} />
          </Grid.Col>
        )}
      </Grid>
    </Stack>
  );
}

/** Which table, on which day, by which name. */
function Asked({ words, onWords }: { readonly words: string; readonly onWords: (words: string) => void }) {
  const { t } = useTranslation('admin');
  const { bang = 'bodies', ngay } = route.useSearch();
  const navigate = route.useNavigate();
  const day = { ...(ngay && { ngay }) };
  return (
    <Group align="end">
      <SegmentedControl
        aria-label={t('units.table')}
        data={TABLES.map((table) => ({ value: table, label: t(`units.${table}`) }))}
        value={bang}
        onChange={(table) => void navigate({ search: { bang: table as UnitTable, ...day } })}
      />
      <DayControl
        label={t('units.day')}
        value={ngay ?? today()}
        onChange={(chosen) =>
          void navigate({ search: (before) => ({ ...before, ngay: chosen ?? today() }), replace: true })
        }
        w="10rem"
      />
      <TextInput
        label={t('units.find')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={({ currentTarget }) => onWords(currentTarget.value)}
        flex="1 1 14rem"
      />
    </Group>
  );
}

function isMeant({ name, aliases, key }: Unit, words: string): boolean {
  const asked = words.trim().toLocaleLowerCase('vi');
  return [name, key, ...aliases].some((one) => one.toLocaleLowerCase('vi').includes(asked));
}
