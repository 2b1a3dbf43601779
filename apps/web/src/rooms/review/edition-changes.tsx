import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { numberWords } from '../../parts/format.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { kindOf } from './item-kind.js';
import { NamedItem } from './named-item.js';
import classes from './review.module.css';

type Edition = Schema<'EditionInFullDto'>;
type Row = Schema<'NamedItemDto'> | Schema<'MergedItemDto'>;

const PARTS = ['new', 'changed', 'merged', 'retired'] as const;
const GONE: readonly string[] = ['merged', 'retired'];
const AT_A_TIME = 20;

/** What came of the year against the edition before. */
export function EditionChanges({ edition: { changes, follows } }: { readonly edition: Edition }) {
  const { t } = useTranslation('review');
  return (
    <Stack gap="md" component="section" aria-labelledby="changes-heading">
      <Title order={2} size="h3" id="changes-heading">
        {follows === null ? t('edition.first') : t('edition.changes', { year: follows })}
      </Title>
      {follows === null && <Text>{t('edition.changesFirst')}</Text>}
      {follows !== null &&
        PARTS.map((part) => (
          <Part key={part} heading={t(`edition.${part}`)} isGone={GONE.includes(part)} {...changes[part]} />
        ))}
    </Stack>
  );
}

interface PartProps {
  readonly heading: string;
  readonly isGone: boolean;
  readonly rows: readonly Row[];
  /** How many who is here may not read. */
  readonly leftOut: number;
}

function Part({ heading, isGone, rows, leftOut }: PartProps) {
  const { t } = useTranslation('review');
  const [shown, setShown] = useState(AT_A_TIME);
  const rest = rows.length - shown;
  const count = numberWords(rows.length + leftOut);
  return (
    <Stack gap={4} align="flex-start">
      <Title order={3} size="h4">
        {heading}: {count}
      </Title>
      {rows.length > 0 && (
        <ul className={classes.reasons}>
          {rows.slice(0, shown).map((row) => (
            <li key={row.itemId}>
              <Item row={row} isGone={isGone} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p className="on-paper">{t('edition.onPaper', { count: rest })}</p>}
      {rest > 0 && (
        <Button
          variant="default"
          size="xs"
          className="no-print"
          onClick={() => setShown(shown + AT_A_TIME * 5)}
        >
          {t('edition.more', { count: Math.min(rest, AT_A_TIME * 5) })}
        </Button>
      )}
      {leftOut > 0 && (
        <Text size="sm" c="dimmed">
          {t('edition.leftOut', { count: leftOut })}
        </Text>
      )}
    </Stack>
  );
}

/** What readers no longer see has no page for them: its title stands alone. */
function Item({ row, isGone }: { readonly row: Row; readonly isGone: boolean }) {
  const { t } = useTranslation('review');
  const { itemId, title, version } = row;
  const into = 'into' in row ? row.into : null;
  return (
    <>
      {isGone ? title : <TextLink {...itemLink(kindOf(itemId), itemId)}>{title}</TextLink>}{' '}
      <Text span size="sm" c="dimmed">
        {t('edition.version', { n: version })}
      </Text>
      {into !== null && (
        <>
          {', '}
          {t('edition.into')} <NamedItem itemId={into} />
        </>
      )}
    </>
  );
}
