import { useTranslation } from 'react-i18next';
import { type ReferenceTable, useReference } from '../../api/reference.js';
import { dayWords, today } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { datedName, type Entry } from './dated-names.js';
import { spanOf } from './event-span.js';
import { Quiet } from './facts.js';

interface Props {
  readonly table: ReferenceTable;
  readonly name: string;
  /** When it happened: "2016", "2016-05" or a day; null: not known. */
  readonly date: string | null;
}

/** A body or a place as it was called then, with what it is today where that is another. */
export function DatedFact({ table, name, date }: Props) {
  const { t } = useTranslation('items');
  const entries = useReference(table);
  const dated = datedName(entries, name, date && spanOf(date).from, today());
  if (!dated) return name;
  const { then, now, ended } = dated;
  return (
    <>
      <EntryLink entry={then} />
      {ended && (
        <div>
          <Quiet>
            {now.length > 0 ? (
              <>
                {t('nowCalled')}{' '}
                {now.map((entry, index) => (
                  <span key={`${entry.id} ${entry.from}`}>
                    {index > 0 && '; '}
                    <EntryLink entry={entry} />
                  </span>
                ))}
              </>
            ) : (
              t('endedOn', { day: dayWords(ended) })
            )}
          </Quiet>
        </div>
      )}
    </>
  );
}

function EntryLink({ entry }: { readonly entry: Entry }) {
  return (
    <TextLink to="/bai-hoc/$" params={{ _splat: entry.id }} inherit>
      {entry.name}
    </TextLink>
  );
}
