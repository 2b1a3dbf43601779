import { Box, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client.js';
import { FieldValue } from './field-value.js';
import { useFieldName } from './field-names.js';
import { placeWords } from './place-words.js';
import classes from './word-diff.module.css';

type Diff = Pick<Schema<'DiffDto'>, 'sections' | 'fields'>;
type Part = Schema<'DiffPartDto'>;

interface Props {
  readonly diff: Diff;
  /** What the two sides are, told above them: "Bản 1", "Bản 3". */
  readonly before: string;
  readonly after: string;
}

/** What differs between two texts, word by word: one text with both, or two side by side where there is room. */
export function WordDiff({ diff, before, after }: Props) {
  const { t } = useTranslation();
  const isWide = useMediaQuery('(min-width: 62em)', false);
  const [layout, setLayout] = useState('sides');
  const areSides = isWide && layout === 'sides';
  if (diff.sections.length + diff.fields.length === 0) return <Text>{t('diff.none')}</Text>;
  return (
    <Stack gap="lg">
      {isWide && diff.sections.length > 0 && (
        <SegmentedControl
          className="no-print"
          aria-label={t('diff.layout')}
          value={layout}
          onChange={setLayout}
          data={[
            { value: 'sides', label: t('diff.sides') },
            { value: 'inline', label: t('diff.inline') },
          ]}
          style={{ alignSelf: 'flex-start' }}
        />
      )}
      {diff.sections.map(({ at, heading, parts }) => (
        <Section key={at} at={at} heading={heading}>
          {areSides ? <Sides parts={parts} before={before} after={after} /> : <Words parts={parts} />}
        </Section>
      ))}
      {diff.fields.length > 0 && <Fields fields={diff.fields} before={before} after={after} />}
    </Stack>
  );
}

function Section(props: {
  readonly at: string;
  readonly heading: string | null;
  readonly children: ReactNode;
}) {
  const fieldName = useFieldName();
  const { at, heading } = props;
  const place = /^(phan|chuong|muc|dieu|khoan|diem)-/.test(at) ? placeWords(at) : fieldName(at);
  const title = heading && heading !== place ? `${place}. ${heading}` : place;
  return (
    <Box component="section">
      <Title order={3} size="h5" mb={4} className={classes.heading}>
        {title}
      </Title>
      {props.children}
    </Box>
  );
}

function Sides({ parts, before, after }: { readonly parts: readonly Part[] } & Omit<Props, 'diff'>) {
  const without = (change: Part['change']): Part[] => parts.filter((part) => part.change !== change);
  return (
    <div className={classes.sides}>
      <Side name={before} parts={without('added')} />
      <Side name={after} parts={without('removed')} />
    </div>
  );
}

function Side({ name, parts }: { readonly name: string; readonly parts: readonly Part[] }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <Words parts={parts} />
    </div>
  );
}

/** What came is underlined, what went struck through: neither is told by colour alone. */
function Words({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <p className={`law ${classes.words}`}>
      {parts.map(({ text, change }, index) => {
        if (change === 'added') return <ins key={index}>{text}</ins>;
        return change === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>;
      })}
    </p>
  );
}

function Fields({ fields, before, after }: { readonly fields: Diff['fields'] } & Omit<Props, 'diff'>) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  return (
    <Table.ScrollContainer minWidth={300} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table verticalSpacing="xs" layout="fixed" className={classes.fields}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('diff.field')}</Table.Th>
            <Table.Th>{before}</Table.Th>
            <Table.Th>{after}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields.map((field) => (
            <Table.Tr key={field.field}>
              <Table.Th scope="row">{fieldName(field.field)}</Table.Th>
              <Table.Td>
                <FieldValue field={field.field} value={field.before} />
              </Table.Td>
              <Table.Td>
                <FieldValue field={field.field} value={field.after} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
