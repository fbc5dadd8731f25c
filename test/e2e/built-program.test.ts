// The built program under another machine zone: dates are the agency's, wherever it runs.
import { type RunningSandbox, startBuiltSandbox } from '../support/built-program.ts';

describe('the built program on a machine in Auckland', () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startBuiltSandbox({ TZ: 'Pacific/Auckland' });
  });
  afterAll(async () => {
    expect(await sandbox.stop()).toBe(0);
  });

  test('opens at 08:55 London time and names three things to try', () => {
    expect(sandbox.output()).toContain(sandbox.url);
    expect(sandbox.output().match(/^ {2}\d\. Act as \w+, in #[\w-]+: /gm)).toHaveLength(3);
  });

  test('hears "out today", and the account manager gets a message of today with one button', async () => {
    const { hint, clock } = await sandbox.snapshot('U01MIA', (seen) => ({
      hint: seen.hints[0],
      clock: seen.clock.now,
    }));
    expect(hint).toBeDefined();
    const local = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(clock));
    expect(local >= '08:55' && local < '09:00').toBe(true);
    const { as, conversation } = hint as { as: string; conversation: string };
    await sandbox.act(as, { type: 'post', channel: conversation, text: 'out today' });
    const day = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
    })
      .format(new Date(clock))
      .replace(',', '');
    const said = await sandbox.snapshot('U01MIA', (seen) =>
      Object.values(seen.messages)
        .flat()
        .find((message) => message.text.includes('today') && message.text.includes('needs someone')),
    );
    expect(said.text).toContain(day.replace('Sept', 'Sep'));
    expect(JSON.stringify(said.blocks)).toContain('Give it to');
  });
});
