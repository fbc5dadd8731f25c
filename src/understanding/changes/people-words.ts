// Who works on a campaign and who speaks for its client, as data.
import type { LexiconEntry } from '../lexicon.ts';
import { entriesOf, phrasesOf } from './act-words.ts';

/** How a person stands to a post. */
export type Post = 'on' | 'off' | 'holds' | 'departs';

const post = (name: Post, cell: string): LexiconEntry[] => entriesOf('post', { post: name }, cell);

const POST_ROWS: readonly LexiconEntry[][] = [
  // Someone comes to a campaign.
  post(
    'on',
    `
    draft|drafted onto / parachuted in|into|on|onto / move~~ across|over to / getting|get stuck in on / is joining / has joined / take~~ the helm / take~~ point|lead on / lead~~ on from / take~~ charge of / grab~~ the reins / take~~ ... under wing /
    take~~ over / take~~ ... over / pick~~ up / pick~~ ... up / step~~ into / inherit~~ / join~~ / roll~~ on|onto / roll~~ on to /
    roll~~ ... on|onto / roll~~ ... on to / come~~ on|onto|aboard / come~~ on board / move~~ onto|to / move~~ on|over|across to /
    move~~ ... onto|to / move~~ ... on|over|across to / jump~~ on|onto / hop~~ on|onto / go|goes|going onto /
    shift~~ onto|to / shift~~ over to / shift~~ ... onto|to / shift~~ ... over to / switch~~ onto|to / switch~~ over to / switch~~ ... onto|to / switch~~ ... over to /
    assign~~ / assign~~ ... to / put~~ ... on|onto / add~~ ... to / staff|staffed|staffing / transition~~ to|onto / transition~~ on to /
    pass|passes|passed|passing from / move~~|shift~~|switch~~|transfer~~ from / bring~~ ... onto / bring~~ ... on to / bring~~ ... in on / bring~~ in / take~~ the reins|lead /
    take~~ on / step~~ up / step~~ in / swap~~ in / swap~~ ... onto|into / get~~ ... onto / reassign~~ / re assign~~ /
    on boarded to / onboard~~ ... to / goes to another project / second|seconded to
  `,
  ),
  // Someone leaves one, or hands it on.
  post(
    'off',
    `
    pass~~ the baton|torch|reins to / pass~~ the ... baton|torch|reins to / hand~~ the reins|keys|baton to / hand~~ ... the reins|keys|baton / sign~~ ... over to /
    roll~~ off / roll~~ ... off / come~~ off / step~~ off|back|down|away|aside / move~~ off / move~~ ... off / off /
    hand~~ over / hand~~ off / hand~~ ... over|off|to / pass~~ ... to|over / pass~~ ... on to / pass~~ over|on / leave~~ / left /
    no longer on|runs|leads|owns|working|works / give|gave|given|giving ... to / turn~~ ... over to / turn~~ over /
    rotate~~ off|out / take~~ ... off / pull~~ ... off / swap~~ out / drop~~ off / is done on / hands me
  `,
  ),
  // Someone holds it: a change where it is said to last.
  post(
    'holds',
    `
    lead~~ / led / own|owns|owning / run|runs|running / head~~ up / heads / manage~~ / handle~~ / drive|drives|driving /
    look~~ after / in charge of / responsible for / make|makes / keep|keeps / do|does / the new / replace~~ /
    in place of / in the place of / instead of / swap~~ with / swap~~ / on / taking care of / takes care of / is your /
    fill~~ in? for / in for / has / have / got / get|gets
  `,
  ),
  // Someone of the client goes.
  post(
    'departs',
    `
    jump~~ ship / shown the door / got the push|boot|sack|chop / been sacked|fired|replaced|promoted|moved / on her|his way out / off to pastures new / on to pastures new / off to run|start|open|join|become|found|raise|have / leaving to run|start|open|join|become|found|raise|have / succeed~~ / hand~~ in her|his|their notice / gone on / off to another|a new /
    leave~~ / left / quit|quits|quitting / resign~~ / retire~~ / finish~~ up / move~~ on / gone / depart~~ / replace~~ /
    no longer at|with|there|works / not at|with ... anymore / take~~ over from|for / take~~ over / step~~ down|in /
    succeed~~ / take|takes|taking ... seat|place|role|job / takes her|his|their seat|place|role|job / let go / laid off /
    last day / promoted / hand~~ over to / hands over to / swapped out / changed jobs / moving to another
  `,
  ),
];

/** Posts taken, left and held. */
export const POST_ENTRIES: readonly LexiconEntry[] = [
  ...POST_ROWS.flat(),
  // Words that may tell a change by what stands beside them; see assignments.ts and ellipses.ts.
  {
    cue: 'change_sign',
    trigger: true,
    phrases: phrasesOf(
      'now / hereafter / henceforth / instead / welcome / same / ditto / likewise / anymore / any more / any longer / rip',
    ),
  },
];
