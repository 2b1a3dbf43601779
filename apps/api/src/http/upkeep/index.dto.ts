import { ApiProperty } from '@nestjs/swagger';
import { type Differences, type FailedItem } from '@app/search';
import { OneOf } from '../parameters/parameters.js';
import { IndexHealthDto } from '../health/health.dto.js';
import { INDEX_ACTS, type IndexAct, type IndexJob } from './index-jobs.js';

/** Of what differs, so many ids are told; of the others their number. */
const MOST_IDS = 100;

export class IndexJobRequestDto {
  @OneOf({
    description: 'reconcile: chỉ so sánh; repair: đưa lại những gì khác; rebuild: dựng lại từ đầu',
    values: INDEX_ACTS,
    required: true,
  })
  act: IndexAct;
}

export class IndexDifferingDto {
  @ApiProperty({ type: 'integer', example: 0 })
  count: number;

  @ApiProperty({ type: [String], description: `Định danh, nhiều nhất ${MOST_IDS}` })
  ids: readonly string[];

  static of(ids: readonly string[]): IndexDifferingDto {
    return { count: ids.length, ids: ids.slice(0, MOST_IDS) };
  }
}

export class IndexDifferencesDto {
  @ApiProperty({ type: IndexDifferingDto, description: 'Đã công bố mà chưa có trong chỉ mục' })
  missing: IndexDifferingDto;

  @ApiProperty({ type: IndexDifferingDto, description: 'Trong chỉ mục là nội dung cũ' })
  stale: IndexDifferingDto;

  @ApiProperty({ type: IndexDifferingDto, description: 'Chỉ có trong chỉ mục' })
  surplus: IndexDifferingDto;

  static of({ missing, stale, surplus }: Differences): IndexDifferencesDto {
    return {
      missing: IndexDifferingDto.of(missing),
      stale: IndexDifferingDto.of(stale),
      surplus: IndexDifferingDto.of(surplus),
    };
  }
}

export class IndexJobDto implements Omit<IndexJob, 'differences'> {
  @ApiProperty({ enum: INDEX_ACTS })
  act: IndexAct;

  @ApiProperty({ description: 'Định danh người yêu cầu' })
  by: string;

  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: đang làm' })
  endedAt: string | null;

  @ApiProperty({ type: 'integer', description: 'Dựng lại đã tới thay đổi số mấy' })
  done: number;

  @ApiProperty({ type: 'integer', description: 'Số thay đổi của kho khi bắt đầu' })
  total: number;

  @ApiProperty({
    type: IndexDifferencesDto,
    nullable: true,
    description: 'Những gì khác nhau; null khi chưa rõ',
  })
  differences: IndexDifferencesDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Vì sao không xong' })
  failure: string | null;

  static of(job: IndexJob): IndexJobDto {
    return { ...job, differences: job.differences && IndexDifferencesDto.of(job.differences) };
  }
}

export class FailedItemDto implements FailedItem {
  @ApiProperty({ example: 'lesson/sim-kich-hoat-san' })
  itemId: string;

  @ApiProperty({ description: 'Vì sao không đưa vào chỉ mục được' })
  error: string;
}

export class IndexStateDto extends IndexHealthDto {
  @ApiProperty({ type: [FailedItemDto], description: 'Những mục máy chủ này không đưa vào được' })
  failed: readonly FailedItemDto[];

  @ApiProperty({
    type: IndexJobDto,
    nullable: true,
    description: 'Việc đang làm hay vừa làm trên máy chủ đã trả lời; null là chưa có từ khi nó chạy',
  })
  job: IndexJobDto | null;
}
