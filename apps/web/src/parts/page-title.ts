import { useEffect } from 'react';

const PRODUCT = 'trithuc';

/** Names the tab after the page. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · ${PRODUCT}` : PRODUCT;
  }, [title]);
}
