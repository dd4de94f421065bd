import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ConfigError } from './config-error.ts';
import { crisisLinesOf, emergencyNumberOf, readCrisisLines, type CrisisLine } from './assistant/crisis-lines.ts';
import { instantOf } from './domain/time-text.ts';

type Raw = Readonly<Record<string, string | undefined>>;
export type Config = ReturnType<typeof readConfig>;

const wrong = (name: string, why: string): never => {
  throw new ConfigError(`${name}: ${why}`);
};

function reader(raw: Raw) {
  const text = (name: string, fallback = ''): string => raw[name]?.trim() || fallback;
  const optional = (name: string): string | undefined => raw[name]?.trim() || undefined;
  const oneOf = <Value extends string>(name: string, values: readonly Value[], fallback: Value): Value => {
    const value = text(name, fallback);
    return values.find((candidate) => candidate === value) ?? wrong(name, `must be one of ${values.join(', ')}`);
  };
  const integer = (name: string, fallback: number, min: number, max: number): number => {
    const value = text(name, String(fallback));
    const parsed = Number(value);
    return /^\d+$/.test(value) && parsed >= min && parsed <= max ? parsed : wrong(name, `must be a whole number from ${min} to ${max}`);
  };
  const flag = (name: string, fallback: boolean): boolean => oneOf(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
  const list = (name: string, fallback: readonly string[]): readonly string[] => {
    const value = optional(name);
    if (value === undefined) return fallback;
    try {
      const parsed: unknown = JSON.parse(value);
      if (Array.isArray(parsed) && parsed.every((item): item is string => typeof item === 'string' && /\S/.test(item))) return parsed;
    } catch {
      // falls through to the one message
    }
    return wrong(name, 'must be a JSON list of strings, none of them empty');
  };
  const url = (name: string, protocols: readonly string[], isUrl: (value: string) => boolean = URL.canParse): string | undefined => {
    const value = optional(name);
    if (value === undefined) return undefined;
    if (!protocols.some((protocol) => value.startsWith(`${protocol}://`))) return wrong(name, `must begin with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`);
    return isUrl(value) ? value : wrong(name, 'is no URL that can be read');
  };
  return { text, optional, oneOf, integer, flag, list, url };
}

/** A connection string of EventStoreDB: one host or several, a port each, settings. */
const isEventstoreUrl = (value: string): boolean => /^[a-z+]+:\/\/([^\s@/?]+@)?([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?(,([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?)*\/?(\?[^\s?]*)?$/i.test(value);
/** One of PostgreSQL: the host may be left out (a socket's directory stands in the query then), and what is escaped can be read. */
function isPostgresUrl(value: string): boolean {
  try {
    const { username, password, pathname } = new URL(value.replace('@/', '@localhost/'));
    return [username, password, pathname].every((part) => decodeURIComponent(part) !== undefined);
  } catch {
    return false;
  }
}
/** Of NATS: one server or several, the scheme left out at will but in the first. */
const isNatsUrl = (value: string): boolean => value.split(',').every((one) => URL.canParse(one.trim().replace(/^([a-z]+:\/\/)?/i, 'ws://')));

/** What may be named in a `.env`: the settings, and what docker-compose.yml reads from the same file. */
export const knownNames = new Set(
  `ENVIRONMENT DEBUG HOST PORT EVENTSTORE_URL DATABASE_URL NATS_URL DATA_DIRECTORY MASTER_KEY MASTER_KEY_PREVIOUS JWT_SECRET_KEY JWT_SECRET_KEY_PREVIOUS JWT_ALGORITHM JWT_JWKS_URL JWT_PUBLIC_KEY
  JWT_ISSUER JWT_AUDIENCE CORS_ORIGINS TRUST_PROXY RATE_LIMIT_REQUESTS RATE_LIMIT_WINDOW WEBSOCKET_RATE_LIMIT MAX_SOCKETS_PER_USER WEBSOCKET_PING_INTERVAL WEBSOCKET_PING_TIMEOUT
  MAX_FILE_SIZE UPLOAD_DIRECTORY MAX_MESSAGE_LENGTH MAX_CONVERSATION_HISTORY LOG_LEVEL EMERGENCY_NUMBER CLINIC_COUNTRY CLINIC_TIME_ZONE EMERGENCY_KEYWORDS MEDICAL_SPECIALIZATIONS
  ALERT_ESCALATION_SECONDS CRISIS_LINES CLOCK_START KEYS_DATABASE_URL PROCESS_ROLE EMBEDDED_IN_PRODUCTION METRICS_TOKEN UPLOAD_SCANNER OTEL_EXPORTER_OTLP_ENDPOINT POSTGRES_PASSWORD`.split(/\s+/),
);

/** Settings of the process's environment over those of a `.env` file in the working directory. Names in `.env` must be known: a typing error stops the start. */
export function environment(env: Raw, envFile = '.env'): Raw {
  if (!existsSync(envFile)) return env;
  const file = parseEnv(readFileSync(envFile, 'utf8'));
  for (const name of Object.keys(file)) if (!knownNames.has(name)) wrong(name, `is not a setting (in ${envFile})`);
  return { ...file, ...env };
}

const defaultSecret = /change[-_ ]?(me|this)|your[-_ ]?(jwt|secret|key)|^(default|secret|password|test|example)/i;

function masterKeyOf(name: string, value: string | undefined): Buffer | undefined {
  if (value === undefined) return undefined;
  const key = Buffer.from(value, 'base64');
  return key.length === 32 && key.toString('base64') === value ? key : wrong(name, 'must be 32 bytes in base64');
}

function timeZoneOf(name: string, value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value;
  } catch {
    return wrong(name, 'must be an IANA time zone');
  }
}

const countryOf = (name: string, value: string): string => (/^[A-Z]{2}$/.test(value) ? value : wrong(name, 'must be the two letters of a country, as US'));

/** The crisis lines of the clinic's country. */
function crisisLinesIn(value: string | undefined, country: string): readonly CrisisLine[] {
  const own = value === undefined ? {} : readCrisisLines(value, country);
  return crisisLinesOf(country, own ?? wrong('CRISIS_LINES', 'must be JSON: a list of {name, phone, text?, hours?, source?} by country'));
}

/** Origins as a browser sends them (RFC 6454 §6.2): a scheme and a host, no path. */
function originsOf(name: string, origins: readonly string[]): readonly string[] {
  return origins.every((origin) => origin === '*' || /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]+$/.test(origin)) ? origins : wrong(name, 'must hold origins, as https://clinic.example');
}

const bearerOf = (name: string, value: string | undefined): string | undefined => (value === undefined || /^[!-~]+$/.test(value) ? value : wrong(name, 'must be printable ASCII without spaces'));

function clockStartOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  return instantOf(value) ?? wrong('CLOCK_START', 'must be an RFC 3339 time');
}

/** Reads and checks every setting once; throws a ConfigError that names the first one that is wrong. */
export function readConfig(raw: Raw) {
  const { text, optional, oneOf, integer, flag, list, url } = reader(raw);
  const name = oneOf('ENVIRONMENT', ['development', 'test', 'production'], 'development');
  const production = name === 'production';
  const algorithm = oneOf('JWT_ALGORITHM', ['HS256', 'RS256', 'ES256', 'EdDSA'], 'HS256');
  const clinicCountry = countryOf('CLINIC_COUNTRY', text('CLINIC_COUNTRY', 'US'));
  const config = Object.freeze({
    environment: name,
    production,
    debug: flag('DEBUG', false),
    host: text('HOST', production ? '0.0.0.0' : '127.0.0.1'),
    port: integer('PORT', 8001, 0, 65_535),
    eventstoreUrl: url('EVENTSTORE_URL', ['esdb', 'esdb+discover'], isEventstoreUrl),
    databaseUrl: url('DATABASE_URL', ['postgresql', 'postgres'], isPostgresUrl),
    keysDatabaseUrl: url('KEYS_DATABASE_URL', ['postgresql', 'postgres'], isPostgresUrl),
    natsUrl: url('NATS_URL', ['nats', 'tls'], isNatsUrl),
    dataDirectory: text('DATA_DIRECTORY', './data'),
    masterKey: masterKeyOf('MASTER_KEY', optional('MASTER_KEY')),
    masterKeyPrevious: masterKeyOf('MASTER_KEY_PREVIOUS', optional('MASTER_KEY_PREVIOUS')),
    jwt: Object.freeze({
      algorithm,
      secret: optional('JWT_SECRET_KEY'),
      secretPrevious: optional('JWT_SECRET_KEY_PREVIOUS'),
      jwksUrl: url('JWT_JWKS_URL', ['https', 'http']),
      publicKey: optional('JWT_PUBLIC_KEY'),
      issuer: optional('JWT_ISSUER'),
      audience: optional('JWT_AUDIENCE'),
    }),
    corsOrigins: originsOf('CORS_ORIGINS', list('CORS_ORIGINS', ['http://localhost:3000'])),
    trustProxy: list('TRUST_PROXY', []),
    rateLimit: Object.freeze({ requests: integer('RATE_LIMIT_REQUESTS', 100, 1, 1_000_000_000), window: integer('RATE_LIMIT_WINDOW', 60, 1, 86_400) }),
    websocket: Object.freeze({
      rateLimit: integer('WEBSOCKET_RATE_LIMIT', 20, 1, 1_000_000_000),
      maxSocketsPerUser: integer('MAX_SOCKETS_PER_USER', 20, 1, 1_000_000),
      pingInterval: integer('WEBSOCKET_PING_INTERVAL', 20, 1, 3_600),
      pingTimeout: integer('WEBSOCKET_PING_TIMEOUT', 10, 1, 3_600),
    }),
    maxFileSize: integer('MAX_FILE_SIZE', 10_485_760, 1, 5_368_709_120),
    uploadDirectory: text('UPLOAD_DIRECTORY', 'uploads'),
    metricsToken: bearerOf('METRICS_TOKEN', optional('METRICS_TOKEN')),
    otlpEndpoint: url('OTEL_EXPORTER_OTLP_ENDPOINT', ['http', 'https']),
    uploadScanner: optional('UPLOAD_SCANNER'),
    maxMessageLength: integer('MAX_MESSAGE_LENGTH', 1_000, 1, 10_000),
    maxConversationHistory: integer('MAX_CONVERSATION_HISTORY', 50, 1, 200),
    logLevel: oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
    emergencyNumber: text('EMERGENCY_NUMBER', emergencyNumberOf(clinicCountry)),
    clinicCountry,
    crisisLines: crisisLinesIn(optional('CRISIS_LINES'), clinicCountry),
    clinicTimeZone: timeZoneOf('CLINIC_TIME_ZONE', text('CLINIC_TIME_ZONE', 'America/New_York')),
    emergencyKeywords: list('EMERGENCY_KEYWORDS', []),
    medicalSpecializations: list('MEDICAL_SPECIALIZATIONS', []),
    alertEscalationSeconds: integer('ALERT_ESCALATION_SECONDS', 120, 1, 86_400),
    clockStart: clockStartOf(optional('CLOCK_START')),
    processRole: oneOf('PROCESS_ROLE', ['all', 'gateway', 'projector'], 'all'),
    embeddedInProduction: flag('EMBEDDED_IN_PRODUCTION', false),
  });
  for (const [setting, secret] of signingSecrets(config)) if (secret !== undefined && Buffer.byteLength(secret) < 32) wrong(setting, 'must be at least 32 bytes');
  if (algorithm !== 'HS256' && !config.jwt.jwksUrl && !config.jwt.publicKey) wrong('JWT_PUBLIC_KEY', `or JWT_JWKS_URL is needed with ${algorithm}`);
  if (config.databaseUrl === undefined && config.keysDatabaseUrl !== undefined && config.eventstoreUrl === undefined) wrong('KEYS_DATABASE_URL', 'is for a service whose servers are not embedded');
  if (production) refuseInProduction(config);
  return config;
}

const signingSecrets = ({ jwt }: Pick<Config, 'jwt'>): readonly (readonly [setting: string, secret: string | undefined])[] =>
  jwt.algorithm === 'HS256' ? [['JWT_SECRET_KEY', jwt.secret], ['JWT_SECRET_KEY_PREVIOUS', jwt.secretPrevious]] : [];

/** One byte or character over and over. */
const isMonotonous = (value: Iterable<unknown>): boolean => new Set(value).size < 2;

function refuseInProduction(config: Config): void {
  if (config.jwt.algorithm === 'HS256' && config.jwt.secret === undefined) wrong('JWT_SECRET_KEY', 'must be set to a secret of your own in production');
  for (const [setting, secret] of signingSecrets(config)) if (secret !== undefined && (defaultSecret.test(secret) || isMonotonous(secret))) wrong(setting, 'must be a secret of your own, of random characters, in production');
  if (config.debug) wrong('DEBUG', 'must be false in production');
  if (config.corsOrigins.includes('*')) wrong('CORS_ORIGINS', 'must name its origins in production');
  if (config.clockStart !== undefined) wrong('CLOCK_START', 'is for tests, not for production');
  if (config.masterKey === undefined) wrong('MASTER_KEY', 'must be set in production');
  if (config.masterKey && isMonotonous(config.masterKey)) wrong('MASTER_KEY', 'must be random bytes in production');
  if (!config.embeddedInProduction && config.eventstoreUrl === undefined) wrong('EVENTSTORE_URL', 'must be set in production (or EMBEDDED_IN_PRODUCTION=true)');
  if (!config.embeddedInProduction && config.databaseUrl === undefined) wrong('DATABASE_URL', 'must be set in production (or EMBEDDED_IN_PRODUCTION=true)');
}
