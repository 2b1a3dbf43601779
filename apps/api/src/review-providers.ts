import { type Provider } from '@nestjs/common';
import { People } from '@app/access';
import { Usage } from '@app/measures';
import {
  Assigning,
  Board,
  CloseReading,
  Closing,
  Editions,
  Editorial,
  Judging,
  Opening,
  type ReviewParts,
  Rolls,
} from '@app/reviews';
import { CandidateView } from './http/reviews/candidate-view.js';

/** The review of a year and the editions, each service under its class. */
export function reviewProviders(parts: Pick<ReviewParts, 'store' | 'records' | 'clock'>): Provider[] {
  const { store } = parts;
  const misses = new Usage(parts.records, parts.clock);
  const inject = [Editorial, People, Rolls];
  return [
    {
      provide: Rolls,
      inject: [Editorial],
      useFactory: (editorial: Editorial) => new Rolls({ ...parts, editorial }),
    },
    ...[Opening, Assigning, Judging, Closing, Board, CloseReading].map((service) => ({
      provide: service,
      inject,
      useFactory: (editorial: Editorial, people: People, rolls: Rolls) =>
        new service({ ...parts, editorial, people, misses, rolls }),
    })),
    {
      provide: Editions,
      inject: [Editorial],
      useFactory: (editorial: Editorial) => new Editions({ store, editorial }),
    },
    CandidateView,
  ];
}
