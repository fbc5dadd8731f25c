// Everything that the bot can say, in each of its states and in any size: what the limits, the escaping and the
// words are tested on.
import type { HomeView, ModalView } from '@slack/types';
import type { Answer } from '../../src/domain/answers.ts';
import type { NoticeContent } from '../../src/domain/contents.ts';
import type { AdjustForm, PlanNote } from '../../src/domain/cover-forms.ts';
import type { CampaignFields } from '../../src/domain/desk-contents.ts';
import type { HomeContent } from '../../src/domain/home-contents.ts';
import { asId, type TaskId } from '../../src/domain/ids.ts';
import { CHANGES } from '../../src/domain/interpretations.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import type { WhoisContent } from '../../src/domain/whois-contents.ts';
import { renderAbsenceForm } from '../../src/views/absence-form.ts';
import { renderAdjustForm } from '../../src/views/adjust-form.ts';
import { renderCampaignForm } from '../../src/views/campaign-form.ts';
import { renderChangeForm } from '../../src/views/change-form.ts';
import { renderClientNote } from '../../src/views/client-note.ts';
import { renderPersonForm, renderPickPersonForm, renderSettingsForm } from '../../src/views/desk-forms.ts';
import { renderHistory } from '../../src/views/history.ts';
import { renderHome } from '../../src/views/home.ts';
import { renderLogAbsenceForm, renderLogChangeForm } from '../../src/views/log-forms.ts';
import { renderOverCapacityForm } from '../../src/views/over-capacity-form.ts';
import { renderPlanForm } from '../../src/views/plan-form.ts';
import { renderReassignForm } from '../../src/views/reassign-form.ts';
import { renderShiftForm } from '../../src/views/shift-form.ts';
import { renderSomeoneElseForm } from '../../src/views/someone-else-form.ts';
import { renderMendForm, renderTaskForm } from '../../src/views/task-forms.ts';
import { renderWhy } from '../../src/views/why.ts';
import { day, time } from './builders.ts';
import {
  aCampaignLine,
  aChange,
  aCoverRequest,
  aDigest,
  aFollow,
  aHeldLine,
  aMorning,
  aNeed,
  aProposal,
  aReceipt,
  aReceiptLine,
  aSpan,
  aWhois,
  MONDAY,
} from './contents.ts';

/** How it is drawn: so many of each thing, every name put through `named`. */
export interface Scale {
  readonly many: number;
  readonly named: (name: string) => string;
}

/** One of each, under its own name. */
export const ORDINARY: Scale = { many: 1, named: (name) => name };

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Every shape of a span: whole days, parts, open ends, remote, coming up. */
function everySpan(named: Scale['named'] = ORDINARY.named) {
  const name = named('Dana');
  return [
    aSpan({ name }),
    aSpan({ name, endAssumed: true }),
    aSpan({ name, from: day('2026-11-20'), to: day('2026-11-25'), backOn: day('2026-11-26') }),
    aSpan({ name, from: day('2026-11-20'), to: null, backOn: null }),
    aSpan({ name, from: day('2026-11-24'), to: null, backOn: null }),
    aSpan({ name, startTime: time('15:00') }),
    aSpan({ name, endTime: time('12:00') }),
    aSpan({ name, startTime: time('13:00'), endTime: time('15:00') }),
    aSpan({ name, part: 'early' }),
    aSpan({ name, part: 'late' }),
    aSpan({ name, part: 'from_now' }),
    aSpan({ name, availability: 'remote' }),
    aSpan({ name, from: day('2026-12-28'), to: day('2027-01-08'), startTime: time('12:00'), backOn: null }),
  ];
}

