/** The other half of the fuzzing, in a process of its own: a machine for CI has two cores. */
import { ronde } from './ronde.ts';

ronde();
