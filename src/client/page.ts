import { createStart, type Connection, type Engine, type Part, type Settings } from './start.ts';

/** What all copies of the kit on one page share. */
export interface Page {
  readonly settings: Settings;
  /** Sources by id, for `source="id"`; and who waits for them. */
  readonly published: Map<string, unknown>;
  readonly watchers: Map<string, Set<() => void>>;
  /** The running worker, or a new one. */
  readonly connect: () => Promise<Connection>;
  /** Keeps the worker until `drop`, which is to be called once for each. */
  readonly hold: () => void;
  readonly drop: () => void;
  readonly during: <T>(job: (connection: Connection) => Promise<T>) => Promise<T>;
  /** Goes on with the larger engine, from the next start on: false where it was there already or cannot be had. */
  readonly grow: () => Promise<boolean>;
  /** A page beside this one, with a worker of its own that reads one format more; undefined where the reader cannot be had. */
  readonly equip: (reader: string) => Promise<Page | void> | undefined;
  /** This page and those beside it. */
  readonly family: readonly Page[];
  /** A new session's name. */
  readonly session: () => string;
  readonly now: () => number;
}

let sessions = 0;

/** The worker outlives its last session by so long, because pages often open the next one at once. */
const idleMs = 5000;

/** `larger` loads the engine that knows the whole catalogue, `load` a reader; `parts` are the readers that the page has, `base` the one it stands beside. */
export function createPage(
  engine: Engine,
  larger?: () => Promise<Engine>,
  load?: (reader: string) => Promise<Part>,
  parts: ReadonlyMap<string, Part> = new Map(),
  base?: Page,
): Page {
  let current = engine;
  const start = createStart(() => current, [...parts.values()]);
  let growing: Promise<boolean> | undefined;
  const settings = base?.settings ?? {};
  const family = (base?.family ?? []) as Page[];
  const equipped = new Map<string, Promise<Page | void>>();
  let running: Promise<Connection> | undefined;
  let holders = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = (): Promise<Connection> => {
    if (running) return running;
    const forget = (): void => {
      if (running === starting) running = undefined;
    };
    // A step that fails is lost as well: only the loss of the whole start, or of what it gave, is forgotten.
    let started = false;
    const starting = start(settings, () => started && forget());
    running = starting;
    starting.then(() => (started = true), forget);
    return starting;
  };
  const grown = async (): Promise<boolean> => {
    try {
      current = await larger!();
    } catch {
      growing = undefined; // not beside the kit's file, or not at the moment: the small engine's answer stands
      return false;
    }
    growing = Promise.resolve(false);
    const before = running;
    running = undefined;
    before?.then(
      ({ link, end }) => {
        link.lose();
        end();
      },
      () => {},
    );
    return true;
  };
  const page: Page = {
    equip(reader) {
      if (!load || parts.has(reader)) return undefined;
      let known = equipped.get(reader);
      if (!known) {
        known = load(reader).then(
          (part) => createPage(engine, larger, load, new Map(parts).set(reader, part), page),
          () => void equipped.delete(reader), // not beside the kit's file, or not at the moment
        );
        equipped.set(reader, known);
      }
      return known;
    },
    family,
    grow: () => (larger ? (growing ??= grown()) : Promise.resolve(false)),
    settings,
    published: new Map(),
    watchers: new Map(),
    connect,
    hold() {
      holders++;
      clearTimeout(timer);
    },
    drop() {
      if (--holders > 0) return;
      timer = setTimeout(() => {
        running?.then(
          ({ link, end }) => {
            link.lose();
            end();
          },
          () => {},
        );
      }, idleMs);
    },
    async during(job) {
      page.hold();
      try {
        return await job(await connect());
      } finally {
        page.drop();
      }
    },
    session: () => String(++sessions),
    now: () => (settings.now ?? Date.now)(),
  };
  family.push(page);
  return page;
}