/** Every notice in every state, with its name for the test's report. */
export function everyNotice({ many, named }: Scale): Record<string, NoticeContent> {
  const campaign = named('Acme Spring Launch');
  const need = (index: number, over = {}) =>
    aNeed({
      need: `task:task_${index}:2026-11-23`,
      what: named('Acme banners'),
      campaign,
      absentee: named('Dana'),
      proposal: aProposal({
        name: named('Ravi'),
        reasons: [named('named by Dana'), 'knows Acme', '3 h free'],
      }),
      ...over,
    });
  const change = (over = {}) => aChange({ campaign, saidBy: named('Sam'), ...over });
  const spans = everySpan(named);
  const held = (index: number, over = {}) =>
    aHeldLine({
      cover: asId(`cover_${index}`),
      what: named('Acme banners'),
      absentee: named('Dana'),
      ...over,
    });
  const cover = {
    cover: asId<never>('cover_1'),
    holder: named('Luis'),
    until: day('2026-11-24'),
    seen: false,
    late: false,
    startTime: null,
    endTime: null,
    overHours: 2,
  };
  const decided = { decided: { by: named('Mia'), at: time('09:12') }, undo: 'act_3' };
  const role = {
    role: named('media'),
    what: named('Globex Retargeting'),
    due: day('2026-11-26'),
    dueTime: null,
  };
  return {
    receipts: aReceipt({
      lines: spans.map((span, index) => ({
        ...aReceiptLine({ absence: asId(`absence_${index}`) }),
        ...span,
      })),
      sortedOutBy: times(many, () => named('Mia')),
      returns: [
        { name: named('Sam'), own: false, from: MONDAY, to: null },
        { name: named('Dana'), own: true, from: MONDAY, to: day('2026-11-24') },
      ],
    }),
    receiptForAnother: aReceipt({
      lines: times(many, () => aReceiptLine({ own: false, name: named('Sam') })),
    }),
    receiptAsked: aReceipt({ lines: [aReceiptLine({ state: 'asked', certainty: 'tentative' })] }),
    receiptAskedForAnother: aReceipt({
      lines: [aReceiptLine({ state: 'asked', own: false, name: named('Sam') })],
    }),
    receiptWithdrawn: aReceipt({
      lines: [aReceiptLine({ state: 'withdrawn', own: false, name: named('Sam') })],
    }),
    receiptExpired: aReceipt({ lines: [aReceiptLine({ state: 'expired' })], undo: null }),
    receiptUndone: aReceipt({ undone: true, undo: null }),
    reported: {
      kind: 'reported',
      asOf: MONDAY,
      reporter: named('Sam'),
      span: aSpan(),
      absence: asId('absence_1'),
      state: 'active',
    },
    reportedWithdrawn: {
      kind: 'reported',
      asOf: MONDAY,
      reporter: named('Sam'),
      span: aSpan(),
      absence: asId('absence_1'),
      state: 'withdrawn',
    },
    whichPerson: {
      kind: 'which_person',
      asOf: MONDAY,
      question: {
        at: { channel: asId('C0ACME'), ts: asId('1764000000.000100') },
        number: 0,
        candidates: [],
        from: MONDAY,
        to: MONDAY,
      },
      candidates: times(many + 1, (index) => ({ person: asId(`U_SAM_${index}`), name: named('Sam Lee') })),
      answered: null,
    },
    whichPersonAnswered: {
      kind: 'which_person',
      asOf: MONDAY,
      question: {
        at: { channel: asId('C0ACME'), ts: asId('1764000000.000100') },
        number: 0,
        candidates: [],
        from: MONDAY,
        to: null,
      },
      candidates: [],
      answered: named('Sam Lee'),
    },
    morning: aMorning({
      away: times(many, () => spans).flat(),
      later: times(many, () => aSpan({ name: named('Kim'), from: day('2026-12-01'), to: day('2026-12-04') })),
      needs: [
        ...times(many, (index) => need(index, index % 2 === 0 ? { shared: [cover] } : {})),
        ...times(many, (index) => need(index + 1000, { proposal: null, declinedBy: [named('Tom')] })),
        ...times(many, (index) =>
          need(index + 2000, { proposal: aProposal({ name: named('Tom'), overHours: 2 }) }),
        ),
        ...times(many, (index) => need(index + 3000, role)),
        ...times(many, (index) =>
          need(index + 4000, { state: 'covered', proposal: null, cover, ...decided }),
        ),
        need(4998, {
          alsoWith: times(many, () => named('Jon')),
          saidToWait: true,
          shared: times(many, () => cover),
        }),
        need(4997, {
          state: 'covered',
          proposal: null,
          cover: { ...cover, endTime: time('12:00') },
          shared: times(many, () => ({ ...cover, startTime: time('12:00') })),
          ...decided,
        }),
        need(4999, { state: 'covered', cover: { ...cover, late: true }, ...decided }),
        need(5000, { state: 'left', ...decided }),
        need(5001, { state: 'nobody', ...decided, ...role }),
        need(5002, { state: 'void' }),
      ],
      canWait: times(many, (index) => need(index, { urgency: 'can_wait' })),
      giveBack: times(many, () => ({
        cover: asId('cover_1'),
        what: named('Acme banners'),
        holder: named('Ravi'),
        absentee: named('Dana'),
        inFrom: '12:00',
        alsoWith: times(many, () => named('Jon')),
      })),
      unconfirmed: times(many, (index) => ({
        absence: asId(`absence_${index}`),
        absentee: named('Dana'),
        covers: times(many, () => ({ holder: named('Ravi'), what: named('Acme banners') })),
        ended: index % 2 === 0 ? null : { by: named('Mia'), at: time('16:05'), undo: 'act_9' },
      })),
      heard: times(many, () => change({ state: 'heard', words: named('we push the launch by a week') })),
    }),
    morningThatCanWait: aMorning({
      needs: [],
      canWait: times(many, (index) => need(index, { urgency: 'can_wait' })),
    }),
    morningWithRolesOnly: aMorning({ needs: times(many, (index) => need(index, role)) }),
    morningWithNothing: aMorning({ needs: [] }),
    morningReplaced: aMorning({ replacedBy: 'https://acme.slack.com/archives/D1/p1764000000000100' }),
    coverRequest: aCoverRequest({ askedBy: named('Mia'), covers: [held(0)] }),
    coverRequests: aCoverRequest({
      askedBy: named('Mia'),
      covers: [
        ...times(many, (index) => held(index)),
        ...times(many, (index) =>
          held(index + 1000, { ...role, until: null, hours: 0, channel: named('acme') }),
        ),
        held(2000, { state: 'accepted', until: day('2026-11-24') }),
        held(2001, { state: 'declined', from: day('2026-11-24'), until: day('2026-11-27') }),
        held(2002, { state: 'withdrawn', due: null }),
        held(2004, { state: 'ended', endedBy: named('Mia'), startTime: time('12:00') }),
        held(2003, { state: 'ended', until: day('2026-11-27') }),
      ],
    }),
    coverHandover: aCoverRequest({
      handovers: times(many, () => ({
        absentee: asId<never>('U_DANA'),
        name: named('Dana'),
        campaign: named('Acme Spring Launch'),
        accountManager: named('Mia'),
        channel: asId<never>('C0ACME'),
        changed: times(many, () => change()),
        inChannel: true,
        links: times(many, () => ({
          url: 'https://acme.slack.com/archives/C1/p2',
          sent: 'Fri 20 Nov 16:10',
        })),
      })),
    }),
    coverAccepted: aCoverRequest({ covers: [held(0, { state: 'accepted' })] }),
    coverDeclined: aCoverRequest({ covers: [held(0, { state: 'declined' })] }),
    channelLine: {
      kind: 'channel_line',
      asOf: MONDAY,
      covers: times(many, () => ({
        holder: named('Ravi'),
        absentee: named('Dana'),
        what: named('Acme banners'),
        until: MONDAY,
      })),
      changes: times(many, () => change()),
    },
    digest: aDigest({
      decisions: times(many, () => ({
        client: named('Globex'),
        campaign: named('Globex Retargeting'),
        deadline: day('2026-11-26'),
        open: times(many, () => named('media')),
        with: named('Mia'),
      })),
      waiting: times(many, () => ({ campaign, what: 'deadline' as const, with: named('Mia') })),
      giveBack: times(many, () => ({
        what: named('Acme banners'),
        holder: named('Ravi'),
        absentee: named('Dana'),
        with: named('Mia'),
      })),
      away: times(many, () => spans).flat(),
      remote: times(many, () => aSpan({ name: named('Jo'), availability: 'remote' })),
      covered: times(many, () => ({
        holder: named('Ravi'),
        absentee: named('Dana'),
        campaigns: times(many, () => campaign),
      })),
      changed: times(many, () => CHANGES.map((what) => change({ what }))).flat(),
      comingUp: times(many, () => ({ campaign, deadline: day('2026-11-30') })),
      updatedAt: time('09:30'),
    }),
    digestCalm: aDigest({ decisions: [], away: [], covered: [], changed: [] }),
    ...Object.fromEntries(
      CHANGES.map((what) => [
        `changeReceipt_${what}`,
        {
          kind: 'change_receipt',
          by: null,
          asOf: MONDAY,
          change: change({ what }),
          announced: 'soon',
          follows: null,
        } as const,
      ]),
    ),
    changeUndone: {
      kind: 'change_receipt',
      by: null,
      asOf: MONDAY,
      change: change({ state: 'undone' }),
      announced: 'done',
      follows: null,
    },
    changeAsk: {
      kind: 'change_ask',
      asOf: MONDAY,
      own: false,
      change: change({
        state: 'heard',
        certainty: 'tentative',
        words: named('we push the launch by a week'),
      }),
      decidedBy: null,
    },
    changeReceiptFollows: {
      kind: 'change_receipt',
      by: null,
      asOf: MONDAY,
      change: change(),
      announced: 'soon',
      follows: aFollow({
        shift: { tasks: 6, workdays: 3 },
        handOver: { from: named('Dana'), to: named('Ravi'), role: named('copy'), tasks: 2 },
        dueAfter: times(many, () => ({ what: named('Acme banners'), due: day('2026-12-11') })),
        away: times(many, () => ({
          name: named('Dana'),
          days: times(many, () => day('2026-12-07')),
        })),
        over: times(many, () => ({ person: asId<never>('U_RAVI'), name: named('Ravi'), hours: 6 })),
        free: times(many, () => ({ name: named('Ravi'), hours: 6 })),
        uncovered: times(many, (index) => ({
          what: named('Acme banners'),
          absentee: named('Dana'),
          proposed: index % 2 === 0 ? named('Ravi') : null,
        })),
        prompt: { key: 'morning:U_MIA:2026-11-23', revision: 0 },
      }),
    },
    changeReceiptShifted: {
      kind: 'change_receipt',
      by: null,
      asOf: MONDAY,
      change: change(),
      announced: 'done',
      follows: aFollow({ done: { kind: 'shifted', tasks: 6, workdays: -3 } }),
    },
    changeReceiptHandedOver: {
      kind: 'change_receipt',
      by: null,
      asOf: MONDAY,
      change: change({ what: 'staffing' }),
      announced: 'done',
      follows: aFollow({
        done: { kind: 'handed_over', from: named('Dana'), to: named('Ravi'), tasks: 2 },
      }),
    },
    changeAskTask: {
      kind: 'change_ask',
      asOf: MONDAY,
      own: true,
      change: change({
        state: 'heard',
        tasks: times(4, (index) => ({ task: asId(`task_${index}`), name: named('Acme banners') })),
      }),
      decidedBy: null,
    },
    changeAskValue: {
      kind: 'change_ask',
      asOf: MONDAY,
      own: false,
      change: change({ state: 'heard', what: 'budget', was: 'not set', becomes: null, edit: 'needed' }),
      decidedBy: null,
    },
    changeLine: {
      kind: 'channel_line',
      asOf: MONDAY,
      covers: [],
      changes: [change({ shifted: { tasks: 6, workdays: 3 } }), change({ state: 'undone' })],
    },
    lineToCopy: {
      kind: 'line_to_copy',
      channel: asId('C0ACME'),
      line: {
        kind: 'channel_line',
        asOf: MONDAY,
        covers: [],
        changes: times(many, () => change()),
      },
    },
    changeAskWhich: {
      kind: 'change_ask',
      asOf: MONDAY,
      own: false,
      change: change({
        state: 'heard',
        campaign: null,
        candidates: times(many + 1, (index) => ({ campaign: asId(`campaign_${index}`), name: campaign })),
      }),
      decidedBy: null,
    },
    changeAskDecided: {
      kind: 'change_ask',
      asOf: MONDAY,
      own: false,
      change: change({ state: 'ignored' }),
      decidedBy: named('Mia'),
    },
    beforeYouGo: {
      kind: 'before_you_go',
      asOf: MONDAY,
      from: day('2026-11-25'),
      to: day('2026-11-27'),
      tasks: [
        ...times(many, (index) => ({
          task: asId<never>(`task_${index}`),
          what: named('Acme deck'),
          due: day('2026-11-26'),
          state: (['open', 'waits', 'done'] as const)[index % 3] ?? ('open' as const),
          undo: 'act_1',
        })),
      ],
    },
    returnBrief: {
      kind: 'return_brief',
      asOf: MONDAY,
      from: day('2026-11-19'),
      covered: times(many, (index) => ({
        what: named('the Acme banners'),
        holder: named('Ravi'),
        done: index % 2 === 0,
      })),
      yours: times(many, (index) => ({
        task: asId(`task_${index}`),
        what: named('Acme resize'),
        due: day('2026-11-26'),
        keepWith: { holder: asId('U_RAVI'), name: named('Ravi'), decides: named('Mia') },
        asked: index % 3 === 1,
      })),
      kept: times(many, () => ({ what: named('Acme copy'), holder: named('Ravi') })),
      noLonger: times(many, () => ({ what: named('Acme copy'), holder: named('Tom') })),
      handedOn: times(many, () => ({ what: named('Acme film'), to: named('Ana'), by: named('Mia') })),
      changed: times(many, () => change()),
    },
    givenBack: {
      kind: 'given_back',
      asOf: MONDAY,
      stopped: null,
      endedBy: null,
      absentee: named('Dana'),
      inFrom: '12:00',
      what: times(many, () => named('Acme banners')),
    },
    coverEnded: {
      kind: 'given_back',
      asOf: MONDAY,
      stopped: null,
      endedBy: named('Mia'),
      absentee: named('Dana'),
      inFrom: null,
      what: [named('Acme banners')],
    },
    newChannel: { kind: 'new_channel', channel: asId('C1'), campaign: null, answeredNo: false },
    newChannelNo: { kind: 'new_channel', channel: asId('C1'), campaign: null, answeredNo: true },
    newChannelYes: {
      kind: 'new_channel',
      channel: asId('C1'),
      campaign: named('Acme Spring Launch'),
      answeredNo: false,
    },
    leaver: {
      kind: 'leaver',
      asOf: MONDAY,
      person: asId('U_NOOR'),
      name: named('Noor'),
      campaigns: times(many, (index) => ({
        campaign: asId(`campaign_${index}`),
        name: named('Acme Spring Launch'),
        tasks: times(many, () => named('Acme banners')),
        role: index % 2 === 0 ? named('media') : 'deputy',
      })),
    },
    leaverDone: { kind: 'leaver', asOf: MONDAY, person: asId('U_NOOR'), name: named('Noor'), campaigns: [] },
    staleTasks: {
      kind: 'stale_tasks',
      asOf: MONDAY,
      tasks: times(Math.min(many, 5), (index) => ({
        task: asId<TaskId>(`task_${index}`),
        what: named('Acme resize'),
        due: index % 2 === 0 ? day('2026-11-18') : null,
        overdue: index % 2 === 0,
        notConfirmedSince: day('2026-11-03'),
        answered: null,
      })),
      dismissed: false,
    },
    staleTasksAnswered: {
      kind: 'stale_tasks',
      asOf: MONDAY,
      tasks: (['done', 'still_on_it', 'not_mine'] as const).map((answered) => ({
        task: asId<TaskId>('task_1'),
        what: named('Acme resize'),
        due: null,
        overdue: false,
        notConfirmedSince: day('2026-11-03'),
        answered,
      })),
      dismissed: true,
    },
    handedOn: {
      kind: 'handed_on',
      asOf: MONDAY,
      by: named('Mia'),
      tasks: times(many, (index) => ({
        what: named('Acme banners'),
        due: index % 2 === 0 ? day('2026-11-26') : null,
        gained: index % 3 === 0,
        other: index % 5 === 0 ? null : named('Ravi'),
      })),
      undone: false,
    },
    handedOnUndone: {
      kind: 'handed_on',
      asOf: MONDAY,
      by: named('Mia'),
      tasks: times(many, (index) => ({
        what: named('Acme banners'),
        due: null,
        gained: index % 2 === 0,
        other: null,
      })),
      undone: true,
    },
    introduction: { kind: 'introduction', about: null },
    introductionOutside: { kind: 'introduction', about: named('acme-ext') },
    ...Object.fromEntries(
      (['nothing', 'stranger', 'reading_off', 'reading_on', 'help'] as const).map((reply) => [
        `dm_${reply}`,
        { kind: 'dm_reply', reply } as const,
      ]),
    ),
    handoverAsk: {
      kind: 'handover_ask',
      asOf: MONDAY,
      task: asId('task_1'),
      what: named('Acme banners'),
      from: named('Dana'),
      to: asId('U_RAVI'),
      toName: named('Ravi'),
      until: day('2026-11-27'),
      proposedBy: named('Dana'),
      outcome: null,
    },
    handoverDecided: {
      kind: 'handover_ask',
      asOf: MONDAY,
      task: asId('task_1'),
      what: named('Acme banners'),
      from: named('Dana'),
      to: asId('U_RAVI'),
      toName: named('Ravi'),
      until: null,
      proposedBy: named('Sam'),
      outcome: named('Mia gave it to Ravi.'),
    },
  };
}

