import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client.js';
import { dayWords, today } from '../../../parts/format.js';
import { StateMark } from '../state-mark.js';

/** What has to be known of an account at a glance: closed, waiting for its first password, or its owner away. */
export function PersonState({ person }: { readonly person: Schema<'PersonDto'> }) {
  const { t } = useTranslation('admin');
  const day = today();
  const away = person.absences.find(({ from, to }) => from <= day && day <= to);
  if (person.closedAt) return <StateMark tone="bad">{t('people.state.closed')}</StateMark>;
  return (
    <>
      {person.mustChangePassword && <StateMark tone="warning">{t('people.state.given')}</StateMark>}
      {away && <StateMark tone="plain">{t('people.state.away', { day: dayWords(away.to) })}</StateMark>}
      {!person.mustChangePassword && !away && <StateMark tone="good">{t('people.state.open')}</StateMark>}
    </>
  );
}
