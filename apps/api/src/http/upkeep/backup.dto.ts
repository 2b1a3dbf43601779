import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../parameters/parameters.js';
import { type Backup } from './backups.js';

export class BackupParams {
  @Text({ description: 'Tên bản sao', example: 'trithuc-20261122-030405.db', maxLength: 50, required: true })
  name: string;
}

export class BackupDto implements Backup {
  @ApiProperty({ example: 'trithuc-20261122-030405.db' })
  name: string;

  @ApiProperty({ type: 'integer', example: 734003200, description: 'Cỡ tệp, tính bằng byte' })
  bytes: number;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;
}

export class BackupListDto {
  @ApiProperty({ description: 'false: cơ sở dữ liệu này được sao lưu bằng công cụ của nó (mongodump)' })
  areMadeHere: boolean;

  @ApiProperty({ type: [BackupDto], description: 'Mới nhất trước' })
  rows: readonly BackupDto[];
}
