import { useFieldName } from '../../parts/field-names.js';
import { FieldValue } from '../../parts/field-value.js';
import { Fact, Facts } from './facts.js';
import { useTranslation } from 'react-i18next';
import { ItemFrame } from './item-frame.js';
import { type Reading } from './reading.js';
import { TextSections } from './text-sections.js';

/** An item of a kind that has no page of its own: all its fields, each by its name. */
export function PlainView(reading: Reading) {
  const { t } = useTranslation('items');
  const fieldName = useFieldName();
  const { item, version } = reading;
  const html = version.html ?? {};
  const texts = Object.keys(html);
  const fields = Object.entries(version.body).filter(
    ([field, value]) => !texts.includes(field) && !isEmpty(value) && value !== item.title,
  );
  return (
    <ItemFrame
      reading={reading}
      title={item.title}
      facts={
        <Facts label={t('facts')}>
          {fields.map(([field, value]) => (
            <Fact key={field} name={fieldName(field)}>
              <FieldValue field={field} value={value} />
            </Fact>
          ))}
        </Facts>
      }
    >
      <TextSections html={html} fields={texts} />
    </ItemFrame>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
