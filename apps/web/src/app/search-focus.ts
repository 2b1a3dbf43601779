/** The id of the search box, wherever it stands. */
export const SEARCH_BOX = 'search-box';

/** Puts the cursor into the search box; where the page has none, after going to the one that has. */
export function goToSearch(goHome: () => Promise<void>): void {
  if (focusSearch()) return;
  void goHome().then(focusSearch);
}

function focusSearch(): boolean {
  const box = document.getElementById(SEARCH_BOX);
  if (!(box instanceof HTMLInputElement)) return false;
  box.focus();
  box.select();
  return true;
}
