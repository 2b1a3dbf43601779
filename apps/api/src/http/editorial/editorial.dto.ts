import { DayOf, Flag, Text, WholeNumber } from '../parameters/parameters.js';

const LONGEST_NOTE = 2_000;

/** The very words somebody has read: what they decide holds for no others. */
export class WordsDto {
  @WholeNumber({ description: 'Số của bản đã đọc', min: 1, max: 1_000_000, required: true, example: 2 })
  version: number;

  @Text({
    description: 'contentHash của bản đã đọc; bỏ trống hoặc null khi người gọi không được thấy mã ấy',
    ...{ maxLength: 64, nullable: true },
  })
  contentHash?: string | null;
}

export class SaidDto extends WordsDto {
  @Text({ description: 'Lời nhắn đi kèm', maxLength: LONGEST_NOTE, mayBeEmpty: true })
  note: string = '';
}

export class RequestChangesDto extends WordsDto {
  @Text({
    description: 'Cần sửa gì',
    example: 'Thiếu căn cứ cho mức phạt',
    maxLength: LONGEST_NOTE,
    required: true,
  })
  note: string;
}

export class PublishDto extends WordsDto {
  @Text({
    description: 'Vì sao công bố, và vì sao giữ lại chỗ giống dữ liệu cá nhân nếu có; còn mãi trong lịch sử',
    example: 'Đã duyệt',
    maxLength: 1_000,
    required: true,
  })
  reason: string;

  @Flag({ description: 'true: đã xem những chỗ giống dữ liệu cá nhân và chịu trách nhiệm', default: false })
  acknowledged: boolean = false;
}

export class RetireDto {
  @Text({ description: 'Vì sao thôi dùng; còn mãi trong lịch sử', maxLength: 1_000, required: true })
  reason: string;

  @Text({
    description: 'Mục được gộp vào',
    example: 'lesson/doi-chieu-so-giao-nhan',
    maxLength: 500,
    nullable: true,
  })
  into?: string | null;
}

export class RenewDto extends SaidDto {
  @DayOf({ description: 'Hạn rà soát tới; không nêu là theo lệ của loại', nullable: true })
  until?: string | null;
}

export class OwnerDto {
  @Text({
    description: 'Mã của người phụ trách mới',
    example: 'p-7xk2mq9dfa',
    maxLength: 100,
    required: true,
  })
  to: string;
}
