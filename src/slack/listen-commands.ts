import type { App, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Answer } from '../domain/answers.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { reassignForm } from '../usecases/find-work.ts';
import { showDigest } from '../usecases/post-digest.ts';
import { readReassign } from '../usecases/read-reassign.ts';
import { reassign } from '../usecases/reassign.ts';
import { whoIsOn } from '../usecases/who-is-on.ts';
import { renderDigest, renderQuietDigest } from '../views/digest.ts';
import { renderDmReply } from '../views/dm-reply.ts';
import type { Message } from '../views/message.ts';
import { renderReassignForm } from '../views/reassign-form.ts';
import { renderWhois } from '../views/whois.ts';
import { answering, respondPrivately } from './answering.ts';
import { asksForHelp } from './asks-for-help.ts';
import type { SlackParts } from './parts.ts';

/** Each command answers its caller alone. */
export function listenForCommands(app: App, parts: SlackParts): void {
  app.command('/whois-on', async ({ ack, command, respond }) => {
    await ack();
    await answering(
      parts,
      (message) => respondPrivately(respond, message),
      async () => {
        const caller = await teamMember(parts, command);
        if (!caller) return renderDmReply({ kind: 'dm_reply', reply: 'stranger' });
        if (asksForHelp(command.text)) return { kind: 'usage', command: 'whois-on' };
        const content = whoIsOn(parts.deps, caller, command.text, parts.now());
        return content ? renderWhois(content) : null;
      },
    );
  });

  app.command('/reassign', async ({ ack, command, respond, client }) => {
    await ack();
    await answering(
      parts,
      (message) => respondPrivately(respond, message),
      async (): Promise<Answer | Message | null> => {
        const caller = await teamMember(parts, command);
        if (!caller) return renderDmReply({ kind: 'dm_reply', reply: 'stranger' });
        if (asksForHelp(command.text)) return { kind: 'usage', command: 'reassign' };
        if (command.text.trim() === '') {
          const form = reassignForm(parts.deps, { campaign: null, from: null }, parts.now());
          await client.views.open({ trigger_id: command.trigger_id, view: renderReassignForm(form) });
          return null;
        }
        const wish = readReassign(parts.deps, caller, command.text, parts.now());
        return 'kind' in wish ? wish : reassign(parts.deps, caller, wish, parts.now());
      },
    );
  });

  app.command('/digest', async ({ ack, command, respond }) => {
    await ack();
    await answering(
      parts,
      (message) => respondPrivately(respond, message),
      async () => {
        if (!(await teamMember(parts, command)))
          return renderDmReply({ kind: 'dm_reply', reply: 'stranger' });
        if (asksForHelp(command.text)) return { kind: 'usage', command: 'digest' };
        const content = showDigest(parts.deps, parts.now());
        return content ? renderDigest(content) : renderQuietDigest();
      },
    );
  });
}

type Command = SlackCommandMiddlewareArgs['command'];

async function teamMember(parts: SlackParts, command: Command): Promise<PersonId | null> {
  return (await parts.directory.admit(command.user_id)) ? asId<PersonId>(command.user_id) : null;
}
