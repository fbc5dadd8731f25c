// App Home: what needs a decision first, then campaigns and people; whoever leads nothing sees their own work first.
import type { HomeView } from '@slack/types';
import type { HomeContent } from '../domain/home-contents.ts';
import { aboutParts } from './home-about.ts';
import { adminParts } from './home-admin.ts';
import { campaignParts, decisionParts, peopleParts } from './home-desk.ts';
import { absenceParts, taskParts } from './home-own.ts';
import { LIMITS } from './limits.ts';
import { toBlocks } from './message.ts';
import { encode } from './payloads.ts';

/** The Home tab of one person; its metadata is a `pages` payload. */
export function renderHome(content: HomeContent): HomeView {
  const desk = [...decisionParts(content), ...campaignParts(content), ...peopleParts(content)];
  const own = [...taskParts(content), ...absenceParts(content)];
  const parts = content.leads ? [...desk, ...own] : [...own, ...desk];
  return {
    type: 'home',
    private_metadata: encode('pages', content.pages),
    blocks: toBlocks([...parts, ...adminParts(content), ...aboutParts(content)], LIMITS.blocksPerView),
  };
}
