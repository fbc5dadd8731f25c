// Days at the office told beside days elsewhere. The author is Kofi, on Tuesday 10 November 2026 at 09:05 in London.
import { saidBy } from '../../support/understanding.ts';

const at = { sentAt: '2026-11-10T09:05:00+00:00' };

describe('days at the office beside days that are not', () => {
  test.each([
    ['out of office Wed, WFH Thu', 'kofi away 11-11; kofi remote 11-12'],
    ['not in the office Wed, WFH Thu', 'kofi away 11-11; kofi remote 11-12'],
    ['home office tomorrow', 'kofi remote 11-11'],
    ['at the client office Thursday', 'kofi remote 11-12'],
    ['in the Berlin office Wednesday', 'kofi remote 11-11'],
    ['Wed: WFH, Thu: office, Fri: WFH', 'kofi remote 11-11; kofi remote 11-13'],
    ['Wed in the office, Thu and Fri from home', 'kofi remote 11-12; kofi remote 11-13'],
    ['this week: in Wed/Thu, home Fri', 'kofi remote 11-13'],
    ["I'm in on Wednesday but WFH Thursday", 'kofi remote 11-12'],
    ['in this morning, WFH this afternoon', 'kofi remote 11-10 12:00-'],
    ['in the office this morning, working from home this afternoon', 'kofi remote 11-10 12:00-'],
    ['WFH this morning, office this afternoon', 'kofi remote 11-10 -12:00'],
    ['home Monday, in Tuesday', 'kofi remote 11-16'],
    ['in Wed, off Thu and Fri', 'kofi away 11-12; kofi away 11-13'],
    ['off Wednesday, in Thursday', 'kofi away 11-11'],
    ['WFH Wed, in office Thu', 'kofi remote 11-11'],
    ['WFH Wednesday, office Thursday, WFH Friday', 'kofi remote 11-11; kofi remote 11-13'],
    ['remote Wed and Fri, office Thu', 'kofi remote 11-11; kofi remote 11-13'],
    ['in the office Wed and Thu, remote Fri', 'kofi remote 11-13'],
    ["I'll be in the office on Thursday and at home on Friday", 'kofi remote 11-13'],
    ["I'm in the office tomorrow, then WFH Thursday and Friday", 'kofi remote 11-12; kofi remote 11-13'],
    ['Hybrid this week: office Wed, home Thu/Fri', 'kofi remote 11-12; kofi remote 11-13'],
    ['June is in the office Wednesday and remote Thursday', 'june remote 11-12'],
    ['leaving at 2 and working the rest of the day from home', 'kofi remote 11-10 14:00-'],
    ['leaving at 2 and working from home after', 'kofi remote 11-10 14:00-'],
    ['heading out at 3 and finishing the day from home', 'kofi remote 11-10 15:00-'],
    ['leaving at 3, WFH tomorrow', 'kofi away 11-10 15:00-; kofi remote 11-11'],
    ['leaving at 2 today, working from home tomorrow', 'kofi away 11-10 14:00-; kofi remote 11-11'],
    ['leaving at 3 for the dentist', 'kofi away 11-10 15:00-'],
  ])('%s', (text, said) => expect(saidBy(text, at)).toBe(said));
});
