import { installTools } from './tools.js';

/** Runs once before all suites. */
export default function setUp(): void {
  installTools();
}
