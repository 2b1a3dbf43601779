import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client.js';
import { dayWords } from './format.js';

/** Where something was read, with the day it was read there. */
export function SourceLine({ source }: { readonly source: Schema<'Source'> }) {
  const { t } = useTranslation();
  const { title, url, accessed } = source;
  const isWeb = url?.startsWith('http://') || url?.startsWith('https://');
  return (
    <>
      {isWeb ? (
        <Anchor href={url!} target="_blank" rel="noopener noreferrer" underline="always">
          {title}
        </Anchor>
      ) : (
        title
      )}
      {accessed && ` (${t('readOn', { day: dayWords(accessed) })})`}
    </>
  );
}
