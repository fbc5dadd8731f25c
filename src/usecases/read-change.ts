import type { Campaign, CampaignChange } from '../domain/campaigns.ts';
import { asId, type CampaignId, type ChangeId, type PersonId } from '../domain/ids.ts';
import type { CampaignChangeInterpretation } from '../domain/interpretations.ts';
import { rebase, saidValue } from './derive-change.ts';
import { handOverIn } from './named-hand-over.ts';
import { tasksNamedIn } from './named-tasks.ts';
import type { HeardMessage } from './note-message.ts';
import type { Scene } from './scene.ts';

const KEPT_WORDS = 200; // characters, product rule 7
const MENTION = /<@([UW][A-Z0-9_]+)(?:\|[^>]*)?>/g; // yes: <@U123|dana> · no: @dana

/** What a message says of a campaign, as it is kept; its words and its place are not where it also says an absence. */
export function readChange(
  scene: Scene,
  message: HeardMessage,
  said: CampaignChangeInterpretation,
  saysAbsence: boolean,
): CampaignChange {
  const campaign = said.campaign ? scene.store.campaigns.get(asId<CampaignId>(said.campaign)) : null;
  const words = said.detail ?? message.text;
  const tasks = campaign && said.change === 'deadline' ? tasksNamedIn(scene, campaign, words) : [];
  const change: CampaignChange = {
    id: scene.store.nextId<ChangeId>('change'),
    campaign: campaign?.id ?? null,
    candidates: (said.candidates ?? []).map((id) => asId<CampaignId>(id)),
    change: said.change,
    certainty: said.certainty,
    was: null,
    ...saidValue(said),
    state: 'heard',
    saidBy: message.author,
    saidAt: message.sentAt,
    channel: saysAbsence ? null : message.channel,
    ts: saysAbsence ? null : message.ts,
    words: saysAbsence ? null : keptWords(scene, said.detail),
    decidedBy: null,
    decidedAt: null,
    saidThere: campaign?.channel === message.channel,
    saidOutside: message.audience === 'outside',
    tasks: tasks.map((task) => task.id),
    task: null,
    handOver: campaign && said.change === 'staffing' ? handOverOf(scene, campaign, words, message) : null,
    followedBy: null,
  };
  return campaign ? { ...change, ...shown(change, campaign) } : change;
}

/** Who goes may be said in one clause and who comes in another: where the words name no two, the whole message is asked. */
const handOverOf = (scene: Scene, campaign: Campaign, words: string, { author, text }: HeardMessage) =>
  handOverIn(scene, campaign, words, author) ?? handOverIn(scene, campaign, text, author);

/** What it would make of the campaign as it is now; the shift itself stays, for when it is decided. */
function shown(change: CampaignChange, campaign: Campaign): Pick<CampaignChange, 'was' | 'becomes'> {
  return rebase(change, campaign, null);
}

/** People in them by name: a mention in a text of ours would read as an id. */
function keptWords(scene: Scene, words: string | undefined): string | null {
  if (words === undefined) return null;
  return words.replaceAll(MENTION, (_, id: string) => scene.nameOf(asId<PersonId>(id))).slice(0, KEPT_WORDS);
}
