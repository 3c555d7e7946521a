import { listOf } from './answers.ts';
import type { Context, Figure, Measurement } from './figure.ts';
import { kit } from './kit.ts';
import { interleave, ratio, shown, worked, type Sample } from './measure.ts';

/** From the bytes of an answer to what is wrong with it, by the kit with all checks and by Ajv with the schema alone. */
async function judges(users?: number) {
  const { contractChecks, contracts, toValidationSchema, viewOf } = await kit();
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: formats } = (await import('ajv-formats')) as unknown as { default: (ajv: InstanceType<typeof Ajv2020>) => void };
  const contract = contracts.v2;
  const checks = Object.values(contractChecks(contract));
  const one = listOf(users);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats(ajv);
  const validate = ajv.compile(toValidationSchema(contract.schema(contract.operation(users === undefined ? 'getDatabaseUser' : 'listDatabaseUsers').responses['200']!.schema!)) as object);
  const decoder = new TextDecoder();
  return {
    checked(): number {
      // As new each time: what is known of a body is not kept from the one before.
      const view = viewOf(contract, { ...one, response: { ...one.response, body: new Uint8Array(one.response.body) } });
      return checks.flatMap((check) => check(view)).length;
    },
    ajv(): number {
      validate(JSON.parse(decoder.decode(new Uint8Array(one.response.body))));
      return validate.errors?.length ?? 0;
    },
  };
}

/** How often something can be done in a second of processor time. */
function rate(work: () => unknown, milliseconds: number): number {
  const begun = worked();
  let times = 0;
  // To ask for the time costs as much as to judge one user.
  for (; times % 16 !== 0 || worked() - begun < milliseconds; times += 1) work();
  return (1000 * times) / (worked() - begun);
}

function againstAjv(name: string, users?: number): Figure {
  return {
    figure: `response validation: ${name}`,
    how: 'answers a second of processor time, from their bytes to the findings of all checks, over the same by Ajv with the schema of the body alone',
    unit: 'times',
    goal: { atLeast: 0.6 },
    async measure({ quick, rounds }: Context): Promise<Measurement> {
      const { checked, ajv } = await judges(users);
      const time = quick ? 100 : 400;
      const rates = await interleave({ checked: () => rate(checked, time), ajv: () => rate(ajv, time) }, rounds(15));
      const part = ratio(rates.checked, rates.ajv);
      return { value: part.median, detail: `${shown(part)}: ${perSecond(rates.checked)} and ${perSecond(rates.ajv)} a second` };
    },
  };
}

const perSecond = ({ median }: Sample): string => Math.round(median).toLocaleString('en');

export const figures: readonly Figure[] = [
  againstAjv('one user'),
  againstAjv('list of 100', 100),
  againstAjv('list of 500', 500),
  {
    figure: 'response validation: a list against its users',
    how: 'the time of a list of 500 over 500 times that of one user, all checks',
    unit: 'times',
    goal: { atMost: 1 },
    async measure({ quick, rounds }) {
      const time = quick ? 100 : 400;
      const [one, list] = [await judges(), await judges(500)];
      const rates = await interleave({ one: () => rate(one.checked, time), list: () => 500 * rate(list.checked, time) }, rounds(15));
      const part = ratio(rates.one, rates.list);
      return { value: part.median, detail: shown(part) };
    },
  },
];
