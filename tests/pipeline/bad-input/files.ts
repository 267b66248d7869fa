import { mkdir } from 'node:fs/promises';
import { expect } from 'vitest';
import { A, B, edit, textOf, type Case } from './case.ts';

/** Files that are not what they should be. */
export const FILES: readonly Case[] = [
  {
    name: 'a data folder that is missing',
    spoil: (corpus) => corpus.remove(''),
    code: 'AR101',
    tells: ['data', '', 'no such folder', /create it/],
  },
  {
    name: 'a folder of annotations that is missing',
    spoil: (corpus) => corpus.remove('annotations'),
    code: 'AR101',
    tells: ['annotations', '', 'no such folder', /create it/],
  },
  {
    name: 'an annotation file that is missing',
    spoil: (corpus) => corpus.remove(B),
    code: 'AR102',
    tells: ['b.json', '', 'no such file', /put it there/],
  },
  {
    name: 'a text that is missing from the folder named',
    spoil: (corpus) => corpus.remove('b.txt'),
    code: 'AR102',
    tells: ['b.txt', '', 'no such file', /put it there/],
  },
  {
    name: 'an empty file',
    spoil: (corpus) => corpus.write(B, ''),
    code: 'AR103',
    tells: ['b.json', '', '0 bytes', /write its content/],
  },
  {
    name: 'a file of nothing but white space',
    spoil: (corpus) => corpus.write(B, ' \n\n'),
    code: 'AR103',
    tells: ['b.json', '', 'nothing but white space', /write its content/],
  },
  {
    name: 'a file of 50 MB',
    spoil: (corpus) => corpus.write(B, new Uint8Array(50_000_000).fill(32)),
    code: 'AR104',
    tells: ['b.json', '', '50000000 bytes', /below 16000000 bytes/],
  },
  {
    name: 'a file that is not UTF-8',
    spoil: (corpus) => corpus.write('actors.json', Buffer.from('[\n{"id": "caf\xe9"}]', 'latin1')),
    code: 'AR105',
    tells: ['actors.json', 'line 2', 'bytes that are no UTF-8', /UTF-8/],
  },
  {
    name: 'a text that is not UTF-8',
    spoil: (corpus) => corpus.write('a.txt', Buffer.from('caf\xe9', 'latin1')),
    code: 'AR105',
    tells: ['a.txt', 'line 1', 'bytes that are no UTF-8', /UTF-8/],
  },
  {
    name: 'line ends CRLF in a file of data',
    spoil: async (corpus) => corpus.write(A, (await textOf(corpus, A)).replaceAll('\n', '\r\n')),
    code: 'AR106',
    tells: ['a.json', 'line 1', '\r\n', /line ends LF/],
  },
  {
    name: 'line ends CRLF in a text',
    spoil: async (corpus) => corpus.write('a.txt', (await textOf(corpus, 'a.txt')).replaceAll('\n', '\r\n')),
    code: 'AR302',
    tells: ['a.txt', 'line ends', '\r\n', /line ends LF/],
  },
  {
    name: 'broken JSON',
    spoil: edit(A, '"statements": [', '"statements": [,'),
    code: 'AR107',
    tells: ['a.json', 'line 3, column 18', ',', /a value is wanted here/],
  },
  {
    name: 'JSON that ends too early',
    spoil: (corpus) => corpus.write(A, '{"article": "a"'),
    code: 'AR107',
    tells: ['a.json', 'line 1, column 16', '', /comma or "}"/],
  },
  {
    name: 'a key given twice',
    spoil: edit('corpus.json', '"id": "kestral",', '"id": "kestral", "id": "other",'),
    code: 'AR108',
    tells: ['corpus.json', 'line 2, column 20', '"id"', /keep one/],
  },
  {
    name: 'a byte order mark',
    spoil: async (corpus) => corpus.write('corpus.json', `\ufeff${await textOf(corpus, 'corpus.json')}`),
    code: 'AR110',
    tells: ['corpus.json', 'line 1', '\ufeff', /without a byte order mark/],
  },
  {
    name: 'broken YAML at the head of a lesson',
    spoil: async (corpus) => {
      await mkdir(corpus.path('lessons'));
      await corpus.write('lessons/first.md', '---\ntitle: [One\n---\n\n## [Step](?date=2031-03-05)\n');
    },
    code: 'AR701',
    tells: ['first.md', 'line 1', expect.stringContaining('YAML'), /correct the lesson/],
  },
  {
    name: 'annotations of an article that nobody lists',
    spoil: (corpus) => corpus.write('annotations/c.json', '{"article": "c"}'),
    code: 'AR109',
    tells: ['c.json', '', 'c', /add the article/],
  },
];
