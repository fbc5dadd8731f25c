// What there is to say, for tests of the views: each builder gives the example of everyday, Mon 23 Nov 2026.
import type { ChangeConsequences } from '../../src/domain/change-contents.ts';
import type {
  CoverRequestContent,
  DigestContent,
  MorningContent,
  ReceiptContent,
} from '../../src/domain/contents.ts';
import { asId } from '../../src/domain/ids.ts';
import type {
  ChangeLine,
  HeldLine,
  NeedLine,
  ProposalLine,
  ReceiptLine,
  SpanLine,
} from '../../src/domain/lines.ts';
import type { CampaignLine, WhoisCampaignContent } from '../../src/domain/whois-contents.ts';
import { day, time } from './builders.ts';

/** Mon 23 Nov 2026. */
export const MONDAY = day('2026-11-23');

/** Dana, away the whole Monday. */
export function aSpan(over: Partial<SpanLine> = {}): SpanLine {
  return {
    name: 'Dana',
    availability: 'away',
    from: MONDAY,
    to: MONDAY,
    startTime: null,
    endTime: null,
    part: null,
    endAssumed: false,
    backOn: day('2026-11-24'),
    ...over,
  };
}

/** The reader's own Monday. */
export function aReceiptLine(over: Partial<ReceiptLine> = {}): ReceiptLine {
  return {
    ...aSpan(),
    absence: asId('absence_1'),
    certainty: 'stated',
    state: 'active',
    own: true,
    canExtendTo: day('2026-11-24'),
    ...over,
  };
}

/** A receipt for the reader's own Monday; Mia sorts it out. */
export function aReceipt(over: Partial<ReceiptContent> = {}): ReceiptContent {
  return {
    kind: 'receipt',
    asOf: MONDAY,
    lines: [aReceiptLine()],
    returns: [],
    sortedOutBy: ['Mia'],
    undo: 'act_1',
    undone: false,
    ...over,
  };
}

/** Ravi, named by Dana, with the hours for it. */
export function aProposal(over: Partial<ProposalLine> = {}): ProposalLine {
  return {
    person: asId('U_RAVI'),
    name: 'Ravi',
    reasons: ['named by Dana'],
    overHours: 0,
    freelancer: false,
    ...over,
  };
}

/** Dana's Acme banners, due today at 15:00, proposed to Ravi. */
export function aNeed(over: Partial<NeedLine> = {}): NeedLine {
  return {
    need: 'task:task_1:2026-11-23',
    task: over.role ? null : asId('task_1'),
    what: 'Acme banners',
    campaign: 'Acme Spring Launch',
    role: null,
    absentee: 'Dana',
    due: MONDAY,
    dueTime: time('15:00'),
    urgency: 'needs_cover',
    state: 'open',
    proposal: aProposal(),
    cover: null,
    shared: [],
    declinedBy: [],
    decided: null,
    undo: null,
    alsoWith: [],
    saidToWait: false,
    ...over,
  };
}

/** Mia's Monday: Dana is out and the Acme banners need someone. */
export function aMorning(over: Partial<MorningContent> = {}): MorningContent {
  return {
    kind: 'morning',
    asOf: MONDAY,
    key: 'morning:U_MIA:2026-11-23',
    revision: 1,
    away: [aSpan()],
    later: [],
    needs: [aNeed()],
    canWait: [],
    giveBack: [],
    unconfirmed: [],
    heard: [],
    replacedBy: null,
    ...over,
  };
}

/** What Mia asks of Ravi: Dana's Acme banners. */
export function aHeldLine(over: Partial<HeldLine> = {}): HeldLine {
  return {
    cover: asId('cover_1'),
    task: over.role ? null : asId('task_1'),
    what: 'Acme banners',
    campaign: 'Acme Spring Launch',
    role: null,
    absentee: 'Dana',
    from: MONDAY,
    until: MONDAY,
    due: MONDAY,
    dueTime: time('15:00'),
    startTime: null,
    endTime: null,
    hours: 4,
    state: 'asked',
    endedBy: null,
    channel: 'C0ACME',
    ...over,
  };
}

