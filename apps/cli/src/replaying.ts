import { onStop } from '@app/config';
import { KnowledgeError, type ReplayOptions, type ReplayStage } from '@app/knowledge';
import { type Output } from './output.js';
import { progress, type Progress } from './progress.js';

const STAGES: Readonly<Record<ReplayStage, string>> = {
  compare: 'Đối chiếu',
  write: 'Chép',
  verify: 'Kiểm tra',
};

/**
 * Runs a replay with a bar for each stage, says where an interrupted one goes on, and stops it in good order at
 * Ctrl-C. `total` is the number of changes, 0 when not known.
 */
export function replaying<T>(
  output: Output,
  total: number,
  replay: (options: ReplayOptions) => Promise<T>,
): Promise<T> {
  const bars = new StageBars(output, total);
  const onProgress = (stage: ReplayStage, done: number) => bars.at(stage, done);
  return stoppable((signal) => replay({ onProgress, signal })).finally(() => bars.stop());
}

/** Stops work in good order at Ctrl-C, saying how it is gone on with. */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interruption = new AbortController();
  const asked = 'đã dừng theo yêu cầu; chạy lại đúng lệnh này để tiếp tục';
  const listenNoMore = onStop(() => interruption.abort(new KnowledgeError('unavailable', asked)));
  try {
    return await work(interruption.signal);
  } finally {
    listenNoMore();
  }
}

class StageBars {
  private stage: ReplayStage | null = null;
  private bar: Progress | null = null;
  private held = 0;

  constructor(
    private readonly output: Output,
    private readonly total: number,
  ) {}

  at(stage: ReplayStage, done: number): void {
    if (stage !== this.stage) this.begin(stage);
    if (stage === 'compare') this.held = done;
    this.bar?.at(done);
  }

  stop(): void {
    this.bar?.stop();
  }

  private begin(stage: ReplayStage): void {
    this.stop();
    if (this.stage === 'compare') this.output.err(whereItGoesOn(stage, this.held));
    this.bar = progress(this.output, STAGES[stage], this.total);
    this.stage = stage;
  }
}

function whereItGoesOn(stage: ReplayStage, held: number): string {
  if (stage === 'verify') return `đã chép đủ ${held} thay đổi từ lần trước; còn kiểm tra`;
  return `tiếp tục từ thay đổi số ${held + 1}`;
}
