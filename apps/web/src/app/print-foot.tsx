import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/entrance.js';
import { timeWords } from '../parts/format.js';
import { useIsPrinted } from '../parts/use-is-printed.js';
import classes from './shell.module.css';

/** At the end of what is printed: from where, when and by whom, so that a paper can be held against the base again. */
export function PrintFoot() {
  const { t } = useTranslation();
  const isPrinted = useIsPrinted();
  const session = useSession();
  const path = useLocation({ select: ({ href }) => href });
  if (!isPrinted) return null;
  const time = timeWords(new Date().toISOString());
  return (
    <footer className={classes.printFoot}>
      {session ? t('paper.by', { name: session.name, time }) : t('paper.at', { time })}
      <br />
      {globalThis.location.origin + path}
    </footer>
  );
}
