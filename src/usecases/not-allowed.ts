import type { Answer } from '../domain/answers.ts';
import type { Campaign } from '../domain/campaigns.ts';
import type { Scene } from './scene.ts';

/** "Only Acme's account manager (Mia) or her deputy (Jon) can …". */
export function notAllowed(scene: Scene, campaign: Campaign, what: string): Answer {
  const who = [`${campaign.client}'s account manager (${scene.nameOf(campaign.accountManager)})`];
  if (campaign.deputy) who.push(`the deputy (${scene.nameOf(campaign.deputy)})`);
  return { kind: 'not_allowed', who, what };
}
