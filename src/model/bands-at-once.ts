import { band } from '../geo/band.ts';
import { keepBands } from './bands.ts';

// For the build and the tests, where there is nothing to wait for.
keepBands(band);
