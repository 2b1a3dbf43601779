import { leasesContract } from './leases.contract.js';
import { MemoryLeases } from './memory-leases.js';

leasesContract('memory', async () => ({ leases: new MemoryLeases(), close: () => Promise.resolve() }));
