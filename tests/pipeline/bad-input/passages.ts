import { expect } from 'vitest';
import { B, edit, type Case } from './case.ts';

/** Passages that do not stand in their text as said. */
export const PASSAGES: readonly Case[] = [
  {
    name: 'an article edited by one character',
    spoil: edit('a.txt', 'Nobody should', 'Nobody shall'),
    code: 'AR301',
    tells: [
      'a.txt',
      'SHA-256',
      expect.stringMatching(/^[0-9a-f]{64}$/),
      /passages no longer stand at their place, first statements\.a-q1/,
    ],
  },
  {
    name: 'a record with the wrong length',
    spoil: edit('articles.json', '"length": 5', '"length": 4'),
    code: 'AR303',
    tells: ['articles.json', 'articles.a.length', expect.any(Number), /UTF-16 units; write that/],
  },
  {
    name: 'a passage that has moved',
    spoil: edit(B, '"start": 301', '"start": 300'),
    code: 'AR304',
    tells: ['b.json', 'statements.b-q1.passages.0.start', 300, /stand at 301/],
  },
  {
    name: 'a passage that reads otherwise',
    spoil: edit(B, 'longest night of my life', 'longest night of our life'),
    code: 'AR305',
    tells: [
      'b.json',
      'statements.b-q1.passages.0',
      'It was the longest night of our life.',
      /of my life.*copy the words anew/,
    ],
  },
  {
    name: 'a passage that occurs twice',
    spoil: async (corpus) => {
      await corpus.edit(B, '"exact": "It was the longest night of my life."', '"exact": "the"');
    },
    code: 'AR306',
    tells: ['b.json', 'statements.b-q1.passages.0', 'the', /more than once, at \d+ and \d+; lengthen prefix or suffix/],
  },
  {
    name: 'a passage that the text does not hold',
    spoil: async (corpus) => {
      await corpus.edit(B, '"exact": "It was the longest night of my life.",', '"exact": "Snow fell.",');
      await corpus.edit(B, '"prefix": "lief agency said.', '"prefix": "lief agency wrote.');
    },
    code: 'AR307',
    tells: ['b.json', 'statements.b-q1.passages.0', 'Snow fell.', /not in the text/],
  },
  {
    name: 'a context that reads otherwise',
    spoil: edit(B, '"suffix": "”\\n\\nThe Tannery had f"', '"suffix": "” he said."'),
    code: 'AR308',
    tells: ['b.json', 'statements.b-q1.passages.0', expect.stringContaining('he said'), /the text reads .*The Tan/],
  },
  {
    name: 'words that the passage does not hold',
    spoil: edit(B, '"words": "had fallen"', '"words": "has fallen"'),
    code: 'AR504',
    tells: ['b.json', 'controlReports.b-d1.words', 'has fallen', /once in the first passage/],
  },
];
