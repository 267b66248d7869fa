/** The command as the shell sees it: what it prints, and how it ends. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { CorpusFolder } from './corpus-folder.ts';

// programs are started here: on a busy machine that takes its time
vi.setConfig({ testTimeout: 60_000 });

describe('the process of npm run data', () => {
  function run(given: readonly string[]) {
    return spawnSync(process.execPath, ['--import', 'tsx', 'src/pipeline/main.ts', ...given], { encoding: 'utf8' });
  }

  test('prints each problem as "CODE file: field: value: remedy" on stderr and exits with 1', async () => {
    const corpus = await CorpusFolder.copy();
    await corpus.edit('annotations/a.json', '"place": "tannery"', '"place": "harbour"');
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
