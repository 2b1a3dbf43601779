import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kept, People, type Person, unitsOn } from '@app/access';
import { Clock } from '@app/knowledge';
import { ReadProblems } from '../problems/api-problems.js';
import { HttpProblem } from '../problems/problem.js';
import { ForColleagues } from '../security/needs.js';
import { NameDto, NamesQuery } from './name.dto.js';

/** Enough to choose from; who is not among them is asked for by more words. */
const MOST_FOUND = 10;

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
  @ApiOperation({
    summary: 'Tên của người theo định danh (không có thì không có dòng), hoặc những đồng nghiệp mang tên ấy',
  })
  @ApiOkResponse({ type: [NameDto] })
  @ReadProblems()
  async names(@Query() { person, q }: NamesQuery): Promise<NameDto[]> {
    const today = this.clock.today();
    return (await this.asked(person, q)).map(({ id, value }) => {
      const { login, name, closedAt } = value;
      return { id, login, name, units: unitsOn(value, today), isClosed: closedAt !== null };
    });
  }

  private asked(person: string[] | undefined, q: string | undefined): Promise<Kept<Person>[]> {
    if (q !== undefined) return this.people.colleagues(q, MOST_FOUND);
    if (person !== undefined) return this.people.getAll([...new Set(person)]);
    throw new HttpProblem('invalid', undefined, [{ field: 'person', message: 'cần nêu person hoặc q' }]);
  }
}
