import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { AuditLog, type Kept, type Viewer } from '@app/access';
import { type Comment, Comments } from '@app/reviews';
import { ItemParams } from '../items/item.dto.js';
import { VisibleItems } from '../items/visible-items.js';
import { PageQuery } from '../parameters/parameters.js';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForPeople } from '../security/needs.js';
import { CommentDto, CommentPageDto, NewCommentDto } from './comment.dto.js';

/** The talk about versions among those who work on them. */
@ApiTags('editorial')
@ApiCookieAuth()
@ApiBearerAuth()
@ForPeople()
@Controller('items/:id/comments')
export class CommentsController {
  constructor(
    private readonly comments: Comments,
    private readonly items: VisibleItems,
    private readonly audit: AuditLog,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Lời trao đổi về những bản được thấy, từ cũ đến mới' })
  @ApiOkResponse({ type: CommentPageDto })
  @ReadProblems('not-found')
  async list(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<CommentPageDto> {
    const { newest } = await this.items.item(viewer, id);
    if (newest.guarded.classification === 'restricted') await this.audit.noteReading(viewer, id);
    const page = await this.comments.list(viewer, id, { cursor: cursor ?? null, limit });
    return { ...page, rows: page.rows.map(toComment) };
  }

  @Post()
  @ApiOperation({ summary: 'Nói một lời về một bản; ai được nhắc tên sẽ thấy trong việc của mình' })
  @ApiCreatedResponse({ type: CommentDto })
  @WriteProblems('not-found')
  async add(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Body() { version, text }: NewCommentDto,
  ): Promise<CommentDto> {
    return toComment(await this.comments.add(viewer, id, version, text));
  }
}

function toComment({ id, value: { version, by, at, text, mentions } }: Kept<Comment>): CommentDto {
  return { id, version, by, at, text, mentions };
}
