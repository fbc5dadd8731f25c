// *Someone else…* answers for anyone why they are not among the three: days, hours and what they said themselves.
import { asId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/people.ts';
import { aCover, day } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { danaIsOut, eachWithBot, untilItSays } from '../support/story.ts';

/** Four designers more on Acme, and Xia, who is new to it. */
const manyDesigners = () => {
  const agency = acme();
  const ravi = agency.people.find(({ id }) => id === 'URAVI') as Person;
  const [acmes] = agency.campaigns;
  if (!acmes) throw new Error('no campaign');
  const more = ['Tom', 'Una', 'Vic', 'Wes', 'Xia'].map((name) => ({
    ...ravi,
    id: asId<Person['id']>(`U${name.toUpperCase()}`),
    name: `${name} Weiss`,
  }));
  const members = [...acmes.members, ...more.slice(0, 4).map(({ id }) => ({ person: id, role: 'design' }))];
  return { ...agency, people: [...agency.people, ...more], campaigns: [{ ...acmes, members }] };
};

const story = eachWithBot(manyDesigners);

async function openChange(): Promise<void> {
  const { sandbox } = story();
  const [morning] = sandbox.messagesIn('UMIA').slice(-1);
  if (!morning) throw new Error('Mia was asked nothing');
  await sandbox.as('UMIA').click(morning, 'Change…');
  await sandbox.waitForModal('UMIA');
}

/** What Mia's form answers about someone. */
async function answersFor(person: string, saying: string): Promise<void> {
  const { sandbox } = story();
  await sandbox.as('UMIA').choose('modal', 'Someone else', person);
  const form = () => JSON.stringify(sandbox.modalsOf('UMIA').at(-1)?.body);
  await sandbox.waitFor(() => form().includes(saying)).catch(() => expect(form()).toContain(saying));
}

test('who has the hours all the same is told apart from the three: often asked, or new to the client', async () => {
  const { sandbox, store } = story();
  for (const count of [1, 2, 3, 4])
    store.covers.put(
      aCover({
        id: asId(`cover_old_${count}`),
        task: null,
        holder: asId('UUNA'),
        absentee: asId('UNOOR'),
        from: day('2026-11-10'),
        assignedBy: asId('UMIA'),
        assignedAt: new Date('2026-11-10T09:00:00Z'),
        state: 'ended',
        endedAt: new Date('2026-11-11T09:00:00Z'),
      }),
    );
  await sandbox.as('UVIC').post('CTEAM', 'out today and tomorrow');
  await sandbox.waitForMessage({ in: 'UVIC', saying: 'Noted' });
  await sandbox.as('UDANA').post('CTEAM', 'out today');
  await sandbox.waitForMessage({ in: 'UMIA', saying: 'Acme banners' });
  await openChange();
  await answersFor('URAVI', 'Ravi can take it.');
  await answersFor('UUNA', 'Una: covered 4 times this month');
  await answersFor('UXIA', 'Xia: new to Acme');
  await answersFor('UVIC', 'Vic: away Wed–Thu');
  await answersFor('UNOOR', 'Noor: no design');
  await answersFor('UDANA', 'Dana: it is theirs, and they are away');
});

test('whoever said that they can’t take it is not said to have time for it', async () => {
  const { sandbox } = story();
  const { morning } = await danaIsOut(story());
  await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
  const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover' });
  await sandbox.as('URAVI').click(asked, "Can't take it");
  const again = await sandbox.waitForMessage({ in: 'UMIA', saying: "Ravi can't take it", after: morning.ts });
  await untilItSays(story(), again, "Ravi can't take it");
  await openChange();
  await answersFor('URAVI', "Ravi: can't take it, as they said");
});
