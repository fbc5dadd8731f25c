import { changesSaid } from '../../support/read-changes.ts';

// Each case: the message, the channel it is in, what it says.

it.each([
  ["Northwind budget's gone up to £60k", 'c-team', ['sale budget stated =60000']],
  ['Woodgrove have cut us to 30k', 'c-team', ['students budget stated =30000']],
  ['another 10 grand for Litware, PO on its way', 'c-team', ['podcast budget stated']],
  ["they've slashed the student accounts budget in half", 'c-team', ['students budget stated -50%']],
  ['Litware found an extra £5k for us', 'c-team', ['podcast budget stated']],
  ["Northwind's increasing its spend by a quarter", 'c-team', ['sale budget stated 25%']],
  ['the podcast ads pot shrank by 8k', 'c-team', ['podcast budget stated']],
  ["They've topped us up by 12k", 'c-northwind', ['sale budget stated']],
  ['Woodgrove may trim the students budget by 10 to 15%', 'c-team', ['students budget tentative']],
  ['Northwind could go up to 70k if Q4 is good', 'c-team', ['sale budget tentative =70000']],
  [
    'moving 5k from Retargeting to the Contoso Product Launch',
    'c-team',
    ['launch budget stated', 'retargeting budget stated'],
  ],
  ['Litware want 20% more spend in December, confirmed by email', 'c-team', ['podcast budget stated 20%']],
  ["Northwind's now at 55k", 'c-team', ['sale budget stated =55000']],
  ['Litware budget trimmed by a fifth', 'c-team', ['podcast budget stated -20%']],
  ['Woodgrove signed off 15k extra for paid social', 'c-team', ['students budget stated']],
  ['Contoso retargeting: media reduced 30%', 'c-team', ['retargeting budget stated -30%']],
  ['The budget for Student Accounts has been cut, details tomorrow', 'c-team', ['students budget stated']],
  ['Total for the podcast ads is now £22,500', 'c-team', ['podcast budget stated =22500']],
  ['Northwind PO came in at 48k rather than 45k', 'c-team', ['sale budget stated =48000']],
  ['Spend cap raised from 2k to 3k a day', 'c-contoso', ['launch budget stated =3000']],
  ['Looks like Litware may have 5k less', 'c-team', ['podcast budget tentative']],
  ['Woodgrove considering upping the budget to 45k', 'c-team', ['students budget tentative =45000']],
  ['litwre bumped us to 25k', 'c-team', ['podcast budget stated =25000']],
  ['Northwind: 45k → 52k', 'c-team', ['sale budget stated =52000']],
  ["Litware's budget went from 18k to 22k", 'c-team', ['podcast budget stated =22000']],
  ["Woodgrove's total's gone down to 28k", 'c-team', ['students budget stated =28000']],
  ["we've been given an additional 6k for Contoso retargeting", 'c-team', ['retargeting budget stated']],
  ["Northwind's fee is going up 5%", 'c-team', ['sale budget stated 5%']],
  ['Litware are cutting our fee', 'c-team', ['podcast budget stated']],
  ['Contoso Product Launch now has €90.000', 'c-team', ['launch budget stated =90000']],
  ['Woodgrove: media down to £12k from £20k', 'c-team', ['students budget stated =12000']],
  ['they found another 8 grand', 'c-northwind', ['sale budget stated']],
  ['client cut 10k out of production', 'c-northwind', ['sale budget stated']],
  [
    "Notes from Litware: they adore episode 2, they're fine with the invoice, and they've agreed to a further 6k for the extra edit.",
    'c-team',
    ['podcast budget stated'],
  ],
  [
    "Morning! Two bits of Northwind news. The good: they've raised the budget to 52k. The bad: the launch has moved to 10 January.",
    'c-team',
    ['sale budget stated =52000', 'sale deadline stated 2027-01-10'],
  ],
  ['Please be informed, client has revised Northwind budget to 55k', 'c-team', ['sale budget stated =55000']],
  ["woodgrove reckon they'll chuck in another 10k", 'c-team', ['students budget tentative']],
  ['Litware have upped their media to 24k', 'c-team', ['podcast budget stated =24000']],
  ['Litware have halved the media', 'c-team', ['podcast budget stated -50%']],
  ["we've had our budget cut by 12%", 'c-northwind', ['sale budget stated -12%']],
  [
    'They signed! Budget goes to 60k and we add two films',
    'c-northwind',
    ['sale budget stated =60000', 'sale scope stated'],
  ],
  ['might get 10k more, crossing fingers', 'c-contoso', ['launch budget tentative']],
] as const)('a budget changes: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});

it.each([
  ['Northwind: please add two TikToks to the deliverables, client approved', 'c-team', ['sale scope stated']],
  ['Woodgrove has asked for a microsite on top, SOW is being updated', 'c-team', ['students scope stated']],
  ['Litware dropped the Spanish episodes', 'c-team', ['podcast scope stated']],
  ['out of scope for Northwind now: the radio spots', 'c-team', ['sale scope stated']],
  ['Contoso Product Launch: OOH has been cut, social only', 'c-team', ['launch scope stated']],
  ['Student accounts gets a fifth video', 'c-team', ['students scope stated']],
  ['Client signed off an additional landing page for Retargeting', 'c-team', ['retargeting scope stated']],
  ["they've swapped the emails for a push campaign", 'c-northwind', ['sale scope stated']],
  ['Northwind might want an influencer strand as well', 'c-team', ['sale scope tentative']],
  ['Woodgrove are considering adding TV', 'c-team', ['students scope tentative']],
  ['can we add a carousel to the Litware package?', 'c-team', ['podcast scope tentative']],
  ['Litware wants us to also do the transcripts, agreed today', 'c-team', ['podcast scope stated']],
  ["We're adding Snapchat to Student Accounts", 'c-team', ['students scope stated']],
  ['Contoso Product Launch will now also include a webinar', 'c-team', ['launch scope stated']],
  ['four banners instead of six for retargeting', 'c-team', ['retargeting scope stated']],
  ['Northwind have asked for two more posts per week and signed for it', 'c-team', ['sale scope stated']],
  ['scope update: no radio, but 3 extra reels', 'c-northwind', ['sale scope stated']],
  ['They took email off the list', 'c-northwind', ['sale scope stated']],
  ['Client confirmed the extra explainer video', 'c-contoso', ['launch scope stated']],
  [
    'ok to drop the Spanish version of the podcast? Litware are asking',
    'c-team',
    ['podcast scope tentative'],
  ],
  ['Litware greenlit two bonus episodes', 'c-team', ['podcast scope stated']],
  ['Woodgrove nixed the TikTok portion', 'c-team', ['students scope stated']],
  ['Northwind is expanding to Canada, so we need French versions too', 'c-team', ['sale scope stated']],
  ['Contoso Product Launch: client pulled the OOH', 'c-team', ['launch scope stated']],
  ["They're dropping French and Italian", 'c-contoso', ['launch scope stated']],
  ["Woodgrove told us today: they're doing without the event", 'c-team', ['students scope stated']],
  ['Litware: three episodes fewer', 'c-team', ['podcast scope stated']],
  ['two of the six Northwind films are off the table', 'c-team', ['sale scope stated']],
  ['Northwind goes from six films to four', 'c-team', ['sale scope stated']],
  ['Litware just bought four more episodes', 'c-team', ['podcast scope stated']],
] as const)('work is added or dropped: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});

it.each([
  [
    "New brief for Northwind in the folder, it's about loyalty now, not price",
    'c-team',
    ['sale brief stated'],
  ],
  ["Litware's audience has shifted from founders to students", 'c-team', ['podcast brief stated']],
  [
    "Woodgrove rejected the hero, we're going with the library shot instead",
    'c-team',
    ['students brief stated'],
  ],
  ['Contoso Product Launch: new key visual, the blue one is gone', 'c-team', ['launch brief stated']],
  ['heads up, Retargeting creative is switching to the winter set', 'c-team', ['retargeting brief stated']],
  [
    'they want a warmer tone of voice now, v2 of the guidelines is pinned',
    'c-northwind',
    ['sale brief stated'],
  ],
  ['Woodgrove may change the strapline', 'c-team', ['students brief tentative']],
  ['Northwind\'s headline is changing to "Sun\'s out"', 'c-team', ['sale brief stated']],
  ['The Woodgrove audience is now graduates, not first years', 'c-team', ['students brief stated']],
  ['Contoso Product Launch has a new claim: "Ready when you are"', 'c-team', ['launch brief stated']],
  ['Retargeting: we no longer target parents, only teachers', 'c-team', ['retargeting brief stated']],
  [
    'Updated brief from the client in the folder, please read before doing anything',
    'c-northwind',
    ['sale brief stated'],
  ],
  ['logo has been changed, pull the new one from their site', 'c-northwind', ['sale brief stated']],
  ['old copy is void, use the doc from this morning', 'c-contoso', ['launch brief stated']],
  ['Litware may go for a different tone', 'c-team', ['podcast brief tentative']],
  ['Northwind wants the blue version as hero, not the red', 'c-team', ['sale brief tentative']],
  ["Litware's script was rewritten", 'c-team', ['podcast brief stated']],
  [
    'Woodgrove: please stop using "freshers", the audience is postgrads now',
    'c-team',
    ['students brief stated'],
  ],
  ['Contoso Product Launch: imagery changes from people to product', 'c-team', ['launch brief stated']],
  ["we're scrapping the beach concept", 'c-northwind', ['sale brief stated']],
  [
    'Heads up, creative for Northwind is getting a refresh, new KV lands Thursday',
    'c-team',
    ['sale brief stated'],
  ],
  ["Woodgrove's legal made us change the headline", 'c-team', ['students brief stated']],
  ['Litware rebrand: new name, new logo, everything', 'c-team', ['podcast brief stated']],
  ['Retargeting audience widened to 18-34', 'c-team', ['retargeting brief stated']],
  ['the Woodgrove copy has to be formal now', 'c-team', ['students brief stated']],
] as const)('the brief changes: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});

it.each([
  ['Sarah at Northwind has left, Tom Hale is our new contact', 'c-team', ['sale contact stated']],
  ['Please note that Jess Wong replaces Mike at Litware', 'c-team', ['podcast contact stated']],
  ['Woodgrove have a new marketing director, Helen Fox', 'c-team', ['students contact stated']],
  ['New POC on their side: Hannah Lee', 'c-northwind', ['sale contact stated']],
  ['New client lead for Woodgrove: Priya Nair', 'c-team', ['students contact stated']],
  [
    "Litware's marketing manager is leaving, her replacement is Dan Brooks",
    'c-team',
    ['podcast contact stated'],
  ],
  ['Marcus has left, Ellie is our new day to day', 'c-northwind', ['sale contact stated']],
  ['They have a new CMO, Rita Gomez, starts Monday', 'c-contoso', ['launch contact stated']],
  ['Julia Roth takes over as our contact at Woodgrove', 'c-team', ['students contact stated']],
  ['Heads up, Lisa at Northwind is on her way out, Tom steps in', 'c-team', ['sale contact stated']],
  ['Litware have a new head of marketing', 'c-team', ['podcast contact stated']],
  ["Beth's no longer with the company, write to Carl", 'c-northwind', ['sale contact stated']],
  ['The new SPOC from Litware side is Mr. Rao', 'c-team', ['podcast contact stated']],
  ['Woodgrove reorg: we now report to Dana Fields, not Tom', 'c-team', ['students contact stated']],
  ["Litware's Pete retires Friday; his successor is Anne Cole", 'c-team', ['podcast contact stated']],
] as const)("the client's people change: %s", (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});

it.each([
  ['Ben is taking the lead on Northwind from Monday', 'c-team', ['sale staffing stated']],
  ['We might put Kofi on Woodgrove as second AM', 'c-team', ['students staffing tentative']],
  ['From next week Ben will lead Woodgrove', 'c-team', ['students staffing stated']],
  ['Ingrid comes off retargeting at the end of the month', 'c-team', ['retargeting staffing stated']],
  ['Alicia is moving to another account, Ben takes this one', 'c-northwind', ['sale staffing stated']],
] as const)('who works on it changes: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});
