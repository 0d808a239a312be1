import type { Language } from '../../i18n/say.ts';
import { markAfter, markAt } from './marks.ts';
import type { Picture } from './view.ts';

export interface Walked {
  readonly around: { readonly rtl: boolean; readonly language: Language };
  pictures(): readonly Picture[];
  changed(): void;
  pick(picture: Picture, mark: number): void;
}

/** Which mark has the keyboard's or pointer's attention; its handlers belong on the element with `data-picture`. */
export class Walker {
  active: { readonly picture: number; readonly mark: number } | undefined;
  /** For the live region: only what the keyboard reached, a pointer's tip is seen. */
  spoken = '';
  readonly #host: Walked;

  constructor(host: Walked) {
    this.#host = host;
  }

  /** Forgets a mark that is no more. */
  settle(): void {
    const { picture, mark } = this.active ?? {};
    if (picture !== undefined && !this.#host.pictures()[picture]?.marks[mark!]) this.active = undefined;
  }

  readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { rtl, language } = this.#host.around;
    const [picture, shown] = this.#of(event);
    const { key } = event;
    const active = this.active?.picture === picture ? this.active.mark : null;
    if ((key === 'Enter' || key === ' ') && active !== null) {
      event.preventDefault();
      return this.#host.pick(shown, active);
    }
    const mark = markAfter(key, active, shown.marks.length, rtl);
    if (mark === undefined) return;
    event.preventDefault();
    // An Escape that closed the tip shall not close the dialog around the tag as well.
    if (mark === null) event.stopPropagation();
    this.spoken = mark === null ? '' : shown.marks[mark]!.label.join(language.texts.comma);
    this.#go(mark === null ? undefined : { picture, mark });
  };

  readonly point = (event: PointerEvent): void => {
    const mark = markAt(event);
    const [picture] = this.#of(event);
    this.#go(mark === undefined ? undefined : { picture, mark });
  };

  readonly leave = (): void => this.#go(undefined);

  readonly click = (event: MouseEvent): void => {
    const mark = markAt(event);
    if (mark === undefined) return;
    const [picture, shown] = this.#of(event);
    this.#go({ picture, mark });
    this.#host.pick(shown, mark);
  };

  #of({ currentTarget }: Event): readonly [number, Picture] {
    const picture = Number((currentTarget as HTMLElement).dataset.picture);
    return [picture, this.#host.pictures()[picture]!];
  }

  #go(to: Walker['active']): void {
    const { active } = this;
    if (active?.picture === to?.picture && active?.mark === to?.mark) return;
    this.active = to;
    this.#host.changed();
  }
}
