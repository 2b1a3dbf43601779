import { Alert, Button, Kbd, NumberInput, Stack, Text, Textarea, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useBlocker } from '@tanstack/react-router';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { type CandidateInFull, useQueue, useRefresh } from './data.js';
import { MergeInto } from './merge-into.js';
import { RulingKeys } from './ruling-keys.js';
import { Rulings, usePossibleRulings } from './rulings.js';
import { useGiveVerdict } from './give-verdict.js';
import { type Change, useVerdictDraft, type VerdictDraft } from './verdict-draft.js';

interface Props {
  readonly year: number;
  readonly candidate: CandidateInFull;
  /** The version readers see, which a verdict is about. */
  readonly version: Schema<'VersionDto'>;
  readonly onSaid: (words: string) => void;
}

/** A verdict by keyboard: a letter picks it, its reason is typed, Ctrl+Enter gives it and goes to the next item. */
export function VerdictForm({ year, candidate, version, onSaid }: Props) {
  const { t } = useTranslation('review');
  const { itemId, verdict } = candidate;
  const { draft, change, forget, isTouched } = useVerdictDraft(year, itemId);
  const [seen, setSeen] = useState(version.version);
  const [triesToSend, setTries] = useState(false);
  const reason = useRef<HTMLTextAreaElement>(null);
  const possible = usePossibleRulings(candidate.kind, version.body);
  const give = useGiveVerdict({ year, candidate, version, onSaid, onGiven: forget });
  const queue = useQueue(year);
  const missing = missingIn(draft);
  const hasChanged = seen !== version.version;
  const pick = (ruling: NonNullable<VerdictDraft['ruling']>): void => {
    if (!possible.includes(ruling)) return;
    change({ ruling });
    reason.current?.focus();
  };
  const send = (): void => {
    setTries(true);
    if (missing.length === 0 && !hasChanged && !give.isPending) give.send(draft);
  };
  // Who is in the talk below means to send their words there, and gives no verdict by them.
  useHotkeys([['mod+Enter', ({ target }) => !(target as Element).closest('form') && send()]], []);
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: isTouched && !give.isSuccess });
  const wrong = (field: keyof VerdictDraft): boolean => triesToSend && missing.includes(field);
  return (
    <Stack gap="sm" component="section" aria-labelledby="judge-heading">
      <Title order={2} size="h4" id="judge-heading">
        {t('judge.heading')}
      </Title>
      <Text size="sm">{t('judge.about', { version: seen })}</Text>
      {verdict && <Text size="sm">{t('judge.again', { ruling: t(`ruling.${verdict.ruling}`) })}</Text>}
      {hasChanged && <Newer version={version.version} onRead={() => setSeen(version.version)} />}
      <Rulings
        {...{ possible, body: version.body, value: draft.ruling, onChange: (ruling) => change({ ruling }) }}
        error={wrong('ruling') ? t('judge.rulingMissing') : null}
      />
      <Reason field={reason} draft={draft} change={change} isWrong={wrong('reason')} />
      <Besides {...{ candidate, version, draft, change, wrong }} />
      <ProblemNote error={give.error}>
        {isProblem(give.error, 'conflict', 'version-conflict') && <Reload />}
      </ProblemNote>
      <Button
        onClick={send}
        loading={give.isPending}
        disabled={hasChanged}
        rightSection={<Kbd visibleFrom="sm">{t('key.send')}</Kbd>}
      >
        {t(queue && queue.total > 1 ? 'judge.submit' : 'judge.submitLast')}
      </Button>
      <RulingKeys onPick={pick} />
    </Stack>
  );
}

interface ReasonProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly draft: VerdictDraft;
  readonly change: Change;
  readonly isWrong: boolean;
}

function Reason({ field, draft, change, isWrong }: ReasonProps) {
  const { t } = useTranslation('review');
  return (
    <Textarea
      ref={field}
      label={t('judge.reason')}
      description={t('judge.reasonHint')}
      required
      autosize
      minRows={3}
      maxRows={10}
      maxLength={1_000}
      value={draft.reason}
      onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
      error={isWrong && t('judge.reasonMissing')}
    />
  );
}

type BesidesProps = Pick<Props, 'candidate' | 'version'> & {
  readonly draft: VerdictDraft;
  readonly change: Change;
  readonly wrong: (field: keyof VerdictDraft) => boolean;
};

/** What a ruling asks for beside the reason. */
function Besides({ candidate, draft, change, wrong }: BesidesProps) {
  const { t } = useTranslation('review');
  return (
    <>
      {draft.ruling === 'merge' && (
        <MergeInto
          candidate={candidate}
          value={draft.into}
          onChange={(into) => change({ into })}
          error={wrong('into') ? t('judge.intoMissing') : null}
        />
      )}
      {draft.ruling === 'promote' && (
        <Textarea
          label={t('judge.proof')}
          description={t('judge.proofHint')}
          required
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1_000}
          value={draft.proof}
          onChange={({ currentTarget }) => change({ proof: currentTarget.value })}
          error={wrong('proof') && t('judge.proofMissing')}
        />
      )}
      <NumberInput
        label={t('judge.minutes')}
        min={0}
        max={10_000}
        allowDecimal={false}
        hideControls
        maw={280}
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
      />
    </>
  );
}

/** Somebody published another version while this one was read. */
function Newer({ version, onRead }: { readonly version: number; readonly onRead: () => void }) {
  const { t } = useTranslation('review');
  return (
    <Alert color="orange" role="alert" title={t('judge.changed', { version })}>
      <Text size="sm">{t('judge.changedHint')}</Text>
      <Button size="xs" mt="xs" onClick={onRead}>
        {t('judge.readNew', { version })}
      </Button>
    </Alert>
  );
}

function Reload() {
  const { t } = useTranslation('review');
  const refresh = useRefresh();
  return (
    <Button size="xs" mt="xs" variant="default" onClick={() => void refresh()}>
      {t('judge.reload')}
    </Button>
  );
}

function missingIn({ ruling, reason, into, proof }: VerdictDraft): (keyof VerdictDraft)[] {
  return [
    ...(ruling === null ? ['ruling' as const] : []),
    ...(reason.trim() === '' ? ['reason' as const] : []),
    ...(ruling === 'merge' && into === null ? ['into' as const] : []),
    ...(ruling === 'promote' && proof.trim() === '' ? ['proof' as const] : []),
  ];
}
