import { Controller, Get, Post } from '@nestjs/common';
import { ForPeople, ForReaders, needOf, Needs, Open, undecidedRoutes } from './needs.js';

@Controller('forgotten')
class ForgottenController {
  @Get()
  @Open()
  decided(): string {
    return 'ok';
  }

  @Post()
  forgotten(): string {
    return this.helper();
  }

  helper(): string {
    return 'no route';
  }
}

@ForReaders()
@Controller('whole')
class WholeController {
  @Get()
  read(): string {
    return 'ok';
  }

  @Post()
  @Needs('administer')
  write(): string {
    return 'ok';
  }
}

@ForPeople()
class HeirController extends ForgottenController {}

describe('what a route asks of who calls it', () => {
  it('is missed by name where nobody said it', () => {
    expect(undecidedRoutes([WholeController, ForgottenController])).toEqual([
      'ForgottenController.forgotten',
    ]);
  });

  it('is what its controller says where it says nothing itself', () => {
    const { read, write } = WholeController.prototype;
    expect(needOf(read, WholeController)).toBe('reading');
    expect(needOf(write, WholeController)).toBe('administer');
    expect(needOf(ForgottenController.prototype.forgotten, HeirController)).toBe('a-person');
  });
});
