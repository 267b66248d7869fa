import { useEffect, useRef, type RefObject } from 'react';

const LINKS = 'a.quote-open';

/** How far an arrow moves among the cards; Home and End go to the ends. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function moveFocus(list: HTMLElement, event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>(LINKS)];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  links[Math.max(0, Math.min(links.length - 1, at + step))]?.focus();
}

/** The report of the card that was clicked; null for a click on a link or one that selects text. */
function clickedReport(event: MouseEvent): string | null {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('a, button') !== null) return null;
  if (window.getSelection()?.isCollapsed === false) return null;
  return target.closest('[data-report]')?.getAttribute('data-report') ?? null;
}

/** Scrolls the list, and never the page, until the card is in sight. */
function bringIntoSight(list: HTMLElement, id: string): void {
  const card = list.querySelector(`[data-report="${id}"]`);
  if (card === null || list.scrollHeight <= list.clientHeight) return;
  const [box, room] = [card.getBoundingClientRect(), list.getBoundingClientRect()];
  if (box.top < room.top) list.scrollTop -= room.top - box.top;
  else if (box.bottom > room.bottom) list.scrollTop += Math.min(box.bottom - room.bottom, box.top - room.top);
}

/** Arrow keys among the cards, a click anywhere on a card, and the selected card in sight. */
export function useCards(select: string | null, onSelect: (id: string) => void): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const press = (event: KeyboardEvent) => moveFocus(element, event);
    const click = (event: MouseEvent) => {
      const id = clickedReport(event);
      if (id !== null) onSelect(id);
    };
    element.addEventListener('keydown', press);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('keydown', press);
      element.removeEventListener('click', click);
    };
  });
  useEffect(() => {
    if (list.current !== null && select !== null) bringIntoSight(list.current, select);
  }, [select]);
  return list;
}
