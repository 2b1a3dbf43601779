import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { type Viewer } from '@app/access';
import { type Book, bookHtml, bookJson, bookMarkdown, Editions } from '@app/reviews';
import { ReadProblems } from '../problems/api-problems.js';
import { YearParams } from '../reviews/review.dto.js';
import { Asking } from '../security/asking.js';
import { ForColleagues, ForReaders } from '../security/needs.js';
import {
  type BookFormat,
  BookQuery,
  ComparedParams,
  DifferencesDto,
  EditionDto,
  EditionInFullDto,
  EditionVerificationDto,
} from './edition.dto.js';

interface BookKind {
  readonly type: string;
  readonly write: (book: Book) => AsyncGenerator<string>;
}

const BOOKS: Readonly<Record<BookFormat, BookKind>> = {
  html: { type: 'text/html', write: bookHtml },
  md: { type: 'text/markdown', write: bookMarkdown },
  json: { type: 'application/json', write: bookJson },
};
const TEXT = { schema: { type: 'string' } };
const BOOK_CONTENT = {
  'text/html': TEXT,
  'text/markdown': TEXT,
  'application/json': { schema: { type: 'object', additionalProperties: true } },
};

/** What came of the reviews: every edition is for everybody, of its items each what they may read. */
@ApiTags('editions')
@ApiCookieAuth()
@ApiBearerAuth()
@ForReaders()
@Controller('editions')
export class EditionsController {
  constructor(private readonly editions: Editions) {}

  @Get()
  @ApiOperation({ summary: 'Các ấn bản, năm mới nhất trước' })
  @ApiOkResponse({ type: [EditionDto] })
  @ReadProblems('unauthenticated')
  list(): Promise<EditionDto[]> {
    return this.editions.list();
  }

  @Get(':year')
  @ApiOperation({ summary: 'Một ấn bản: chữ ký, số mục, mục mới, đã sửa, đã gộp, thôi dùng' })
  @ApiOkResponse({ type: EditionInFullDto })
  @ReadProblems('unauthenticated', 'not-found')
  async read(@Asking() viewer: Viewer, @Param() { year }: YearParams): Promise<EditionInFullDto> {
    return { ...(await this.editions.header(year)), changes: await this.editions.changes(viewer, year) };
  }

  @Get(':year/book')
  @ApiOperation({ summary: 'Cả ấn bản thành một cuốn để đọc, in, hoặc cho máy' })
  @ApiOkResponse({ content: BOOK_CONTENT })
  @ReadProblems('unauthenticated', 'not-found')
  async book(
    @Asking() viewer: Viewer,
    @Param() { year }: YearParams,
    @Query() { format }: BookQuery,
  ): Promise<StreamableFile> {
    const { type, write } = BOOKS[format];
    const book = await this.editions.book(viewer, year);
    const disposition = `inline; filename="an-ban-${year}.${format}"`;
    return new StreamableFile(Readable.from(write(book)), { type: `${type}; charset=utf-8`, disposition });
  }

  @Get(':year/compare/:other')
  @ApiOperation({ summary: 'Ấn bản kia khác ấn bản này ở những mục nào' })
  @ApiOkResponse({ type: DifferencesDto })
  @ReadProblems('unauthenticated', 'not-found')
  compare(@Asking() viewer: Viewer, @Param() { year, other }: ComparedParams): Promise<DifferencesDto> {
    return this.editions.compare(viewer, year, other);
  }

  @Get(':year/verification')
  @ForColleagues()
  @ApiOperation({ summary: 'Tính lại root, đối chiếu từng dòng với kho' })
  @ApiOkResponse({ type: EditionVerificationDto })
  @ReadProblems('unauthenticated', 'refused', 'not-found')
  verify(@Asking() viewer: Viewer, @Param() { year }: YearParams): Promise<EditionVerificationDto> {
    return this.editions.verify(viewer, year);
  }
}
