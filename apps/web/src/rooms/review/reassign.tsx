import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { useRefresh } from './data.js';

interface Props {
  readonly year: number;
  readonly itemId: string;
  /** A verdict stands that would fall away. */
  readonly drops?: boolean;
}

/** No id of a person: the rule picks. */
const BY_RULE = '';

/** Gives an item to somebody else: to whom a curator names, or to whom the rule picks. */
export function Reassign({ year, itemId, drops = false }: Props) {
  const { t } = useTranslation('review');
  const [isOpen, { toggle, close }] = useDisclosure();
  const refresh = useRefresh();
  const reassign = $api.useMutation('post', '/api/v1/reviews/{year}/candidates/{id}/reassign', {
    onSuccess: async () => {
      close();
      await refresh();
    },
  });
  const params = { path: { year, id: itemId } };
  return (
    <Stack gap="xs" align="stretch">
      <Button
        variant="default"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {t(isOpen ? 'reassign.cancel' : 'reassign.do')}
      </Button>
      {isOpen && (
        <To
          {...{ year, itemId, drops }}
          error={reassign.error}
          isPending={reassign.isPending}
          give={(to) => reassign.mutate({ params, body: { to: to === BY_RULE ? null : to } })}
        />
      )}
      {!isOpen && reassign.data?.assignee && (
        <Text role="status" size="sm">
          {t('reassign.done', { name: reassign.data.assignee.name })}
        </Text>
      )}
    </Stack>
  );
}

interface ToProps extends Required<Props> {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly give: (to: string) => void;
}

function To({ year, itemId, drops, error, isPending, give }: ToProps) {
  const { t } = useTranslation('review');
  const [to, setTo] = useState(BY_RULE);
  const possible = $api.useQuery('get', '/api/v1/reviews/{year}/candidates/{id}/reviewers', {
    params: { path: { year, id: itemId } },
  });
  const people = (possible.data ?? []).map(({ person, load, why }) => ({
    value: person.id,
    label: `${person.name}: ${why === null ? t('reassign.load', { count: load }) : t(`bar.${why}`)}`,
    disabled: why !== null,
  }));
  return (
    <Stack gap="xs">
      <Group gap="sm" align="flex-end">
        <Select
          label={t('reassign.to')}
          data={[{ value: BY_RULE, label: t('reassign.rule') }, ...people]}
          value={to}
          onChange={(chosen) => setTo(chosen ?? BY_RULE)}
          allowDeselect={false}
          maxDropdownHeight={320}
          flex="1 1 16rem"
          maw={480}
        />
        <Button loading={isPending} onClick={() => give(to)}>
          {t('reassign.submit')}
        </Button>
      </Group>
      {drops && <Text size="sm">{t('reassign.drops')}</Text>}
      <ProblemNote error={error ?? possible.error} />
    </Stack>
  );
}
