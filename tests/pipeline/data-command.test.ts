/** `npm run data`: what it prints where, and its exit code. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runData, type Surroundings } from '../../src/pipeline/data-command.ts';
import { CorpusFolder } from './corpus-folder.ts';
import { Written } from './streams.ts';

function options({ data, texts, out }: CorpusFolder): string[] {
  return ['--data', data, '--articles', texts, '--out', out];
}

/** A folder of the test's own for what the command remembers. */
async function aside(): Promise<Surroundings> {
  const checkedFolder = await mkdtemp(join(tmpdir(), 'checked-'));
  onTestFinished(() => rm(checkedFolder, { recursive: true, force: true }));
  return { checkedFolder };
}

describe('npm run data', () => {
  test('names the file that it wrote and the data version, and ends well', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written()];
    expect(await runData(options(corpus), streams)).toBe(0);
    expect(streams.out).toMatch(/\/out\/dataset\.json, data version [0-9a-f]{12}\n$/);
    expect(streams.err).toBe('');
  });

  test('says on a terminal what it is at, on one line that is gone at the end', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written({ isTTY: true })];
    await runData(options(corpus), streams, await aside());
    const shown = streams.err.split('\r\u001b[K');
    expect(shown).toEqual([
      '',
      '2 of 2 articles',
      'checking across articles',
      'drawing districts',
      'looking for shared wording: 0 of 2 articles',
      'looking for shared wording: 2 of 2 articles',
      'writing: 0 of 1 files',
      'writing: 4 of 4 files',
      '',
    ]);
  });

  test('says how many articles an earlier run has checked', async () => {
    const [corpus, streams, surroundings] = [await CorpusFolder.copy(), new Written({ isTTY: true }), await aside()];
    await runData(options(corpus), streams, surroundings);
    await runData(options(corpus), streams, surroundings);
    expect(streams.err).toContain('2 of 2 articles, 2 of them checked by an earlier run');
  });

  test('that is stopped says how far it came, writes nothing, and ends as the shell expects', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written()];
    const surroundings = { ...(await aside()), signal: AbortSignal.abort() };
    expect(await runData(options(corpus), streams, surroundings)).toBe(130);
    expect(streams.err).toBe('Stopped after 1 of 2 articles; nothing was written. The next run goes on from there.\n');
    expect([...(await corpus.published()).keys()]).toEqual([]);
  });

  test('prints each problem, counts them, and ends badly', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written()];
    await corpus.remove('actors.json');
    expect(await runData(options(corpus), streams)).toBe(1);
    expect(streams.err).toMatch(/^AR102 .*actors\.json.*\n1 problem; nothing was written\.\n$/);
    expect(streams.out).toBe('');
  });

  test('prints the first two hundred problems and counts the rest', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written()];
    const differences = Array.from({ length: 205 }, () => ({}));
    await corpus.write('differences.json', JSON.stringify(differences));
    expect(await runData(options(corpus), streams)).toBe(1);
    const lines = streams.err.trimEnd().split('\n');
    expect(lines).toHaveLength(202);
    expect(lines.at(200)).toMatch(/^and \d+ more$/);
    expect(lines.at(201)).toMatch(/^\d+ problems; nothing was written\.$/);
  });

  test('stops at an option that it does not know', async () => {
    const streams = new Written();
    expect(await runData(['--articel', 'x'], streams)).toBe(1);
    expect(streams.err).toMatch(/^AR100 /);
  });
});

describe('npm run data -- --adopt FILE', () => {
  const text = (...quotations: string[]) => `Envoy calls for quiet\n\n8 March 2031\n\n${quotations.join('\n\n')}\n`;

  test('prints the records to complete, and how many rows wait for a review', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written()];
    await corpus.write('c_quiet.txt', text('“Nobody sleeps here,” said Ivo Perrin, the mayor of Kestral.'));
    expect(await runData([...options(corpus), '--adopt', 'c_quiet.txt'], streams)).toBe(0);
    expect(streams.out).toContain(`For ${corpus.path('articles.json')}:\n{\n  "id": "c",`);
    expect(streams.out).toMatch(/c\.json: 1 row suggested; accept or reject each, nothing is published before\.\n$/);
    expect(streams.err).toMatch(/^AR801 /);
  });

  test('counts rows in plural', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written()];
    await corpus.write('c_quiet.txt', text('“We wait,” said Ivo Perrin.', '“They sleep,” said Ivo Perrin.'));
    await runData([...options(corpus), '--adopt', 'c_quiet.txt'], streams);
    expect(streams.out).toMatch(/: 2 rows suggested; /);
  });

  test('says that nothing was written where there is no such text', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written()];
    expect(await runData([...options(corpus), '--adopt', 'none.txt'], streams)).toBe(1);
    expect(streams.err).toMatch(/^AR102 .*\nNothing was written\.\n$/);
  });

  test('says so, too, where the data folder or a file of it cannot be read', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written()];
    await corpus.write('actors.json', '[');
    expect(await runData([...options(corpus), '--adopt', 'c_quiet.txt'], streams)).toBe(1);
    expect(await runData(['--data', join(corpus.data, 'none'), '--adopt', 'c_quiet.txt'], streams)).toBe(1);
    expect(streams.err.match(/^AR\d+/gm)).toEqual(['AR107', 'AR101']);
  });

  test('reads a text beside no folder of texts where it lies, and says where the build looks for it', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written()];
    const file = join(corpus.data, 'c_quiet.txt');
    await writeFile(file, text('“We wait,” said Ivo Perrin.'));
    expect(await runData(['--data', corpus.data, '--adopt', file], streams)).toBe(0);
    expect(streams.out).toContain('"file": "c_quiet.txt"');
    expect(streams.err).not.toContain('AR809');
  });

  test('says that nothing was written where a file stands in the place of the drafts', async () => {
    const [corpus, streams] = [await CorpusFolder.copy(), new Written()];
    await corpus.write('c_quiet.txt', text('“We wait,” said Ivo Perrin.'));
    await corpus.remove('annotations');
    await corpus.write('annotations', 'no folder');
    expect(await runData([...options(corpus), '--adopt', 'c_quiet.txt'], streams)).toBe(1);
    expect(streams.err).toMatch(/^AR101 .*annotations/);
  });
});
