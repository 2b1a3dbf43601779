import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { MailPauses, type Pause, Subscriptions } from '@app/notices';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForPeople, Needs } from '../security/needs.js';
import {
  MailChoiceDto,
  type MailPauseDto,
  NewSubscriptionDto,
  SubscriptionDto,
  SubscriptionParams,
  SubscriptionsDto,
  toSubscription,
  watchOf,
} from './subscription.dto.js';

@ApiTags('notices')
@ApiCookieAuth()
@ApiBearerAuth()
@Controller('subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly pauses: MailPauses,
  ) {}

  @Get()
  @ForPeople()
  @ApiOperation({ summary: 'Những gì mình theo dõi, và thư có tới mình không' })
  @ApiOkResponse({ type: SubscriptionsDto })
  @ReadProblems()
  async list(@Asking() viewer: Viewer): Promise<SubscriptionsDto> {
    const [rows, pause] = await Promise.all([this.subscriptions.of(viewer), this.pauses.of(viewer)]);
    return {
      rows: rows.map(({ id, value }) => toSubscription(id, value)),
      mailPaused: pause && toPause(pause),
    };
  }

  @Post()
  @Needs('subscribe')
  @ApiOperation({ summary: 'Theo dõi thêm; điều đã công bố trước đó không báo' })
  @ApiCreatedResponse({ type: SubscriptionDto })
  @WriteProblems('not-found', 'conflict')
  async add(@Asking() viewer: Viewer, @Body() asked: NewSubscriptionDto): Promise<SubscriptionDto> {
    const { id, value } = await this.subscriptions.add(viewer, watchOf(asked), asked.mail);
    return toSubscription(id, value);
  }

  @Post('resume-mail')
  @Needs('subscribe')
  @HttpCode(204)
  @ApiOperation({ summary: 'Gửi thư lại, sau khi đã ngừng hoặc địa chỉ bị từ chối' })
  @ApiNoContentResponse()
  @WriteProblems()
  async resume(@Asking() viewer: Viewer): Promise<void> {
    await this.pauses.resume(viewer);
  }

  @Patch(':id')
  @Needs('subscribe')
  @ApiOperation({ summary: 'Báo cả bằng thư, hoặc thôi' })
  @ApiOkResponse({ type: SubscriptionDto })
  @WriteProblems('not-found', 'version-conflict')
  async setMail(
    @Asking() viewer: Viewer,
    @Param() { id }: SubscriptionParams,
    @Body() { mail }: MailChoiceDto,
  ): Promise<SubscriptionDto> {
    const { value } = await this.subscriptions.setMail(viewer, id, mail);
    return toSubscription(id, value);
  }

  @Delete(':id')
  @Needs('subscribe')
  @HttpCode(204)
  @ApiOperation({ summary: 'Không theo dõi nữa' })
  @ApiNoContentResponse()
  @WriteProblems('not-found', 'version-conflict')
  async remove(@Asking() viewer: Viewer, @Param() { id }: SubscriptionParams): Promise<void> {
    await this.subscriptions.remove(viewer, id);
  }
}

function toPause({ at, code }: Pause): MailPauseDto {
  const message =
    code === null ? 'Bạn đã ngừng nhận thư.' : `Máy chủ thư không nhận thư tới địa chỉ của bạn (mã ${code}).`;
  return { at, code, message };
}
