/** Licences of all packages in the lockfile, and whether a product under the MIT licence may use them so. */
import * as v from 'valibot';

/** `page`: its code reaches readers. `tool`: used to build and test only. */
export type Use = 'page' | 'tool';

export interface Package {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package writes it; null: it names none. */
  readonly licence: string | null;
  readonly use: Use;
}

const Lockfile = v.looseObject({
  packages: v.record(
    v.string(),
    v.looseObject({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      link: v.optional(v.boolean()),
    }),
  ),
});

const INSIDE = 'node_modules/';

/** Every package of a lockfile (npm's versions 2 and 3), by name. Throws when the text is no such lockfile. */
export function packagesOf(lockfile: string): Package[] {
  const { packages } = v.parse(Lockfile, JSON.parse(lockfile));
  const rows = Object.entries(packages).flatMap(([path, entry]): Package[] => {
    // the first entry is the project itself
    if (path === '' || entry.link === true) return [];
    const name = path.slice(path.lastIndexOf(INSIDE) + INSIDE.length);
    const use = entry.dev === true ? 'tool' : 'page';
    return [{ name, version: entry.version ?? '', licence: entry.license ?? null, use }];
  });
  return rows.toSorted((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}

/** Ask for no more than their notice; our page may hold such code. */
const PERMISSIVE = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT OFL-1.1 Python-2.0 Unlicense Zlib'.split(
    ' ',
  ),
);

/** Bind changes to their own files, or ask to be credited: no matter for a tool whose code we neither change nor pass on. */
const FOR_TOOLS = new Set(['CC-BY-4.0', 'MPL-2.0']);

interface Exception {
  readonly packages: readonly string[];
  readonly licence: string;
  readonly why: string;
}

/** Licences that are fine for these packages, and for no others. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    packages: ['react-leaflet', '@react-leaflet/core'],
    licence: 'Hippocratic-2.1',
    why: 'free to use and pass on, except to harm people; no open-source licence by the letter. Whoever may not accept that draws the map without the engine: the still drawing has every district, button and word',
  },
  { packages: ['splaytree-ts'], licence: 'BDS-3-Clause', why: 'a slip of letters: its licence file is BSD-3-Clause' },
];

function exceptionOf({ name, licence }: Package): Exception | undefined {
  return EXCEPTIONS.find((each) => each.licence === licence && each.packages.includes(name));
}

function isFine(licence: string, use: Use): boolean {
  return PERMISSIVE.has(licence) || (use === 'tool' && FOR_TOOLS.has(licence));
}

/** An SPDX expression of names, AND, OR and brackets around the whole: of OR one is enough, of AND all are needed. */
function isFineExpression(expression: string, use: Use): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1');
  return bare.split(' OR ').some((all) => all.split(' AND ').every((licence) => isFine(licence, use)));
}

/** What is wrong with a package's licence, in words; null: nothing. */
export function fault(row: Package): string | null {
  const { name, version, licence, use } = row;
  const where = `${name} ${version}`;
  if (licence === null) return `${where}: names no licence; find it, or leave the package out`;
  if (exceptionOf(row) !== undefined || isFineExpression(licence, use)) return null;
  const what = use === 'page' ? 'in a page under the MIT licence' : 'for a tool';
  return `${where}: ${licence}: not known to be fine ${what}; leave the package out, or explain it in EXCEPTIONS`;
}

/** What is wrong with any of the packages, one line each. */
export function faultsOf(rows: readonly Package[]): string[] {
  return rows.flatMap((row) => fault(row) ?? []);
}

/** The list as text: licences with their packages, those of the page first, then what needs an explanation. */
export function listing(rows: readonly Package[]): string {
  const part = (use: Use, title: string) => {
    const own = rows.filter((row) => row.use === use);
    const licences = [...new Set(own.map(({ licence }) => licence ?? 'none'))].toSorted();
    const lines = licences.map((licence) => {
      const names = own.filter((row) => (row.licence ?? 'none') === licence).map((row) => `${row.name} ${row.version}`);
      return `  ${licence} (${names.length}): ${names.join(', ')}`;
    });
    return [`${title} (${own.length})`, ...lines];
  };
  const explained = EXCEPTIONS.map(({ packages, licence, why }) => `  ${packages.join(', ')}: ${licence}: ${why}`);
  return [...part('page', 'In the page'), ...part('tool', 'Tools'), 'Explained', ...explained, ''].join('\n');
}
