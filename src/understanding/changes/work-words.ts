// What may be done to a campaign's budget, work and brief, as data; see act-words.ts.
import type { LexiconEntry } from '../lexicon.ts';
import { act } from './act-words.ts';

const WORK_ROWS: readonly LexiconEntry[][] = [
  act(
    'raise',
    'verb',
    `
    go~~ /
    put~~ ... back in / frozen|capped|set|fixed|held|settled at /
    chuck~~ / bung~~ / stick|sticks|stuck|sticking / stump~~ up / lob~~ / loosen~~ / fork~~ out / go~~ from / double~~ down / bolster~~ / enhance~~ / re up|upped / plump~~ / sling|slung /
    raise~~ / increase~~ / up|upped|upping|ups / boost~~ / bump~~ up? / bump~~ ... up / top~~ up / top~~ ... up / double~~ / triple~~ /
    quadruple~~ / grow~~ / hike~~ / beef~~ up / beef~~ ... up / lift~~ / expand~~ / go~~ up / jump~~ / rise~~ / climb~~ / add~~ / find~~ /
    release~~ / unlock~~ / approve~~ / score~~ / secure~~ / land|landed / win|won / grant|granted / augment~~ / enlarge~~ / inject~~ /
    throw~~ in / chuck~~ in / throw|threw|throwing / pump~~ / get~~ / give~~ / put~~ in / put~~ ... in / sweeten~~ / pad|padded|padding out? /
    scale~~ up / scale~~ ... up / step~~ up / ramp~~ up / ramp~~ ... up / bump~~ / set|sets|setting / take|took|taken|taking to / swell~~ /
    creep|crept up / move~~ / change~~ / adjust~~ / revise~~ / go~~ from / come~~ in at|with / stretch~~ to / cough~~ up / kick~~ in
  `,
  ),
  act('raise', 'state', 'up / higher / bigger / doubled / increased / raised / tripled'),
  act(
    'cut',
    'verb',
    `
    tighten~~ / lop~~ / hack~~ / clip~~ / whip~~ / go~~ from / yank~~ / nick|nicked / shed / trim~~ ... down / take|took|taken ... out|off /
    take~~ away / cut~~ / cut~~ back|down / reduction / reduce~~ / trim~~ / slash~~ / halve~~ / lower~~ / shrink|shrinks|shrank|shrunk|shrinking / chop~~ / decrease~~ /
    shave~~ / shave~~ off / knock~~ / knock~~ off / take|takes|took|taken|taking / pull~~ / claw~~ back / claw~~ ... back / drop~~ / fall~~ / go~~ down /
    scale~~ back|down / scale~~ ... back|down / pare|pared|paring back|down / lose~~ / lop|lopped off / squeeze~~ / tighten~~ / dock~~ / pull~~ back /
    slice~~ / remove~~ / withdraw|withdrew|withdrawn / bring~~ down / bring~~ ... down / cap|capped|capping / chopped / hack|hacked / prune~~ / dial~~ back|down /
    dial~~ ... back|down / downsize~~ / skim|skimmed / carve~~ / strip~~ / rein|reined in / gut|gutted / nibble~~ / wipe~~ off / siphon~~ / ease~~ back
  `,
  ),
  act('cut', 'state', 'down / lower / smaller / halved / reduced / cut in half / slashed / chopped'),
  act(
    'add',
    'verb',
    `
    greenlit / want~~ ... too|also / throw~~ ... in /
    tack~~ / chuck~~ in / lob~~ in / sling|slung in / stick|stuck in / shove~~ in / bung~~ in / graft~~ on / fancy|fancies / pile~~ on / bundle~~ in / roll~~ in / sneak~~ in / upgrade~~ /
    add~~ / add~~ in / include~~ / throw~~ in / tack~~ on / bolt~~ on / append~~ / request~~ / order~~ / approve~~ / sign~~ off / sign~~ off on /
    green light~~ / greenlight~~ / green lit / want~~ / need~~ / would like / ask~~ for / get~~ / require~~ / commission~~ / sign~~ for / sign~~ up for / consider~~ / think~~ of|about / expand~~ / extend~~ / grow~~ /
    introduce~~ / plus / make|making|makes / book~~ / do|doing / agree~~ / agree~~ to / cover|covers|covering / put~~ in / buy~~ / also|too go~~ out in|on / run~~ in /
    slot~~ in / squeeze~~ in / work~~ in / layer~~ in|on / double up on / produce|producing / deliver|delivering / build|building / go~~ for / take on|taking on / have / create|creating
  `,
  ),
  act(
    'add',
    'whole',
    'in scope now / now in scope / added to the|our|their scope|sow|plan|list|package|deliverables / scope creep',
  ),
  act(
    'drop',
    'verb',
    `
    no ... after all / no ... anymore / no ... any more|longer / not doing / strike~~ / struck / toss~~ /
    sack~~ off / bin~~ off / knock~~ ... on the head / rip~~ out / whip~~ out / yank~~ / pull~~ out / lop~~ off / jettison~~ / forgo / dispense with / go~~ without / do~~ without / be without / leave|leaves|leaving|left off /
    drop~~ / cut~~ / cut~~ out|down|back / remove~~ / lose~~ / scrap~~ / kill~~ / kill~~ off / ditch~~ / bin~~ / axe~~ / cancel~~ / shelve~~ / no more /
    take|takes|took|taken|taking out / take|took|taken|taking ... out|off / take|took|taken|taking off / pull~~ / pull~~ ... out|from / skip~~ / omit~~ / delete~~ /
    strip~~ / strip~~ out / descope~~ / de scope~~ / exclude~~ / trim~~ / chop~~ / reduce~~ / nix|nixed|nixing / leave|leaving|left out / leave|leaving|left ... out /
    do|does|did not need|want / do|does not have to do|make|build|produce|deliver / not want|need|wanting|needing / no longer need|needs|want|wants|needed|wanted|require|requires|required|do|does|doing|make|making|running|run|have|has|offer|include|includes|including|produce|producing|deliver|delivering / called off /
    throw|threw|thrown|throwing out / give|gave|giving up / cull~~ / knock~~ on the head / knock~~ ... on the head / retire~~ / stop~~ doing|making / withdraw|withdrew|withdrawn /
    swap~~ out / carve~~ out / slim|slimmed|slimming down / dead / off the list|table|plan / forget about
  `,
  ),
  act(
    'drop',
    'whole',
    'no longer part of / no longer part of the|this|our? job|plan|scope|campaign|project|package|mix / gone|cut|struck|come|came|removed|taken|taken off|out|from off? the scope|plan|sow|list|mix|package / off the scope|plan|sow|list|mix|package / out of scope / out of the scope|plan|sow|mix|package / descoped / removed from the scope|sow|plan|list|package|deliverables',
  ),
  act(
    'change',
    'verb',
    `
    change of / go~~ off / u turn|turned on / flip flop|flopped on / turn~~ on its head / rethink~~ / re think~~ / do~~ a u turn on / change~~ their mind|minds on|about / chuck~~ out / swerve~~ / tear|tore|torn up / remix~~ / reversion~~ / make|makes|making over / shake~~ up / upend~~ /
    change~~ / swap~~ / swap~~ out / rewrite~~ / re write~~ / replace~~ / rework~~ / revise~~ / update~~ / redo|redid|redone|redoing|redoes /
    alter~~ / modify|modifies|modified|modifying / tweak~~ / overhaul~~ / switch~~ / switch~~ up / refresh~~ / rebrand~~ / pivot~~ / shift~~ / move~~ / reshoot~~ /
    re record~~ / rerecord~~ / redesign~~ / rename~~ / amend~~ / adjust~~ / redirect~~ / refocus~~ / reframe~~ / reposition~~ / soften~~ / tone~~ down / rip~~ up /
    tear|tore|torn up / go|goes|going|gone|went with / go|goes|going|gone|went for / choose|chose|chosen / pick|picked / bin~~ / scrap~~ / drop~~ / kill~~ / ditch~~ / axe~~ /
    lose~~ / reject~~ / toy~~ with / throw|threw|thrown|throwing out / trash~~ / canned / start~~ over / start~~ ... over / turn~~ into / retarget~~ / target~~ / re target~~ /
    think~~ of|about / consider~~ / substitute~~ / toss~~ / retire~~ / want~~ / need~~ / prefer~~ / ask~~ for / approve~~ / broaden~~ / narrow~~ / widen~~ / split~~ / change~~ up / rejig~~ / re cut~~ / recut~~ /
    reword~~ / re word~~ / re brief~~ / rebrief~~ / tweak~~ / veto~~ / pull~~ / nix|nixed|nixing / aim~~ at / speak~~ to / talk~~ to / start~~ from scratch / go~~ back to the drawing board /
    drop~~ / evolve~~ / flip~~ / freshen~~ up / recast~~ / re cast~~ / revamp~~ / retone~~ / re voice~~ / revoice~~ / introduce~~ / launch~~ / come~~ up with
  `,
  ),
  act(
    'change',
    'state',
    'new / different / dead / gone / out / no more / obsolete / history / void / not valid / superseded / wrong now / dropped / old news / out of date',
  ),
  act(
    'change',
    'whole',
    'no longer speak|speaks|talk|talks|aim|sell|address to|at? / talking|speaking to ... now / done|does|did|doing a 180 / do|done|did a u turn / has|have to go / no longer target|targeting|targets / not target|targeting ... anymore / now target|targets|targeting / no longer aimed|aiming|talking|speaking at|to / now aimed|aiming|talking|speaking at|to / aimed|talking|speaking at|to ... now / as hero / as the hero / back to the drawing board / back to square one / whole new direction / new creative direction / change of direction / change of tack / start~~ from scratch',
  ),
];

/** Deeds done to money, to work and to words. */
export const WORK_ENTRIES: readonly LexiconEntry[] = WORK_ROWS.flat();
