import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type Kept, People, type Person, type Viewer } from '@app/access';
import { Clock } from '@app/knowledge';
import { setEtag, versionFrom } from '../items/etag.js';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { Needs } from '../security/needs.js';
import {
  NewAccountDto,
  NewPersonDto,
  OneTimePasswordDto,
  PeopleQuery,
  PersonChangeDto,
  PersonDto,
  PersonPageDto,
  PersonParams,
} from './person.dto.js';

/** Accounts, for administrators. */
@ApiTags('people')
@ApiCookieAuth()
@ApiBearerAuth()
@Needs('administer')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Mọi tài khoản, theo tên đăng nhập' })
  @ApiOkResponse({ type: PersonPageDto })
  @ReadProblems()
  async list(@Query() query: PeopleQuery): Promise<PersonPageDto> {
    const { role, q, unit, on = this.clock.today(), cursor, limit } = query;
    const filter = {
      ...(role && { role }),
      ...(q && { text: q }),
      ...(unit && { unit: { key: unit, on } }),
    };
    const page = await this.people.list(filter, { cursor: cursor ?? null, limit });
    return { ...page, rows: page.rows.map(toPerson) };
  }

  @Post()
  @ApiOperation({ summary: 'Mở tài khoản; đăng nhập lần đầu bằng mật khẩu dùng một lần' })
  @ApiCreatedResponse({ type: NewAccountDto })
  @WriteProblems('conflict')
  async create(@Asking() { id }: Viewer, @Body() given: NewPersonDto): Promise<NewAccountDto> {
    const { email = null } = given;
    const made = await this.people.create(id!, { ...given, email, password: null });
    return { person: toPerson(made.person), oneTimePassword: made.oneTimePassword! };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một tài khoản' })
  @ApiOkResponse({ type: PersonDto })
  @ReadProblems('not-found')
  async read(
    @Param() { id }: PersonParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDto> {
    return tagged(await this.people.get(id), reply);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa tài khoản, từ bản nêu trong If-Match' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag của tài khoản khi đọc', example: '"1"' })
  @ApiOkResponse({ type: PersonDto })
  @WriteProblems('not-found', 'conflict', 'precondition-failed', 'precondition-required')
  async change(
    @Asking() viewer: Viewer,
    @Param() { id }: PersonParams,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: PersonChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDto> {
    return tagged(await this.people.change(viewer.id!, id, versionFrom(ifMatch), change), reply);
  }

  @Post(':id/close')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đóng tài khoản; việc đã làm vẫn mang tên người đó' })
  @ApiOkResponse({ type: PersonDto })
  @WriteProblems('not-found', 'conflict')
  async close(@Asking() viewer: Viewer, @Param() { id }: PersonParams): Promise<PersonDto> {
    return toPerson(await this.people.close(viewer.id!, id));
  }

  @Post(':id/open')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mở lại tài khoản đã đóng' })
  @ApiOkResponse({ type: PersonDto })
  @WriteProblems('not-found', 'conflict')
  async open(@Asking() viewer: Viewer, @Param() { id }: PersonParams): Promise<PersonDto> {
    return toPerson(await this.people.open(viewer.id!, id));
  }

  @Post(':id/reset-password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cấp mật khẩu dùng một lần thay mật khẩu cũ; mọi phiên kết thúc' })
  @ApiOkResponse({ type: OneTimePasswordDto })
  @WriteProblems('not-found', 'conflict')
  async resetPassword(@Asking() viewer: Viewer, @Param() { id }: PersonParams): Promise<OneTimePasswordDto> {
    return { oneTimePassword: await this.people.resetPassword(viewer.id!, id) };
  }
}

function tagged(person: Kept<Person>, reply: FastifyReply): PersonDto {
  setEtag(reply, { version: person.revision });
  return toPerson(person);
}

function toPerson({ id, revision, value }: Kept<Person>): PersonDto {
  const { login, name, email, roles, memberships, absences, mustChangePassword, closedAt, createdAt } = value;
  const account = { mustChangePassword, closedAt, createdAt, isLinked: value.identity !== null };
  return { id, revision, login, name, email, roles, memberships, absences, ...account };
}
