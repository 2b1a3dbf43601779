import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReference } from '../../../api/reference.js';
import { DayControl } from '../../../parts/day-control.js';
import { dayWords } from '../../../parts/format.js';
import { DatedRows } from './dated-rows.js';
import { type MembershipDraft } from './draft.js';

interface Props {
  readonly rows: readonly MembershipDraft[];
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (rows: readonly MembershipDraft[]) => void;
}

/** Units somebody belonged to, each from its first day until the day before the last one named. */
export function MembershipRows(props: Props) {
  const { t } = useTranslation('admin');
  const units = useReference('bodies');
  const data = units.map(({ key, name, from, to }) => ({ value: key, label: lifeOf(name, from, to) }));
  return (
    <DatedRows
      {...props}
      field="memberships"
      blank={{ unit: '', from: null, to: null }}
      hint={t('person.membershipsHint')}
      nameOf={(n) => t('person.membership', { n })}
      addLabel={t('person.addMembership')}
    >
      {(row, change) => (
        <>
          <Select
            label={t('person.unit')}
            searchable
            nothingFoundMessage={t('person.noUnit')}
            data={data}
            value={row.unit || null}
            onChange={(unit) => change({ unit: unit ?? '' })}
            flex="3 1 16rem"
          />
          <DayControl
            label={t('person.from')}
            value={row.from}
            onChange={(from) => change({ from })}
            keepsWrong
            w="9.5rem"
          />
          <DayControl
            label={t('person.to')}
            value={row.to}
            onChange={(to) => change({ to })}
            keepsWrong
            w="9.5rem"
          />
        </>
      )}
    </DatedRows>
  );
}

/** "Sở Giả Định (01/01/2010 – 01/03/2025)" */
function lifeOf(name: string, from: string | null, to: string | null): string {
  return from || to ? `${name} (${from ? dayWords(from) : '…'} – ${to ? dayWords(to) : '…'})` : name;
}
