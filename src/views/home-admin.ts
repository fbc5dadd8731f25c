// For admins: what is missing in the data, and the way to people and settings.

import type { Gap } from '../domain/desk-contents.ts';
import type { HomeContent } from '../domain/home-contents.ts';
import { ACTION_IDS } from './action-ids.ts';
import { button } from './elements.ts';
import type { Part } from './message.ts';
import { pageOf, turnButtons } from './pages.ts';
import { encode } from './payloads.ts';
import { channelLink, type Phrase, say } from './phrase.ts';

const GAPS_PER_PAGE = 12;

/** Gaps first, then the two forms; nothing for whoever is no admin. */
export function adminParts({ admin, pages }: HomeContent): Part[] {
  if (!admin) return [];
  const page = pageOf(admin.gaps, pages.gaps, GAPS_PER_PAGE);
  const lines = page.items.map(gapLine);
  return [
    { title: `For admins${page.count}` },
    { lines: lines.length > 0 ? lines : [say`No gaps in the data.`] },
    { buttons: turnButtons(page, pages, 'gaps') },
    {
      buttons: [
        button(ACTION_IDS.editPerson, 'Edit a person…', encode('none', {})),
        button(ACTION_IDS.editSettings, 'Settings…', encode('none', {})),
      ],
    },
  ];
}

function gapLine(gap: Gap): Phrase {
  switch (gap.kind) {
    case 'no_deputy':
      return say`${gap.campaign}: no deputy`;
    case 'no_channel':
      return say`${gap.campaign}: no channel`;
    case 'bot_not_in':
      return say`${gap.campaign}: I'm not in ${channelLink(gap.channel)}, so I hear nothing there`;
    case 'outside':
      return say`${gap.campaign}: people outside the team read ${channelLink(gap.channel)}, so I say nothing there`;
    case 'person_gone':
      return say`${gap.campaign}: ${gap.person} is no longer on the team`;
  }
}
