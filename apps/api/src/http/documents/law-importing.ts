import { Injectable } from '@nestjs/common';
import { AuditLog, type Viewer } from '@app/access';
import { type ImportResult, KnowledgeBase, lawSource, type Weighed } from '@app/knowledge';
import { type LawFile, type ParsedLaw, parseLaw } from '@app/law';
import { IndexFollower } from '../search/index-follower.js';
import { type ImportQuery, type ImportReportDto, type ImportStageDto } from './import.dto.js';

/** Told of each stage as it begins, and while items are compared how far it is. */
export type TellStage = (stage: ImportStageDto) => Promise<void>;

const untold: TellStage = async () => undefined;
/** Whoever watches is told so often while items are compared. */
const STEPS = 50;

/** Brings one official text into the base, from the file to where search finds it. */
@Injectable()
export class LawImporting {
  constructor(
    private readonly base: KnowledgeBase,
    private readonly audit: AuditLog,
    private readonly follower: IndexFollower,
  ) {}

  async import(
    viewer: Viewer,
    file: LawFile,
    { dryRun, replace }: ImportQuery,
    tell = untold,
  ): Promise<ImportReportDto> {
    await tell({ stage: 'reading', done: null, total: null });
    const law = await parseLaw(file);
    await tell({ stage: 'parsed', done: null, total: law.report.found.article });
    const options = { dryRun, replace, weighed: stagesOf(tell, dryRun) };
    const result = await this.base.importLaw(viewer.id!, law, lawSource(file), options);
    if (!dryRun && result.heldFrom === null) {
      await this.note(viewer, replace, result);
      await tell({ stage: 'indexing', done: null, total: null });
      await this.follower.catchUp();
    }
    return { file: file.name, dryRun, ...toReport(law), result };
  }

  private note(viewer: Viewer, replace: boolean, result: ImportResult): Promise<void> {
    const { documentId, created, revised, ended, unchanged } = result;
    const counts = { created: created.length, revised: revised.length, ended: ended.length, unchanged };
    return this.audit.note(viewer, 'law.imported', documentId, { ...counts, replace });
  }
}

function stagesOf(tell: TellStage, dryRun: boolean): Weighed {
  return async (done, total) => {
    const step = Math.ceil(total / STEPS);
    if (done < total && done % step === 0) await tell({ stage: 'comparing', done, total });
    if (done === total && !dryRun) await tell({ stage: 'writing', done: null, total });
  };
}

function toReport({ document, report }: ParsedLaw): Omit<ImportReportDto, 'file' | 'dryRun' | 'result'> {
  const { found, skipped, doubtful } = report;
  const byReason = Map.groupBy(skipped, ({ reason }) => reason);
  const counts = Object.fromEntries([...byReason].map(([reason, { length }]) => [reason, length]));
  return { title: document.title, found, skipped: counts, doubtful };
}
