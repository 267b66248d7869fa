import { test } from './dashboard.ts';

test.describe('the page', () => {
  test('is accessible in every view', async ({ dashboard }) => {
    for (const panel of ['explore', 'compare', 'differences', 'figures', 'sources', 'lessons', 'help']) {
      await dashboard.open(panel === 'explore' ? '' : `panel=${panel}`);
      await dashboard.isAccessible();
    }
  });
});

test('the evidence is accessible, whatever is selected', async ({ dashboard }) => {
  for (const select of ['000-c2', '003-q4', 'old-city', 'geneva-meeting', 'share-of-the-east', '001-f4']) {
    await dashboard.open(`select=${select}`);
    await dashboard.isAccessible();
  }
});
