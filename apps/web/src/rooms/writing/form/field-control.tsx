import { type Body, isBody } from './body.js';
import { ChoiceField } from './choice-field.js';
import { DayField, EventDayField } from './day-fields.js';
import { type FieldProps } from './field-props.js';
import { ItemField, ItemsField } from './item-fields.js';
import { KeyField, KeysField, TableField } from './key-fields.js';
import { PlaceRows } from './place-rows.js';
import { ProseField } from './prose-field.js';
import { RecordField } from './record-field.js';
import { RowsField } from './rows-field.js';
import { FlagField, LineField, MoneyField, TextsField } from './simple-fields.js';

/** Rows that name a place of the law: a provision, and where in it. */
const PLACES = ['LegalBasis', 'ConcernedProvision'];

/** The control that a field is written with. */
export function FieldControl({ value, onChange, ...props }: FieldProps) {
  const { widget } = props.field;
  const words = typeof value === 'string' ? value : null;
  const many = Array.isArray(value) ? (value as readonly string[]) : [];
  switch (widget.as) {
    case 'line':
    case 'lines':
      return <LineField {...props} value={words} onChange={onChange} isLong={widget.as === 'lines'} />;
    case 'prose':
      return <ProseField {...props} value={words ?? ''} onChange={onChange} />;
    case 'day':
      return <DayField {...props} value={words} onChange={onChange} />;
    case 'eventDay':
      return <EventDayField {...props} value={words} onChange={onChange} />;
    case 'money':
      return <MoneyField {...props} value={typeof value === 'number' ? value : null} onChange={onChange} />;
    case 'flag':
      return <FlagField {...props} value={value === true} onChange={onChange} />;
    case 'texts':
      return <TextsField {...props} value={many} onChange={onChange} />;
    case 'choice':
      return <ChoiceField {...props} value={words} onChange={onChange} options={widget.of} />;
    case 'key':
      return <KeyField {...props} value={words} onChange={onChange} table={widget.table} />;
    case 'table':
      return <TableField {...props} value={words} onChange={onChange} />;
    case 'keys':
      return <KeysField {...props} value={many} onChange={onChange} table={widget.table} />;
    case 'item':
      return <ItemField {...props} value={words} onChange={onChange} kind={widget.kind} />;
    case 'items':
      return <ItemsField {...props} value={many} onChange={onChange} kind={widget.kind} />;
    case 'record':
      return (
        <RecordField
          {...props}
          value={isBody(value) ? value : {}}
          onChange={onChange}
          fields={widget.fields}
          Control={FieldControl}
        />
      );
    case 'rows': {
      const rows = Array.isArray(value) ? (value as readonly Body[]) : [];
      const Rows = PLACES.includes(widget.holds) ? PlaceRows : RowsField;
      return (
        <Rows
          {...props}
          value={rows}
          onChange={onChange}
          fields={widget.fields}
          holds={widget.holds}
          Control={FieldControl}
        />
      );
    }
  }
}
