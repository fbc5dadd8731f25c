// Words that make a change unsure, sure, untrue, or not new, as data.
import type { LexiconEntry } from '../lexicon.ts';
import { phrasesOf } from './act-words.ts';

/** What such words do to a change. */
export type Stance =
  /** Unsure, said before the deed. */
  | 'hedge'
  /** Unsure, wherever it is said. */
  | 'afterthought'
  /** Unsure, said at the end: "… I think". */
  | 'tail'
  /** Wished, asked for or thought about, not done. */
  | 'wish'
  /** Settled: outweighs a wish. */
  | 'confirm'
  /** Nothing settled: outweighs all, wherever it is said. */
  | 'unconfirmed'
  /** To be settled: outweighs where it is not only a date or detail that is open. */
  | 'unsettled'
  /** As before: no change. */
  | 'idle'
  /** As planned: no change of date. */
  | 'onplan'
  /** Said again of what is known. */
  | 'reminder'
  /** Asked for and turned down: no change, wherever it is said. */
  | 'refused'
  /** Told of a time that is over. */
  | 'past'
  /** Said in jest or as an exercise: no change in all the message. */
  | 'unreal'
  /** Only thought of. */
  | 'condition';

const stance = (name: Stance, phrases: string): LexiconEntry => ({
  cue: 'stance',
  means: { stance: name },
  phrases: phrasesOf(phrases),
});

