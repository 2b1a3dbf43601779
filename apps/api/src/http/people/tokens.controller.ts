import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type ApiToken, type Kept, mayDo, Tokens, type Viewer } from '@app/access';
import { KnowledgeError } from '@app/knowledge';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForPeople, Needs } from '../security/needs.js';
import { MadeTokenDto, NewTokenDto, TokenDto, TokenParams, TokensQuery } from './token.dto.js';

@ApiTags('people')
@ApiCookieAuth()
@ApiBearerAuth()
@ForPeople()
@Controller('tokens')
export class TokensController {
  constructor(private readonly tokens: Tokens) {}

  @Get()
  @ApiOperation({ summary: 'Mã truy cập của mình, hoặc của một người' })
  @ApiOkResponse({ type: [TokenDto] })
  @ReadProblems('not-found')
  async list(@Asking() viewer: Viewer, @Query() { person }: TokensQuery): Promise<TokenDto[]> {
    const owner = person ?? viewer.id!;
    if (!keepsTokensOf(viewer, owner)) throw unknownToken();
    return (await this.tokens.list(owner)).map(toToken);
  }

  @Post()
  @Needs('manage-own-account')
  @ApiOperation({ summary: 'Làm một mã truy cập cho mình; chỉ cho xem lần này' })
  @ApiCreatedResponse({ type: MadeTokenDto })
  @WriteProblems()
  async make(@Asking() viewer: Viewer, @Body() given: NewTokenDto): Promise<MadeTokenDto> {
    const { token, kept } = await this.tokens.make(viewer.id!, given);
    return { ...toToken(kept), token };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ một mã truy cập' })
  @ApiNoContentResponse()
  @WriteProblems('not-found', 'version-conflict')
  async revoke(@Asking() viewer: Viewer, @Param() { id }: TokenParams): Promise<void> {
    const { value } = await this.tokens.get(id);
    if (!keepsTokensOf(viewer, value.person)) throw unknownToken();
    await this.tokens.revoke(viewer.id!, id);
  }
}

function keepsTokensOf(viewer: Viewer, person: string): boolean {
  const isOwn = person === viewer.id && mayDo(viewer, 'manage-own-account');
  return isOwn || mayDo(viewer, 'administer');
}

/** The tokens of others do not exist for who has nothing to do with them. */
function unknownToken(): KnowledgeError {
  return new KnowledgeError('not-found', 'Không có mã truy cập này.');
}

function toToken({ id, value: { person, name, scopes, createdAt, endsAt } }: Kept<ApiToken>): TokenDto {
  return { id, person, name, scopes, createdAt, endsAt };
}
