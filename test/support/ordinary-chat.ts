// Ordinary chat of an agency, made up: none of it says an absence, a return or a change of a campaign. Hard on purpose:
// many lines use the words of absence for something else.
const LINES = `
morning all, coffee's on
can someone send me the link to the deck again?
thanks!
lol that's brilliant
the printer on the second floor is out of toner
is the studio free at 3?
I'll take a look after lunch
nice work everyone, the client loved it
who broke the build?
the numbers are off by a bit, checking the sheet
just pushed the fix, can you pull and try again
ok sounds good
the new coffee machine is out of order until Thursday
does anyone have a charger I can borrow
I'm out of ideas for the headline
we're out of oat milk again
let me know when you're back at your desk
back to the drawing board then
that caption is off brand
off topic but has anyone seen the new trailer
sorry, was on mute
can you jump on a quick call
I left the file in the shared drive
leave it with me
I'll leave the comments in the doc
don't leave it until the last minute
the meeting moved to room 2
standup in five
happy birthday!!
:tada: :tada:
what time is the call tomorrow?
did anyone order the sandwiches
the wifi is down again
is it just me or is the dashboard slow
the export takes ages on my machine
could you check slide 9
I think the second option reads better
let's go with the first one
the invoice went out on Monday
the newsletter goes out on Tuesdays
I'll send it over in a bit
in a meeting, will reply after
on a call, two minutes
brb
afk for ten, the doorbell
lunch?
grabbing lunch, back in 20
quick school run, back soon
back from lunch
I'm back with a question about the tracker
heading to bed, see you tomorrow
good night all
have a great weekend everyone
logging off, have a good one
see you Monday
I was out yesterday, what did I miss
we were off last week for the holiday
who is out today?
is anyone working on Friday?
when is Dana back?
are you in the office tomorrow?
if I were off I'd be at the beach
imagine being on holiday right now
I wish I was on vacation
take Friday off, you earned it
you should work from home when it snows
the office is closed on Monday
bank holiday on Monday, don't forget
our photographer is sick today
the courier is running late
the client is away until the 9th
their brand manager is on leave this week
the influencer pulled out
the video is out now
the new album is out on Friday
the lights are out on the third floor
this design is sick
I'm sick of this song
that's a sick edit
count me out for karaoke
count me in for pizza
I can't make it to the pub on Friday
can't make the 3pm, can we do 4?
the 9am is moved to 10
could we push the retro to Thursday?
I'll be late to the meeting
running 5 minutes late to standup
two minutes late, sorry
I might be a bit slow to reply today
busy all afternoon with the pitch
flat out until Thursday, be gentle
deep in the spreadsheet until 4
please don't ping me before my coffee
working on the deck all day, headphones on
I work from the old brief, is that right?
the copy is working from the wrong template
my laptop is not working
the link is not working for me
nothing is working today
I will work this Saturday to finish the templates
I'm in early tomorrow if anyone fancies breakfast
I'm in the office all week
I'll be in on Thursday as usual
half the team is at the conference stand
the conference deck is due on Friday
training data for the model is in the folder
of course, I'll do it
in the course of the day
remote control for the telly is missing
the remote repo is out of date
can you give me remote access
vacation photos look amazing
holiday cards are in the drive
the holiday playlist starts at 9
what a trip that was
dentist ads are weird, aren't they
doctor who marathon tonight?
anyone up for a game at 7
I'm off the phone now
I'm off to the client call, wish me luck
going off on a tangent here
turn off the lights when you leave
sign off on the proofs by noon please
waiting for sign off from legal
we need sign-off by Friday
log out and back in again, that fixes it
can you check out the branch
reach out to them on Tuesday
roll it out on Monday
figured it out at 3 in the morning
we ran out of budget for snacks
hand out the flyers on Saturday
the deadline for expenses is the 30th
friendly reminder: timesheets by EOD
don't forget to book your flu jab
the all hands is at 2
room 4 from 2 to 3 is taken
the kettle is back, rejoice
back in 2019 we did it differently
back when I was on leave the numbers jumped
the client came back with two comments
I'll get back to you on Monday
can you call me back after 4
her budget for shoes is unlimited
`;

/** One line each. */
export const ORDINARY_CHAT: readonly string[] = LINES.trim().split('\n');