/** Stances and their words. */
export const STANCE_ENTRIES: readonly LexiconEntry[] = [
  stance(
    'hedge',
    `
    can|could|may be that / might / may / could / looks|look like / looking like / sounds|sound like / seems / seem like / feels like /
    looks|seems|appears|seem|appear|look set? to / sound|sounds|look|looks|seem|seems|are|is|'s about? ready to / itching|poised|primed to / gearing up to / mutter~~|grumbl~~|murmur~~ about / muttering|mutterings|noises|murmurs|murmurings|grumbling|grumblings ... about / muttering|mutterings|noises|murmurs|murmurings about / looks|sounds as if|though / presumably / likely to /
    i think|guess|suspect|believe|reckon|bet|fear|imagine|assume / reckon / reckons / we think|reckon|suspect|expect /
    i hear|heard / we hear|heard / hearing / heard that / word is / talk of|that / chatter about|that / whispers / rumours|rumors /
    pretty|fairly sure / almost certain / not sure / unsure / there is|'s ... chance / good|decent|fair chance /
    chance that|of|we|they / chances are / a chance / risk of|that|we|they / at risk / in danger / in theory /
    unlikely / toying|toy|toys with / umming and ahhing / hemming and hawing / on the fence / in two minds /
    threatening|threaten|threatens to / leaning towards|toward|to / leaning / sniffing around / worried /
    hints|hinted|hinting|hint / expect|expecting|expects / should be / fingers crossed / thinking / thinks|think /
    suspects|suspect / smells like / shaping up / on the verge / on the brink / close to / about to /
    by the sound|sounds of / my money is on / as good as / not be surprised|shocked if? / not surprise me if? /
    not bet against / not put it past / no surprise if / prepare|brace for / brace yourselves / wobbling / wobbly / having second thoughts / second thoughts / nervous about / flirting with / eyeing /
    bracing for / in line for / tipped to / bound to / planning on maybe / playing with / playing around with /
    under review / under discussion / up in the air / touch and go / wavering / hesitating / in doubt
  `,
  ),
  stance(
    'afterthought',
    `
    probable / potential / possible pause|cut|delay|slip|change|move|hold|budget|push|extension / prob / maybe / perhaps / possibly / probably / likely / potentially / apparently / supposedly / allegedly /
    reportedly / rumour|rumor / rumour|rumor has it / pencilled|penciled|pencilling in? / pencil in? / provisional /
    provisionally / tentative / tentatively / if i heard|understood right|correctly /
    if i 'm not mistaken / if i am not mistaken / if memory serves / iirc / afaik / as far as i know / unofficially /
    off the record / between us / in principle / or so they say|said / or so i hear|heard / so i hear|heard /
    by the sound of it / according to rumour / word on the street / from what i hear|heard|gather / i gather / so it seems /
    on the cards / hearsay / grapevine / presumably / most likely / could be / might be / we 'll see / we will see
  `,
  ),
  stance('tail', 'i think / i believe / i reckon / i suspect / i hear / i heard / i imagine / i expect'),
  stance(
    'wish',
    `
    want to / wants to / wanted|wanting to / want|wants|wanted|wanting / would like|love|prefer|rather / keen to|on /
    hoping|hopes|hope to|for / hoping / considering|considers|considered / thinking about|of / thinking /
    mulling / mulls / floating / floated / debating / weighing / weighing up / proposing|propose|proposes|proposed /
    suggesting|suggest|suggests|suggested / discussing|discuss / talking about|of / talks about|of / talked about /
    asking|asked|asks|ask if|whether|about|for / asking ... for / asking|asks to / minded to / looking to|at|into / wondering|wonder|wonders / wondering|wonder|wonders if|whether we|they can|could|should|might|may / should / pushing for / pushing to get|have|launch|move|go|start|delay|pause|cancel|bring|see|do|make|include|add|change /
    lobbying / angling / fishing / contemplating / exploring / evaluating / deciding / tempted / can|could we|i|they|you /
    shall|should we|i / any chance / any objection|objections / ok|okay if|to / mind if / what if we|i|you / how about /
    is it possible / possible to / requesting|requests / raised the idea / idea of|is|to / up for discussion /
    may|might want / need|needs|have to decide|discuss / thinking we / let us / let 's / wish|wishes|wishing / asking us if|whether / ask|asks|asked|asking us? if|whether / ideally /
    would be great|good|nice / playing with the idea / proposal / the plan would be / wish|wishes to
  `,
  ),
  stance(
    'confirm',
    `
    confirmed / confirms / got|given|have|had the ok|okay|nod|go to / got|given|have|had the green light to / effective / with immediate effect / immediately / right away / straight away / confirmation came|is / signed / signed off / official / officially / agreed / approved /
    said yes|yep|yup / we|i agreed / locked / locked in / decided / decision made / for sure / it is decided / told us / told me / announced /
    po is|'s|on|came|arrived / sow is|'s|coming|updated / in the sow / definitely / informed / in the contract /
    it 's done / no way back / final answer / done deal / green lit / rubber stamped / in black and white / set in stone
  `,
  ),
  stance(
    'unconfirmed',
    `
    nothing signed|confirmed|official|final|firm|decided|agreed|committed / nothing ... signed|confirmed|official|final|firm|writing|decided|agreed|committed /
    nothing in writing / not signed|confirmed|official|final|decided|certain|firm|agreed / not ... confirmed|signed|official /
    not in writing / unconfirmed / we wait for / no decision / undecided / subject to / depends on|whether / depending on /
    awaiting|await|pending|waiting ... confirmation|approval|signoff|decision|sign|ok / wait for the confirmation / deciding /
    waiting on|for ... confirm|confirmation|approval|decide|answer|word|decision|sign|signoff|ok|say|yes / needs|need approval|sign /
    still to be confirmed|agreed|decided|signed / shout if that|this / shout if you disagree|mind|object / shout if anyone disagrees|minds|objects / not 100 / do not quote me / hush / finger in the air /
    no final|firm word|decision|answer / yet to confirm|decide|be / have|has yet to / before they|we decide|confirm / take it with a pinch /
    not a done deal / not set in stone / not locked / nobody has committed / do not act on this / early days / not real yet / not yet confirmed|signed|agreed
  `,
  ),
  stance(
    'unsettled',
    'tbc / tbd / tba / to be confirmed|decided|agreed|determined / will confirm / know more|for sure',
  ),
  stance(
    'idle',
    `
    still / on track / on course / as usual|normal / no change|changes /
    unchanged / remains / remain / remained / stays / stay / staying / as is /
    as before / same as before / nothing new|changed / not changed / no news|update|updates /
    hold~ steady|firm / keeps going / sticking to|with / like i said / as i said|mentioned / per the plan /
    business as usual / on the original / as originally / full steam ahead / i remember you
  `,
  ),
  stance(
    'onplan',
    'on schedule / on time / as planned|scheduled|expected|agreed|announced / per plan / according to plan / like planned',
  ),
  stance('reminder', 'reminder / remember / not forget / remind|reminding / friendly nudge / quick nudge'),
  stance(
    'refused',
    'which|that will not happen / we said no / we have said no / i said no / they refused / deny|denies|denied / not true / nobody|noone|never said|says|told / pushed back on that / talked them out of it / turned them down / refuse|refuses|refused|refusing to / decline|declines|declined to / we refused / we declined',
  ),
  stance(
    'past',
    `
    last month|yr|fall / back in january|jan|february|feb|march|april|may|june|july|august|aug|september|sept|sep|october|oct|november|nov|december|spring|summer|autumn|the / back when / used to / back then / at the time / last year|quarter|season / last summer|winter|spring|autumn|fall /
    years|months|ages ago / a year|month ago / in the past / previously / remember when / historically / the year before /
    when i was / when we were / were supposed to / ancient history / two|three|five weeks ago / years back / once upon /
    in 2019|2020|2021|2022|2023|2024 / the other year / in hindsight
  `,
  ),
  stance(
    'unreal',
    'april fool|fools / modeling|modelling|planning exercise / thought experiment / purely|entirely|all hypothetical / hypothetical exercise|scenario|question / for the sake of argument / worked example / what if scenario / i jest / i am joking|kidding / had you going / in a|an perfect|ideal world',
  ),
  stance(
    'condition',
    `
    if / whether / imagine / dreamt|dreamed|dreaming that? / nightmare / just|only kidding|joking / suppose / supposing / in case / unless / were to / would|could|should have / hypothetically /
    assuming / if only / i wish / let 's say / say they / even if / as if
  `,
  ),
  {
    cue: 'correction',
    phrases: phrasesOf(
      'correction / scratch that / no wait / wait no / i mean / i meant / make that / meant to say / strike that / typo / sorry i mean / , sorry / , actually / , rather / , no / - no / * correction / apologies i meant / oops / whoops / my bad',
    ),
  },
];
