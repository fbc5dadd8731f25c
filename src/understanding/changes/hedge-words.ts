// Words that make a change unsure, sure, untrue, or not new, as data.
import type { LexiconEntry } from '../lexicon.ts';

/** What such words do to a change. */
export type Stance =
  | 'hedge'
  | 'wish'
  | 'confirm'
  | 'unconfirmed'
  | 'idle'
  | 'past'
  | 'condition'
  | 'correction';

const stance = (name: Stance, phrases: string): LexiconEntry => ({
  cue: 'stance',
  means: { stance: name },
  phrases: phrases
    .split('/')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== ''),
});

/** Stances and their words. */
export const STANCE_ENTRIES: readonly LexiconEntry[] = [
  stance(
    'hedge',
    "might / may / could / maybe / perhaps / possibly / probably / likely / potentially / apparently / looks like / look like / looking like / sounds like / seems like / feels like / looks set to / looks as if|though / seems|seem to / seems|appears|appear / presumably / supposedly / allegedly / reportedly / i think / i thought / i guess / i suspect / i believe / i reckon / reckon / reckons / i hear / hearing / heard / rumour|rumor|rumours|rumors / word is / talk of / chatter / whispers / pretty sure / fairly sure / almost certain / not sure / unsure / i would not be surprised|shocked / would not be surprised|shocked / would not surprise / would not bet / there is a chance / there 's a chance / good chance / decent chance / fair chance / chance that / chances are / a chance / risk of / risk that / at risk / in danger / pencilled|penciled|pencilling / pencil / provisional / provisionally / tentative / tentatively / in theory / unlikely / toying|toy with / umming and ahhing / hemming and hawing / on the fence / in two minds / threatening to / leaning towards|toward / leaning / sniffing around / fear / afraid / worried / hints|hinted|hinting / expect|expecting|expects / should be / would / fingers crossed / thinking / thinks|think / suspects / i bet / smells like / shaping up / it could be / could be / likely to / due to be confirmed / as good as / on the verge / on the brink / close to / about to / by the sound|sounds of / my money is on / if i heard right / iirc / afaik / as far as i know / unofficially / off the record / between us / on the cards",
  ),
  stance(
    'wish',
    "want to|us|it / wants to|us|it / wanted|wanting to|us|it / want|wants|wanted / would like / would love / would prefer / keen to|on / hoping|hopes|hope to / hoping / considering|consider|considers|considered / thinking about|of / thinking / mulling / mulls / floating / floated / debating / weighing / weighing up / proposing|propose|proposes|proposed / suggesting|suggest|suggests|suggested / discussing|discuss / talking about|of / talks about / asking|asked|asks|ask if|whether|about|for / asking|asked|asks|ask / looking to|at|into / wondering / wonder / pushing for / lobbying / angling / fishing / contemplating / exploring / evaluating / deciding / debate / tempted / can we|i / could we|i / shall we / should we / can you / could you / would it be ok / any chance / any objection|objections / ok if|to / mind if / what if / how about / okay to / is it possible / possible to / requesting|requested|requests / bringing up / raised the idea / idea of|is / up for discussion / propose / lets / let us / let 's / may want / might want / need to decide / have to decide / thinking we",
  ),
  stance(
    'confirm',
    "confirmed / confirms / confirmation came / client confirmed / signed / sow 's|is signed / signed off / signed io / official / officially / its official / agreed / approved / locked / locked in / in writing / decided / decision made / final / for sure / it is decided / they told us / told us / announced / po is|'s / po on / po coming / sow coming / sow is / in the sow / definitely / informed",
  ),
  stance(
    'unconfirmed',
    'nothing signed / not signed / nothing in writing / not in writing / nothing confirmed / nothing official / not confirmed / not official / unconfirmed / not final / nothing final / to be confirmed / tbc / tbd / waiting on|for ... confirm|confirmation|approval|decide|answer|word|decision|sign|signoff|ok / we wait for / awaiting / wait for the confirmation / pending confirmation|approval|sign|signoff|their / needs|need approval|sign / not yet signed|confirmed|approved|decided / still to be|deciding / no decision / not decided / undecided / will know more / hearing more / more tomorrow / subject to / depends on|whether / shout if / unless / let me check / tba / to be decided / nothing firm / not firm / not 100 / not certain / to be agreed / do not quote me / hush / rumor has it / rumour has it / finger in the air',
  ),
  stance(
    'idle',
    'still / on track / on schedule / on course / on time / as planned / as scheduled / as expected / as agreed / no change|changes / unchanged / reminder / remember / do not forget / not forget / remains / remain / remained / stays / stay / staying / as is / as before / same as before / nothing new / nothing changed / not changed / all good / no news / no update|updates / continue~ for / remind|reminding / hold~ steady / keeps going / sticking to|with / holding firm / on the original / like i said / as i said / as mentioned / per the plan / fyi again / business as usual / whatever happens',
  ),
  stance(
    'past',
    'back when / used to / back then / at the time / last year / last month / years ago / months ago / weeks ago / in the past / previously / remember when / historically / a year ago / last quarter / last summer|winter|spring|autumn|fall / the year before / when i was / when we were / had been / were supposed to / last season / ancient history',
  ),
  stance(
    'condition',
    'if / imagine / suppose / supposing / what if / in case / unless / were to / would have / could have / should have / say they / hypothetically / assuming / if only / wish / i wish / had they / otherwise / or else',
  ),
  stance(
    'correction',
    'actually / correction / scratch that / no wait / wait no / i mean / make that / i meant / meant to say / sorry i mean / strike that / ignore that / typo / rather',
  ),
];
