import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import classes from './review.module.css';

type Reason = Schema<'ReasonToReviewDto'>;

/** Why an item is looked at this year, with the way to what changed. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation('review');
  return (
    <ul className={classes.reasons} aria-label={t('card.why')}>
      {reasons.map((reason) => (
        <Text component="li" size="sm" key={`${reason.type} ${reason.words}`}>
          <Why reason={reason} />
        </Text>
      ))}
    </ul>
  );
}

function Why({ reason }: { readonly reason: Reason }) {
  const { t } = useTranslation('review');
  const { type, words, itemId, title } = reason;
  if (itemId === null || title === null) return words;
  if (type === 'law-changed') {
    return (
      <>
        {words} · <TextLink {...itemLink('provision', itemId)}>{title}</TextLink>
      </>
    );
  }
  if (type !== 'near-duplicate' && type !== 'conflicting') return words;
  const [likeness] = /\d+(?=%)/.exec(words) ?? [];
  return (
    <>
      {t(`reason.${type}`)} <TextLink {...itemLink('lesson', itemId)}>{title}</TextLink>
      {likeness && ` (${t('reason.likeness', { n: likeness })})`}
    </>
  );
}
