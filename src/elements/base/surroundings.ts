import type { Measure } from '../../charts/types.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { textsFor } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { localeOf, observeAround, watchLanguage } from './language.ts';
import { forgetWidths, measureIn } from './measure.ts';

/** What is drawn with before the tag has been measured. */
const firstWidth = 400;

/**
 * What a tag takes from the page around it: language, direction, font and width. `changed` is called when one is another, with
 * 'calendar' where Persian comes or goes.
 */
export class Surroundings {
  rtl = false;
  measure: Measure | undefined;
  observed = false;
  width = firstWidth;
  /** Persian counts in Solar Hijri years, and its week begins on Saturday, unless the language's tag names another calendar. */
  persian = false;
  /** In which dates are written: that of the questions; absent: the language's own. */
  calendar: Question['calendar'];
  #locale = 'en';
  #seen = '';
  readonly #host: HTMLElement;
  readonly #changed: (what?: 'calendar') => void;
  #resize: ResizeObserver | undefined;

  constructor(host: HTMLElement, changed: (what?: 'calendar') => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get language(): Language {
    return { texts: textsFor(this.#locale), formats: formatsFor(this.#locale, this.calendar) };
  }

  /** Takes in where the tag now stands. It makes the page reckon its styles: a turn a tag, not all in the task that defines them. */
  settle(): void {
    if (!this.#host.isConnected) return;
    observeAround(this.#host);
    this.#read(false);
  }

  readonly #read = (texts: boolean): void => {
    const { direction, fontFamily } = getComputedStyle(this.#host);
    const locale = localeOf(this.#host);
    const seen = [locale, direction, fontFamily].join();
    if (seen === this.#seen && !texts) return;
    this.#seen = seen;
    const { persian } = this;
    this.#locale = locale;
    this.persian = /^fa\b(?!.*-ca-g)/.test(locale);
    this.rtl = direction === 'rtl';
    this.measure = measureIn(fontFamily);
    this.#changed(persian === this.persian ? undefined : 'calendar');
  };

  /**
   * The probe is as wide as a chart may be and has no height: what is drawn for its width does not change its size, so the
   * observer never goes round in a loop.
   */
  observe(probe: Element | null): void {
    if (!probe) return;
    this.observed = true;
    this.#resize?.observe(probe);
  }

  /** Looks on until the returned function is called. */
  watch(): () => void {
    this.#resize = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry!.contentRect.width);
      if (!width || width === this.width) return;
      this.width = width;
      this.#changed();
    });
    const refont = (): void => {
      forgetWidths();
      this.#changed();
    };
    document.fonts.addEventListener('loadingdone', refont);
    const unwatch = watchLanguage(this.#read);
    return () => {
      this.#resize?.disconnect();
      this.#resize = undefined;
      document.fonts.removeEventListener('loadingdone', refont);
      unwatch();
    };
  }
}