/** One cover, asked of Ravi by Mia. */
export function aCoverRequest(over: Partial<CoverRequestContent> = {}): CoverRequestContent {
  return {
    kind: 'cover_request',
    asOf: MONDAY,
    key: 'cover:U_RAVI:U_MIA:2026-11-23',
    askedBy: 'Mia',
    covers: [aHeldLine()],
    handovers: [],
    ...over,
  };
}

/** Acme Spring Launch moves from Fri 4 to Wed 9 Dec, applied by Mia. */
export function aChange(over: Partial<ChangeLine> = {}): ChangeLine {
  return {
    change: asId('change_1'),
    campaign: 'Acme Spring Launch',
    candidates: [],
    tasks: [],
    what: 'deadline',
    certainty: 'stated',
    was: '2026-12-04',
    becomes: '2026-12-09',
    state: 'applied',
    edit: over.state === 'heard' ? 'offered' : 'none',
    shifted: null,
    saidBy: 'Mia',
    words: null,
    undo: 'act_7',
    ...over,
  };
}

/** Nothing follows from the change. */
export function aFollow(over: Partial<ChangeConsequences> = {}): ChangeConsequences {
  return {
    campaign: asId('campaign_acme'),
    shift: null,
    handOver: null,
    done: null,
    dueAfter: [],
    away: [],
    over: [],
    free: [],
    uncovered: [],
    prompt: null,
    ...over,
  };
}

/** A digest of an ordinary Monday. */
export function aDigest(over: Partial<DigestContent> = {}): DigestContent {
  return {
    kind: 'digest',
    asOf: MONDAY,
    decisions: [
      {
        client: 'Globex',
        campaign: 'Globex Retargeting',
        deadline: day('2026-11-26'),
        open: ['media'],
        with: 'Mia',
      },
    ],
    waiting: [],
    giveBack: [],
    calm: 8,
    away: [aSpan(), aSpan({ name: 'Noor', to: day('2026-11-25'), backOn: day('2026-11-26') })],
    remote: [],
    covered: [{ holder: 'Ravi', absentee: 'Dana', campaigns: ['Acme Spring Launch'] }],
    changed: [aChange()],
    comingUp: [],
    updatedAt: null,
    ...over,
  };
}

/** Acme Spring Launch with ads and copy staffed and nobody on design. */
export function aWhois(over: Partial<WhoisCampaignContent> = {}): WhoisCampaignContent {
  const inToday = {
    presence: 'in',
    backOn: null,
    coversFor: [],
    coveredBy: [],
    dueInSpan: 0,
    nextDue: null,
  } as const;
  return {
    kind: 'whois_campaign',
    asOf: MONDAY,
    from: MONDAY,
    to: MONDAY,
    campaigns: [
      {
        campaign: asId('campaign_acme'),
        name: 'Acme Spring Launch',
        status: 'active',
        deadline: day('2026-12-09'),
        was: { deadline: day('2026-12-04'), by: 'Mia', on: MONDAY },
        accountManager: 'Mia',
        roles: [
          {
            role: 'ads',
            people: [
              {
                ...inToday,
                name: 'Luis',
                coversFor: [{ name: 'Noor', until: day('2026-11-25') }],
                dueInSpan: 2,
              },
            ],
          },
          { role: 'copy', people: [{ ...inToday, name: 'Sam', nextDue: day('2026-11-26') }] },
          { role: 'design', people: [] },
        ],
      },
    ],
    ...over,
  };
}

/** One campaign of a list. */
export function aCampaignLine(over: Partial<CampaignLine> = {}): CampaignLine {
  return {
    name: 'Acme Spring Launch',
    status: 'active',
    deadline: day('2026-12-09'),
    accountManager: 'Mia',
    risk: [],
    ...over,
  };
}
