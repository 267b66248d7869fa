/** Every kind of bad input: one numbered problem that names file, field, value and remedy, and nothing written. */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { problemLine } from '../../src/pipeline/problem.ts';
import { CorpusFolder } from './corpus-folder.ts';

// files are written and programs started here: on a busy machine that takes its time
vi.setConfig({ testTimeout: 60_000 });

type Spoil = (corpus: CorpusFolder) => Promise<void>;

interface Case {
  readonly name: string;
  readonly spoil: Spoil;
  readonly code: string;
  /** Name of the file, field, and parts of the value and the remedy that the problem must tell. */
  readonly tells: readonly [file: string, field: string, value: unknown, remedy: RegExp];
}

const A = 'annotations/a.json';
const B = 'annotations/b.json';

function edit(file: string, from: string, to: string): Spoil {
  return (corpus) => corpus.edit(file, from, to);
}

function textOf(corpus: CorpusFolder, name: string): Promise<string> {
  return readFile(corpus.path(name), 'utf8');
}

const FILES: readonly Case[] = [
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

const FIELDS: readonly Case[] = [
  {
    name: 'a field that is unknown',
    spoil: edit(A, '"qualifier"', '"qualifyer"'),
    code: 'AR201',
    tells: ['a.json', 'shareReports.a-c1.qualifyer', 'at least', /no such field/],
  },
  {
    name: 'a field that is missing',
    spoil: edit(A, '"verb": "take",', ''),
    code: 'AR202',
    tells: ['a.json', 'controlReports.a-d1.verb', undefined, /missing/],
  },
  {
    name: 'an unknown side',
    spoil: edit('actors.json', '"side": "opposition"', '"side": "rebels"'),
    code: 'AR203',
    tells: ['actors.json', 'rebel-council.side', 'rebels', /"opposition", "mediator"/],
  },
  {
    name: 'an unknown holder',
    spoil: edit(A, '"holder": "opposition"', '"holder": "rebels"'),
    code: 'AR203',
    tells: ['a.json', 'controlReports.a-d2.holder', 'rebels', /"government", "opposition"/],
  },
  {
    name: 'a layer of the base map that nobody draws',
    spoil: edit('basemap.geojson', '"layer": "river"', '"layer": "canal"'),
    code: 'AR203',
    tells: ['basemap.geojson', 'features.2.properties.layer', 'canal', /write one of .*"river"/],
  },
  {
    name: 'a number written as words',
    spoil: edit(A, '"low": 66.7', '"low": "66.7"'),
    code: 'AR204',
    tells: ['a.json', 'shareReports.a-c1.low', '66.7', /write number/],
  },
  {
    name: 'an id that could not stand in a link',
    spoil: edit('actors.json', '"id": "tal"', '"id": "Oren Tal"'),
    code: 'AR205',
    tells: ['actors.json', 'Oren Tal.id', 'Oren Tal', /joined by hyphens/],
  },
  {
    name: 'a day that no calendar has',
    spoil: edit(A, '"from": "2031-03-05"', '"from": "2031-02-30"'),
    code: 'AR206',
    tells: ['a.json', 'statements.a-q1.said.from', '2031-02-30', /no calendar day/],
  },
  {
    name: 'a range that ends before it begins',
    spoil: edit(A, '"to": "2031-03-05"', '"to": "2031-03-01"'),
    code: 'AR206',
    tells: ['a.json', 'statements.a-q1.said.from', '2031-03-05', /swap/],
  },
  {
    name: 'low above high in a share',
    spoil: edit(A, '"high": 100', '"high": 60'),
    code: 'AR207',
    tells: ['a.json', 'shareReports.a-c1.low', 66.7, /swap/],
  },
  {
    name: 'low above high in a figure',
    spoil: edit(A, '"high": 25', '"high": 24'),
    code: 'AR207',
    tells: ['a.json', 'figures.a-f2.low', 25, /swap/],
  },
  {
    name: 'a suggested row that nobody has looked at',
    spoil: edit(B, '"review": "rejected"', '"review": "suggested"'),
    code: 'AR208',
    tells: ['b.json', 'figures.b-f2.review', 'suggested', /"accepted" or "rejected"/],
  },
  {
    name: 'a word of review that nobody knows',
    spoil: edit(B, '"review": "rejected"', '"review": "maybe"'),
    code: 'AR203',
    tells: ['b.json', 'figures.b-f2.review', 'maybe', /suggested, accepted, rejected/],
  },
  {
    name: 'a file about another article',
    spoil: edit(B, '"article": "b"', '"article": "a"'),
    code: 'AR209',
    tells: ['b.json', 'article', 'a', /named for "b"/],
  },
];

const PASSAGES: readonly Case[] = [
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

const IDS: readonly Case[] = [
  {
    name: 'an id given twice in one file',
    spoil: edit('actors.json', '"id": "army"', '"id": "tal"'),
    code: 'AR401',
    tells: ['actors.json', '2.id', 'tal', /given twice/],
  },
  {
    name: 'a row id given twice',
    spoil: edit(A, '"id": "a-f3"', '"id": "a-f2"'),
    code: 'AR401',
    tells: ['a.json', 'figures.a-f2.id', 'a-f2', /next free number/],
  },
  {
    name: 'an unknown actor',
    spoil: edit(A, '"tal"', '"tall"'),
    code: 'AR402',
    tells: ['a.json', 'statements.a-q1.speakers.0', 'tall', /did you mean "tal"\?.*actors\.json/],
  },
  {
    name: 'an unknown place',
    spoil: edit(A, '"place": "tannery"', '"place": "harbour"'),
    code: 'AR403',
    tells: ['a.json', 'controlReports.a-d2.place', 'harbour', /add it to .*places\.geojson/],
  },
  {
    name: 'an unknown outlet',
    spoil: edit('articles.json', '"outlet": "courier"', '"outlet": "couriers"'),
    code: 'AR404',
    tells: ['articles.json', 'articles.b.outlet', 'couriers', /did you mean "courier"/],
  },
  {
    name: 'an unknown happening',
    spoil: edit(B, '"happening": "boats"', '"happening": "boat"'),
    code: 'AR405',
    tells: ['b.json', 'events.b-e1.happening', 'boat', /did you mean "boats"/],
  },
  {
    name: 'a difference between rows that nobody wrote',
    spoil: edit('differences.json', '"a-f1"', '"a-f9"'),
    code: 'AR406',
    tells: ['differences.json', 'boat-people.rows.0', 'a-f9', /no annotation has this row/],
  },
  {
    name: 'a part of a count that nobody gives',
    spoil: edit(A, '"partOf": "boat-people"', '"partOf": "boats-people"'),
    code: 'AR407',
    tells: ['a.json', 'figures.a-f2.partOf', 'boats-people', /no figure has this/],
  },
  {
    name: 'a row numbered by another article',
    spoil: edit(B, '"id": "b-q1"', '"id": "q1"'),
    code: 'AR408',
    tells: ['b.json', 'statements.q1.id', 'q1', /begin it with "b-"/],
  },
  {
    name: 'a place that lies within itself',
    spoil: edit('places.geojson', '"within": "mill-quarter"', '"within": "mill-school"'),
    code: 'AR409',
    tells: ['places.geojson', 'features.3.properties.within', 'mill-school', /break the circle/],
  },
];

const RULES: readonly Case[] = [
  {
    name: 'words said after they were published',
    spoil: edit(A, '"to": "2031-03-05"', '"to": "2031-03-06"'),
    code: 'AR501',
    tells: ['a.json', 'statements.a-q1.said.to', '2031-03-06', /out by 2031-03-05/],
  },
  {
    name: 'a day out of reason',
    spoil: edit('happenings.json', '"to": "2031-03-07"', '"to": "2301-03-07"'),
    code: 'AR502',
    tells: ['happenings.json', 'varna-meeting.day.to', '2301-03-07', /out of reason/],
  },
  {
    name: 'a bound that the words do not give',
    spoil: edit(B, '"high": 70', '"low": 60, "high": 70'),
    code: 'AR503',
    tells: ['b.json', 'shareReports.b-c1.low', 60, /"nearly" with 70 gives null/],
  },
  {
    name: 'a figure other than the one printed',
    spoil: edit(A, '"stated": 25', '"stated": 24'),
    code: 'AR503',
    tells: ['a.json', 'figures.a-f2.stated', 24, /the words print 25/],
  },
  {
    name: 'a share other than the one printed',
    spoil: edit(A, '"stated": 66.7,', '"stated": 60,'),
    code: 'AR503',
    tells: ['a.json', 'shareReports.a-c1.stated', 60, /the words say 66\.7/],
  },
  {
    name: 'a figure outside its bounds',
    spoil: edit(A, '"high": 40', '"high": 39'),
    code: 'AR508',
    tells: ['a.json', 'figures.a-f1.stated', 40, /outside no bound to 39/],
  },
  {
    name: 'a qualifier that nobody printed',
    spoil: edit(B, '"qualifier": "nearly"', '"qualifier": "almost"'),
    code: 'AR503',
    tells: ['b.json', 'shareReports.b-c1.qualifier', 'almost', /as printed/],
  },
  {
    name: 'a quotation of nobody, without a reason',
    spoil: edit(A, '"speakers": ["tal"],', ''),
    code: 'AR505',
    tells: ['a.json', 'statements.a-q1.speakers', [], /say why in "unattributed"/],
  },
  {
    name: 'a claimant whom nobody lets speak',
    spoil: edit(A, '"claimant": "state-television",', '"claimant": "state-television", "voice": "article",'),
    code: 'AR506',
    tells: ['a.json', 'controlReports.a-d1.claim.voice', 'article', /write "actor"/],
  },
  {
    name: 'a claim carried as if the article stood for it',
    spoil: edit(A, '"strength": "claimed"', '"strength": "stated"'),
    code: 'AR507',
    tells: ['a.json', 'controlReports.a-d1.strength', 'stated', /write "claimed"/],
  },
  {
    name: 'parts that add up to more than their count',
    spoil: async (corpus) => {
      await corpus.edit(A, '"high": 40,', '"high": 38,');
      await corpus.edit(A, '"stated": 40,', '"stated": null,');
    },
    code: 'AR509',
    tells: ['a.json', 'figures.a-f2.partOf', 'boat-people', /add up to 39, more than the 38 of a-f1/],
  },
  {
    name: 'a happening that no article tells',
    spoil: edit(A, '"happening": "varna-meeting"', '"happening": "boats"'),
    code: 'AR511',
    tells: ['happenings.json', 'varna-meeting', 'varna-meeting', /no event of any article/],
  },
  {
    name: 'a share of something that is no part of a city',
    spoil: edit(B, '"area": "eastern-bank"', '"area": "tannery"'),
    code: 'AR513',
    tells: ['b.json', 'shareReports.b-c1.area', 'tannery', /this is a district/],
  },
  {
    name: 'a place held by nobody',
    spoil: edit(A, '"holder": "opposition",', ''),
    code: 'AR515',
    tells: ['a.json', 'controlReports.a-d2.holder', null, /who holds the place/],
  },
  {
    name: 'a share on a day that the chart does not reach',
    spoil: edit('corpus.json', '"axisTo": "2031-03-10"', '"axisTo": "2031-03-05"'),
    code: 'AR517',
    tells: ['b.json', 'shareReports.b-c1.day.to', '2031-03-06', /widen the axis/],
  },
];

describe.each([
  { of: 'files', cases: FILES },
  { of: 'fields', cases: FIELDS },
  { of: 'passages', cases: PASSAGES },
  { of: 'ids', cases: IDS },
  { of: 'rules', cases: RULES },
])('of bad $of', ({ cases }) => {
  test.each(cases)('$name is one problem, and nothing is written', async ({ spoil, code, tells }) => {
    const corpus = await CorpusFolder.copy();
    await spoil(corpus);
    const { hash, problems } = await corpus.build();
    const [file, field, value, remedy] = tells;
    expect(problems.map(problemLine)).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({ code, field, remedy: expect.stringMatching(remedy) });
    expect(problem?.value).toEqual(value);
    expect(basename(problem?.file ?? '')).toBe(file);
    expect(hash).toBeNull();
    expect(await corpus.published()).toEqual(new Map());
  });
});

test('a broken build leaves what was published before as it was', async () => {
  const corpus = await CorpusFolder.copy();
  await corpus.build();
  const before = await corpus.published();
  await corpus.edit(A, '"tal"', '"nobody"');
  await corpus.build();
  expect(await corpus.published()).toEqual(before);
});

test('an output folder that cannot be made is a problem of writing', async () => {
  const corpus = await CorpusFolder.copy();
  const { hash, problems } = await corpus.build({ out: corpus.path('a.txt') });
  expect([hash, problems.map(({ code }) => code)]).toEqual([null, ['AR601']]);
});

describe('the command', () => {
  function run(given: readonly string[]) {
    return spawnSync(process.execPath, ['--import', 'tsx', 'src/pipeline/main.ts', ...given], { encoding: 'utf8' });
  }

  test('prints each problem as "CODE file: field: value: remedy" on stderr and exits with 1', async () => {
    const corpus = await CorpusFolder.copy();
    await corpus.edit(A, '"place": "tannery"', '"place": "harbour"');
    const { status, stderr, stdout } = run(['--data', corpus.data, '--out', corpus.out]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^AR403 .*a\.json: controlReports\.a-d2\.place: "harbour": .*places\.geojson$/m);
  });

  test('exits with 0 and names the data version when all is well', async () => {
    const corpus = await CorpusFolder.copy();
    const { status, stderr, stdout } = run([`--data=${corpus.data}`, '--articles', corpus.texts, '--out', corpus.out]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/data version [0-9a-f]{12}/);
  });

  test('refuses an option that it does not have', () => {
    const { status, stderr } = run(['--artikels', 'somewhere']);
    expect(status).toBe(1);
    expect(stderr).toContain('AR100 command line: "--artikels": no such option; there are --articles, --data, --out');
  });
});
