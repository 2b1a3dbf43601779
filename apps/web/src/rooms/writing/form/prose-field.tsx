import { Box, Group, Input, SegmentedControl, Skeleton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type EditorView } from '@codemirror/view';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findPlaces, readPlace } from '../places.js';
import { type FieldProps, useControl } from './field-props.js';
import { citedIn, eventDay, useForm } from './form-context.js';
import { FindingNotes } from './finding-notes.js';

const Editor = lazy(() =>
  import('../editor/markdown-editor.js').then((m) => ({ default: m.MarkdownEditor })),
);
const Toolbar = lazy(() => import('../editor/toolbar.js').then((m) => ({ default: m.Toolbar })));
const Preview = lazy(() => import('../editor/preview.js').then((m) => ({ default: m.Preview })));

/** A long text: written as Markdown, looked at as it will be read. */
export function ProseField({ value, onChange, ...props }: FieldProps<string>) {
  const { t } = useTranslation('writing');
  const { id, label, description, error, withAsterisk } = useControl(props);
  const client = useQueryClient();
  const form = useForm();
  const [view, setView] = useState<EditorView | null>(null);
  const [isPreview, setPreview] = useState(false);
  const surroundings = { near: citedIn(form), on: eventDay(form) };
  return (
    <Box>
      <Group justify="space-between" align="end" gap="xs" mb={4}>
        <div>
          <Input.Label labelElement="div" id={`${id}-label`} required={withAsterisk}>
            {label}
          </Input.Label>
          {description && <Input.Description id={`${id}-help`}>{description}</Input.Description>}
        </div>
        <SegmentedControl
          size="xs"
          aria-label={t('prose.mode', { field: label })}
          value={isPreview ? 'preview' : 'write'}
          onChange={(mode) => setPreview(mode === 'preview')}
          data={[
            { value: 'write', label: t('prose.write') },
            { value: 'preview', label: t('prose.preview') },
          ]}
        />
      </Group>
      <Suspense fallback={<Skeleton height={130} />}>
        <Box display={isPreview ? 'none' : undefined}>
          <Toolbar view={view} field={label} />
          <Editor
            id={id}
            labelledBy={`${id}-label`}
            describedBy={description && `${id}-help`}
            isInvalid={error !== undefined}
            text={value}
            onChange={onChange}
            onReady={setView}
            findings={form.findings.get(props.path) ?? NONE}
            findPlaces={(words) => findPlaces(client, words, surroundings)}
            readPlace={(citation) => readPlace(client, citation, surroundings.on)}
          />
        </Box>
        {isPreview && <Preview markdown={value} />}
      </Suspense>
      {error && <Input.Error mt={5}>{error}</Input.Error>}
      <FindingNotes path={props.path} />
    </Box>
  );
}

const NONE: readonly never[] = [];
