import { type Provider } from '@nestjs/common';
import { People } from '@app/access';
import { Comments, Editorial, type EditorialParts, WorkQueue } from '@app/reviews';
import { WorkView } from './http/editorial/work-view.js';

/** The workflow and what is told of it, each under its class. */
export function editorialProviders(parts: Omit<EditorialParts, 'people'>): Provider[] {
  return [
    {
      provide: Editorial,
      inject: [People],
      useFactory: (people: People) => new Editorial({ ...parts, people }),
    },
    {
      provide: Comments,
      inject: [People, Editorial],
      useFactory: (people: People, editorial: Editorial) => new Comments({ ...parts, people, editorial }),
    },
    {
      provide: WorkQueue,
      inject: [People, Editorial],
      useFactory: (people: People, editorial: Editorial) => new WorkQueue({ ...parts, people, editorial }),
    },
    WorkView,
  ];
}
