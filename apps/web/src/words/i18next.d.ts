import 'i18next';
import type account from './vi/account.json';
import type admin from './vi/admin.json';
import type common from './vi/common.json';
import type items from './vi/items.json';
import type law from './vi/law.json';
import type measures from './vi/measures.json';
import type offline from './vi/offline.json';
import type review from './vi/review.json';
import type search from './vi/search.json';
import type writing from './vi/writing.json';

declare module 'i18next' {
  /** A key that the Vietnamese words do not have does not compile. */
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      account: typeof account;
      admin: typeof admin;
      common: typeof common;
      items: typeof items;
      law: typeof law;
      measures: typeof measures;
      offline: typeof offline;
      review: typeof review;
      search: typeof search;
      writing: typeof writing;
    };
  }
}