/** Every answer of `/whois-on`. */
export function everyWhois({ many, named }: Scale): Record<string, WhoisContent> {
  const [campaign] = aWhois().campaigns;
  const roles = (campaign?.roles ?? []).map((role) => ({
    role: named(role.role),
    people: role.people.flatMap((person) =>
      times(many, () => ({
        ...person,
        name: named(person.name),
        coveredBy: [named('Sam')],
        presence: 'away' as const,
        backOn: day('2026-11-26'),
        coversFor: times(many, () => ({ name: named('Noor'), until: day('2026-11-25') })),
      })),
    ),
  }));
  return {
    campaigns: aWhois({
      to: day('2026-11-27'),
      campaigns: times(many, (index) => ({
        campaign: asId(`campaign_${index}`),
        name: named('Acme Spring Launch'),
        status: 'paused',
        deadline: null,
        was: { deadline: null, by: named('Mia'), on: day('2026-11-20') },
        accountManager: named('Mia'),
        roles: times(many, () => roles).flat(),
      })),
    }),
    campaignWithNobody: aWhois({ campaigns: campaign ? [{ ...campaign, was: null, roles: [] }] : [] }),
    person: {
      kind: 'whois_person',
      person: asId('U_DANA'),
      name: named('Dana'),
      asOf: MONDAY,
      from: MONDAY,
      to: MONDAY,
      presence: 'away',
      span: aSpan(),
      tasks: times(many, () => ({
        task: asId<TaskId>('task_1'),
        what: named('Acme banners'),
        due: MONDAY,
        coveredBy: named('Ravi'),
        coversFor: named('Noor'),
      })),
      campaigns: times(many, () => named('Acme Spring Launch')),
    },
    mine: {
      kind: 'whois_mine',
      asOf: MONDAY,
      campaigns: times(many, () =>
        aCampaignLine({
          name: named('Acme Spring Launch'),
          accountManager: named('Mia'),
          risk: times(many, () => `uncovered: ${named('banners')}`),
        }),
      ),
    },
    mineEmpty: { kind: 'whois_mine', asOf: MONDAY, campaigns: [] },
    noSuchDay: { kind: 'whois_no_such_day', asked: named('31 feb') },
    unknown: { kind: 'whois_unknown', asked: named('Acmee'), nearest: times(many, () => named('Acme')) },
  };
}

