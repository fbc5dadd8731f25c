// Deeds that move dates, as data; see act-words.ts.
import type { LexiconEntry } from '../lexicon.ts';
import { act } from './act-words.ts';

const DATE_ROWS: readonly LexiconEntry[][] = [
  // These need a date, a length or a direction beside them.
  act(
    'move',
    'verb',
    `
    prefer~~ / settle~~ on / agree~~ on / agree~~ to / go~~ for|with / fine|ok|okay|happy|good|cool|alright|down with / ask|asks|asked|asking for / float~~ / suggest~~ / propose~~ /
    make it / make this / shove~~ / shuffle~~ / migrate~~ / wander~~ /
    move~~ / shift~~ / push~~ / bump~~ / nudge~~ / slide|slides|sliding|slid / kick~~ / knock~~ / budge~~ / jump~~ /
    switch~~ / swap~~ / change~~ / pass~~ / pull~~ / bring~~ / set|sets|setting / reset~~ / transfer~~ / rebook~~ /
    drift~~ / drag~~ / carry|carries|carried / hop~~ / re date~~ / reslot~~ / rejig~~ / revise~~ / amend~~ /
    fall~~ / roll~~ / not make|hit|meet / not going to make|hit|meet / miss~~ / creep|creeps|creeping|crept / stretch~~ / retime~~ / land|landed / go~~ / go~~ from / take~~ / update~~
  `,
  ),
  // These say it all by themselves.
  act(
    'delay',
    'verb',
    `
    shuffle~~ back|out / shove~~ out / shunt~~ / punt~~ / chuck~~ back / bounce~~ / kick~~ back / kick~~ ... back / shunt~~ back / roll~~ back / push~~ on / knock~~ on to / hold~~ ... over / stick|stuck back / boot~~ / shove~~ back / shove~~ ... back / stall|stalled out / need more time on|for /
    hold~~ up / set~~ back / drift~~ out /
    delay~~ / postpone~~ / defer|defers|deferred|deferring / reschedule~~ / re schedule|scheduled|scheduling / slip~~ /
    slip~~ back|out|right|again / push~~ back|out|right / push~~ ... back|out / put~~ back|off / put~~ ... back|off /
    kick~~ down the road / kick~~ out / kick~~ ... out / move~~ out|back|right / move~~ ... back|out / move~~ to the right /
    slide|slides|sliding|slid out|back|right / slide|slides|sliding|slid ... out|back / overrun~~ / roll~~ over / re time~~ /
    set|sets|setting back / set|sets|setting ... back / hold~~ over / knock~~ back|on / knock~~ ... back / bump~~ back|out /
    bump~~ ... back|out / shift~~ back|out|right / shift~~ ... back|out|right / drag~~ out / drag~~ on / postpon /
    push~~ the button back / kick~~ into the long grass / kick~~ the can / set back / miss~~ the|its|our date|deadline|slot /
    not make|hit|meet the date|deadline|slot / not be? ready for|by|until|till|before / drop~~ back /
    not launch|launching|land|landing|ship|shipping|air|airing|deliver|delivering|live|out until|till|before /
    not go|going live|out until|till|before / not go until|till|before / not be launching|landing|shipping|airing|delivering|live|out until|till|before /
    not be going live|out until|till|before / not going to make the date|deadline|slot / lose~~ our|the slot
  `,
  ),
  act(
    'delay',
    'whole',
    `
    want|wants|wanted|wanting another date|deadline|slot / want|wants|wanted|wanting a|an different|new|later|earlier date|deadline|slot /
    want|wants to have another date|deadline|slot / want|wants to have a|an different|new|later|earlier date|deadline|slot /
    asking|asked|asks for another date|deadline|slot / asking|asked|asks for a|an different|new|later|earlier date|deadline|slot /
    change of date|dates|deadline|timing|timings|schedule|plan / date|dates|deadline|launch|timing|schedule change
  `,
  ),
  act(
    'delay',
    'state',
    'late / behind / behind schedule / running late|behind / overdue / late by / delayed / postponed',
  ),
  act(
    'advance',
    'verb',
    `
    compress~~ / squeeze~~ /
    haul~~ forward / yank~~ forward / haul~~ ... forward / yank~~ ... forward / drag~~ up / bring~~ back|down a week / tighten~~ / pull~~ to the left / hurry~~ up / rush~~ out /
    bring~~ forward|in|up / bring~~ ... forward|in / pull~~ forward|in|up / pull~~ ... forward|in|up / come~~ forward|up /
    move~~ up|forward|in|earlier / move~~ ... up|forward|earlier / bump~~ up|forward / bump~~ ... up|forward /
    shift~~ forward|up|earlier / shift~~ ... forward|up|earlier / push~~ forward|up / push~~ ... forward|up / anticipate~~ /
    prepone~~ / pre pone|poned|poning / advance~~ / put~~ forward / put~~ ... forward / expedite~~ / accelerate~~ /
    fast track~~ / jump~~ forward / jump~~ the queue / move~~ to the left / drag~~ forward / drag~~ ... forward
  `,
  ),
  act(
    'extend',
    'verb',
    `
    extend~~ / prolong~~ / lengthen~~ / shorten~~ / buy~~ us|ourselves / extension / gain~~ / win~~ us / stretch~~ /
    stretch~~ out / get|gets|got|given|granted an extension / add~~ / keep~~ running until|till|through / run~~ on until|till
  `,
  ),
  act(
    'extend',
    'whole',
    'need|needs until|till / asked|asking for until / give~~ us until|till / got until|till / have until|till / got till / have till / bought ourselves until',
  ),
  // A date said of the campaign; a change only where a word of change stands by or the known date is another.
  act(
    'schedule',
    'verb',
    `
    go~ live / launch~ / land~ / air~ / ship~ / go~ out / go~ up / go~ on air|sale / drop~ / due / due out|back|in|for|on|by /
    release~ / deliver~ / start~ / kick~ off / publish~ / roll~ out / open~ / debut~ / premiere~ / premier~ / out / in market /
    on air / on sale / end~ / wrap~ / finish~ / live / break~ / begin~ / run~ / hit~ / complete~ / close~ / be ready /
    be with ... by|on / needs|need to be ... by / scheduled|slated|planned|booked|set|targeted|pegged|earmarked for|on / lined up for|on / locked in? for|on / to go live / wanted|needed by|on /
    happen~ / work|works|working to|towards / aim|aims|aiming for|at / shooting for / targeting / planning for / looking at / in store|stores / send~ / hand~ over / get~ delivered / come~ out / unveil~ / expected on|by
  `,
  ),
  act(
    'schedule',
    'verb',
    'need~~|want~~ ... by|out|live|on|delivered|ready|done|up / need~~|want~~ by / need~~|want~~ it|this|that|everything|them for / need~~ for',
  ),
];

/** Deeds that move dates. */
export const DATE_ENTRIES: readonly LexiconEntry[] = DATE_ROWS.flat();
