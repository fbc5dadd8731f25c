// A story that begins with Ravi covering for Dana.
import { asId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/people.ts';
import type { Message } from '../../src/sandbox/workspace/model.ts';
import { acme, type RunningBot } from './running-bot.ts';
import { danaIsOut, untilItSays } from './story.ts';

/** The usual agency, where Tom is a designer too. */
export const withTom = () => {
  const agency = acme();
  const ravi = agency.people.find(({ id }) => id === 'URAVI') as Person;
  return {
    ...agency,
    people: [...agency.people, { ...ravi, id: asId<Person['id']>('UTOM'), name: 'Tom Weiss' }],
  };
};

/** Ravi covers Dana's banners and has said so. */
export async function ravisGotIt(
  running: RunningBot,
  words = 'out today, back tomorrow',
): Promise<{ morning: Message; asked: Message; receipt: Message }> {
  const { sandbox, store } = running;
  const { morning, receipt } = await danaIsOut(running, words);
  await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
  const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover' });
  await sandbox.as('URAVI').click(asked, 'Got it');
  await sandbox.waitFor(() => store.covers.where()[0]?.seenAt);
  await untilItSays(running, morning, 'Ravi covers Acme banners');
  return { morning, asked, receipt };
}

/** The covers, as far as tests are about them. */
export const covers = ({ store }: RunningBot) =>
  store.covers.where().map(({ holder, state, hours, startTime, endTime, until }) => ({
    holder,
    state,
    hours,
    part: [startTime, endTime],
    until,
  }));
