import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Client, credentials, loadPackageDefinition } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import protobuf from 'protobufjs';
import {
  type Encoded,
  type SqlType,
  type SqlValue,
  type TypeProto,
  decoded,
  encoded,
  typeOf,
} from './zetasqlValues.ts';

/** A table with its cells: days and moments as ISO texts. */
export interface SqlTable {
  readonly columns: readonly (readonly [name: string, type: SqlType])[];
  readonly rows: readonly (readonly SqlValue[])[];
}

export type SqlRow = Readonly<Record<string, SqlValue>>;
export type Tables = Readonly<Record<string, SqlTable>>;
export type Parameters = Readonly<Record<string, readonly [SqlType, SqlValue]>>;

/** Functions that earlier statements have made, by name: their arguments and what they give. */
export interface Made {
  readonly functions: Readonly<Record<string, readonly [given: readonly TypeProto[], gives: TypeProto]>>;
  readonly tableFunctions: Readonly<Record<string, readonly [given: readonly TypeProto[], gives: SqlTable['columns']]>>;
}

/** The open engine of BigQuery's dialect. */
export interface ZetaSql {
  /** The rows of a query. */
  query(sql: string, tables: Tables, parameters?: Parameters): Promise<readonly SqlRow[]>;
  /** Throws what is wrong with a statement. */
  analyze(sql: string, tables: Tables, parameters?: Parameters, made?: Made): Promise<void>;
  stop(): void;
}

// What was understood of a long query is a deep tree.
protobuf.util.recursionLimit = 10_000;
protobuf.Reader.recursionLimit = 10_000;

const HOME = join(dirname(createRequire(import.meta.url).resolve('@fivetrandevelopers/zetasql')), 'zetasql');

/** Of a message of the engine, only what is used here. */
interface Answer {
  readonly content?: { readonly table_data?: { readonly row?: readonly { readonly cell?: readonly Encoded[] }[] } };
  readonly prepared?: { readonly columns?: readonly { readonly name: string; readonly type: { type_kind: number } }[] };
  readonly enabled_language_features?: readonly number[];
}

/**
 * Starts the engine. The package's own client lacks EvaluateQuery, and its start never tells that it
 * is ready: so its binary is started here.
 */
export async function startZetaSql(): Promise<ZetaSql> {
  const port = await freePort();
  const child = spawn(join(HOME, 'remote_server.so'), ['localhost', String(port)], { stdio: 'ignore' });
  const client = clientOf(port);
  await client.ready();
  const features = await client.call('GetLanguageOptions', { maximum_features: true });
  const language_options = { ...features, product_mode: 'PRODUCT_EXTERNAL', supported_statement_kinds: [] };
  const request = (tables: Tables, parameters: Parameters, made: Made = NOTHING_MADE): object => ({
    options: {
      language_options,
      default_timezone: 'UTC',
      query_parameters: Object.entries(parameters).map(([name, [type]]) => ({ name, type: typeOf(type) })),
    },
    simple_catalog: {
      name: 'catalog',
      builtin_function_options: { language_options },
      table: Object.entries(tables).map(([name, { columns }], at) => ({
        name,
        serialization_id: at + 1,
        column: columns.map(([column, type]) => ({ name: column, type: typeOf(type) })),
      })),
      custom_function: Object.entries(made.functions).map(([name, [given, gives]]) => ({
        name_path: [name],
        group: 'External_function',
        mode: 'SCALAR',
        signature: [{ argument: given.map(fixed), return_type: fixed(gives), context_id: 1 }],
      })),
      custom_tvf: Object.entries(made.tableFunctions).map(([name, [given, gives]]) => ({
        name_path: [name],
        type: 'FIXED_OUTPUT_SCHEMA_TVF',
        signature: { argument: given.map(fixed), return_type: relation(gives), context_id: 2 },
      })),
    },
  });
  return {
    async query(sql, tables, parameters = {}) {
      const { content, prepared } = await client.call('EvaluateQuery', {
        ...request(tables, parameters),
        sql,
        table_content: Object.fromEntries(
          Object.entries(tables).map(([name, { columns, rows }]) => [
            name,
            {
              table_data: {
                row: rows.map((row) => ({ cell: row.map((cell, at) => encoded(columns[at]?.[1] ?? 'STRING', cell)) })),
              },
            },
          ]),
        ),
        params: Object.entries(parameters).map(([name, [type, value]]) => ({ name, value: encoded(type, value) })),
      });
      const columns = prepared?.columns ?? [];
      return (content?.table_data?.row ?? []).map(({ cell = [] }) =>
        Object.fromEntries(columns.map(({ name }, at) => [name, decoded(cell[at] ?? {})])),
      );
    },
    async analyze(sql, tables, parameters = {}, made = NOTHING_MADE) {
      await client.call('Analyze', { ...request(tables, parameters, made), sql_statement: sql });
    },
    stop() {
      client.close();
      child.kill();
    },
  };
}

const NOTHING_MADE: Made = { functions: {}, tableFunctions: {} };

/** An argument of one type. */
const fixed = (type: TypeProto): object => ({ kind: 'ARG_TYPE_FIXED', type, num_occurrences: 1 });

const relation = (columns: SqlTable['columns']): object => ({
  kind: 'ARG_TYPE_RELATION',
  num_occurrences: 1,
  options: { relation_input_schema: { column: columns.map(([name, type]) => ({ name, type: typeOf(type) })) } },
});

interface Spoken {
  ready(): Promise<void>;
  call(method: string, request: object): Promise<Answer>;
  close(): void;
}

function clientOf(port: number): Spoken {
  const definition = loadSync('local_service.proto', {
    includeDirs: [join(HOME, 'protos')],
    keepCase: true,
    longs: Number,
  });
  // What the protocol describes has no types before it is read.
  const { zetasql } = loadPackageDefinition(definition) as unknown as {
    zetasql: { local_service: { ZetaSqlLocalService: new (...given: unknown[]) => Stub } };
  };
  const stub = new zetasql.local_service.ZetaSqlLocalService(`localhost:${port}`, credentials.createInsecure(), {
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
  });
  return {
    ready: () =>
      new Promise((done, fail) => stub.waitForReady(Date.now() + 60_000, (error) => (error ? fail(error) : done()))),
    call: (method, request) =>
      new Promise((done, fail) => {
        const ask = stub[method] as (this: Stub, request: object, done: Done) => void;
        ask.call(stub, request, (error, answer) => (error ? fail(error) : done(answer)));
      }),
    close: () => stub.close(),
  };
}

type Done = (error: Error | null, answer: Answer) => void;
interface Stub extends Client {
  readonly [method: string]: unknown;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
