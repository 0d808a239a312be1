import type { ColumnType, Entity } from '../schema/entity.ts';
import { linesOf, type Knowledge, type Spelling } from './knowledge.ts';
import { wordKey, type Unit } from './source.ts';

export interface MappedHeader {
  readonly header: string;
  /** Schema column, ':'-name of a helper, or null: kept under its header. */
  readonly column: string | null;
  readonly because: 'option' | 'canonical' | 'alias' | 'unmapped';
  /** What its cells are read as; 'enum' for numbers that are written in words or units. */
  readonly type: ColumnType;
  /** What its cells are written in. */
  readonly unit?: Unit | undefined;
  /** Values of the column for a flag that is set, and that is not. */
  readonly flag?: readonly string[] | undefined;
  /** The lower, the better it fits the column: below 300 by the schema, the file's system or everybody. */
  readonly rank: number;
}

const unmapped = { column: null, because: 'unmapped', type: 'string', rank: Infinity } as const;

/** Of which table a header such as 'Deal - Title' speaks. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^deal - /i, 'deals'],
  [/^lead - /i, 'leads'],
  [/^activity - /i, 'activities'],
  [/^organi[sz]ation - /i, 'customers'],
  [/^propert(y_|ies\.)/i, ''],
];

interface Choice {
  readonly spelling: Spelling;
  readonly rank: number;
  readonly unit?: Unit | undefined;
}

/**
 * What a key may mean, all in one sense: the system's own comes first, then the schema's, then everybody's. Other systems' senses
 * count only while the system is not known.
 */
function sense(key: string, system: string, spellings: readonly Spelling[]): Choice[] {
  const tierOf = (spelling: Spelling): number =>
    spelling.system === system
      ? 1
      : spelling.strict
        ? 9
        : !spelling.system
          ? 1.5
          : spelling.system === 'generic'
            ? 2
            : system === 'generic'
              ? 3
              : 9;
  const tier = Math.min(...spellings.map(tierOf));
  const first = spellings.find((spelling) => tierOf(spelling) === tier);
  if (!first || tier === 9) return [];
  return spellings
    .filter((spelling) => spelling.system === first.system)
    .map((spelling) => ({
      spelling,
      // Between two headers for one column the one that bears its name wins.
      rank: key === wordKey(spelling.column) ? 0 : Math.ceil(tier) * 100 + spelling.place,
    }));
}

/** What a header may stand for in the table, the likeliest first; empty if nobody knows it. */
export function choices(
  entity: Entity,
  header: string,
  system: string,
  { spelled, parts, units }: Knowledge,
): readonly Choice[] {
  const known = spelled.get(entity.$table)!;
  const prefix = prefixes.find(([shape]) => shape.test(header));
  const bare = prefix && (!prefix[1] || prefix[1] === entity.$table) ? header.replace(prefix[0], '') : header;
  const read = units.map((unit) => unit(bare)).find((one) => one);
  const tries: (readonly [label: string, unit?: Unit])[] = [[bare], ...(read ? [read] : []), [header]];
  for (const [label, unit] of tries) {
    const key = wordKey(label);
    const spellings = (known.get(key) ?? []).filter(
      ({ column }) => unit?.scale === undefined || column.endsWith('_s'),
    );
    const found = sense(key, system, spellings);
    if (found.length) return found.map((choice) => ({ ...choice, unit }));
    const plain = /^(id|recordid|hsobjectid)$/.test(key) && entity.$key.length === 1 && entity.$key[0]!;
    const column = plain || (/^(is|fivetran)?deleted$/.test(key) && ':deleted');
    if (column) return [{ spelling: { column, system: 'generic', place: 0 }, rank: 1000 }];
  }
  const key = wordKey(bare);
  const part = parts.get(entity.$table)!.find(([text]) => key.includes(text));
  return part ? [{ spelling: part[1], rank: 250 }] : [];
}

const specType = (entity: Entity, column: string): ColumnType | undefined =>
  entity.$columns.find(({ name }) => name === column)?.type;

/** What the cells are read as: words where only the whole column can tell, or where it stands for something else. */
function typeOf(entity: Entity, { column, hour, flag }: Spelling, scale: number | undefined): ColumnType {
  const type = specType(entity, column);
  if (!type)
    return column.endsWith('_at')
      ? 'timestamp'
      : /^:(line|interval|field)$/.test(column)
        ? 'string'
        : 'boolean';
  if (hour) return 'timestamp';
  const worded = /decimal|boolean/.test(type) && linesOf(entity.$table, column).length > 0;
  return flag || worded || scale !== undefined ? 'string' : type;
}

/** What the host says that a header is in a table; undefined where it says nothing. */
export const toldColumn = (
  { $table }: Entity,
  header: string,
  map: ReadonlyMap<string, string>,
): string | undefined => map.get(`${$table}.${header}`) ?? map.get(header) ?? map.get(wordKey(header));

/** The columns of a table for the headers of a file; one column for one header at most. `unknown` takes headers that nobody knows. */
export function mapHeaders(
  entity: Entity,
  headers: readonly string[],
  system: string,
  map: ReadonlyMap<string, string>,
  knowledge: Knowledge,
  unknown?: Set<string>,
): MappedHeader[] {
  const mapped = headers.map((header): MappedHeader => ({ header, ...unmapped }));
  const taken = new Map<string, number>();
  const offers = headers.map((header, at): readonly Choice[] => {
    const told = toldColumn(entity, header, map);
    if (told === '') {
      mapped[at] = { ...mapped[at]!, because: 'option' };
      return [];
    }
    if (told !== undefined && specType(entity, told))
      return [{ spelling: { column: told, system: 'option', place: 0 }, rank: -2 }];
    const found = choices(entity, header, system, knowledge);
    if (!found.length) unknown?.add(header);
    return found;
  });
  const place = (at: number): void => {
    const header = headers[at]!;
    for (const { spelling, rank, unit } of offers[at]!) {
      const { column, flag } = spelling;
      const rival = taken.get(column);
      if (rival !== undefined && mapped[rival]!.rank <= rank) continue;
      taken.set(column, at);
      const scale = unit?.scale ?? spelling.scale;
      mapped[at] = {
        header,
        column,
        because: rank === -2 ? 'option' : rank > 0 ? 'alias' : 'canonical',
        type: typeOf(entity, spelling, scale),
        unit: unit ?? (scale === undefined ? undefined : { name: `×${scale}`, scale }),
        flag,
        rank,
      };
      if (rival === undefined) return;
      mapped[rival] = { header: headers[rival]!, ...unmapped };
      return place(rival);
    }
  };
  headers.forEach((_, at) => place(at));
  // A file of deals without a stage says 'status' where others say 'stage'.
  const status = taken.get('status');
  const dealt = ['deal_id', 'amount', 'close_date', 'closed_at'].some(
    (column) => taken.has(column) && mapped[taken.get(column)!]!.rank < 1000,
  );
  if (
    entity.$table === 'deals' &&
    status !== undefined &&
    mapped[status]!.because !== 'option' &&
    dealt &&
    !taken.has('stage')
  )
    mapped[status] = { ...mapped[status]!, column: 'stage', type: 'string' };
  return mapped;
}