/** Every answer to a command or click. */
export function everyAnswer({ many, named }: Scale): Record<string, Answer> {
  const done = ['noted', 'undone', 'assigned', 'left', 'nobody', 'accepted', 'declined', 'shared'] as const;
  return {
    ...Object.fromEntries(done.map((text) => [`done_${text}`, { kind: 'done', text } as const])),
    already: { kind: 'already', by: named('Mia'), what: `gave this to ${named('Luis')}`, at: time('09:12') },
    undoBlocked: { kind: 'undo_blocked', by: named('Mia'), at: time('09:12') },
    notAllowed: {
      kind: 'not_allowed',
      who: times(many, () => named('Mia')),
      what: `reassign ${named('Acme')}`,
    },
    cannot: { kind: 'cannot', name: named('Tom'), why: 'away Thu–Fri' },
    pastDay: { kind: 'past_day', day: day('2025-12-03'), asOf: MONDAY },
    noSuchDay: { kind: 'no_such_day', asked: '31 feb', example: '/task Acme banners @dana Thu half day' },
    tooManyHours: { kind: 'too_many_hours', most: 1.5 },
    gone: { kind: 'gone' },
    cannotShare: { kind: 'cannot_share' },
    overCapacity: {
      kind: 'over_capacity',
      name: named('Ana'),
      overHours: 2,
      again: {
        key: 'morning:U_MIA:2026-11-23',
        revision: 3,
        need: 'task:task_1:2026-11-23',
        person: asId('U_ANA'),
      },
    },
    notKnown: {
      kind: 'not_known',
      what: 'campaign',
      asked: named('Acmee'),
      nearest: times(many, () => named('Acme')),
      example: '/whois-on acme fri',
    },
    proposed: { kind: 'proposed', to: named('Mia') },
    willBeAway: {
      kind: 'will_be_away',
      what: named('Acme banners'),
      span: aSpan({ name: named('Ravi'), from: day('2026-11-25'), to: day('2026-11-27') }),
      asOf: MONDAY,
    },
    reassigned: {
      kind: 'reassigned',
      what: times(many, () => named('Acme banners')),
      from: named('Dana'),
      to: named('Ravi'),
      until: day('2026-11-27'),
      asOf: MONDAY,
      awayFor: aSpan({ name: named('Ravi'), from: day('2026-11-25'), to: day('2026-11-27') }),
      overHours: 2,
      undo: 'act_1',
    },
    reassignedForGood: {
      kind: 'reassigned',
      what: [named('Acme banners')],
      from: named('Dana'),
      to: named('Ravi'),
      until: null,
      asOf: MONDAY,
      awayFor: null,
      overHours: 0,
      undo: 'act_1',
    },
    whoisUsage: { kind: 'usage', command: 'whois-on' },
    reassignUsage: { kind: 'usage', command: 'reassign' },
    digestUsage: { kind: 'usage', command: 'digest' },
    taskUsage: { kind: 'usage', command: 'task' },
    taskAdded: {
      kind: 'task_added',
      what: named('Acme resize'),
      asOf: MONDAY,
      owner: named('Ravi'),
      awayFor: aSpan(),
      due: day('2026-11-26'),
      hours: 4,
      undo: 'act_1',
    },
    taskDone: {
      kind: 'task_changed',
      asOf: MONDAY,
      what: named('Acme resize'),
      change: 'done',
      due: null,
      hours: null,
      undo: 'act_1',
    },
    taskNotNeeded: {
      kind: 'task_changed',
      asOf: MONDAY,
      what: named('Acme resize'),
      change: 'not_needed',
      due: null,
      hours: null,
      undo: 'act_1',
    },
    taskStillOnIt: {
      kind: 'task_changed',
      asOf: MONDAY,
      what: named('Acme resize'),
      change: 'still_on_it',
      due: null,
      hours: null,
      undo: 'act_1',
    },
    taskDue: {
      kind: 'task_changed',
      asOf: MONDAY,
      what: named('Acme resize'),
      change: 'due',
      due: day('2026-11-27'),
      hours: null,
      undo: 'act_1',
    },
    taskNoDue: {
      kind: 'task_changed',
      asOf: MONDAY,
      what: named('Acme resize'),
      change: 'due',
      due: null,
      hours: null,
      undo: 'act_1',
    },
    taskSize: {
      kind: 'task_changed',
      asOf: MONDAY,
      what: named('Acme resize'),
      change: 'size',
      due: null,
      hours: 8,
      undo: 'act_1',
    },
    error: { kind: 'error', reference: '7f3a' },
  };
}

