/**
 * The first answer. The built page shows filters and quotations long before the code that draws them has come; from
 * then until that code has taken the page over, a tick hides the quotations that do not pass and goes into the
 * address, where the page finds it. Numbers, map and chart follow when the page is taken over.
 */
import { readKeeps, type Keeps } from './keeps.ts';
import { TAKEN_OVER } from './taken-over.ts';

const BOXES = '.filters input[type="checkbox"][name]';
const CARDS = '.quotes [data-report]';

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(BOXES)];
}

/** Ids of the ticked boxes by the name of their group, in the order of the page. */
function choices(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, value, checked } of boxes()) if (checked) groups.set(name, [...(groups.get(name) ?? []), value]);
  return groups;
}

/** Within a group one choice is enough; every group must have one. As in the filter proper. */
function passes(report: string, keeps: Keeps): boolean {
  return [...choices()].every(([name, ids]) => ids.some((id) => keeps.get(`${name}=${id}`)?.has(report) === true));
}

function showWhatPasses(keeps: Keeps): void {
  for (const card of document.querySelectorAll<HTMLElement>(CARDS))
    card.hidden = !passes(card.dataset['report'] ?? '', keeps);
}

function writeAddress(): void {
  const query = [...choices()].map(([name, ids]) => `${name}=${ids.join(',')}`).join('&');
  const address = query === '' ? window.location.pathname : `?${query}`;
  if (window.location.search !== (query === '' ? '' : address)) window.history.pushState(null, '', address);
}

function readAddress(): void {
  const params = new URLSearchParams(window.location.search);
  for (const box of boxes()) box.checked = params.get(box.name)?.split(',').includes(box.value) === true;
}

/** Answers from now until the page is taken over (TAKEN_OVER). `keeps` as writeKeeps gives it. */
export function startFirstFilter(text: string): void {
  const keeps = readKeeps(text);
  const answering = new AbortController();
  const { signal } = answering;
  document.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof Element && target.matches(BOXES))) return;
      writeAddress();
      showWhatPasses(keeps);
    },
    { signal },
  );
  window.addEventListener(
    'popstate',
    () => {
      readAddress();
      showWhatPasses(keeps);
    },
    { signal },
  );
  const end = () => {
    answering.abort();
    for (const card of document.querySelectorAll<HTMLElement>(CARDS)) card.hidden = false;
  };
  document.addEventListener(TAKEN_OVER, end, { signal });
}
