// Who may do what, entry by entry (product rule 10); whoever may not comes first.
import type { Absence } from '../../../src/domain/absences.ts';
import { asId, type PersonId } from '../../../src/domain/ids.ts';
import { type Intent, may } from '../../../src/domain/permissions.ts';
import { aCampaign, aCover, anAbsence, aPerson, aTask, day, someFacts } from '../../support/builders.ts';

const NOW = new Date('2026-11-25T09:00:00Z');
const id = (name: string) => asId<PersonId>(name);
const [AM, DEPUTY, MEMBER, OTHER] = [id('U_AM'), id('U_DEPUTY'), id('U_MEMBER'), id('U_OTHER')];
const [ADMIN, NAMED_ADMIN] = [id('U_ADMIN'), id('U_NAMED')];
const [GUEST_IN, GUEST_OUT, GONE, LEFT] = [id('U_GIN'), id('U_GOUT'), id('U_GONE'), id('U_LEFT')];

const ours = aCampaign({
  id: asId('c_ours'),
  accountManager: AM,
  deputy: DEPUTY,
  members: [MEMBER, GUEST_IN].map((person) => ({ person, role: 'design' })),
});
const theirs = aCampaign({ id: asId('c_theirs'), name: 'Theirs', channel: null, accountManager: OTHER });
const facts = someFacts({
  people: [
    aPerson({ id: AM }),
    aPerson({ id: DEPUTY }),
    aPerson({ id: MEMBER }),
    aPerson({ id: OTHER }),
    aPerson({ id: ADMIN, admin: true }),
    aPerson({ id: NAMED_ADMIN }),
    aPerson({ id: GUEST_IN, guest: true }),
    aPerson({ id: GUEST_OUT, guest: true }),
    aPerson({ id: GONE, admin: true, deactivated: true }),
    aPerson({ id: LEFT, admin: true, lastDay: day('2026-11-24') }),
  ],
  campaigns: [ours, theirs],
  settings: { admins: [NAMED_ADMIN] },
});

const EVERYONE = [AM, DEPUTY, MEMBER, OTHER, ADMIN, NAMED_ADMIN, GUEST_IN, GUEST_OUT, GONE, LEFT];
const ADMINS = [ADMIN, NAMED_ADMIN];
const LEADS = [AM, DEPUTY, ...ADMINS];

/** Exactly these may. */
function expectOnly(intent: Intent, allowed: readonly PersonId[]): void {
  expect(EVERYONE.filter((who) => may(facts, who, intent, NOW))).toEqual(
    EVERYONE.filter((who) => allowed.includes(who)),
  );
}

const task = aTask({ campaign: ours.id, owner: MEMBER });
const away = (person: PersonId): Absence => anAbsence({ person });

test('nobody unknown, deactivated or past their last day may do anything, admins of then included', () => {
  const intent: Intent = { action: 'edit_settings' };
  for (const who of [id('U_NOBODY'), GONE, LEFT]) expect(may(facts, who, intent, NOW)).toBe(false);
});

test('on their last day someone still may', () => {
  expect(may(facts, LEFT, { action: 'edit_settings' }, new Date('2026-11-24T23:00:00Z'))).toBe(true);
});

test.each(['decide_cover', 'decide_change', 'edit_campaign', 'see_budget'] as const)(
  '%s: only the account manager and deputy of that campaign, and admins',
  (action) => {
    expectOnly({ action, campaign: ours }, LEADS);
    expectOnly({ action, campaign: theirs }, [OTHER, ...ADMINS]);
  },
);

test('reassign: only those who lead the campaign, not the owner of the task', () => {
  expectOnly({ action: 'reassign', task, campaign: ours }, LEADS);
});

test('handing on and editing a task: its owner too, nobody else on the campaign', () => {
  expectOnly({ action: 'propose_handover', task, campaign: ours }, [...LEADS, MEMBER]);
  expectOnly({ action: 'edit_task', task, campaign: ours }, [...LEADS, MEMBER]);
});

test("a guest's own task counts only where they are a member of the campaign", () => {
  const inside = aTask({ campaign: ours.id, owner: GUEST_IN });
  const outside = aTask({ campaign: theirs.id, owner: GUEST_OUT });
  expectOnly({ action: 'edit_task', task: inside, campaign: ours }, [...LEADS, GUEST_IN]);
  expectOnly({ action: 'edit_task', task: outside, campaign: theirs }, [OTHER, ...ADMINS]);
});

test('an absence: the person, whoever leads a campaign of theirs, admins', () => {
  expectOnly({ action: 'change_absence', absence: away(MEMBER), reporters: [] }, [...LEADS, MEMBER]);
  expectOnly({ action: 'change_absence', absence: away(GUEST_OUT), reporters: [] }, [...ADMINS, GUEST_OUT]);
});

test('who reported an absence may take it back, but not change it', () => {
  const reported = { absence: away(MEMBER), reporters: [OTHER] };
  expectOnly({ action: 'withdraw_absence', ...reported }, [...LEADS, MEMBER, OTHER]);
  expectOnly({ action: 'change_absence', ...reported }, [...LEADS, MEMBER]);
});

test('reporting someone: everyone of the team, guests only colleagues of a campaign and themselves', () => {
  const staff = [AM, DEPUTY, MEMBER, OTHER, ...ADMINS];
  expectOnly({ action: 'report_absence', person: MEMBER }, [...staff, GUEST_IN]);
  expectOnly({ action: 'report_absence', person: OTHER }, staff);
  expectOnly({ action: 'report_absence', person: GUEST_OUT }, [...staff, GUEST_OUT]);
});

test('a cover is answered by its holder alone, not even by an admin for them', () => {
  expectOnly({ action: 'answer_cover', cover: aCover({ holder: MEMBER }) }, [MEMBER]);
  expectOnly({ action: 'answer_cover', cover: aCover({ holder: ADMIN }) }, [ADMIN]);
});

test.each(['edit_people', 'edit_settings'] as const)('%s: admins only', (action) => {
  expectOnly({ action }, ADMINS);
});
