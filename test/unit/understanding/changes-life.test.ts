import { changesSaid } from '../../support/read-changes.ts';

// Each case: the message, the channel it is in, what it says.

it.each([
  ["Litware's gone quiet: legal told us to stop everything for now", 'c-team', ['podcast paused stated']],
  ['Woodgrove have put Student Accounts on the back burner', 'c-team', ['students paused stated']],
  ['stand down on Northwind please, client is reviewing the whole thing', 'c-team', ['sale paused stated']],
  ['Litware podcast = frozen. Budget review on their side', 'c-team', ['podcast paused stated']],
  ['pens down on woodgrove folks', 'c-team', ['students paused stated']],
  ["We're on hold, their CFO wants another look", 'c-northwind', ['sale paused stated']],
  ["They've asked us to freeze everything until the merger closes", 'c-northwind', ['sale paused stated']],
  ['Northwind want to pause over Christmas, nothing decided', 'c-team', ['sale paused tentative']],
  ['Apparently Woodgrove are pausing student accounts', 'c-team', ['students paused tentative']],
  ["Litware might have to pause, procurement hasn't raised the PO", 'c-team', ['podcast paused tentative']],
  ['Contoso retargeting has been switched off until further notice', 'c-team', ['retargeting paused stated']],
  ['Retargeting: client requested a pause, effective immediately', 'c-team', ['retargeting paused stated']],
  ["Woodgrove's student push is in limbo while the board argues", 'c-team', ['students paused stated']],
  [
    "Woodgrove just rang. They're stopping the campaign for the time being",
    'c-team',
    ['students paused stated'],
  ],
  [
    'Contoso Product Launch is stopped for the moment, please do not work on it',
    'c-team',
    ['launch paused stated'],
  ],
  ['Litware has been put on pause by the client, no restart date', 'c-team', ['podcast paused stated']],
  ['Client has put a hold on retargeting w.e.f. today', 'c-team', ['retargeting paused stated']],
  ['Northwind: everything on standby until the board meets', 'c-team', ['sale paused stated']],
  ["Woodgrove's on the back burner, compliance found an issue", 'c-team', ['students paused stated']],
  ['spend is off until they pay the invoice', 'c-northwind', ['sale paused stated']],
  ['Procurement has frozen us', 'c-contoso', ['launch paused stated']],
  ['Woodgrove are likely to pause over the summer', 'c-team', ['students paused tentative']],
  ['should we park retargeting till Jan?', 'c-team', ['retargeting paused tentative']],
  ['Woodgrove pulled the brakes on the students campaign', 'c-team', ['students paused stated']],
  ['hit the pause button on Litware', 'c-team', ['podcast paused stated']],
  ["we've stopped Retargeting for now", 'c-team', ['retargeting paused stated']],
  ['Northwind is asleep till spring, client\'s words: "on hold"', 'c-team', ['sale paused stated']],
  ['Contoso Product Launch suspended with immediate effect', 'c-team', ['launch paused stated']],
  ['nothing goes out until further notice', 'c-northwind', ['sale paused stated']],
  [
    "Quick one before I forget: Woodgrove rang this morning and, long story short, they'd rather wait until their merger closes, so consider Student Accounts paused",
    'c-team',
    ['students paused stated'],
  ],
  ['Client is telling to hold Retargeting till further intimation', 'c-team', ['retargeting paused stated']],
  ["Retargeting went dark this morning at the client's request", 'c-team', ['retargeting paused stated']],
  ['client asked us to stop all work today', 'c-contoso', ['launch paused stated']],
  ['the litware podcasts are on hold', 'c-team', ['podcast paused stated']],
  ['*Northwind* is :red_circle: paused', 'c-team', ['sale paused stated']],
] as const)('a campaign is paused: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});

it.each([
  ["Northwind's back on, get the ads out of the drawer", 'c-team', ['sale resumed stated']],
  ['we can start Litware up again, PO landed', 'c-team', ['podcast resumed stated']],
  ['Student Accounts is off hold as of this morning', 'c-team', ['students resumed stated']],
  ['Retargeting is up and running again', 'c-team', ['retargeting resumed stated']],
  ["We're good to go again, legal cleared everything", 'c-northwind', ['sale resumed stated']],
  ['Back on! Client has signed the new terms', 'c-northwind', ['sale resumed stated']],
  ['Litware may come back to life in Q2', 'c-team', ['podcast resumed tentative']],
  ['hearing Woodgrove could restart students after Easter', 'c-team', ['students resumed tentative']],
  ['Contoso Product Launch: the freeze is over, all hands back on it', 'c-team', ['launch resumed stated']],
  ['Retargeting is running again since this morning', 'c-team', ['retargeting resumed stated']],
  ["We've got the nod to restart Litware", 'c-team', ['podcast resumed stated']],
  ['Woodgrove want us back on Student Accounts, contract signed', 'c-team', ['students resumed stated']],
  ['Ads switched back on this morning', 'c-northwind', ['sale resumed stated']],
  ['Student Accounts lives again!', 'c-team', ['students resumed stated']],
  ['Woodgrove have lifted the freeze', 'c-team', ['students resumed stated']],
  ['The Litware break is over, recording restarts Monday', 'c-team', ['podcast resumed stated']],
  ['green light for Northwind again', 'c-team', ['sale resumed stated']],
] as const)('a campaign runs again: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});

it.each([
  ["Woodgrove pulled out, it's over", 'c-team', ['students cancelled stated']],
  ["Litware won't be going ahead with the podcast after all", 'c-team', ['podcast cancelled stated']],
  ['Northwind have fired us', 'c-team', ['sale cancelled stated']],
  ["Litware is off. Completely. They've spent the money on a yacht", 'c-team', ['podcast cancelled stated']],
  ["they've binned the whole thing", 'c-northwind', ['sale cancelled stated']],
  ['pretty sure Woodgrove are about to kill student accounts', 'c-team', ['students cancelled tentative']],
  ['Litware threatening to cancel the podcast ads', 'c-team', ['podcast cancelled tentative']],
  ['The Northwind project was stopped for good', 'c-team', ['sale cancelled stated']],
  ['Sad one: Student Accounts is no more', 'c-team', ['students cancelled stated']],
  ["Litware aren't doing the podcast anymore", 'c-team', ['podcast cancelled stated']],
  ['Retargeting got the chop', 'c-team', ['retargeting cancelled stated']],
  ["we've been dropped by Woodgrove", 'c-team', ['students cancelled stated']],
  ["campaign's dead, folks", 'c-northwind', ['sale cancelled stated']],
  ["They've decided against it, we stop here", 'c-contoso', ['launch cancelled stated']],
  ['woodgrov bank cancelled', 'c-team', ['students cancelled stated']],
  ['The student campaign of Woodgrove was cancelled', 'c-team', ['students cancelled stated']],
  ['Litware have got cold feet and called it off', 'c-team', ['podcast cancelled stated']],
  ['contoso retargeting = cancelled', 'c-team', ['retargeting cancelled stated']],
  ["they've gone with someone else. it was fun", 'c-northwind', ['sale cancelled stated']],
  ['Northwind is not proceeding, client budget got scrapped', 'c-team', ['sale cancelled stated']],
  ["Litware's carked it, they've pulled the funding", 'c-team', ['podcast cancelled stated']],
  ["it's a no from Woodgrove, student accounts isn't going ahead", 'c-team', ['students cancelled stated']],
  ["so the sale's not happening. client's out of stock", 'c-northwind', ['sale cancelled stated']],
  ['Northwind (Summer Sale) is cancelled', 'c-team', ['sale cancelled stated']],
  ['&gt; can you confirm Litware?\nConfirmed, Litware is cancelled', 'c-team', ['podcast cancelled stated']],
] as const)('a campaign is cancelled: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});

it.each([
  ['Northwind is live!', 'c-team', ['sale launched stated']],
  ['Summer Sale went out this morning :tada:', 'c-team', ['sale launched stated']],
  ["Litware podcast has dropped, first episode's on Spotify", 'c-team', ['podcast launched stated']],
  ['Retargeting has been switched on, pixels firing', 'c-team', ['retargeting launched stated']],
  ['woodgrove student accounts is out the door!!', 'c-team', ['students launched stated']],
  ['pressed the button on Northwind five minutes ago', 'c-team', ['sale launched stated']],
  ['Contoso Product Launch is officially in market', 'c-team', ['launch launched stated']],
  ["site's up, ads are serving, we're off!", 'c-northwind', ['sale launched stated']],
  ["It's out in the world now, go and share", 'c-contoso', ['launch launched stated']],
  ["Woodgrove is online since 9 o'clock", 'c-team', ['students launched stated']],
  ['The Northwind sale started today, site is holding up', 'c-team', ['sale launched stated']],
  ["Retargeting's up. First conversions in.", 'c-team', ['retargeting launched stated']],
  ['We launched Litware this morning!', 'c-team', ['podcast launched stated']],
  ['Go live done for Contoso Product Launch, all green', 'c-team', ['launch launched stated']],
  ["and it's live. well done all", 'c-northwind', ['sale launched stated']],
  ['Landing page is up and the ads are running', 'c-northwind', ['sale launched stated']],
  ['Campaign went live at 6:00 without a hitch', 'c-northwind', ['sale launched stated']],
  [':tada: Litware is live :tada:', 'c-team', ['podcast launched stated']],
  ["Northwind's out-of-home went up overnight", 'c-team', ['sale launched stated']],
  ['Retargeting went out at 6am sharp', 'c-team', ['retargeting launched stated']],
  ['first Litware episode just went live', 'c-team', ['podcast launched stated']],
] as const)('a campaign goes out: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});

it.each([
  ["Northwind's all wrapped, final report went over on Friday", 'c-team', ['sale completed stated']],
  ['Litware is done and delivered, thanks everyone', 'c-team', ['podcast completed stated']],
  ['Student Accounts has come to an end, client delighted', 'c-team', ['students completed stated']],
  ['All Contoso retargeting work is complete and handed over', 'c-team', ['retargeting completed stated']],
  ['Retargeting has run its course, final numbers on Monday', 'c-team', ['retargeting completed stated']],
  ['Student Accounts: project closed, thanks for the hard work', 'c-team', ['students completed stated']],
  ["we've delivered everything for Litware, job done", 'c-team', ['podcast completed stated']],
  ['All done here! Post-campaign report is with the client', 'c-contoso', ['launch completed stated']],
  ['The campaign is over, results deck on Thursday', 'c-northwind', ['sale completed stated']],
  ['Northwind finished on Sunday, 112% of target', 'c-team', ['sale completed stated']],
  ['Retargeting campaign has ended as planned', 'c-team', ['retargeting completed stated']],
  ['Woodgrove accepted the last deliverables, project closed', 'c-team', ['students completed stated']],
  ['Litware: last episode out, final report with the client', 'c-team', ['podcast completed stated']],
  ["That's everything delivered, nice one team", 'c-contoso', ['launch completed stated']],
  ["it's been a pleasure, the campaign's wrapped", 'c-northwind', ['sale completed stated']],
] as const)('a campaign is completed: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});
