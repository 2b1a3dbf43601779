import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { ReadProblems } from '../problems/api-problems.js';
import { HttpProblem } from '../problems/problem.js';
import { Asking } from '../security/asking.js';
import { ForReaders } from '../security/needs.js';
import { CitedProvisions } from './cited-provisions.js';
import { CitedProvisionDto, CitedProvisionsQuery } from './provision.dto.js';

@ApiTags('documents')
@ForReaders()
@Controller('provisions')
export class ProvisionsController {
  constructor(private readonly cited: CitedProvisions) {}

  @Get()
  @ApiOperation({ summary: 'Lời văn theo dẫn chiếu, vào một ngày: đúng điểm, khoản được dẫn và cả điều' })
  @ApiOkResponse({ type: [CitedProvisionDto] })
  @ReadProblems()
  async read(@Asking() viewer: Viewer, @Query() query: CitedProvisionsQuery): Promise<CitedProvisionDto[]> {
    const answers = await this.cited.read(viewer, query);
    if (answers.length > 0) return answers;
    throw new HttpProblem('invalid', undefined, [{ field: 'citation', message: 'không thấy dẫn chiếu nào' }]);
  }
}
