import { Injectable } from '@nestjs/common';
import {
  bodyOf,
  Clock,
  documentOf,
  isImported,
  type ItemVersion,
  KnownDocuments,
  placeOf,
  provision,
  textAt,
} from '@app/knowledge';
import { type Viewer } from '@app/access';
import { type Citation, formatCitation, parseCitations } from '@app/law';
import { Presenter } from '../items/presenter.js';
import { VisibleItems } from '../items/visible-items.js';
import { type CitedProvisionDto, type CitedProvisionsQuery } from './provision.dto.js';

/** Answers what a citation says, as it was on a day. */
@Injectable()
export class CitedProvisions {
  constructor(
    private readonly items: VisibleItems,
    private readonly presenter: Presenter,
    private readonly clock: Clock,
    private readonly known: KnownDocuments,
  ) {}

  /** One answer for each place the words cite, in their order. */
  async read(viewer: Viewer, query: CitedProvisionsQuery): Promise<CitedProvisionDto[]> {
    const citations = parseCitations(query.citation, { documents: await this.known.all() });
    return Promise.all(citations.map((cited) => this.answer(viewer, cited, query)));
  }

  private async answer(
    viewer: Viewer,
    cited: Citation,
    query: CitedProvisionsQuery,
  ): Promise<CitedProvisionDto> {
    const { id, problem } = cited;
    const question = {
      asked: cited.text,
      problem,
      candidates: cited.candidates.map((candidate) => ({
        id: candidate,
        citation: formatCitation(candidate),
      })),
      id,
      citation: formatCitation(cited),
    };
    if (id === null) {
      const outcome = problem === 'ambiguous' ? problem : 'unresolved';
      return { ...question, outcome, asOf: null, text: null, version: null };
    }
    const { on = this.clock.today(), known = this.clock.now(), html } = query;
    const { itemId, at } = placeOf(id);
    const { status, seen } = await this.items.inForce(viewer, itemId, on, known);
    const version = seen && seen.version;
    const text = version && textOf(version, at);
    const outcome = version ? outcomeOf(version, text) : await this.whyNone(viewer, itemId);
    return {
      ...question,
      outcome,
      asOf: { on, known, status },
      text,
      version: seen && (await this.presenter.version(viewer, seen, html)),
    };
  }

  /** Of a document whose articles are all there, what is not there does not exist. */
  private async whyNone(viewer: Viewer, itemId: string): Promise<CitedProvisionDto['outcome']> {
    const law = documentOf(itemId);
    const [document, article] = await Promise.all(
      [law, itemId].map(async (id) => (await this.items.among(viewer, id === null ? [] : [id]))[0]),
    );
    return !article && isImported(document?.published?.version ?? null) ? 'no-such-place' : 'not-loaded';
  }
}

function textOf(version: ItemVersion, at: string | null): string | null {
  return version.kind === provision.kind ? textAt(bodyOf(provision, version), at ?? '') : null;
}

function outcomeOf(version: ItemVersion, text: string | null): CitedProvisionDto['outcome'] {
  if (text !== null || version.kind !== provision.kind) return 'found';
  return bodyOf(provision, version).official ? 'no-such-place' : 'no-text';
}
