import { composeText, typedText } from '../../../src/sandbox/workspace/compose-text.ts';
import { Workspace } from '../../../src/sandbox/workspace/workspace.ts';
import { smallWorkspace, wednesdayClock } from '../../support/small-workspace.ts';

const workspace = new Workspace(smallWorkspace(), wednesdayClock());

test.each([
  ['mail me@dana.example', 'mail <mailto:me@dana.example|me@dana.example>'],
  ['an @unknown name', 'an @unknown name'],
  ['@danae is another', '@danae is another'],
  ['#nowhere', '#nowhere'],
  ['`@dana` and ```#general```', '`@dana` and ```#general```'],
  ['typed <@U2DANA> stays text', 'typed &lt;@U2DANA&gt; stays text'],
  ['@otto has left', '@otto has left'],
  ['C#general', 'C#general'],
])('%s holds no mention', (typed, stored) => {
  expect(composeText(workspace, typed)).toBe(stored);
});

test.each([
  ['@dana is out', '<@U2DANA> is out'],
  ['@Dana Reyes, @Dana and @DANA.', '<@U2DANA>, <@U2DANA> and <@U2DANA>.'],
  ['(@mia)', '(<@U1MIA>)'],
  ['see #general and #acme-shared!', 'see <#C1GENERAL|general> and <#C3CLIENT|acme-shared>!'],
  ['in #secret', 'in <#G1SECRET|>'],
  ['@here @Channel', '<!here> <!channel>'],
  ['https://a.example/b?c=1&d=2.', '<https://a.example/b?c=1&amp;d=2>.'],
  ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
])('%s is stored as Slack would', (typed, stored) => {
  expect(composeText(workspace, typed)).toBe(stored);
});

test('in the text of a command mentions carry the name too', () => {
  expect(composeText(workspace, 'acme from @dana in #secret', 'command')).toBe(
    'acme from <@U2DANA|dana> in <#G1SECRET|secret>',
  );
});

test.each([
  '@dana & @mia: see #general <now>',
  'mail me@dana.example',
  'https://a.example/b?c=1&d=2',
  '@here',
])('%s comes back as typed for the editor', (typed) => {
  expect(typedText(workspace, composeText(workspace, typed))).toBe(typed);
});
