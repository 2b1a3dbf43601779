import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { type Asking } from './use-question.js';

const NOW = '';

/** Where to look: in what there is now, or in what an edition keeps. Nothing before there is an edition. */
export function EditionChoice({ asking: { question, settle } }: { readonly asking: Asking }) {
  const { t } = useTranslation('search');
  const { data = [] } = $api.useQuery('get', '/api/v1/editions');
  const { edition } = question;
  const years = [...new Set([...data.map(({ year }) => year), ...(edition ? [edition] : [])])];
  if (years.length === 0) return null;
  return (
    <NativeSelect
      size="xs"
      label={t('edition.label')}
      value={edition ?? NOW}
      data={[
        { value: NOW, label: t('edition.now') },
        ...years
          .sort((a, b) => b - a)
          .map((year) => ({ value: `${year}`, label: t('edition.of', { year }) })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        settle((now) => ({ ...now, edition: value === NOW ? null : Number(value), offset: 0, hit: null }))
      }
    />
  );
}
