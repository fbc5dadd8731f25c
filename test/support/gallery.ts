import type { App } from '@slack/bolt';
import { pageFiles } from '../../src/sandbox/page-files.ts';
import type { SandboxSeed } from '../../src/sandbox/seed.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { boltOn } from './bolt-on-sandbox.ts';
import { deskHome, EVERYTHING, everyInput, LONG_WORD, MORNING, secondForm } from './gallery-blocks.ts';
import { smallWorkspace, wednesdayClock } from './small-workspace.ts';

/** A sandbox with its page and a small bot that shows every kind of block. */
export interface Gallery {
  readonly sandbox: Sandbox;
  readonly clock: ReturnType<typeof wednesdayClock>;
  /** The page's address for somebody, at a place. */
  readonly at: (as: string, place: string) => string;
  readonly close: () => Promise<void>;
}

function gallerySeed(): SandboxSeed {
  const seed = smallWorkspace();
  const more = [
    'Ana Oliveira',
    'Luis Fernandez-Castellanos',
    'Noor Haddad',
    'Sam Okafor',
    `Ivo ${LONG_WORD}`,
  ];
  const people = more.map((realName, place) => ({
    id: `U7${place}`,
    name: realName.split(' ')[0]?.toLowerCase() ?? '',
    realName,
    title: place % 2 === 0 ? 'Senior performance designer' : 'Copywriter',
    tz: 'Europe/Lisbon',
  }));
  const long = {
    id: 'C9LONG',
    name: 'a-campaign-channel-with-a-name-that-goes-on-and-on-until-slack-says-stop',
  };
  const everyone = ['U1MIA', 'U2DANA', 'U3RAVI', 'UBOT', ...people.map(({ id }) => id)];
  return {
    ...seed,
    people: [...seed.people, ...people],
    channels: [...seed.channels, { ...long, members: everyone, topic: 'Acme, spring. Launch Wed 9 Dec.' }],
  };
}

/** Starts it; the bot is connected when this resolves. */
export async function startGallery(): Promise<Gallery> {
  const clock = wednesdayClock();
  const sandbox = await startSandbox({
    seed: gallerySeed(),
    clock,
    zone: 'America/New_York',
    files: pageFiles(process.cwd()),
    hints: [
      { as: 'U2DANA', conversation: 'C1GENERAL', text: 'Write “out today, Ravi has the banners”.' },
      {
        as: 'U1MIA',
        conversation: 'UBOT',
        text: 'Read what it means for your clients and press “Assign all”.',
      },
      { as: 'U1MIA', conversation: 'C1GENERAL', text: 'Run /whois-on acme to see who does what.' },
    ],
    landmarks: [
      {
        id: 'digest',
        label: 'Jump to the digest',
        at: () => new Date('2026-11-25T14:15:00Z'),
        channel: () => 'C1GENERAL',
      },
    ],
  });
  const bolt = boltOn(sandbox);
  hearEverything(bolt);
  await bolt.start();
  const close = async () => {
    await sandbox.close();
    await bolt.stop();
  };
  const at = (as: string, place: string) => `${sandbox.url}#as=${as}&in=${place}`;
  return { sandbox, clock, at, close };
}

function hearEverything(bolt: App): void {
  bolt.message('out today', async ({ client }) => {
    await client.chat.postMessage({ channel: 'U1MIA', text: 'Dana is out today.', blocks: MORNING });
  });
  bolt.message('show everything', async ({ say }) => {
    await say({ text: 'Everything', blocks: EVERYTHING });
  });
  bolt.command('/whois-on', async ({ ack, command }) => {
    await ack({ response_type: 'ephemeral', text: `*Acme*: asked for “${command.text}”.` });
  });
  bolt.action('gallery.assign', async ({ ack, respond }) => {
    await ack();
    await respond({ replace_original: true, text: 'Ravi covers *Acme banners*.' });
  });
  bolt.action(/^gallery\.(leave|else|task|user|campaign)/, async ({ ack, action, client, body }) => {
    await ack();
    const used = 'action_id' in action ? action.action_id : '';
    await client.chat.postMessage({ channel: body.user.id, text: `You used ${used}.` });
  });
  bolt.action('gallery.change', async ({ ack, client, body }) => {
    await ack();
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: everyInput() });
  });
  bolt.action('gallery.push', async ({ ack, client, body }) => {
    await ack();
    if ('trigger_id' in body) await client.views.push({ trigger_id: body.trigger_id, view: secondForm() });
  });
  bolt.options('value', async ({ ack, options }) => {
    const found = ['Acme', 'Globex', 'Initech'].filter((name) => name.toLowerCase().includes(options.value));
    await ack({ options: found.map((name) => ({ text: { type: 'plain_text', text: name }, value: name })) });
  });
  bolt.view('gallery.form', async ({ ack, view, client, body }) => {
    const budget = Number(view.state.values['budget']?.['value']?.value ?? 0);
    if (budget < 0) {
      await ack({ response_action: 'errors', errors: { budget: 'A budget cannot be negative.' } });
      return;
    }
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: `Saved with a budget of ${budget}.` });
  });
  bolt.view('gallery.second', async ({ ack }) => ack());
  for (const shortcut of ['note_it', 'log_it']) {
    bolt.shortcut(shortcut, async ({ ack, client, body }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: secondForm() });
    });
  }
  bolt.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: deskHome() });
  });
}
