// Exports for the stories. The demo company is synthetic, and its data end on this day.
export const asOf = '2026-10-31';

export const opportunities = new URL('../../demo/data/opportunities.csv', import.meta.url).href;
export const history = new URL('../../demo/data/opportunity-history.csv', import.meta.url).href;
export const targets = new URL('../../demo/data/targets.csv', import.meta.url).href;
export const surveys = new URL('../../demo/data/nps.csv', import.meta.url).href;
export const together = (...addresses: string[]): string => addresses.join(' ');

/** A file as a person drops it on a page. */
export const file = (name: string, text: string): File => new File([text], name, { type: 'text/csv' });

/** A request that is never answered. */
export const endless = (): Response => new Response(new ReadableStream());
/** A server that is there and cannot answer. */
export const unavailable = (): Response => new Response(null, { status: 503 });

/** Eight closed deals and one open, as small as an export can be. */
export const fewDeals = `Deal ID,Stage,Amount,Created Date,Close Date,Owner
D-1,Closed Won,4200,2026-01-12,2026-02-20,Ana
D-2,Closed Lost,1800,2026-01-20,2026-02-27,Bo
D-3,Closed Won,2600,2026-02-02,2026-03-13,Ana
D-4,Closed Won,3900,2026-02-16,2026-03-30,Bo
D-5,Closed Lost,5100,2026-03-02,2026-04-17,Ana
D-6,Closed Won,2200,2026-03-18,2026-05-05,Ana
D-7,Closed Lost,900,2026-04-07,2026-05-22,Bo
D-8,Closed Won,7400,2026-04-21,2026-06-12,Ana
D-9,Negotiation,3300,2026-05-11,2026-07-10,Bo
`;

/** The same with what goes wrong in real exports. */
export const dirtyDeals = `${fewDeals}D-8,Closed Won,7400,2026-04-21,2026-06-12,Ana
D-10,Closed Won,on request,2026-04-02,2026-05-29,Bo
D-11,Closed Won,3100,2026-04-02,sometime in May,Bo
D-12,Closed Lost,n/a,2026-04-09,2026-06-04,Ana
D-13,Awaiting Legal,1500,2026-05-04,2026-06-30,Bo
,Closed Won,6000,2026-04-14,2026-06-02,Ana
`;

/** One row an answer, `counts[i]` of the score `from + i`, spread over half a year. */
export function answersOf(counts: readonly number[], from: number): string {
  const scores = counts.flatMap((count, i) => Array<number>(count).fill(from + i));
  const months = 6;
  const rows = scores.map((score, i) => {
    // A step that shares no factor with the number of months mixes the scores over them.
    const month = 1 + ((i * 5) % months);
    const day = 1 + (Math.floor(i / months) % 28);
    return `A-${i + 1},${score},2026-0${month}-${String(day).padStart(2, '0')}`;
  });
  return `Response ID,NPS Score,Responded at\n${rows.join('\n')}\n`;
}
