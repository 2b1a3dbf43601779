import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { People, unitsOn } from '@app/access';
import { Clock } from '@app/knowledge';
import { ReadProblems } from '../problems/api-problems.js';
import { ForColleagues } from '../security/needs.js';
import { NameDto, NamesQuery } from './name.dto.js';

/** Who stands behind an id: colleagues know each other by name, the base everywhere else by id alone. */
@ApiTags('people')
@ApiCookieAuth()
@ApiBearerAuth()
@ForColleagues()
@Controller('names')
export class NamesController {
  constructor(
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Tên của người theo định danh; định danh không có thì không có dòng' })
  @ApiOkResponse({ type: [NameDto] })
  @ReadProblems()
  async names(@Query() { person }: NamesQuery): Promise<NameDto[]> {
    const today = this.clock.today();
    return (await this.people.getAll([...new Set(person)])).map(({ id, value }) => {
      const { login, name, closedAt } = value;
      return { id, login, name, units: unitsOn(value, today), isClosed: closedAt !== null };
    });
  }
}
