// Words that chat uses for other things than a campaign. A campaign's name that is only such a word counts
// where it is written as a name; such a word typed is never taken for a misspelt name.

const ORDINARY = `
about above access account accounts across action active actual after again agency agenda alert almost along
always amazing animatic another answer anyone anything apart around arrive article asset assets august autumn awesome away
back backed balance banner banners basic batch before begin being below best better between beyond black block
blocks blog blue board book books boost booth both bottle bounce box brand break bridge brief bright bring broke
brought brown budget build built bunch call called calls campaign campaigns cancel cancelled card cards care case
catch center centre chance change changed changes changing channel channels chase chat cheap check city class clean
clear click client clients clock close closed cloud club coffee cold collect collection color colour come comes coming
common company concept connect contact content contest context contract control cool copy core corner cost could
count country couple course cover create creative crisp cross current custom customer cut daily data date dates
days deadline deal deck deep default deliver delivery delta demo depth design desk detail details digital direct
discover dollar done door double down draft dream drive drop dropped during early earth east easy echo edge edit
editor eight either email empty energy enjoy enough enter escape every everyone everything exact expo extra face
facts fair fall family fares farm fast faster feature feed feel fetch field fight figma figure figures final finally
find fine finish fire first fit five fixed flash flat flight flow focus folder follow food force foot forest forever
forward found four frame free fresh friday friend friends front fuel full future game garden gave general get gift
give glad glass global glow goal going gold golden gone good grand great green grow growth guess guide guys half
hand happen happy hard harvest have health hear heard heart heat hello help here hero high hold holiday home hope
horizon host hour hours house huge human idea ideas impact inbox inside instead into invoice issue item items join
joined july june just keep kick kickoff kids kind kitchen know known lab label land landing large last late later
latest launch launched launches lawyer lawyers layer layers lead leaders leads learn least leave legal less let letter
level lift light like limit line link links list listen little live local logo long look looks loop lost lots love
lunch lunchbox made magic mail main make makes manager march market match maybe media meet meeting member message
metro middle might mind mine minute mirror mobile model moment monday money month months moon more morning most
motion move moved moves movie much music name near need needs never next news newsletter night nine noise north note
notes nothing notice november number numbers nurse ocean offer office often once online only onto open opens option
orange order original other others outdoor outside over owner pack package page pages paid paper park part parts
party pass past path pause paused peak people perfect person phone photo picture piece pilot pitch place plan plane
planet plans plant plants play please plenty plus point points power present press price prices prime print problem
process product program project promo proof proud pulse pure push pushed quarter question quick quiet quite radio
rain raise ready real really reason recent record refresh reload relaunch release remember report reset rest restart
result results retail return returns review right ring rise river road room round route running safe sale sales same
save saved school screen season second secret see seed send sent series server service session seven share shift shine
ship shoot shop short shot show sign simple since single site sixth size skin sleep slide slides slow small smart
smile smooth social soft solid some someone something song soon sound source south space spark spend spirit sport
spot spots spring stage staging stand standard start started state station status stay steady step still stock stone
stop store storm story stream street strong student students studio stuff style summer summit sunday super supply
support sure surge sweet swing switch sync system table take taken talk target taste team tell thank thanks that
their them then there these they thing things think third this those thought three thrive through thursday tide time
times today together tomorrow tonight tools total touch tour town track trade traffic trail train travel treat tree
trial trick trip true trust turn tuesday twice twist under unit unity unlimited until update updates upload upper
urban use used user users usual value vast version vibe video videos view vision visit voice wait walk wall want
warm watch water wave ways weather website wednesday week weekend weekly weeks welcome well west what wheel when where
which while white whole wide wild will wind window wine wines winter wish with within without wonder word words work
workshop world would write wrong year years yellow yesterday yet young your zone zoom
loyalty customer lowers sliders louder orders wither writer winner dinner thinner spinner filter litter letters
`;

const WORDS: ReadonlySet<string> = new Set(ORDINARY.trim().split(/\s+/));

/** True for a word that ordinary chat uses; the word is lower case, without accents. */
export const isOrdinaryWord = (word: string): boolean => WORDS.has(word);
