import { createContext, useContext } from 'react';
import { type Schema } from '../../../api/client.js';
import { type Body } from './body.js';
import { type Kind } from './schema.js';

export type Finding = Schema<'FindingDto'>;

/** What fields need to know of the form they stand in. */
export interface Form {
  readonly kind: Kind;
  /** Null: the item is not there yet. */
  readonly itemId: string | null;
  readonly body: Body;
  /** What is wrong, by the path of the field: "legalBasis.0.at". */
  readonly errors: ReadonlyMap<string, string>;
  /** What looks like data of persons, by the path of the field. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('a field stands outside of a form');
  return form;
}

/** The id in the page of the control of a field, for labels and to go to what is wrong. */
export function controlId(path: string): string {
  return `field-${path}`;
}

/** The day of the event, where the body says a whole one. */
export function eventDay({ body }: Pick<Form, 'body'>): string | null {
  const { date } = body;
  return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

/** Ids of the provisions that the body names. */
export function citedIn({ body }: Pick<Form, 'body'>): readonly string[] {
  return [body['legalBasis'], body['provisions']]
    .flatMap((rows) => (Array.isArray(rows) ? (rows as readonly Body[]) : []))
    .flatMap(({ provision }) => (typeof provision === 'string' && provision ? [provision] : []));
}