/** A Home tab with so many of each thing. */
export function aHome({ many, named }: Scale, over: Partial<HomeContent> = {}): HomeContent {
  const { morning } = everyNotice({ many, named });
  return {
    asOf: MONDAY,
    leads: true,
    decisions: {
      prompt: { key: 'morning:U_MIA:2026-11-23', revision: 3 },
      needs: morning?.kind === 'morning' ? morning.needs.filter((need) => need.state === 'open') : [],
      changes: morning?.kind === 'morning' ? morning.heard : [],
    },
    campaigns: times(many, (index) => ({
      ...aCampaignLine({ name: named('Acme Spring Launch'), risk: [`uncovered: ${named('banners')}`] }),
      campaign: asId(`campaign_${index}`),
      people: index,
    })),
    people: times(many, () => aSpan({ name: named('Dana') })),
    tasks: times(many, (index) => ({
      task: asId(`task_${index}`),
      what: named('Acme banners'),
      due: MONDAY,
      dueTime: time('15:00'),
      coversFor: named('Noor'),
      coveredBy: named('Ravi'),
      notConfirmedSince: day('2026-11-03'),
    })),
    absences: times(many, (index) => ({ ...aSpan(), absence: asId(`absence_${index}`) })),
    admin: {
      gaps: times(many, () => ({ kind: 'no_deputy', campaign: named('Acme Spring Launch') }) as const),
    },
    about: {
      name: named('Mia Holt'),
      role: named('account manager'),
      skills: times(many, () => named('briefing')),
      hoursPerWeek: 40,
      workdays: [1, 2, 3, 4, 5],
      workStart: time('08:30'),
      workEnd: time('17:00'),
      timeZone: 'Europe/London',
      readingOff: false,
    },
    pages: { campaigns: 1, people: 1, tasks: 1, absences: 1, gaps: 1 },
    ...over,
  };
}

