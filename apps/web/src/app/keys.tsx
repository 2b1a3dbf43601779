import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { goToSearch } from './search-focus.js';

const KeyList = lazy(() => import('./key-list.js').then((file) => ({ default: file.KeyList })));

/** The keys that work on every page, and the list of them. */
export function Keys() {
  const navigate = useNavigate();
  const [isOpen, { open, close }] = useDisclosure();
  const search = (): void => goToSearch(() => navigate({ to: '/' }));
  useHotkeys([
    ['/', search],
    ['shift+?', open],
  ]);
  useHotkeys([['mod+K', search]], []);
  return <Suspense>{isOpen && <KeyList onClose={close} />}</Suspense>;
}
