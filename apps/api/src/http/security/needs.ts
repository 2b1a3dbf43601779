import { SetMetadata, type Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';

/** The acts that can be judged by who asks alone, before it is known what they are done to. */
export type PlainAct =
  'create' | 'import-law' | 'subscribe' | 'run-cycle' | 'see-misses' | 'administer' | 'manage-own-account';

/** What a route asks of who calls it. */
export type Need = 'nothing' | 'reading' | 'a-person' | 'a-colleague' | 'oneself' | PlainAct;

const NEED = Symbol('what a route asks of who calls it');
type RouteDecorator = MethodDecorator & ClassDecorator;

/** For everybody, whoever they are: nobody is looked up. */
export function Open(): RouteDecorator {
  return SetMetadata(NEED, 'nothing' satisfies Need);
}

/** For whoever may read at all; what of it, the answer decides. */
export function ForReaders(): RouteDecorator {
  return SetMetadata(NEED, 'reading' satisfies Need);
}

/** For people who have logged in; whether they may do it depends on what it is done to, and is decided there. */
export function ForPeople(): RouteDecorator {
  return SetMetadata(NEED, 'a-person' satisfies Need);
}

/** For people who may read what is internal: not by a token that is not for reading. */
export function ForColleagues(): RouteDecorator {
  return SetMetadata(NEED, 'a-colleague' satisfies Need);
}

/** For somebody's own session, even before they changed a password that was given to them. */
export function ForOneself(): RouteDecorator {
  return SetMetadata(NEED, 'oneself' satisfies Need);
}

/** For those who may do this. */
export function Needs(act: PlainAct): RouteDecorator {
  return SetMetadata(NEED, act);
}

/** What a route asks; its own word counts before that of its controller. Undefined: neither says anything. */
export function needOf(handler: object, controller: object): Need | undefined {
  const said: unknown = Reflect.getMetadata(NEED, handler) ?? Reflect.getMetadata(NEED, controller);
  return said as Need | undefined;
}

/** The routes nobody has said anything about, as `Controller.method`: a server with one does not start. */
export function undecidedRoutes(controllers: readonly Type[]): string[] {
  return controllers.flatMap((controller) => {
    const prototype = controller.prototype as Record<string, unknown>;
    return Object.getOwnPropertyNames(prototype)
      .map((name) => [name, prototype[name]] as const)
      .filter(([, member]) => typeof member === 'function' && isRoute(member))
      .filter(([, handler]) => needOf(handler as object, controller) === undefined)
      .map(([name]) => `${controller.name}.${name}`);
  });
}

function isRoute(member: object): boolean {
  return Reflect.hasMetadata(METHOD_METADATA, member);
}
