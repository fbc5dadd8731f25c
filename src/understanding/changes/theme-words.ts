// What a change is done to, as data. `whole` is the campaign by another word; a word that is in no row makes a deed
// done to something else ("paused the video", "pushed the call"), and that is nothing.
import type { LexiconEntry } from '../lexicon.ts';
import { phrasesOf } from './act-words.ts';

/** What something is done to. */
export type Theme =
  | 'whole'
  | 'pronoun'
  | 'date'
  | 'money'
  | 'part'
  | 'scope'
  | 'brief'
  | 'contact'
  | 'role'
  /** Something handed over on a day: a draft, the files. */
  | 'output';

const theme = (name: Theme, phrases: string): LexiconEntry => ({
  cue: 'theme',
  means: { theme: name },
  phrases: phrasesOf(phrases),
});

/** Things of a campaign and their words. */
export const THEME_ENTRIES: readonly LexiconEntry[] = [
  theme(
    'whole',
    `
    event / show / exhibition / fair / sale / expo / campaign|campaigns / project|projects / job|jobs / account / work / activity / programme|program /
    thing / things / whole thing / production / rollout / roll out / push / initiative / engagement /
    effort / activation / ads / adverts / advertising / all ads / comms / piece of work /
    workstream / flight / flights / burst / stuff / plan / plans / lot / whole lot / shebang /
    whole shebang / entire thing / rest of it / all the ads / all work / all activity / everything / activities / all activities
  `,
  ),
  theme(
    'pronoun',
    `
    it / this / we / us / everything / all of it / the lot / whole lot / the whole thing / that / ours
  `,
  ),
  theme(
    'date',
    `
    deadline|deadlines / dl / ddl / eta / etd / target / aim / send date / sending date / publishing date / launch / launches / launch date|day / go live / go live date / golive /
    delivery / delivery date / delivery day / due date / date|dates / air date / airdate / airing /
    first air / flight end / flight start / flight dates / end date / start date / release /
    release date / premiere / handover / hand over / hand off / handoff / handover date / publish date /
    publication / opening / opening day / timeline / timing|timings / schedule / street date / roll out /
    rollout / eta / kick off date / live date / in market date / on air date / drop date / launch week /
    final delivery / final files / final cut / master delivery / the start / the finish / completion /
    completion date / target date / new date / d day / dday / go live day / cutover / first flight /
    last flight / unveiling / debut / closing date / send date / mail date / print date / print deadline /
    slot / media start / start of media / campaign start / launch slot / ship date / shipping date / artwork deadline / finish date / finals / masters / final assets /
    final files delivery / submission / live
  `,
  ),
  theme(
    'money',
    `
    budget|budgets / spend / spending / ad spend / adspend / media spend / media budget / media money /
    money / kitty / pot / fee|fees / retainer / media investment / investment|investments / cost|costs / funding /
    funds / cash / budget cap / media / allocation / envelope / purse / budget total / total / grand total / total budget / spends / monies / billing / billings /
    production budget / media cost|costs /  bucks /   po / war chest /
    what they spend|pay / dough / ad budget / wallet / verba / cap / monthly spend / daily spend / quote /
    ad money / media value / io|ios / insertion order
  `,
  ),
  theme(
    'part',
    `
    piece|pieces / adaptation|adaptations / adapt|adapts / language|languages / out of home / dooh / reddit / twitch / threads / spotify / pmax / programmatic / bing / amazon / audio spot|spots /
    marathi / tamil / telugu / bengali / kannada / gujarati / punjabi / malayalam / urdu / russian / ukrainian / romanian / czech / hungarian / greek / hebrew / finnish / norwegian / estonian / latvian / lithuanian / thai / vietnamese / malay / indonesian / gaelic / swiss german / flemish / slovak / croatian / serbian / bulgarian / cantonese /
    ad account|accounts / video|videos|vid|vids / portion|portions / bit|bits / part|parts / creatives / visuals / images / scripts / designs / headlines / booth video|videos / film|films / banner|banners / reel|reels / post|posts /
    tiktok|tiktoks / cutdown|cutdowns / cut down|downs / language|languages / version|versions / edition|editions / strand|strands / element|elements / component|components / workstream / tier / leg / piece of content / tease /
    landing page|pages / page|pages / poster|posters / spot|spots / asset|assets /
    deliverable|deliverables / format|formats / email|emails / story|stories / carousel|carousels /
    episode|episodes / subtitle|subtitles / subtitle video / illustration|illustrations /
    animation|animations / podcast|podcasts / podcast series / series / video series / graphic|graphics / wall graphics / transcript|transcripts / installation / sampling / pop up / mural / van wrap / door drop / insert|inserts / coupon|coupons / voucher|vouchers / bag|bags / app push / push campaign / affiliate / affiliates / retargeting ads / kiosk|kiosks / outdoor / hoarding|hoardings / press / print run / radio / radio spot|spots / tv / ooh / print / print ad|ads /
    press ad|ads / influencer|influencers / market|markets / country|countries / region|regions /
    territory|territories / app / demo app / demo / tour / campus tour / microsite|microsites /
    website|site|sites / event|events / stunt / newsletter|newsletters / brochure|brochures /
    flyer|flyers / leaflet|leaflets / gif|gifs / thumbnail|thumbnails / translation|translations /
    edit|edits / shoot day|days / photo|photos / still|stills / billboard|billboards / display / search /
    social / paid social / paid search / linkedin / youtube / instagram|insta / facebook / meta /
    snapchat|snap / pinterest / french / german / spanish / italian / dutch / portuguese / japanese /
    english / polish / swedish / danish / arabic / hindi / mandarin / chinese / korean / welsh / irish /
    catalan / turkish / postcard|postcards / mailer|mailers / direct mail / dm / webinar|webinars /
    workshop|workshops / whitepaper|whitepapers / white paper / blog|blogs / blog post|posts /
    article|articles / case study|studies / infographic|infographics / filter / quiz / game / playlist /
    jingle / bus side|sides / bus shelters / six sheet|sheets / 6 sheet|sheets / wobbler|wobblers / pos /
    point of sale / sticker|stickers / merch / tote|totes / wrap / bumper|bumpers / preroll / pre roll /
    trailer|trailers / teaser|teasers / sizzle / montage / explainer|explainers /
    testimonial|testimonials / interview|interviews / portrait|portraits / packshot|packshots /
    pack shots / lookbook / catalogue|catalog / booklet / guide / brand book / toolkit /
    template|templates / dashboard / report|reports / survey / audit / radio ads / mini podcast /
    livestream / live stream / wave|waves / phase|phases / market / weeks of media / ad set|sets /
    keyword|keywords / ad group|groups / placement|placements / size|sizes / aspect ratio|ratios /
    store|stores / city|cities / states / whatsapp / sms / push notifications / crm / ecrm / pr / seo /
    ppc / ctv / vod / cinema / display ads / facebook ads / tiktok ads / google ads / search ads /
    instagram ads / audio / audio ads / rounds of amends / round of amends / deck|decks /
    display banners / booth|booths / stand / signage / menu|menus / photography / photo shoot /
    extra day / shoot days / day of filming / 30s / 15s / 60s / 6s / 10s / sec / second spot / cut|cuts /
    longform / long form / short form / shorts / creators / creator / influencer posts /
    voice over versions / variant|variants / adaptation|adaptations / resize|resizes / bundles /
    banner|display|social|asset|carousel set|sets / skin|skins / takeover|takeovers / homepage takeover
  `,
  ),
  theme(
    'scope',
    `
    scope / sow / scope of work / list of deliverables / deliverables list / deliverable list /
    asset list / work order / package / remit / channel mix / media mix / statement of work /
    requirements / shot list / order / escopo
  `,
  ),
  theme(
    'brief',
    `
    tg / aud / target market / photograph|photographs / endframe / super / supers / brief|briefs / tagline|taglines / tag line / headline|headlines / copy / landing page copy /
    copy doc / wording / creative / creatives / hero / hero image / hero shot / hero visual / hero film /
    visual|visuals / key visual / kv / logo / message / messaging / key message / script|scripts / tone /
    tone of voice / voice / voiceover / voice over / vo / audience / target audience / target group /
    target / targets / targeting / look and feel / new look / look / model / palette / colour palette / colour|colours /
    slogan / strapline / claim / concept / cta / call to action / artwork / music / soundtrack / track /
    storyline / storyboard|storyboards / positioning / proposition / art direction / mood / moodboard /
    endline / end line / end frame / name / font / typeface / typography / vibe / angle / story / theme /
    persona / demo / demographic / disclaimer / body copy / subject line|lines / caption|captions /
    imagery / image|images / photography style / direction / creative direction / idea / big idea /
    big line / line / text|texts / lead message / product shot / talent / ambassador / face / mascot /
    character / title / hashtag / offer / promo code / legal line / packshot / lockup|lockups /
    sign off line / end card / style / animatic / design|designs / assets / landing page design /
    mandatories / insight / objective|objectives / kpi|kpis / goal / goals / age group / age range /
    segment / segments / personas / brand line / line up / jingle / song
  `,
  ),
  theme(
    'output',
    `
    first|second|third|final|next draft|round|pass|cut|edit|proof|version / draft|drafts / rough cut / fine cut / first cut / proof|proofs /
    final art|artwork / files / print files / artworks / art / draft copy / first copy / rough|roughs / scamp|scamps / comp|comps /
    mock up|ups / mockup|mockups / offline edit / online edit / grade / mix / export|exports / uploads / v1 / v2 / v3 / r1 / r2 / r3 /
    deliverable|deliverables / package / amends / build / concepts / first concepts / boards / pack / media plan / final report /
    wrap report / toolkit / print / traffic / trafficking / upload
  `,
  ),
  theme(
    'contact',
    `
    contact / contacts / spoc / successor / replacement / our guy|gal|person|man|woman|girl|lady / our new guy|gal|person|man|woman|girl|lady / point of contact / pt of contact / contact person / person of contact / poc /
    client contact / client lead / main contact / day to day contact / day to day / brand manager /
    marketing manager / marketing director / marketing lead / brand lead / brand director /
    head of marketing / head of brand / head of digital / cmo / vp marketing / vp of marketing /
    product manager / project manager there / counterpart / opposite number / our|your|their|the|a|new|main|first go to / go to person /
    approver / approvals person / main person / key contact / new person / decision maker /
    client side lead / client team / stakeholder|stakeholders / campaign manager there /
    procurement lead / marketing|brand|product|digital|client|comms|sales head / marketing|brand dir|boss|person|guy|chief|exec|contact|people|chap|woman|man|team lead? /
    head of comms|marketing|brand|digital|product|sales|growth|ecommerce / chief marketing officer / marketing chief / managing director / ceo / vp / vp brand|digital /
    brand person / main person there / product owner / ecommerce manager / comms manager|lead|director / new boss / man there / woman there / person there / client service contact /
    kam / key account contact / spoc there / new sheriff / person in charge / approver there
  `,
  ),
  theme(
    'role',
    `
    lead / producer / account manager / the am / new am / our am / your am / account lead / account director / designer / media buyer /
    media planner / pm / project manager / project lead / copywriter / editor / owner / strategist /
    art director / creative lead / media lead / team / team sheet / staffing / account team /
    account exec / developer / animator / planner / day to day lead / second / deputy / backup
  `,
  ),
];
