// The checker is itself checked: each fault that it shall find, and a page without any.
import { axeProblems } from '../support/axe-check.ts';
import { describeInChromium } from '../support/chromium.ts';
import { layoutProblems, layoutProblemsDown } from '../support/layout-check.ts';

const SOUND = '<main><h1>Fine</h1><p>A line of text that wraps</p><button>Press</button></main>';

describeInChromium('the layout check', (open) => {
  const problemsOf = async (html: string) => {
    const page = await open('about:blank', { size: 'phone' });
    await page.setContent(`<html lang="en"><title>t</title><body>${html}</body></html>`);
    return layoutProblems(page);
  };

  test('finds nothing on a sound page', async () => {
    expect(await problemsOf(SOUND)).toEqual([]);
  });

  test.each([
    ['a page that scrolls sideways', '<p style="width:600px">wide</p>', /scrolls sideways/],
    [
      'a region that scrolls sideways',
      '<div style="overflow:auto"><p style="width:600px">wide</p></div>',
      /scrolls sideways/,
    ],
    [
      'text cut by its box',
      '<div style="width:60px;overflow:hidden;white-space:nowrap">much too long</div>',
      /cut by \d+px/,
    ],
    [
      'text under an ellipsis',
      '<p style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">much too long</p>',
      /cut by/,
    ],
    [
      'a placeholder that does not fit',
      '<input style="width:50px" placeholder="much too long for it">',
      /placeholder is cut/,
    ],
    ['text over text', '<p>one line</p><p style="margin-top:-34px">another</p>', /overlap/],
    [
      'a button over a button',
      '<button>one</button><button style="margin-left:-20px">other</button>',
      /overlap/,
    ],
    ['a button under something', '<button>one</button><div style="position:fixed;inset:0"></div>', /covered/],
  ])('finds %s', async (_, html, problem) => {
    expect((await problemsOf(html)).join('\n')).toMatch(problem);
  });

  test('finds a fault that only shows further down', async () => {
    const page = await open('about:blank');
    const fault = '<p>one line</p><p style="margin-top:-34px">another</p>';
    const scroller = `<div id="area" style="height:200px;overflow:auto"><div style="height:900px"></div>${fault}</div>`;
    await page.setContent(scroller);
    expect(await layoutProblems(page)).toEqual([]);
    expect((await layoutProblemsDown(page, '#area')).join('\n')).toMatch(/overlap/);
  });

  test('axe finds what cannot be read', async () => {
    const page = await open('about:blank');
    await page.setContent(
      '<html lang="en"><title>t</title><p style="color:#bbb">pale</p><button></button></html>',
    );
    const found = (await axeProblems(page)).join('\n');
    expect(found).toMatch(/color-contrast/);
    expect(found).toMatch(/button-name/);
  });
});
