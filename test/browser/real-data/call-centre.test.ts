import { expect } from '@open-wc/testing';
import { until } from '../elements/support.ts';
import { board, isReadable, text, type Board } from './board.ts';
import { groupsOf, mean, percent, rowsOf, sum, whole, withTruth, type Row } from './files.ts';

/* A call centre whose export says for every call whether it was answered, but not when, nor who called. */

const set = 'pwc-callcentre';
const file = 'Call-Center-Dataset.csv';
const minutes = (seconds: number): string =>
  `${(seconds / 60).toLocaleString('en', { maximumSignificantDigits: 2 })} minutes`;
const seconds = (value: number): string => `${Math.round(value)} seconds`;
const clock = (text: string): number => text.split(':').reduce((all, part) => all * 60 + Number(part), 0);
const handle = 'crm-kpi[metric=average-handle-time]';
const speed = 'crm-kpi[metric=average-speed-of-answer]';
const isAnswered = (row: Row): boolean => row['Answered (Y/N)'] === 'Y';
const waited = (row: Row): number => Number(row['Speed of answer in seconds']);

interface Figures {
  calls: number;
  answered: number;
  asa?: number;
  talk?: number;
}

withTruth(set, (truth) => {
  let shown: Board;
  const shows = (attributes: Readonly<Record<string, string>>): void => {
    before(async () => {
      shown = await board(set, [file], 'service', attributes);
    });
    after(() => shown.close());
    it('can be read, card by card', () => isReadable(shown));
    it('says in words what it has not: cases, surveys, and who called', () => {
      for (const lack of ['cases', 'surveys', 'calls.customer_id', 'CSAT', 'Repeat call rate'])
        expect(shown.folded).to.contain(lack);
    });
  };

  describe('the last 30 days of the data', () => {
    shows({});
    it('calls, those lost, and how fast they were answered', async () => {
      expect(text(shown.dashboard, '.resolved')).to.equal('Mar 2 – 31, 2021 · as of Mar 31, 2021');
      const rows = (await rowsOf(set, file)).filter(({ Date: day }) => day! >= '2021-03-02');
      const answered = rows.filter(isAnswered);
      const calls = 'crm-service[view=calls]';
      expect(shown.number(calls)).to.equal(whole(rows.length));
      const lost = rows.length - answered.length;
      expect(shown.words(calls)).to.contain(
        `${lost} callers hung up before an answer (${percent(lost / rows.length)})`,
      );
      expect(shown.number(handle)).to.equal(
        minutes(mean(answered.map(({ AvgTalkDuration }) => clock(AvgTalkDuration!)))),
      );
      expect(shown.number(speed)).to.equal(seconds(mean(answered.map(waited))));
      expect(shown.words(handle)).to.contain('Hold time –');
    });
  });

  describe('all time', () => {
    shows({ period: 'all', compare: 'none' });
    it('answered, lost, speed of answer, service level, talk time', async () => {
      const [offered, , lost] = truth<number[]>('calls');
      const calls = 'crm-service[view=calls]';
      expect(shown.number(calls)).to.equal(whole(offered!));
      const [, abandoned] = truth<number[]>('rates');
      expect(shown.words(calls)).to.contain(
        `${lost} callers hung up before an answer (${percent(abandoned!)})`,
      );
      expect(shown.number(handle)).to.equal(minutes(truth<number[]>('talk')[0]!));
      expect(shown.words(handle)).to.contain(`Call time ${minutes(truth<number[]>('talk')[0]!)}`);
      expect(shown.number(speed)).to.equal(seconds(truth<number[]>('asa')[0]!));
      expect(shown.words(speed)).to.contain(`Service level ${percent(truth<number[]>('sl.20')[0]!)}`);
      // Weeks, from Monday on.
      const [twin] = await shown.twins(calls);
      expect(sum([...twin!.values()].map((row) => Number(row['Service calls'])))).to.equal(offered);
      expect(sum([...twin!.values()].map((row) => Number(row['Calls lost before being answered'])))).to.equal(
        lost,
      );
      const monday = (day: string): number => {
        const at = Date.parse(day);
        return at - ((new Date(at).getUTCDay() + 6) % 7) * 86_400_000;
      };
      const weeks = groupsOf(await rowsOf(set, file), ({ Date: day }) => String(monday(day!)));
      expect([...twin!.values()].map((row) => Number(row['Service calls']))).to.deep.equal(
        [...weeks].sort(([a], [b]) => Number(a) - Number(b)).map(([, calls]) => calls.length),
      );
    });
    it('every agent, and every topic', async () => {
      const card = 'crm-breakdown[by^=agent]';
      const same = async (groups: readonly (Figures & { name: string })[]): Promise<void> => {
        const [twin] = await shown.twins(card);
        expect(twin!.size).to.equal(groups.length);
        for (const { name, calls, answered, asa, talk } of groups)
          expect(twin!.get(name), name).to.include({
            'Service calls': whole(calls),
            'Call abandonment rate': percent((calls - answered) / calls),
            ...(asa !== undefined && { 'Average speed of answer': seconds(asa) }),
            ...(talk !== undefined && { 'Average handle time': minutes(talk) }),
          });
      };
      await same(
        truth<(Figures & { agent: string })[]>('by.agent').map((one) => ({ ...one, name: one.agent })),
      );
      const tag = shown.card(card).shadowRoot!;
      [...tag.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Topic')!.click();
      await until(() => /Streaming/.test(tag.querySelector('table.twin')?.textContent ?? ''));
      await same(
        truth<(Figures & { topic: string })[]>('by.topic').map((one) => ({ ...one, name: one.topic })),
      );
    });
    it('weekdays and hours, and the busiest of each', async () => {
      const card = 'crm-service[view=hours]';
      const [twin] = await shown.twins(card);
      const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
      const ofDay = truth<Record<string, number>>('by.dow');
      const ofHour = truth<Record<string, number>>('by.hour');
      for (const [i, name] of weekdays.entries())
        expect(twin!.get(name)?.Total, name).to.equal(whole(ofDay[i + 1]!));
      for (const [hour, n] of Object.entries(ofHour)) {
        const head = new Date(Date.UTC(2021, 0, 1, Number(hour))).toLocaleTimeString('en', {
          hour: 'numeric',
          minute: '2-digit',
          timeZone: 'UTC',
        });
        const found = [...twin!.values()].map((row) =>
          Number(
            Object.entries(row).find(([name]) => name.replace(/\s/g, ' ') === head.replace(/\s/g, ' '))?.[1],
          ),
        );
        expect(sum(found), head).to.equal(n);
      }
      const busiest = weekdays.find((_, i) => ofDay[i + 1] === Math.max(...Object.values(ofDay)))!;
      expect(shown.words(card)).to.contain(`busiest on ${busiest}`);
    });
  });
});
