/** stub */
import type { Register } from '../context.ts';
export const register: Register = () => {};
