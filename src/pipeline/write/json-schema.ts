/** The JSON Schema of dataset.json, published beside it, for readers in other languages. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { Dataset } from '../../domain/schema/dataset.ts';
import { SplitDataset } from '../../domain/schema/split.ts';

/**
 * Rules that JSON Schema cannot say (a day that exists, low below high) are left out of it: whatever the schema
 * of the code accepts, this accepts too.
 */
export function datasetJsonSchema(isSplit: boolean): string {
  const schema = toJsonSchema(isSplit ? SplitDataset : Dataset, { errorMode: 'ignore' });
  const { $schema, ...rest } = schema;
  const titled = { $schema, title: 'As Reported: dataset', ...rest };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
