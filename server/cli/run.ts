import type { Answer } from '../../src/query/answer.ts';
import { asFault } from '../../src/util/fault.ts';
import { catalogue, openSource, type NodeSource } from '../index.ts';
import { parse, UsageError, usage } from './parse.ts';
import { answerLines, faultLine, metricLines, reportLines } from './print.ts';

export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** UTC ms. */
  now: () => number;
}

/** Runs the command line; gives its exit code: 0 done, 1 the data or the question is at fault, 2 the words are. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  let source: NodeSource | undefined;
  try {
    const command = parse(words);
    if (command.name === 'help') terminal.out(usage);
    else if (command.name === 'metrics')
      terminal.out(
        command.json
          ? json(catalogue.map(({ id, about, unit, better }) => ({ id, about, unit, better })))
          : metricLines(),
      );
    else {
      source = await openSource(command.files, command.options, terminal.now);
      if (command.name === 'report')
        terminal.out(command.json ? json(source.report) : reportLines(source.report));
      else {
        const answer = await source.ask(command.question);
        terminal.out(command.json ? json(plain(answer)) : answerLines(answer));
      }
    }
    return 0;
  } catch (thrown) {
    if (thrown instanceof UsageError) {
      terminal.error(`${thrown.message}\n\n${usage}`);
      return 2;
    }
    terminal.error(faultLine(asFault(thrown)));
    return 1;
  } finally {
    source?.release();
  }
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const plain = ({ metrics, period, comparison, asOf, currency, spans }: Answer): object => ({
  period,
  ...(comparison && { comparison }),
  ...(spans && { spans }),
  asOf: new Date(asOf).toISOString(),
  currency,
  metrics: Object.fromEntries(
    Object.entries(metrics).map(([id, metric]) => [id, { ...metric, reason: metric.reason ?? null }]),
  ),
});
