import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { type Finding, personalData } from '@app/text';
import { Text } from '../parameters/parameters.js';
import { WriteProblems } from '../problems/api-problems.js';
import { ForPeople } from '../security/needs.js';

const FINDINGS: readonly Finding['kind'][] = ['name', 'id-number', 'phone', 'email', 'account'];

export class TextToCheckDto {
  @Text({ description: 'Lời văn cần xem', maxLength: 100_000, required: true, mayBeEmpty: true })
  text: string;
}

export class FindingDto implements Finding {
  @ApiProperty({
    type: 'integer',
    description: 'Chỗ bắt đầu, tính bằng đơn vị UTF-16 của lời văn ở dạng NFC',
  })
  start: number;

  @ApiProperty({ type: 'integer', description: 'Chỗ kết thúc, không kể' })
  end: number;

  @ApiProperty({ enum: FINDINGS })
  kind: Finding['kind'];

  @ApiProperty({ description: 'Như trong lời văn' })
  text: string;

  @ApiProperty({ description: 'Vì sao ngờ' })
  why: string;
}

/** What in a text looks like data of persons, told while it is written; nothing of it is kept. */
@ApiTags('editorial')
@ApiCookieAuth()
@ApiBearerAuth()
@ForPeople()
@Controller('personal-data')
export class PersonalDataController {
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Chỗ nào trong lời văn giống dữ liệu cá nhân; không lưu gì' })
  @ApiOkResponse({ type: [FindingDto] })
  @WriteProblems()
  find(@Body() { text }: TextToCheckDto): FindingDto[] {
    return personalData(text);
  }
}
