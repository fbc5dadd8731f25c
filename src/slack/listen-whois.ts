import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { PersonId } from '../domain/ids.ts';
import { asId, type ChannelId } from '../domain/ids.ts';
import { reassignForm } from '../usecases/find-work.ts';
import { shareWhois } from '../usecases/share-whois.ts';
import { undoAct } from '../usecases/undo-act.ts';
import { ACTION_IDS } from '../views/action-ids.ts';
import { decode } from '../views/payloads.ts';
import { renderReassignForm } from '../views/reassign-form.ts';
import { renderSharedWhois } from '../views/whois.ts';
import { answering, type Outcome, respondPrivately } from './answering.ts';
import { onClick } from './clicks.ts';
import type { SlackParts } from './parts.ts';

/** *Share* and *Reassign…* under the answer of `/whois-on`. */
export function listenForWhois(app: App, parts: SlackParts): void {
  onClick(app, parts, ACTION_IDS.reassign, 'reassign', async ({ payload, triggerId, client, now }) => {
    const form = reassignForm(parts.deps, payload, now);
    await client.views.open({ trigger_id: triggerId, view: renderReassignForm(form) });
    return null;
  });

  onClick(
    app,
    parts,
    ACTION_IDS.undoReassign,
    'act',
    // What an ephemeral answer says cannot be edited: it is said anew that it no longer stands.
    ({ by, payload, now }) => undoAct(parts.deps, by, payload.act, now) ?? { kind: 'done', text: 'undone' },
  );

  app.action<BlockAction>(ACTION_IDS.shareWhois, async ({ ack, body, action, respond }) => {
    await ack();
    await answering(
      parts,
      (message) => respondPrivately(respond, message),
      async (): Promise<Outcome> => {
        const { value } = action as ButtonAction;
        const asked = decode('shareCampaigns', value) ?? decode('sharePerson', value);
        const channel = body.channel?.id ?? body.container?.['channel_id'];
        if (!asked || typeof channel !== 'string') return { kind: 'gone' };
        // Anything posted is checked anew: nothing is ever shared outside (product rule 8).
        if ((await parts.audience.of(asId<ChannelId>(channel), true)) === 'outside')
          return { kind: 'cannot_share' };
        const shared = shareWhois(parts.deps, asId<PersonId>(body.user.id), asked, parts.now());
        const message = shared && renderSharedWhois(shared.content, shared.by);
        if (!message) return { kind: 'gone' };
        await respond({
          response_type: 'in_channel',
          replace_original: false,
          text: message.text,
          blocks: [...message.blocks],
        });
        return null;
      },
    );
  });
}
