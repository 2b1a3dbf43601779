import { useTranslation } from 'react-i18next';
import { DayControl } from '../../../parts/day-control.js';
import { DatedRows } from './dated-rows.js';
import { type AbsenceDraft } from './draft.js';

interface Props {
  readonly rows: readonly AbsenceDraft[];
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (rows: readonly AbsenceDraft[]) => void;
}

/** Days somebody is away, the first and the last of them. */
export function AbsenceRows(props: Props) {
  const { t } = useTranslation('admin');
  return (
    <DatedRows
      {...props}
      field="absences"
      blank={{ from: null, to: null }}
      hint={t('person.absencesHint')}
      nameOf={(n) => t('person.absence', { n })}
      addLabel={t('person.addAbsence')}
    >
      {(row, change) => (
        <>
          <DayControl
            label={t('person.firstDay')}
            value={row.from}
            onChange={(from) => change({ from })}
            keepsWrong
            w="9.5rem"
          />
          <DayControl
            label={t('person.lastDay')}
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
