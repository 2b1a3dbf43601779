import { Alert, Anchor, Box, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDeviceLaptop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fieldAt, useFieldName } from '../../parts/field-names.js';
import { timeWords } from '../../parts/format.js';
import { type Body } from './form/body.js';
import { groupId } from './form/body-form.js';
import { controlId } from './form/form-context.js';
import { LAYOUTS } from './form/layout.js';
import { type Kind } from './form/schema.js';
import { type Autosave } from './use-autosave.js';
import { type Findings } from './use-personal-data.js';
import classes from './side-panel.module.css';

interface Props {
  readonly kind: Kind;
  readonly body: Body;
  readonly findings: Findings;
  readonly autosave: Omit<Autosave, 'forget'>;
  readonly isChanged: boolean;
}

/** Beside the form: its parts, what this browser keeps, what looks like data of persons. */
export function SidePanel({ kind, body, findings, autosave, isChanged }: Props) {
  const { t } = useTranslation('writing');
  return (
    <Stack className={classes.panel} gap="md">
      <Kept
        autosave={autosave}
        isChanged={isChanged}
        isRestricted={body['classification'] === 'restricted'}
      />
      <Personal findings={findings} />
      <Box component="nav" aria-label={t('parts')} visibleFrom="md">
        {LAYOUTS[kind].map(({ name }) => (
          <Anchor key={name} href={`#${groupId(name)}`} display="block" size="sm" py={3} c="inherit">
            {t(`group.${kind}.${name as 'sources'}`)}
          </Anchor>
        ))}
      </Box>
    </Stack>
  );
}

interface KeptProps extends Pick<Props, 'autosave' | 'isChanged'> {
  readonly isRestricted: boolean;
}

function Kept({ autosave: { savedAt, hasFailed }, isChanged, isRestricted }: KeptProps) {
  const { t } = useTranslation('writing');
  if (hasFailed)
    return (
      <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} py="xs">
        {t('draft.failed')}
      </Alert>
    );
  return (
    <Box>
      <Text size="sm" role="status">
        {savedAt && isChanged ? (
          <>
            <IconCircleCheck size={16} aria-hidden className={classes.icon} />{' '}
            {t('draft.savedAt', { time: timeWords(savedAt).slice(-5) })}
          </>
        ) : (
          t(isChanged ? 'draft.saving' : 'draft.none')
        )}
      </Text>
      <Text size="xs" c="dimmed">
        <IconDeviceLaptop size={14} aria-hidden className={classes.icon} />{' '}
        {t(isRestricted ? 'draft.whereRestricted' : 'draft.where')}
      </Text>
    </Box>
  );
}

function Personal({ findings }: Pick<Props, 'findings'>) {
  const { t } = useTranslation('writing');
  const nameOf = useFieldName();
  const all = [...findings].flatMap(([path, found]) => found.map((finding) => ({ path, ...finding })));
  if (all.length === 0) return null;
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      className={classes.personal}
    >
      <Title order={2} size="h6">
        {t('personal.title', { count: all.length })}
      </Title>
      <Text size="sm">{t('personal.hint')}</Text>
      <List size="sm" mt="xs" spacing={4}>
        {all.map(({ path, start, text, why }) => (
          <List.Item key={`${path} ${start}`}>
            <Anchor
              component="button"
              type="button"
              c="inherit"
              underline="always"
              onClick={() => document.getElementById(controlId(path))?.focus()}
            >
              {nameOf(fieldAt(path))}
            </Anchor>
            {': '}
            {t('personal.one', { words: text, why })}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
