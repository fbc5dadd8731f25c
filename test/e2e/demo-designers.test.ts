// "Out today" from any designer of the demo agency, as the first and as the second act, brings an account manager a new
// message at once, with one button that settles it.
import { type RunningSandbox, type Snapshot, startBuiltSandbox } from '../support/built-program.ts';

const DESIGNERS = ['U05DANA', 'U06RAVI', 'U07LENA', 'U08WILL'];
const MANAGERS = ['U01MIA', 'U02MARK', 'U03PRIYA', 'U04GRACE'];

interface Asked {
  readonly manager: string;
  readonly channel: string;
  readonly ts: string;
  readonly blockId: string;
  readonly actionId: string;
}

interface Block {
  readonly block_id?: string;
  readonly elements?: readonly {
    readonly action_id?: string;
    readonly style?: string;
    readonly text?: { readonly text?: string };
  }[];
}

/** Messages of the bot to that person with a primary button. */
function asks(seen: Snapshot, manager: string): Asked[] {
  return Object.entries(seen.messages).flatMap(([channel, messages]) =>
    messages.flatMap(({ ts, blocks }) =>
      (blocks as readonly Block[]).flatMap((block) =>
        (block.elements ?? [])
          .filter(
            (element) =>
              element.style === 'primary' && /^(?:Give it to|Assign)/.test(element.text?.text ?? ''),
          )
          .map((element) => ({
            manager,
            channel,
            ts,
            blockId: block.block_id ?? '',
            actionId: element.action_id ?? '',
          })),
      ),
    ),
  );
}

/** Posts "out today" and waits for whichever manager gets a message that was not there before. */
async function outToday(
  sandbox: RunningSandbox,
  designer: string,
  known: ReadonlySet<string>,
): Promise<Asked> {
  await sandbox.act(designer, { type: 'post', channel: 'C0TEAM', text: 'out today' });
  return Promise.any(
    MANAGERS.map((manager) =>
      sandbox.snapshot(manager, (seen) => asks(seen, manager).find((ask) => !known.has(ask.ts))),
    ),
  );
}

/** Presses the button and waits until the message asks nothing more. */
async function settle(sandbox: RunningSandbox, ask: Asked): Promise<void> {
  const container = { kind: 'message', channel: ask.channel, ts: ask.ts };
  await sandbox.act(ask.manager, {
    type: 'block_action',
    container,
    blockId: ask.blockId,
    actionId: ask.actionId,
  });
  await sandbox.snapshot(ask.manager, (seen) => !asks(seen, ask.manager).some(({ ts }) => ts === ask.ts));
}

const pairs = DESIGNERS.flatMap((first) =>
  DESIGNERS.filter((each) => each !== first).map((second) => [first, second] as const),
);

describe('the demo agency', () => {
  test.each(pairs)('%s, then %s: each out today, each settled with one button', async (first, second) => {
    const sandbox = await startBuiltSandbox();
    try {
      const one = await outToday(sandbox, first, new Set());
      await settle(sandbox, one);
      const other = await outToday(sandbox, second, new Set([one.ts]));
      await settle(sandbox, other);
      expect(other.ts).not.toBe(one.ts);
    } finally {
      await sandbox.stop();
    }
  });

  test.each(DESIGNERS.map((first, at) => [first, DESIGNERS[(at + 1) % 4] as string] as const))(
    '%s, then %s while the first is still open: each is a new message at once',
    async (first, second) => {
      const sandbox = await startBuiltSandbox();
      try {
        const one = await outToday(sandbox, first, new Set());
        const other = await outToday(sandbox, second, new Set([one.ts]));
        await settle(sandbox, other);
        await settle(sandbox, one);
      } finally {
        await sandbox.stop();
      }
    },
  );
});
