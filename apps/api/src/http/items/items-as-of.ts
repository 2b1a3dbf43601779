import { Injectable } from '@nestjs/common';
import { type Viewer } from '@app/access';
import { Clock, type Day, type Instant } from '@app/knowledge';
import { type ItemDto } from './item.dto.js';
import { toSummary } from './present.js';
import { Presenter } from './presenter.js';
import { VisibleItems } from './visible-items.js';

/** A question of time: a day of law, today where none is given, as the base knew it at a moment, now where none is given. */
export interface AsOfQuestion {
  readonly on?: Day;
  readonly known?: Instant;
  readonly html: boolean;
}

/** Reads items as they stood on a day. What is not loaded is an answer here, not an error. */
@Injectable()
export class ItemsAsOf {
  constructor(
    private readonly items: VisibleItems,
    private readonly presenter: Presenter,
    private readonly clock: Clock,
  ) {}

  async read(viewer: Viewer, id: string, question: AsOfQuestion): Promise<ItemDto> {
    const { on = this.clock.today(), known = this.clock.now(), html } = question;
    const [{ status, seen }, [item]] = await Promise.all([
      this.items.inForce(viewer, id, on, known),
      this.items.among(viewer, [id]),
    ]);
    return {
      id,
      item: item ? toSummary(item) : null,
      asOf: { on, known, status },
      version: seen && (await this.presenter.version(viewer, seen, html)),
    };
  }
}
