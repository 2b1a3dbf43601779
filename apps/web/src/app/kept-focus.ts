/** Something that had the focus or held what had it, and its place among its siblings. */
interface Step {
  readonly element: HTMLElement;
  readonly place: number;
}

const PAGE = 'main';
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex="0"]';

/**
 * Who works by keyboard or by ear is never left nowhere: what had the focus has it again once it can be used again, and
 * what stands in its place where it was taken away. A click beside everything is meant so.
 */
export function keepFocus(): void {
  let trail: readonly Step[] = [];
  document.addEventListener('focusin', ({ target }) => (trail = trailOf(target as HTMLElement)));
  document.addEventListener('pointerdown', () => (trail = []));
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body && document.hasFocus())
      heirOf(trail)?.focus({ preventScroll: true });
  });
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

/** From an element up to the page; none for what stands outside of it: menus and dialogs give the focus back themselves. */
function trailOf(element: HTMLElement | null): readonly Step[] {
  if (!element?.closest(PAGE)) return [];
  const place = [...element.parentElement!.children].indexOf(element);
  return [{ element, place }, ...trailOf(element.parentElement)];
}

/** What is to have the focus after it: itself, what came into its place, what stands near it; the page where all of it is another. */
function heirOf(trail: readonly Step[]): HTMLElement | undefined {
  const at = trail.findIndex(({ element }) => element.isConnected);
  if (at === 0) return trail[0]!.element;
  const heirs = trail
    .slice(at)
    .map(({ element }, n) => (element.matches(PAGE) ? element : nearIn(element, trail[at + n - 1]!.place)));
  return heirs.find((heir) => heir !== undefined);
}

function nearIn(element: Element, place: number): HTMLElement | undefined {
  const [after] = [...element.children].slice(place).flatMap(focusableIn);
  return after ?? focusableIn(element).at(-1);
}

function focusableIn(element: Element): HTMLElement[] {
  const all = [element, ...element.querySelectorAll(FOCUSABLE)] as HTMLElement[];
  return all.filter((each) => each.matches(FOCUSABLE) && each.checkVisibility());
}
