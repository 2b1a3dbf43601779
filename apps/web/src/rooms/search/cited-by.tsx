import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../parts/links.js';
import { citedByLink } from './hit-link.js';
import { type Hit, type Question } from './question.js';

interface Props {
  readonly hit: Hit;
  readonly question: Question;
  readonly onOpen: () => void;
}

/** "12 bài học dẫn · 2 bất cập": how much rests on a hit, each the way to what does. */
export function CitedBy({ hit, question, onOpen }: Props) {
  const { t } = useTranslation('search');
  if (hit.citedBy.length === 0) return null;
  return (
    <Text size="sm" mt={4} component="div">
      {hit.citedBy.map(({ value, count }, place) => (
        <Fragment key={value}>
          {place > 0 && ' · '}
          <TextLink {...citedByLink(hit, value, question)} inherit onClick={onOpen}>
            {t(`citedBy.${value as 'lesson'}`, { count })}
          </TextLink>
        </Fragment>
      ))}
    </Text>
  );
}
