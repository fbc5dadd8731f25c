// Who does what on a campaign, and who speaks for its client: people of the context are staff, other names are the
// client's. Cover for an absence is no change of staff.
import type { Change } from '../../domain/interpretations.ts';
import type { Scene } from '../scene.ts';
import { assigned } from './assignments.ts';
import type { Becoming } from './becomes.ts';
import { otherPerson } from './client-people.ts';
import { contactIs, isContact, namesChanged, reachedVia } from './contacts.ts';
import { campaignsAt, type PostSite, siteOf } from './posts.ts';
import type { Sentence } from './reading.ts';
import { isCover, isStaffing, roleIs, swapped } from './staffing.ts';

/** Changes of staff and of the client's people that a sentence tells. */
export function peopleChanges(sentence: Sentence, scene: Scene, inChannel: boolean): Becoming[] {
  const found: Becoming[] = [];
  const contact =
    contactIs(sentence) ?? reachedVia(sentence) ?? namesChanged(sentence) ?? otherPerson(sentence);
  if (contact !== null) found.push(contact);
  const role = inChannel || sentence.pieces.some(({ kind }) => kind === 'campaign') ? roleIs(sentence) : null;
  if (role !== null) found.push(role);
  found.push(...swapped(sentence));
  if (!isCover(scene, sentence)) found.push(...assigned(sentence, inChannel));
  for (const cue of scene.cues) {
    if (cue.cue !== 'post' || cue.start < sentence.start || cue.end > sentence.end) continue;
    const site = siteOf(cue, sentence);
    const change = changeAt(site, scene, inChannel);
    if (change === null) continue;
    const from = sentence.pieces.findIndex(({ end }) => end > cue.start);
    found.push({
      change,
      values: {},
      rule: `${change}_${site.post}`,
      campaigns: campaignsAt(site),
      from,
      to: from + 1,
    });
  }
  return found;
}

function changeAt(site: PostSite, scene: Scene, inChannel: boolean): Change | null {
  if (isContact(site, inChannel)) return 'contact';
  return isStaffing(site, inChannel) && !isCover(scene, site.sentence) ? 'staffing' : null;
}
