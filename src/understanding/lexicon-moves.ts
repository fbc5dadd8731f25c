// Words for leaving, arriving and coming back, as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

/** Leaving before the day ends, coming in after it began, being back. */
export const MOVE_ENTRIES: readonly LexiconEntry[] = [
  {
    // With a time: away from then. With "now" or "early" in working hours: away for the rest of the day.
    cue: 'leave',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      leave~; leave~ work|office; leave~ the office; head~ out|off|home;
      head~ to the airport|station|hospital|doctor|dentist|vet|school|bank|embassy; set off; setting off;
      knock~ off; sign~ off; sign~ out; log~ off|out; log~ off for; slope~ off; slop~ off; sloping off;
      duck~ out|off; dip~; dip~ out; step~ out|away; bounce~; peace~ out; peacing out; jet~ off; jetting;
      take~ off at; rush~ off; head~ off; getting out of here; get~ out of here; cut~ out; disconnect~;
      down tools; hang~ up my; tap|taps|tapping out; bow|bows|bowing out; throw~ in the towel; check~ out; vanish~; disappear~; clock~ off|out; finish~;
      finish~ up; shoot~ off|through; pop~ out; nip~ out|off; have to run|go|leave|head|dash|jet|drop;
      need to run|go|dash|jet; skip~ out; skive~ off; bail~; peel~ off; out of here;
      drop~ off; drop~ offline; go~ offline; wrap~ up; wrap~ up for; call~ it a day; done for the day;
      done for today; close~ the laptop; shut~ down; pack~ up; push~ off; run~ off; scoot~; split~;
      stop~ working|work; stop~; only here|in|around|available|online|working|on until; here|in|around|available|online|working|on but only until; here|in|around|available|online|on , only until; here|in|around|available|online|on , but only until;
      here|in|around|available|online|on until; online|available|around|here|working only until;
      work~ until; work~ only until; only work~ until; i am on until; last in
    `),
  },
  {
    // The first words of a day that begins late: a time after them ends the absence.
    cue: 'arrive',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      in; be in; online; on; be on; be on slack; available; only available; reachable; start~;
      start~ work; start~ late; join~; log~ on|in; at my desk; at the desk; at desk; in the office;
      into the office; in the studio; arrive~; get~ in; reach~ office|work; reach~ the office; reach~;
      be in office|work; report~; be at office|work; come~ to office|work; be at my desk; come~ in;
      come~; come~ later; come~ in later; start~ later; come~ to the office; come~ online; roll~ in;
      enter~; begin~; with you; up and running; be here; be around; be free; surface~; sign~ on|in;
      hop~ on; jump~ on; catch up; be there; land~
    `),
  },
  {
    cue: 'late',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      in late; in a bit late; in a little late; be late in; be late; be a bit|little late;
      be running late; arrive~ late; run~ late; run~ a bit|little late; late in; start~ late; late start;
      start~ a bit|little late|later; later start; come~ in late; come~ in later; in later than usual;
      online late; online later; log~ on late; log~ in late; log~ in late by # hour|hours; be in later; in a bit later;
      run~ in late
    `),
  },
  {
    cue: 'early',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      leave~ early; leave~ earlier; go~ earlier; finish~ earlier; stop~ earlier; head~ off earlier;
      leave~ a bit|little early; leave~ work early; head~ out early; head~ off early; head~ home early;
      duck~ out|off early; log~ off early; sign~ off early; dip~ out? early; finish~ early;
      finish~ up early; early finish; *ing off|out early; *ing early; be off|out early; knock~ off early;
      shoot~ off|through early; slip~ out|off early; go~ home early; go~ early; clock~ off|out early;
      cut~ out early; early dart; early mark; wrap~ up early; slope~ off early; pop~ off early;
      stop~ early; bail~ early; skip~ out early; call~ it early; close~ early
    `),
  },
  {
    // Ends an absence that the message says; on its own it is a return.
    cue: 'back',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      back; be back; come~ back; am returned; have returned; back in; back online; back at it;
      back at work; back to work; back at my desk; back in the office; back on deck; back with us;
      back from ...; online again; at my desk again; reachable again; available again; working again;
      am here again; am in again;
      see y all; talk to you|ya|yall; first day back; first day in; rejoin~; join~~ back; resume~~ work;
      resume~~ duty; back to the office; resume~ work; next in; next online; due back; normal service;
      at work again; c you
    `),
  },
  {
    // Without a day it is a greeting, or said of a thing.
    cue: 'back',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list('return~; see you|ya|yas|yall|everyone|all|everybody; see you all; see u all'),
  },
  {
    // Being in, said by itself: a return only beside a sign that an absence is off.
    cue: 'present',
    means: { form: 'state' },
    trigger: true,
    needsSign: true,
    phrases: list(`
      be in; come~ in; come~ to the office; go~ in; be online; be around; be at work; at work;
      be working; be here; am here; around all; work~ as normal|usual; work~ normally;
      working as per normal; can work; will work; work as usual; available; normal day; normal hours;
      business as usual; be there; here all; at my desk; in the office; keep~ working; in ... after all;
      working today|tomorrow; in today|tomorrow
    `),
  },
  {
    cue: 'present',
    means: { form: 'state', addressed: true },
    trigger: true,
    needsSign: true,
    phrases: list(`
      i work; i can work; i will work; you get me; get me all; i am here; i am in; normal day for me;
      i come to the office; i keep working
    `),
  },
  {
    // "Last day is the 18th, back 4 Jan": away from the day after, where an end is said.
    cue: 'away',
    means: { form: 'last_day' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      last day is; last day in is; last day in;
      last day before break|christmas|xmas|leave|holiday|vacation|pto; last day before the break|holiday;
      last working day is; last working day before; my last day; last day at work|my desk;
      last day of work; finish~ for christmas|xmas|the|good; finish~ up; done|finished for the year; finish~ up for; break~ up for;
      breaking up; last day online
    `),
  },
];
