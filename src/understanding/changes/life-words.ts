// Deeds that stop, restart, end and launch campaigns, as data; see act-words.ts.
import type { LexiconEntry } from '../lexicon.ts';
import { act } from './act-words.ts';

const LIFE_ROWS: readonly LexiconEntry[][] = [
  act(
    'stop',
    'verb',
    `
    sit|sits|sat|sitting on / put~~ on ice|hold|pause / put~~ ... on hold / put~~ ... on ice / put~~ ... on pause / pull~~ ... for now / mothballed /
    pause~~ / suspend~~ / freeze|freezes|freezing|froze|frozen / halt~~ / stop~~ / park~~ / shelve~~ / mothball~~ / stall~~ /
    hold~~ off on|with? / hold~~ off / interrupt~~ / back burner~~ / backburner~~ / tabled|tabling / ice|icing|iced / bench~~ /
    switch~~ off / turn~~ off / turn~~ ... off / switch~~ ... off / shut~~ off / take|takes|took|taken|taking offline|down /
    take|took|taken|taking ... offline / hold / cease~~ / deactivate~~ / disable~~ / pull~~ down
  `,
  ),
  act(
    'stop',
    'state',
    `
    on the naughty step / in abeyance / to sleep / in a drawer / on the shelf / pulled for now / on hold / on ice / on pause / on the back burner|backburner / on the shelf / in limbo / in hibernation /
    in the freezer|fridge / in deep freeze / in mothballs / at a standstill / paused / pausing / frozen /
    suspended / halted / parked / shelved / on hiatus / in a holding pattern / off air / stalled /
    in suspense|suspension / in stand by / on standby / off until|till|for now / off for now|pending / off for the moment / stood down / on a pause / on temporary hold / in the long grass /
    in cold storage / on halt / in purgatory / on holding / pulled until|till|for now
  `,
  ),
  act(
    'stop',
    'loose',
    `
    on standby / on stand by / on a break / stopped / dark / offline / holding / grounded / out of action
  `,
  ),
  act(
    'stop',
    'whole',
    `
    having|taking a break / nothing goes|going out / hold~~ everything|all / wait~~ with everything|all / nobody continues with|on / consider it|us|this on hold|paused /
    put~~ the brakes on / put~~ a lid on / hold our|your horses / cool~~ our heels / stop the presses / kick~~ it into the long grass / park~~ it / ice it / everyone stop / all stop / spend is off / no spend until|till / ads off / ads are off / shut~~ everything off / shut~~ it all off / turned everything off / pull~~ everything until|till|for /
    hit~~ the brakes|brake / slam~~ the brakes|brake on? / slam~~ on the brakes / pump~~ the brakes / tap~~ the brakes /
    put~~ the brakes|handbrake on / put~~ the brakes|handbrake / pull~~ the handbrake / hit~~|press~~|push~~ pause /
    hit~~|press~~|push~~ the pause button / put~~ a pin in / put~~ a hold|pause|freeze|stop on|to / down tools / pens|tools down / down~~ tools /
    cease work / no more work / stop~~ work / stop~~ all work|spend|spending|spends|activity|ads|media|everything|media spend / hold~~ fire /
    freeze everything / put~~ a stop to / pause on / a pause / a hold / a freeze / brakes on / stop order / stand still /
    stand|stood|standing down / request~~|asked for a pause|hold / all spend off / hold off / spend|spends off /
    pull~~ all activity|ads|media|spend|advertising|comms / pull~~ all ... activity|ads|media|spend|advertising|comms /
    told us to stop / ask~~ us to stop / told us to hold / ask~~ us to hold / stop until / stop everything / full stop / lie low /
    go~~ dark / went quiet on / call~~ a halt / call~~ a timeout / time out on / take~~ a breather / come|came to a halt|stop
  `,
  ),
  act(
    'resume',
    'verb',
    `
    live~ again / come~~ alive again / wake~~ up again /
    resume~~ / restart~~ / re start~~ / unpause~~ / un pause~~ / unfreeze|unfreezes|unfroze|unfrozen|unfreezing /
    un freeze|frozen|froze / reactivate~~ / re activate~~ / reinstate~~ / revive~~ / resurrect~~ / relaunch~~ / re launch~~ /
    reopen~~ / un shelve~~ / unshelve~~ / thaw~~ / start~~ again / start~~ back up / start~~ up again / start~~ ... again /
    start~~ ... up again / start~~ ... back up / kick~~ off again / turn~~ back on / turn~~ ... back on /
    switch~~ back on / switch~~ ... back on / flip~~ back on / flip~~ ... back on / re enable~~ / retake~~/
    bring~~ back / bring~~ ... back / go~~ ahead again / run~~ again / kick~~ ... off again /
    pick~~ back up / pick~~ up again / pick~~ ... back up / pick~~ ... up again / unblock~~ / rekindle~~ / reboot~~ / spin~~ back up
  `,
  ),
  act(
    'resume',
    'state',
    `
    happening again / back for good / back in full /
    a goer again / a goer / a goer now / on again / back on the go /
    back in business / back in the saddle / good to go again / on its feet again / back on the road / back on the menu / back on the table / back in the plan / rising from the dead / back from the grave / back on the front burner /
    back on / back on air / back on the air / back on again / back up and running / up and running again /
    back in play|action|business / back from the dead / back to life / back live / back underway /
    back under way / live again / on again / off hold|ice|pause / off the shelf|bench / alive again /
    alive and kicking / a go again / green lit again / unpaused / un paused / running again / serving again /
    in play again / rolling again / moving again / active again / go again / out of hold / so back /
    in business again / off the back burner / out of limbo / back in motion / underway again / back and running /
    out of the freezer / resurrected / unfrozen / out of suspension
  `,
  ),
  act(
    'resume',
    'loose',
    `
    back /
    back up / back to normal / back in the game / on the move again / back at it
  `,
  ),
  act(
    'resume',
    'whole',
    `
    green light ... again / go ahead ... again / break is over / cleared to go again /
    good|clear|ok|okay|free|cleared|safe to resume|restart|continue|unpause / green|go signal came|given|received / signal ... again / start~~ posting again / crack~~ on again / we can crack on / as you were / full steam ahead again / we are back in business / start~~ the|our|your engines again|up / engines back on / engines are|is? running again / spend can resume|restart / start spending again / hold|pause|freeze is|'s off / go|green again / got the nod to restart|resume|continue|go / off the naughty step /
    green light again / light|ahead|up|nod|clear|goahead to resume|restart|continue|proceed|relaunch / light|ahead|up|nod|clear|goahead to carry|crack|start|kick on|again|up|off /
    lift~~ the hold|pause|freeze|suspension|ban / hold|pause|freeze|suspension|stop ... lifted|ended|removed|released / hold|pause|freeze|suspension is|'s over / hold|pause|freeze|suspension on ... is|'s over /
    hold|pause|freeze|suspension lifted|ended|removed|released / take|took|taken|taking off hold / take|took|taken|taking ... off hold /
    hit~~ play / press~~ play / we continue where / pick~~ up where / we continue where we stopped / carry on where / good to go again / go ahead again /
    green light is back / brakes are? off / brakes off / spend|spends|ads flipped|back on / normal service resumes|resumed|is /
    spend|spends|media is|are back on / took the brakes off / all systems go again / back to work on / can crack on again /
    cleared to restart|resume|continue / released the hold / tools up / pens up / unpause order
  `,
  ),
  act(
    'cancel',
    'verb',
    `
    not happen / not go ahead / do|does not want / not continue~ / bury|buries|buried /
    fallen|fell|falling|falls through / gone|went belly up / gone|went up in smoke / gone|went down the pan|toilet|swanny|tubes / bite|bit the dust / cark~~ it / gone|went bust /
    stop~~ ... for good / stop~~ for good /
    knock~~ on the head / knock~~ ... on the head / kick~~ into touch / kick~~ ... into touch / bin~~ off / sack~~ off / jack~~ in / can|canning it / put~~ the kibosh on / put~~ paid to / wind~~ ... up /
    walk~~ / rip / no more / goodbye / farewell / bye bye / cancel~~ / canceling / canceled / kill~~ / kill~~ off / scrap~~ / axe~~ / ax / axing / bin~~ / canned / canning /
    nix|nixed|nixes|nixing / abandon~~ / abort~~ / call~~ off / call~~ ... off / ditch~~ / terminate~~ / discontinue~~ / drop~~ /
    scrub~~ / junk~~ / chop|chopped|chopping / wind|winds|winding|wound up|down / wind|winds|winding|wound ... up|down / shut~~ down /
    sack~~ / fire|fired / dump~~ / pull~~ / end~~ / give|gave|given up on / walk~~ away from / write|wrote|written off / no longer doing|running|making / not doing|running|making / spike|spiked /
    torpedo|torpedoed / lose~~ / nuke~~ / trash~~ / withdraw|withdrew|withdrawn / flush~~ / stop~~ for good / close~~ down / quash~~ /
    give|gave|given ... the chop|axe|boot / put~~ out of its misery / put~~ ... out of its misery / put~~ a stop to for good
  `,
  ),
  act(
    'cancel',
    'state',
    `
    no go /
    dead as a dodo / kicked into touch / for the chop / down the pan|toilet|swanny|tubes / cactus / stuffed / up in smoke / belly up / in the toilet / knocked on the head / off the menu / off the agenda / out the window / in the bin /
    cancelled / dead in the water / off the table / off the cards / kaput / not happening / not going ahead /
    not going to happen / no longer happening / no longer going ahead / no longer a thing / not a thing anymore /
    a no go / a goner /  off for good / off altogether / scrapped / axed / binned / canned / nixed /
    killed / six feet under / called off / gone for good / in the bin|trash / not going forward / not proceeding /
    not moving forward / not going live|out at all / dead and buried / a dead duck / a goner now / extinct /
    pushing up daisies / not happening any more / not happening anymore / in the graveyard / terminated /
    abandoned / pulled for good / stone dead
  `,
  ),
  act(
    'cancel',
    'loose',
    `
    out / dead / toast / no more / history / pulled / off / over and out / down the drain / no longer on
  `,
  ),
  act(
    'cancel',
    'whole',
    `
    not be continuing with? / not continuing with? / not want to go ahead|proceed|continue|renew|carry with? / not want it to go ahead / not taking it any further / not taking this any further /
    not be renewing|carrying / not wish to continue|proceed|renew / give|gave|given us the flick|bullet / given the flick /
    go~~ with someone|somebody else / gone with others / picked another|a different agency / chose another|a different agency /
    give|gave|given us the elbow|boot|push|heave / give|gave|given us the heave ho / pull~~ stumps / chuck~~ it in / jack~~ it in / jumped ship to another|rival / shown us the door / done with us / call~~ the whole thing a day / pack~~ it in / binned us / binned us off / kick~~ it into touch / knock~~ it on the head / not going to happen now /
    pull~~ the plug / pull~~ the pin / been|got|getting|get dropped|fired|sacked|dumped|ditched|canned by / pull~~ out / pull~~ the rug / plug pulled / plug is|was|been? pulled / call~~ time on /
    call~~ it quits / call~~ it a day / call~~ the whole thing off / drop~~ us / fire~~ us / sack~~ us / dump~~ us / ditch~~ us /
    leave|leaves|leaving|left us / leave|leaves|leaving|left the agency / leave~~ as a client / part~~ ways / go~~ with another agency /
    go~~ to|with a? different|another|cheaper|new|rival shop|agency / moving to another agency / gone elsewhere / take~~ it in house /
    taking everything in house / took it in house / brought it in house / bringing it in house / end~~ the|our contract|engagement|relationship|collaboration|partnership|cooperation /
    terminate~~ the|our contract|engagement|agreement / cancel~~ the|our contract|agreement / lose~~ the account|client|business / lost them /
    give|gave|given notice / give|gave|given us notice / not renew|renewing / not be renewing / walk~~ away / walk~~ out on us / no longer a client /
    throw|threw|thrown in the towel / get|gets|got the axe|chop|boot / give|gave|given it|us the chop|axe|boot /
    not be going ahead|forward with? / not go|going ahead|forward with / not proceed|proceeding with? / not be proceeding with? / decided against /
    decided not to run|renew|proceed|go / not be running|happening / opt~~ out of? / bail~~ on us / said no to / kill~~ it / nail in the coffin of? /
    contract|contracts terminated|cancelled|ended|pulled|lapsed / contract|agreement|retainer is|was|has|been? terminated|cancelled|ended / contract not renewed / go~~ into administration|liquidation|receivership / go~~ bankrupt / pack~~ up and left / taken their business elsewhere / take~~ their|the business elsewhere / is no longer our client / are no longer our client / go~~ elsewhere / dispens~~ with us / dispensed with our services / end~~ things with us / called off the whole /
    exercised the break clause / contract ends|ended|is over / last day as our|a client / moved their|the account to / move~~ agencies / changed agencies
  `,
  ),
  act(
    'launch',
    'verb',
    `
    launched / went|gone live / went|gone on air / aired / debuted / premiered / started running /
    started|began|begun serving|airing|delivering|spending|showing|streaming|broadcasting|trading / pushed live /
    pushed ... live / put live / put ... live / set live / set ... live / turned on / turned ... on /
    switched on / switched ... on / flipped on / flipped ... on /
    hit the streets|shelves|screens|airwaves|air|stores|newsstands / unveiled / goes out now / going out now /
    going live now / began
  `,
  ),
  act(
    'launch',
    'named',
    `
    went|gone out / published / released / shipped / dropped / deployed / rolled out / kicked off /
    began|begun running / started / went|gone up / broke / came|come out / opened / took|taken off /
    left the building / landed / begun / activated / sent out / trafficked
  `,
  ),
  act(
    'launch',
    'state',
    `
    off and running / off to the races / out of the traps / out of the blocks / on the loose / out on the streets / up and at them / on tv|telly / on the shelves / in the shops / in the hands of customers / wheels up /
    live / live now / up and running / on air / on the air / out in the wild|world|open / out the door /
    in the wild / in market / in the market|world / officially live|out / off the ground / launched /
    on the telly|tv|box / on the newsstands / on spotify|youtube|tiktok|instagram|shelves
  `,
  ),
  act(
    'launch',
    'loose',
    `
    online / now running / up / out / out now / out there / running / serving / on the streets / airing / a go / active / away /
    on screens|screen / on the screens|screen|streets|buses|boards|billboards|radio|tube|airwaves / underway / under way / published / up and away / in stores|store / showing /
    in full swing / in flight
  `,
  ),
  act(
    'launch',
    'whole',
    `
    first ... ad|ads|spot|spots|post|posts|email|emails|episode|episodes|film|films|element|elements|burst|flight is|are|has|have|just|now? live|out|up|gone|aired|running|served|published / first ... ad|ads|spot|spots|post|posts|email|emails|episode|episodes|film|films|element|elements|burst|flight just? went|ran|started /
    first ad|ads|spot|spots|post|posts|email|emails|episode|episodes|film|films|element|elements|burst|flight is|are|has|have|just|now? live|out|up|gone|aired|running|served|published / first ad|ads|spot|spots|post|posts|email|emails|episode|episodes|film|films|element|elements|burst|flight just? went|ran|started /
    off and running / set|sets sail / she is|'s live / away we go / wheels up / we are away / and we are off / off we go / off to the races /
    flip~~ the switch / flip~~ the switch on / pressed|pushed|hit the button / hit|pressed publish|send|go / pulled the trigger / lift off / liftoff / opened its|our|the doors /
    we have lift off / go live done|complete|successful|achieved / doors are|'s? open / doors open / first impressions|clicks|orders|leads coming|are|in / cut the ribbon / see~~|saw the light of day / sent to all / gone|went to all /
     hit~~ inboxes / in inboxes / cut the tape /
    first ads|spots|posts|emails live|up|out|running / houston we have / we have launched / let it loose / unleashed / out of the gate / out of the blocks
  `,
  ),
  act(
    'finish',
    'verb',
    `
    wrapped up / wrapped / closed out / finalised|finalized / ran its course / run its course / drew to a close /
    drawn to a close
  `,
  ),
  act(
    'finish',
    'named',
    `
    completed / finished / concluded / wrapping up / wraps / closing out / closed / closed off / ended /
    rounded off / finished up / finished off
  `,
  ),
  act(
    'finish',
    'state',
    `
    done and dusted / done and delivered / signed off and delivered|done|closed|finished / approved and delivered / delivered and invoiced|paid|done|billed / delivered and signed / all wrapped / wrapped / all wrapped up / wrapped up / closed out /
    in the books / in the can / over and done / over the line / put to bed / signed sealed delivered /
    fully delivered / all delivered / finito / a wrap / tied up / 100 done / 100 % done / sorted and delivered /
    finished and delivered / delivered and closed / delivered and accepted / delivered and signed off / officially over|done|complete
  `,
  ),
  act(
    'finish',
    'loose',
    `
    complete / completed / concluded / finished / done / done done / all done / closed / over / in the bag /
    off our plate|plates / at an end / all finished
  `,
  ),
  act(
    'finish',
    'whole',
    `
    delivered in full / that 's all she wrote / that 's all folks / fin / signed sealed and delivered / campaign done|finished|complete|over / project|job done|finished|complete / finished here / wrapped here / done and dusted here / archiving the channel / everything delivered / that 's everything /
    put~~ the lid on / in the rear view / good night vienna / end of the road / last post went out / last spot aired / last episode out|aired|delivered / final spot aired / final post / final email sent / final episode / can close the job|project|code / close the job|project|code|po / closing the job|project|code /
    that 's|is a wrap / it 's a wrap / and that 's it for / that 's it for / that 's us done / us done / that 's us all? finished / that 's the whole of / that 's all of / we are finished / last film|spot|deliverable|asset|episode delivered and|& signed|accepted|paid|billed /
    last posters|poster|ads|ad|spots|spot|banners|banner came|went|is|are|'s down / last ad|spot|film ran / all done here / done here / we are done here / that 's that for / put~~ to bed / put~~ ... to bed /
    that 's ... put to bed / final|last invoice is|has|was|went|sent|paid|out|'s|gone / final report sent|is|has|went|'s|gone / wrap report 's|is|sent|went / project closed /
    everything delivered / everything is|was|has|'s been? delivered / all delivered / all assets delivered / all materials|assets|files were|are|have delivered /
    last flight ended|finished|done / last|final asset|file|film|deliverable|banner|spot delivered / last asset 's|is|was|has delivered / job done / mission accomplished / case closed / signed off and closed / come~~ to an end /
    reached the|its end / finished|ended|completed its|their run / crossed the finish line / curtain down / curtains down / closing the book|books on / last one out /
    handed everything over / last deliverable signed|delivered|is|was|'s|out / final deliverable signed|delivered|is|was|'s / final files|masters delivered|are|have
  `,
  ),
];

/** Deeds that stop, restart, end and launch campaigns. */
export const LIFE_ENTRIES: readonly LexiconEntry[] = LIFE_ROWS.flat();
