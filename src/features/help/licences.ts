/** Software that stands in the page, with the licence that each package names. A test compares it with package.json. */
export interface Licensed {
  readonly licence: string;
  readonly packages: readonly string[];
}

export const SOFTWARE: readonly Licensed[] = [
  {
    licence: 'MIT',
    packages: [
      '@lingui/core',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'lz-string',
      'mdast-util-from-markdown',
      'mdast-util-to-markdown',
      'minisearch',
      'react',
      'react-dom',
      'react-is',
      'recharts',
      'uqr',
      'valibot',
    ],
  },
  { licence: 'BSD-2-Clause', packages: ['leaflet'] },
  { licence: 'ISC', packages: ['yaml'] },
  { licence: 'Hippocratic-2.1', packages: ['react-leaflet'] },
  {
    licence: 'OFL-1.1',
    packages: [
      '@fontsource-variable/source-sans-3',
      '@fontsource-variable/source-serif-4',
      '@fontsource/ibm-plex-sans-arabic',
    ],
  },
];
