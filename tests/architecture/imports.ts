/** The imports of a source tree, and the laws they must keep. Type imports count. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** Source file (posix path below src, as "view/link.ts") -> its text. */
export type Sources = ReadonlyMap<string, string>;

export function readSources(root: string): Sources {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

const SPECIFIER = /(?:\bfrom\s+|\bimport\s+|\bimport\()\s*'([^']+)'/g;

/** What a file imports of ours: paths below src. */
export function importsOf(file: string, text: string): string[] {
  const specifiers = [...text.matchAll(SPECIFIER)].map((match) => match[1] ?? '');
  return specifiers
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name.replace(/\?.*$/, '')));
}

/** For each room the rooms it may import beside itself. The whole law; ARCHITECTURE.md says why. */
export const LAW: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  extract: ['domain'],
  pipeline: ['domain', 'extract', 'view'],
  load: ['domain'],
  view: ['domain'],
  words: ['domain'],
  ui: ['domain', 'words', 'view'],
  features: ['domain', 'load', 'view', 'words', 'ui'],
  app: ['domain', 'load', 'view', 'words', 'ui', 'features'],
};

/** The one feature that may read texts. */
const READS_TEXT = 'workbench';

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function featureOf(file: string): string | null {
  const [room, feature] = file.split('/');
  return room === 'features' ? (feature ?? null) : null;
}

function isAllowed(from: string, to: string): boolean {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === 'features' && other === 'features') return featureOf(from) === featureOf(to);
  if (featureOf(from) === READS_TEXT && other === 'extract') return true;
  return room === other || (LAW[room]?.includes(other) ?? false);
}

/** Every import that crosses rooms against the law, as "a -> b". */
export function forbiddenImports(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) =>
    importsOf(file, text)
      .filter((target) => !isAllowed(file, target))
      .map((target) => `${file} -> ${target}`),
  );
}

/** Every import cycle, as "a -> b -> a", found by depth-first search. */
export function importCycles(sources: Sources): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at !== -1) cycles.push([...path.slice(at), file].join(' -> '));
    if (at !== -1 || done.has(file)) return;
    for (const target of importsOf(file, sources.get(file) ?? ''))
      if (sources.has(target)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return cycles;
}

/** Files that pass on what others export: a reader of an import no longer sees where a thing lives. */
export function barrels(sources: Sources): string[] {
  return [...sources]
    .filter(([, text]) => /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\s/m.test(text))
    .map(([file]) => file);
}

/** Files and folders named for nothing in particular. */
export function attics(sources: Sources): string[] {
  return [...sources.keys()].filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:\/|\.tsx?$)/.test(file));
}
