import { ValidationPipe } from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { type Problem } from '@app/knowledge';
import { HttpProblem } from './problem.js';

/** Reads queries and bodies into their classes; what the class does not declare is refused by name. */
export function validation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    stopAtFirstError: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => new HttpProblem('invalid', undefined, problemsOf(errors)),
  });
}

function problemsOf(errors: readonly ValidationError[], above = ''): Problem[] {
  return errors.flatMap((error) => {
    const field = above + error.property;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field,
      message: rule === 'whitelistValidation' ? 'không có tham số này' : message,
    }));
    return [...own, ...problemsOf(error.children ?? [], `${field}.`)];
  });
}
