import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { facesOf, withFacesAlone } from '../../../src/pipeline/site/faces.ts';
import { withFirstScript } from '../../../src/pipeline/site/first-script.ts';
import { movedStyles, withInlineStyles } from '../../../src/pipeline/site/inline.ts';
import { inScript, packedPage } from '../../../src/pipeline/site/pack.ts';
import { contentPolicy, hashOf, inlineParts, withPolicy } from '../../../src/pipeline/site/policy.ts';

let site = '';
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'as-reported-'));
  await mkdir(join(site, 'assets'));
  await mkdir(join(site, 'data'));
});
afterEach(() => rm(site, { recursive: true }));

const put = (file: string, text: string) => writeFile(join(site, file), text);
const PAGE = `<!doctype html><head><meta charset="utf-8" />
<link rel="icon" href="./icon.svg" type="image/svg+xml" />
<link rel="preload" href="./data/dataset.json" as="fetch" />
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-2.css">
</head><body><div id="root"></div></body>`;

describe('the style sheet of the first view', () => {
  test('stands in the page, its addresses seen from there, and its file is gone', async () => {
    await put('assets/index-1.js', '');
    await put('assets/index-2.css', 'a { src: url("./face.woff2") }');
    const html = await withInlineStyles(PAGE, site);
    expect(html).toContain('<style>a { src: url("./assets/face.woff2") }</style>');
    expect(html).not.toContain('index-2.css');
    expect(await readdir(join(site, 'assets'))).not.toContain('index-2.css');
  });

  test('is asked for by no chunk any more: that would fail wherever a missing file is an error', async () => {
    await put('assets/index-1.js', 'm(["./Panel.js","./index-2.css","./Panel.css"])');
    await put('assets/Panel.js', 'm(["./index-2.css"])');
    await put('assets/index-2.css', '');
    await withInlineStyles(PAGE, site);
    expect(await readFile(join(site, 'assets/index-1.js'), 'utf8')).toBe(
      'm(["./Panel.js","./index-1.js","./Panel.css"])',
    );
    expect(await readFile(join(site, 'assets/Panel.js'), 'utf8')).toBe('m(["./index-1.js"])');
  });

  test('leaves files that are no chunks alone', async () => {
    await put('assets/index-1.js', '');
    await put('assets/Panel.css', '/* index-2.css */');
    await put('assets/index-2.css', '');
    await withInlineStyles(PAGE, site);
    expect(await readFile(join(site, 'assets/Panel.css'), 'utf8')).toBe('/* index-2.css */');
  });

  test('needs a page with a script of its own', async () => {
    await expect(withInlineStyles('<head></head>', site)).rejects.toThrow('no script of its own');
  });

  test('keeps addresses that are whole already', () => {
    const css = 'a { b: url(data:x) } c { d: url("/e") } f { g: url(#h) }';
    expect(movedStyles(css, 'assets')).toBe(css);
  });
});

describe('the script in the page', () => {
  test('takes the place of everything that would come before the page is painted, and knows what it has to bring', async () => {
    const known = { faces: ['./assets/fonts-1.css', './assets/serif-1.woff2'], keeps: 'actor=envoy 001-q1' };
    const html = await withFirstScript(PAGE, known, join(site, 'scratch'));
    expect(html).not.toMatch(/<script[^>]*src=|rel="(?:module)?preload"/);
    const [script = ''] = inlineParts(html).scripts;
    expect(script).toMatch(/["'`]\.\/assets\/index-1\.js["'`]/);
    for (const part of ['./data/dataset.json', ...known.faces, known.keeps]) expect(script).toContain(part);
  });

  test('brings the last script that the page names, and asks ahead for those before it', async () => {
    const two = PAGE.replace('<script type="module"', '<script type="module" src="./assets/shared-1.js"></script>$&');
    const html = await withFirstScript(two, { faces: [], keeps: '' }, join(site, 'scratch'));
    expect(html).not.toMatch(/<script[^>]*src=/);
    const [script = ''] = inlineParts(html).scripts;
    expect(script).toMatch(/["'`]\.\/assets\/shared-1\.js \.\/data\/dataset\.json["'`]/);
    expect(script).toMatch(/["'`]\.\/assets\/index-1\.js["'`]/);
  });

  test('is missed when there is no script to bring', async () => {
    await expect(withFirstScript('<head></head>', { faces: [], keeps: '' }, join(site, 'scratch'))).rejects.toThrow(
      'index.html',
    );
  });
});

describe('the faces of the page', () => {
  test('are a sheet and the fonts that English needs of it', async () => {
    await put(
      'assets/fonts-1.css',
      '@font-face{src:url(./serif-1.woff2)}@font-face{src:url(./arabic-1.woff2);unicode-range:U+60C-6FF}',
    );
    expect(await facesOf(site)).toEqual(['./assets/fonts-1.css', './assets/serif-1.woff2']);
  });

  test('come by a link of their own to readers without scripts', () => {
    expect(withFacesAlone(PAGE, './assets/fonts-1.css')).toContain(
      '<noscript><link rel="stylesheet" href="./assets/fonts-1.css" /></noscript>',
    );
  });

  test('are missed when the build made no sheet of them', async () => {
    await expect(facesOf(site)).rejects.toThrow('no sheet of faces');
  });
});

describe('the page in one file', () => {
  test('holds icon, style, data and script, and asks for nothing', async () => {
    await put('index.html', PAGE);
    await put('icon.svg', '<svg/>');
    await put('assets/index-1.js', 'start("</script>")');
    await put('assets/index-2.css', 'a { b: c }');
    await put('data/dataset.json', '{"text":"<!-- </script>"}');
    const html = await packedPage(site, site);
    expect(html).not.toMatch(/(?:src|href)="\.\//);
    expect(html).toContain('<style>a { b: c }</style>');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    const data = /<script type="application\/json" id="packed:dataset.json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual({ text: '<!-- </script>' });
  });

  test('holds the parts of a large dataset under the names that the dataset gives them', async () => {
    await put('index.html', '<head></head><body></body>');
    await put('data/dataset.json', '{}');
    await mkdir(join(site, 'data/parts'));
    await put('data/parts/0123456789abcdef.json', '{"passages":{}}');
    expect(await packedPage(site, site)).toContain(
      '<script type="application/json" id="packed:parts/0123456789abcdef.json">{"passages":{}}</script>',
    );
  });

  test('has no data where none is published', async () => {
    await put('index.html', '<head></head><body></body>');
    const html = await packedPage(site, join(site, 'none'));
    expect(html).toBe('<head></head><body>\n\n</body>');
  });

  test('lets no text end its script or open a comment', () => {
    expect(inScript('</script><!--')).toBe('<\\/script><\\!--');
  });
});

describe('the content policy', () => {
  test('lets run inline what is in the page, by its hash, and nothing else', () => {
    const html = '<script>a()</script><script src="b.js"></script><style>c{}</style>';
    const policy = contentPolicy(inlineParts(html), false);
    expect(policy).toContain(`script-src 'self' ${hashOf('a()')};`);
    expect(policy).toContain(`style-src 'self' ${hashOf('c{}')};`);
    expect(policy).not.toContain('unsafe');
  });

  test('of the one file lets nothing be fetched', () => {
    expect(contentPolicy({ scripts: [], styles: [] }, true)).toMatch(/default-src 'none';.*connect-src 'none';/);
  });

  test('stands before anything it rules', () => {
    expect(withPolicy('<meta charset="utf-8" /><script>a()</script>', false)).toMatch(
      /^<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/,
    );
  });
});
