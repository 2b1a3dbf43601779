import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconCopy, IconCopyX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client.js';
import { type Cited, formalCitation } from './formal-citation.js';
import { dayWords } from './format.js';
import { placeWords } from './place-words.js';
import { useCopying } from './use-copying.js';

interface Props {
  readonly cited: Cited;
  /** "khoan-3/diem-b"; null: the whole article, with a button that says what it does. */
  readonly at: string | null;
  /** The day the text is of, and how it stands on it: a citation without them misleads. */
  readonly asOf: Pick<Schema<'AsOfDto'>, 'on' | 'status'>;
}

/** Copies "Điểm b khoản 3 Điều 34 Nghị định số 174/2026/NĐ-CP (hiệu lực ngày 22/11/2026)". */
export function CopyCitation({ cited, at, asOf }: Props) {
  const { t } = useTranslation();
  const citation = useCitation()({ cited, at, asOf });
  const { outcome, copy } = useCopying(citation);
  const Icon = outcome === null ? IconCopy : outcome === 'copied' ? IconCheck : IconCopyX;
  const icon = <Icon size={16} aria-hidden />;
  if (at === null)
    return (
      <Button variant="default" size="sm" leftSection={icon} title={citation} onClick={copy}>
        <span aria-live="polite">{t(outcome === null ? 'law.copyCitation' : `law.${outcome}`)}</span>
      </Button>
    );
  const label = outcome === null ? t('law.copyCitationOf', { place: placeWords(at) }) : t(`law.${outcome}`);
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      aria-label={label}
      title={outcome === null ? citation : label}
      onClick={copy}
    >
      {icon}
    </ActionIcon>
  );
}

/** The formal citation with its day; a citation of Vietnamese law is Vietnamese in every language of the pages. */
export function useCitation(): (props: Props) => string {
  const { i18n } = useTranslation();
  const say = i18n.getFixedT('vi', 'common');
  return ({ cited, at, asOf: { on, status } }) => {
    const state = say(`law.on.${status}`, { day: dayWords(on) });
    return `${formalCitation(cited, at)} (${state})`;
  };
}