/** Every modal, and Home. */
export function everyModal({ many, named }: Scale): Record<string, ModalView | HomeView> {
  const role = { role: named('media'), what: named('Globex Retargeting') };
  const choices = times(many, (index) => ({
    need: aNeed({
      need: `task:task_${index}:2026-11-23`,
      what: named('Acme banners'),
      absentee: named('Dana'),
      ...(index % 3 === 0 ? role : {}),
    }),
    candidates: times(3, (number) =>
      aProposal({
        person: asId(number === 0 ? 'U_RAVI' : `U_${number}`),
        name: named('Ravi'),
        reasons: [named('named by Dana'), 'knows Acme', '3 h free'],
        overHours: number,
        freelancer: true,
      }),
    ),
    lookedAt: { person: asId<never>('U_TOM'), name: named('Tom'), whyNot: 'away Thu–Fri', overHours: 2 },
  }));
  const first = choices.slice(0, 1);
  const morning = everyNotice({ many, named })['morning'];
  const prompt = { asOf: MONDAY, key: 'morning:U_MIA:2026-11-23', revision: 3 };
  const adjust: AdjustForm = {
    need: 'task:task_1:2026-11-23',
    cover: asId('cover_1'),
    what: named('Acme banners'),
    absentee: named('Dana'),
    isRole: false,
    holder: asId('U_RAVI'),
    holderName: named('Ravi'),
    rest: asId('U_TOM'),
    part: 'morning',
    hours: 1.5,
    end: 'day',
    until: day('2026-11-27'),
    over: null,
  };
  return {
    home: renderHome(aHome({ many, named })),
    homeOfMember: renderHome(
      aHome({ many, named }, { leads: false, decisions: { prompt: null, needs: [], changes: [] } }),
    ),
    changeDeadline: renderChangeForm({
      ...aChangeForm(named),
      field: { kind: 'deadline', day: day('2026-12-09'), toBeConfirmed: false },
    }),
    changeDeadlineOpen: renderChangeForm({
      ...aChangeForm(named),
      field: { kind: 'deadline', day: null, toBeConfirmed: true },
      meanwhile: `${named('Jon')} already changed this to Fri 11 Dec at 09:12`,
    }),
    changeStatus: renderChangeForm({
      ...aChangeForm(named),
      field: { kind: 'status', status: 'paused' },
    }),
    changeBudget: renderChangeForm({
      ...aChangeForm(named),
      field: { kind: 'budget', amount: 20000, currency: 'EUR' },
    }),
    changeStaffing: renderChangeForm({
      ...aChangeForm(named),
      now: `${named('Dana')} (${named('design')})`,
      field: { kind: 'staffing', from: asId('U_DANA'), to: asId('U_RAVI'), role: named('copy').slice(0, 60) },
    }),
    shift: renderShiftForm({
      change: asId('change_1'),
      campaign: named('Acme Spring Launch'),
      asOf: MONDAY,
      workdays: 3,
      tasks: times(many * 10, (index) => ({
        task: asId(`task_${index}`),
        what: named('Acme banners'),
        due: day('2026-12-01'),
        becomes: day('2026-12-04'),
      })),
    }),
    absenceNew: renderAbsenceForm({
      absence: null,
      name: null,
      from: MONDAY,
      to: MONDAY,
      startTime: null,
      endTime: null,
      availability: 'away',
    }),
    absenceChange: renderAbsenceForm({
      absence: asId('absence_1'),
      name: named('Dana'),
      from: MONDAY,
      to: null,
      startTime: time('09:00'),
      endTime: time('12:00'),
      availability: 'remote',
    }),
    plan: renderPlanForm({ ...prompt, choices, offset: 0, rest: 3 }),
    planEmpty: renderPlanForm({ ...prompt, choices: [], offset: 0, rest: 0 }),
    ...Object.fromEntries(
      first.map((choice) => ['someoneElse', renderSomeoneElseForm({ ...prompt, choice })]),
    ),
    overCapacity: renderOverCapacityForm({
      ...prompt,
      over: times(many, (index) => ({
        need: `task:task_${index}:2026-11-23`,
        what: named('Acme banners'),
        person: asId('U_ANA'),
        name: named('Ana'),
        overHours: 2,
      })),
    }),
    ...(morning?.kind === 'morning' ? { why: renderWhy(morning, aPlanNote(named, many)) } : {}),
    whyNothing: renderWhy(aMorning({ needs: [] }), {
      state: 'quick',
      uncovered: [],
      moves: [],
      learning: null,
    }),
    clientNote: renderClientNote({
      kind: 'who',
      asOf: MONDAY,
      campaign: named('Acme Spring Launch'),
      what: named('Acme banners'),
      unconfirmed: times(many, () => named('Ravi')),
      holders: times(many, () => named('Ravi')),
      date: day('2026-11-26'),
    }),
    clientNoteOfDate: renderClientNote({
      kind: 'new_date',
      asOf: MONDAY,
      campaign: named('Acme Spring Launch'),
      date: day('2026-12-09'),
    }),
    adjust: renderAdjustForm(adjust),
    adjustOver: renderAdjustForm(adjust, { name: named('Tom'), hours: 2 }),
    reassign: renderReassignForm({
      work: { work: { kind: 'campaign', id: asId('campaign_acme') }, name: named('Acme Spring Launch') },
      from: asId('U_DANA'),
      to: asId('U_RAVI'),
      until: day('2026-11-27'),
    }),
    reassignEmpty: renderReassignForm({ work: null, from: null, to: null, until: null }),
    mendOwner: renderMendForm({
      task: asId('task_1'),
      what: named('Acme banners'),
      mend: 'someone_else',
      due: null,
      sizeHours: 4,
    }),
    mendDue: renderMendForm({
      task: asId('task_1'),
      what: named('Acme banners'),
      mend: 'due',
      due: day('2026-11-27'),
      sizeHours: 4,
    }),
    mendSize: renderMendForm({
      task: asId('task_1'),
      what: named('Acme banners'),
      mend: 'size',
      due: null,
      sizeHours: 5,
    }),
    newTask: renderTaskForm({
      campaign: { id: asId('campaign_1'), name: named('Acme Spring Launch') },
      title: named('banners').slice(0, 150),
      owner: asId('U_RAVI'),
      due: day('2026-11-27'),
      sizeHours: 4,
      clientFacing: true,
    }),
    campaign: renderCampaignForm({
      campaign: asId('campaign_1'),
      fields: aCampaignFields(named, many),
      base: '{}',
      meanwhile: times(Math.min(many, 9), () => `Deputy was changed to ${named('Jon')} meanwhile`),
    }),
    person: renderPersonForm({
      person: asId('U_DANA'),
      fields: {
        name: named('Dana Reyes').slice(0, 80),
        alsoCalled: [named('Dee').slice(0, 40)],
        role: 'designer',
        skills: ['design'],
        learning: [],
        hoursPerWeek: 40,
        workdays: [1, 2, 3, 4, 5],
        workStart: time('09:00'),
        workEnd: time('17:30'),
        timeZone: 'Europe/London',
        country: null,
        kind: 'staff',
        lastDay: day('2026-12-31'),
      },
    }),
    pickPerson: renderPickPersonForm(),
    settings: renderSettingsForm({
      ...DEFAULT_SETTINGS,
      digestChannel: asId('C1'),
      closures: [{ day: day('2026-12-25'), name: 'Christmas' }],
      admins: [asId('U_MIA')],
    }),
    history: renderHistory({
      campaign: named('Acme Spring Launch'),
      asOf: MONDAY,
      entries: [
        ...times(many, () => ({
          on: MONDAY,
          by: named('Mia'),
          what: { kind: 'change', change: aChange() } as const,
        })),
        ...times(many, () => ({
          on: MONDAY,
          by: null,
          what: { kind: 'edit', field: 'deputy', was: named('Jon'), becomes: null } as const,
        })),
      ],
    }),
    newTaskEmpty: renderTaskForm({
      campaign: null,
      title: '',
      owner: null,
      due: null,
      sizeHours: 4,
      clientFacing: false,
    }),
    logAbsence: renderLogAbsenceForm({
      at: { channel: asId('C1'), ts: asId('1.1') },
      person: asId('U_DANA'),
      from: day('2026-11-25'),
      to: null,
      availability: 'away',
    }),
    logChange: renderLogChangeForm({
      at: { channel: asId('C1'), ts: asId('1.1') },
      campaign: { id: asId('campaign_1'), name: named('Acme Spring Launch') },
      change: 'budget',
      newDate: null,
      amount: 50000,
    }),
  };
}

function aCampaignFields(named: Scale['named'], many: number): CampaignFields {
  return {
    client: named('Acme').slice(0, 80),
    name: named('Spring Launch').slice(0, 80),
    aliases: times(Math.min(many, 5), () => named('spring').slice(0, 50)),
    channel: asId('C1'),
    accountManager: asId('U_MIA'),
    deputy: null,
    status: 'active',
    start: null,
    deadline: day('2026-12-18'),
    budget: 48000,
    currency: 'GBP',
    members: [asId('U_DANA')],
  };
}

const aChangeForm = (named: Scale['named']) => ({
  change: asId<never>('change_1'),
  campaign: named('Acme Spring Launch'),
  asOf: MONDAY,
  now: 'Fri 4 Dec',
  seen: 'heard 2026-12-04',
  meanwhile: null,
});

function aPlanNote(named: Scale['named'], many: number): PlanNote {
  return {
    state: 'proven',
    uncovered: times(many, () => named('Acme banners')),
    moves: times(many, () => ({ what: named('Globex copy'), due: day('2026-11-27') })),
    learning: {
      learner: named('Ines'),
      skill: named('design'),
      holder: named('Ravi'),
      what: named('Acme resize'),
    },
  };
}
