import { Button, type ButtonProps, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props extends Pick<ButtonProps, 'variant' | 'color' | 'size'> {
  /** What the button says at first. */
  readonly does: string;
  /** What it is called where it stands among others of its kind. */
  readonly label?: string;
  readonly onSure: () => void;
}

/** A button that drops a draft, and asks whether it is meant: what is dropped is gone. */
export function AskedTwice({ does, label, onSure, size = 'sm', ...look }: Props) {
  const { t } = useTranslation('writing');
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button {...look} size={size} {...(label && { 'aria-label': label })} onClick={() => setAsked(true)}>
        {does}
      </Button>
    );
  return (
    <Group gap="xs">
      <Button color="red" variant="outline" size={size} onClick={onSure}>
        {t('work.dropSure')}
      </Button>
      <Button variant="default" size={size} onClick={() => setAsked(false)}>
        {t('work.keep')}
      </Button>
    </Group>
  );
}
