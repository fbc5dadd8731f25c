// What happens to a campaign, as data: each row is what is done, and the words for it. What it is done to is in
// theme-words.ts; matrix.ts says which change the two make. A new word for a known deed is one more word in a row.
//
// Frames: `verb` acts on its object, or on its subject where it has none or is passive; `state` is said of its
// subject ("is on hold", "put X on hold"); `whole` needs no theme ("pulled the plug"), `on X` may name it.
import type { LexiconEntry } from '../lexicon.ts';

/** What is done. */
export type Act =
  | 'move'
  | 'delay'
  | 'advance'
  | 'extend'
  | 'schedule'
  | 'stop'
  | 'resume'
  | 'cancel'
  | 'launch'
  | 'finish'
  | 'raise'
  | 'cut'
  | 'add'
  | 'drop'
  | 'change';

/** How an act stands to what it is done to. */
export type Frame = 'verb' | 'state' | 'whole';

const act = (name: Act, frame: Frame, phrases: string): LexiconEntry => ({
  cue: 'act',
  trigger: true,
  means: { act: name, frame },
  phrases: phrases
    .split('/')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== ''),
});

/** Deeds and their words. */
export const ACT_ENTRIES: readonly LexiconEntry[] = [
  // Dates. `move` needs a date, a length or a direction beside it; `delay` and `advance` say it all by themselves.
  act(
    'move',
    'verb',
    `
    move~~ / shift~~ / push~~ / bump~~ / nudge~~ / slide|slides|sliding|slid / kick~~ / knock~~ /
    budge~~ / jump~~ / switch~~ / swap~~ / change~~ / pass~~ / pull~~ / bring~~ /
    set|sets|setting / reset~~ / transfer~~ / rebook~~ / drift~~ / drag~~ / carry|carries|carried
  `
  ),
  act(
    'delay',
    'verb',
    `
    delay~~ / postpone~~ / defer|defers|deferred|deferring / reschedule~~ / slip~~ /
    re schedule|scheduled|scheduling / push~~ back|out / put~~ back / put~~ off / kick~~ down the road /
    kick~~ out / move~~ out|back / slide|slides|sliding|slid out|back|right / overrun~~ /
    slip~~ back|out / roll~~ over / retime~~ / re time|timed / set|sets|setting back / hold~~ over /
    move~~ right|to the right / knock~~ back / bump~~ back|out / shift~~ back|out|right
  `
  ),
  act(
    'delay',
    'verb',
    `
    push~~ ... back|out / put~~ ... back|off / move~~ ... back|out / knock~~ ... back /
    bump~~ ... back|out / shift~~ ... back|out / set|sets|setting ... back / kick~~ ... out /
    slide|slides|sliding|slid ... out|back
  `
  ),
  act(
    'delay',
    'state',
    `
    late / behind / behind schedule / running late|behind / overdue / late by / going to be late
  `
  ),
  act(
    'advance',
    'verb',
    `
    bring~~ forward / bring~~ ... forward / pull~~ forward|in|up / pull~~ ... forward|in /
    move~~ up|forward|in|earlier / move~~ ... up|forward|earlier / come~~ forward / bump~~ up|forward /
    bump~~ ... up|forward / shift~~ forward|up|earlier / shift~~ ... forward|up|earlier /
    push~~ forward|up / push~~ ... forward|up / anticipate~~ / prepone~~ / pre pone|poned|poning / advance~~ / put~~ forward /
    put~~ ... forward / expedite~~ / accelerate~~ / fast track~~ / jump~~ forward
  `
  ),
  act(
    'extend',
    'verb',
    `
    extend~~ / prolong~~ / stretch~~ / lengthen~~ / got|get|given|granted an extension / extension /
    shorten~~ / buy~~ us|ourselves / lose~~
  `
  ),
  // A date said of the campaign; a change only where a word of change stands by or the known date is another.
  act(
    'schedule',
    'verb',
    `
    go~ live / launch~ / land~~ / air~ / ship~ / go~ out / go~ up / drop|drops|dropping / due / release~ /
    deliver~ / start~ / kick~ off / publish~ / roll~ out / open~ / debut~ / premiere~ / premier~ / out /
    in market / on air / on sale / end~ / wrap~ / finish~ / finishes / live from|on|by /
    scheduled|slated|planned|booked|set|targeted|pegged for / to go live / go|goes on air / hit~ /
    break~ / begin~ / run~ / runs / run
  `
  ),
  // Standing still and moving again.
  act(
    'stop',
    'verb',
    `
    pause~~ / suspend~~ / freeze|freezes|freezing|froze|frozen / halt~~ / stop~~ / park~~ / shelve~~ /
    mothball~~ / hold~~ off on|with? / hold~~ off / stall~~ / interrupt~~ / back burner~~ / backburner~~ /
    table|tabled|tabling / ice|icing|iced / stand|stood|standing down / switch~~ off / turn~~ off /
    turn~~ ... off / switch~~ ... off / shut~~ off / pull~~ down / take|took|taken|taking offline /
    take|took|taken|taking ... offline / hold / hold everything|all / bench~~
  `
  ),
  act(
    'stop',
    'state',
    `
    on hold / on ice / on pause / on the back burner|backburner / on the shelf / in limbo / on standby /
    on stand by / in hibernation / in the freezer|deep freeze / in mothballs / at a standstill /
    on a break / paused / pausing / stopped / frozen / suspended / halted / parked / shelved / dark /
    offline / on hiatus / in a holding pattern / off air / stalled / in suspense|suspension /
    in stand by
  `
  ),
  act(
    'stop',
    'whole',
    `
    hit~~ the brakes|brake / slam~~ the brakes|brake on? / slam~~ on the brakes / pump~~ the brakes /
    put~~ the brakes on / put~~ the handbrake on / pull~~ the handbrake / hit~~ pause / press~~ pause /
    push~~ pause / tap~~ the brakes / put~~ a pin in / put~~ a hold on / down tools / pens down /
    tools down / cease work / stop~~ work / stop~~ all work|spend|spending|activity|ads|media|everything /
    hold~~ fire / hold everything / freeze everything / put~~ a stop to / pause on / a pause / a hold /
    a freeze / brakes on / stop order / stand still
  `
  ),
  act(
    'resume',
    'verb',
    `
    resume~~ / restart~~ / re start~~ / unpause~~ / un pause~~ /
    unfreeze|unfreezes|unfroze|unfrozen|unfreezing / un freeze|frozen|froze / reactivate~~ /
    re activate~~ / reinstate~~ / revive~~ / resurrect~~ / relaunch~~ / re launch~~ / reopen~~ /
    un shelve~~ / unshelve~~ / thaw~~ / pick~~ back up / pick~~ up again / pick~~ up where /
    start~~ again / start~~ ... again / start~~ ... back up / start~~ back up / start~~ up again / continue~~ / kick~~ off again / turn~~ back on /
    turn~~ ... back on / switch~~ back on / switch~~ ... back on / flip~~ ... back on / flip~~ back on /
    re enable~~ / retake~~ / carry|carries|carrying on where / lift~~ / bring~~ back / bring~~ ... back
  `
  ),
  act(
    'resume',
    'state',
    `
    back on / back on track / back on air / back up / back up and running / up and running again /
    back in play / back in action / back from the dead / back in business / back to life / back live /
    back underway / live again / on again / off hold / off ice / off pause / off the shelf /
    off the bench / alive again / a go again / green lit again / unpaused / un paused / running again /
    in play again / rolling again / serving again / moving again / active again / go again / out of hold / so back
  `
  ),
  act(
    'resume',
    'whole',
    `
    green light again / green light to resume|restart|continue / lift~~ the hold|pause|freeze|suspension /
    hold|pause|freeze|suspension is|was|has lifted|over|off|been / take|took|taken|taking off hold /
    take|took|taken|taking ... off hold / hit~~ play / press~~ play / we continue where /
    pick up where we|they left / good to go again / go ahead again / unpause order / brakes are? off /
    spend flipped on
  `
  ),
  // Ends.
  act(
    'cancel',
    'verb',
    `
    cancel~~ / canceling / canceled / kill~~ / scrap~~ / axe~~ / ax / axing / bin~~ / canned|canning /
    nix|nixed|nixes|nixing / abandon~~ / abort~~ / call~~ off / call~~ ... off / call~~ it off / ditch~~ /
    terminate~~ / discontinue~~ / drop|drops|dropped|dropping / scrub~~ / junk~~ / chop|chopped|chopping /
    wind|winds|winding|wound up|down / shut~~ down / sack|sacked / fire|fired / dump~~ / pull~~ /
    give|gave|given up on / walk~~ away from / write|wrote|written off / spike|spiked /
    torpedo|torpedoed / lose|lost|losing
  `
  ),
  act(
    'cancel',
    'state',
    `
    cancelled / dead / dead in the water / off the table / off the cards / kaput / toast / no more /
    not happening / not going ahead / not going to happen / no longer happening / no longer going ahead /
    no longer a thing / not a thing anymore / a no go / a goner / done for / over before it /
    off for good / off altogether / scrapped / axed / binned / canned / nixed / killed / history /
    six feet under / called off / pulled / gone for good / in the bin / in the trash / finito before /
    not going forward / not proceeding / not moving forward / not going live|out at all
  `
  ),
  act(
    'cancel',
    'whole',
    `
    pull~~ the plug / pull~~ the pin / pull~~ out / pull~~ the rug / plug pulled /
    plug is|was|been? pulled / kill~~ it / call~~ time on / call~~ it quits / call~~ it a day /
    call~~ the whole thing off / drop~~ us / fire|fired us / sack|sacked us / leave|leaving|left us /
    leave|leaves|leaving|left the agency / dump~~ us / part~~ ways / go~~ with another agency /
    go~~ to another agency / moving to another agency / gone elsewhere / taking it in house /
    taking everything in house / end~~ the contract|engagement|relationship /
    terminate~~ the contract|engagement / terminat~~ our contract / terminate~~ our contract /
    cancel~~ the contract / cancel~~ our contract / lose~~ the account|client|business / lost them /
    give|gave|given notice / not renew|renewing / walk~~ away / will not be renewing /
    no longer a client / throw|threw|thrown in the towel / bite|bit the dust / get|gets|got the axe|chop /
    give|gave|given it the chop
  `
  ),
  act(
    'launch',
    'verb',
    `
    launched / went|gone live / went|gone on air / went|gone out / aired / published / released /
    shipped / dropped / debuted / premiered / deployed / rolled out / kicked off / started running /
    began|begun running / started / pushed live / pushed ... live / put ... live / put live / turned on /
    turned ... on / switched on / switched ... on / flipped on / went|gone up /
    hit the streets|shelves|screens|airwaves|air / broke / came out / opened / unveiled / took|taken off
  `
  ),
  act(
    'launch',
    'state',
    `
    live / up / up and running / on air / on the air / out / out now / out there / out in the wild /
    out in the world / out the door / in the wild / in market / in the market / in the world / running /
    serving / on the streets / airing / officially live|out / a go / active / away / on screens|screen /
    off the ground / underway / published / launched
  `
  ),
  act(
    'launch',
    'whole',
    `
    flip~~ the switch / press~~ the button / push~~ the button / hit~~ the button / hit~~ publish /
    hit~~ go / pull~~ the trigger / lift off / liftoff / we have lift off / first impressions /
    cut~~ the ribbon / see~~ the light of day /
    first ads|ad|spot|spots|posts|post is|are live|up|out|running /
    first ads|spots|posts|emails went|started
  `
  ),
  act(
    'finish',
    'verb',
    `
    completed / finished / concluded / wrapped up / wrapping up / wrapped / closed out / closing out /
    closed / closed off / ended / finalised|finalized / rounded off / ran its course /
    sign|signed off and closed
  `
  ),
  act(
    'finish',
    'state',
    `
    complete / completed / concluded / finished / done / done and dusted / done done / all done /
    wrapped / all wrapped up / wrapped up / closed / closed out / over / in the books / in the can /
    in the bag / over and done / over the line / put to bed / signed sealed delivered / history now /
    fully delivered / all delivered / finito / off our plate / at an end / a wrap / tied up
  `
  ),
  act(
    'finish',
    'whole',
    `
    that 's a wrap / that is a wrap / it 's a wrap / thats a wrap / and that 's it for / put~~ to bed /
    put~~ ... to bed / final invoice is|has|was|went|sent / last invoice is|has|was|went|sent|paid /
    final report sent|is|has|went / everything delivered / everything is|was|'s delivered /
    all delivered / all assets delivered / last flight ended|finished|done /
    last asset 's|is|was|has delivered / job done / mission accomplished / case closed /
    signed off and closed / wrap report 's|is|sent / all materials were|are delivered / project closed
  `
  ),
  // Money, work, words.
  act(
    'raise',
    'verb',
    `
    raise~~ / increase~~ / up|upped|upping|ups / boost~~ / bump~~ up? / bump~~ ... up / top~~ up /
    top~~ ... up / topped up / double~~ / triple~~ / quadruple~~ / grow~~ / hike~~ / beef~~ up / lift~~ /
    expand~~ / go~~ up / jump~~ / rise~~ / climb~~ / add~~ / find~~ / release~~ / unlock~~ / approve~~ /
    score~~ / secure~~ / land|landed / win|won / grant|granted / augment~~ / enlarge~~ / inject~~ /
    throw~~ in / chuck~~ in / throw|threw|throwing / extend|extended / pump~~ / get~~ / give~~ /
    put~~ in / put~~ ... in
  `
  ),
  act(
    'cut',
    'verb',
    `
    cut~~ / reduce~~ / trim~~ / slash~~ / halve~~ / lower~~ / shrink|shrinks|shrank|shrunk|shrinking /
    chop|chops|chopped|chopping / decrease~~ / shave~~ / shave~~ off / knock~~ / take|took|taken|taking /
    pull~~ / claw~~ back / claw~~ ... back / drop~~ / fall~~ / go~~ down / scale~~ back|down /
    scale~~ ... back|down / pare|pared|paring back|down / lose~~ / lop|lopped off / squeeze~~ /
    tighten~~ / dock~~ / pull~~ back / slice~~ / remove~~ / withdraw~~ / bring~~ down / bring~~ ... down /
    cap|capped|capping / half|halfed
  `
  ),
  act(
    'add',
    'verb',
    `
    add~~ / include~~ / throw~~ in / tack~~ on / bolt~~ on / append~~ / request~~ / order~~ / approve~~ /
    sign~~ off / sign~~ off on / green light~~ / greenlight~~ / green lit / want~~ / need~~ / ask~~ for /
    get~~ / require~~ / commission~~ / expand~~ to / expand~~ / extend~~ to / grow~~ /
    throw|threw|throwing / introduce~~ / plus / make|making / book~~ / do|doing / agree~~ /
    cover|covers|covering / put~~ in / add~~ in / buy~~
  `
  ),
  act(
    'drop',
    'verb',
    `
    drop~~ / cut~~ / remove~~ / lose~~ / scrap~~ / kill~~ / ditch~~ / bin~~ / axe~~ / cancel~~ /
    take|took|taken|taking out / take|took|taken|taking ... out|off / take|took|taken|taking off /
    pull~~ / skip~~ / omit~~ / delete~~ / strip~~ / strip~~ out / descope~~ / de scope~~ / exclude~~ /
    trim~~ / chop|chopped|chopping / reduce~~ / nix|nixed|nixing / leave|leaving|left out /
    do|does|did not need|want / no longer need|needs|want|wants|needed|wanted|required / out of scope /
    out of the scope|plan|sow / gone / cut|cutting back / throw|threw|thrown|throwing out /
    give|gave|giving up|up on / shelve~~ / no more
  `
  ),
  act(
    'change',
    'verb',
    `
    change~~ / swap~~ / swap~~ out / rewrite~~ / re write~~ / replace~~ / rework~~ / revise~~ / update~~ /
    redo|redid|redone|redoing|redoes / alter~~ / modify|modifies|modified|modifying / tweak~~ /
    overhaul~~ / switch~~ / switch~~ up / refresh~~ / rebrand~~ / pivot~~ / shift~~ / move~~ / reshoot~~ /
    re record~~ / rerecord~~ / redesign~~ / rename~~ / amend~~ / adjust~~ / redirect~~ / refocus~~ /
    reframe~~ / reposition~~ / soften~~ / tone~~ down / rip~~ up / tear|tore|torn up /
    go|goes|going|gone|went with / choose|chose|chosen / pick|picked / bin~~ / scrap~~ / drop~~ / kill~~ /
    ditch~~ / axe~~ / lose~~ / reject~~ / toy~~ with / throw|threw|thrown|throwing out / trash~~ /
    canned / start~~ over / start ... over / turn~~ into / retarget / target~~ / re target~~ /
    translate~~ / substitute~~ / toss~~ / retire~~ / new / different / want~~ / need~~ / prefer~~ / ask~~ for / approve~~ / broaden~~ /
    narrow~~ / widen~~ / split~~
  `
  ),
];
