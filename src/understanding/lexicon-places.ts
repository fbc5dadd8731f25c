// More places to work at, and words of being reachable there; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

/** Elsewhere: at home, with a client, in a place of one's own. */
export const PLACE_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'remote',
    means: { form: 'weak', beside: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`home; at home; home day; home based; homebased`),
  },
  {
    cue: 'remote',
    means: { form: 'state' },
    trigger: true,
    phrases: list(`
      work~ ... from home; work~ ... from the|my|our|a|an; w from home; stay~ home|in ... to work; do~|have|having|make|making a wfh|remote day; make|making ... a wfh|remote|home day; work~ from native|hometown|hotel|abroad|parents|mums|bed|anywhere; wfh day; another wfh; wfcafe; wf cafe; finish~ up|off at|from home; finish~ from home; finish~ the|my? day|afternoon at|from home; work~ from the sofa|couch|kitchen|sunroom|garden|shed;
      dial~ in to things from home; dial~ in from home; join~ from home; join~ remotely; dial~ in remotely; log~ on|in from home; log~ on|in remotely; telecommute~; work~ off premises; working offsite; managing from home; manage from home; online from the|my; on laptop from; do~ my hours from;
      run~ the shop from; run~ the shop out of; in my home office; from my home office; from my kitchen|sofa|couch|bed; from the sofa|couch|kitchen; from my own kitchen; home all day but working; do~ everything from home; doing ... from my|home|the; home officing; working virtually; attending remotely; from home only; full remote
    `),
  },
  {
    cue: 'remote',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      hotdesking; hot desking at|in; hot desk; working at|with the client|customer; client location; at client location; client day; client offices; spend~ ... at|with the client; spend~ ... at|with the client 's; client 's office|offices|place|site|hq|studio; client office; customer site; customer office; supplier visit; at the supplier; factory visit; site visit; store visit|visits; on a site visit; field day; in the field;
      out at a|the client|clients; at a client; at a|the? client site|office|offices|location|premises|hq|place; at a|the? customer site|office|premises; at a customer; at the client 's; at our client; at the customer 's; on client site; from the road; coworking; wework; we work; at a coworking; in the regional|other office; satellite office; embedded at|with; seconded to
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      not coming into|to the office|work; not coming in to the office|work; not going into|to the office|work; not be going into|to the office|work; not be coming into|to the office|work; not be at the office|studio; not at the studio; skipping the office|commute|train|studio|drive; not making the commute|trip; not commuting; not in the studio|building
    `),
  },
  {
    cue: 'reachable',
    trigger: true,
    needsWhen: true,
    phrases: list(`
      but working; but online; but still online; still online; on slack; slack is on; slack on; slack 's on; laptop on; laptop open; laptop with me|us; with laptop; with my laptop; with a laptop; got my laptop; have my laptop; got laptop; have laptop; laptop in tow; laptop in hand; w laptop; online as normal|usual; on line as normal|usual; working as normal|usual;
      fully online|reachable|available|contactable|working; online throughout; answer~ slack; answering slack|email|emails|messages|teams;
      online though; working though; but reachable; reachable on|by|via|throughout; and reachable; but contactable; but on slack; but on teams|email; on email; on emails; on teams; phone on; on my phone; on mobile; by phone; but available; same hours; usual hours; normal hours; same timings; dial~ in; dialing in; dialling in; working from there; work from there; working remotely; but logged on|in;
      check~ messages; check~ email|emails|slack; can answer email|emails|slack|messages; answer~ email|emails|messages; dial~ in to things; dial~ in to calls|meetings; online between; checking in; i can answer; with the client;
      with mail; with wifi; decent wifi; good wifi; wifi is|permitting; tolerable wifi; online all day; online throughout; still working; will be working; working the whole time; business as usual; fully online; fully reachable; ping me; call me if; the network there
    `),
  },
  {
    // What a journey is for: beside a town it is an absence.
    cue: 'errand',
    trigger: true,
    needsWhen: true,
    phrases: list(`
      for client|customer|agency|investor|vendor|supplier|some|back meetings|visits; for meetings; for work; for business; for a|the|some client|customer|sales|new? shoot|shoots|pitch|pitches|conference|summit|workshop|workshops|expo|offsite|kickoff|recce|audit|training|roadshow|event; for a|the shoot|pitch|conference|summit|workshop|expo|offsite|kickoff|recce|audit|training|roadshow|client|launch|awards|event; on business; for ces|sxsw|cannes|dmexco|mwc|adweek|dreamforce|inbound; for web summit; for a|the client meeting|workshop|pitch|visit|kickoff; on a work|business trip
    `),
  },
  {
    cue: 'away',
    means: { form: 'trip' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      at|in|to cannes|sxsw|ces|dmexco|davos|mipcom|mwc|coachella|glastonbury|glasto; at web summit; at advertising week; at adweek; at ad week; at d & ad; at adobe max; at mad fest; at madfest; at cannes lions; at the lions; at inbound; at config; at dreamforce; at shoptalk; at eurobest; at the effies; at an|the|our ... offsite|away day|conference|summit|hackathon|expo; at an|the awards|expo|fair|summit|congress|symposium|hackathon|bootcamp|masterclass|seminar|convention|festival;
      on a fam trip; on a recce; on recce; on a press trip; on press; at the shoot; at a shoot; on location; on a training; at an offsite; at the offsite; at an off site; on an away day; at the away day; at our away day; first aid course|training|refresher; fire warden training; refresher training; military refresher; reserve duty; army reserves; reservist duty; national service; study leave; exam leave
    `),
  },
];
