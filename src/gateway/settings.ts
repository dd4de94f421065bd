import type { Config } from '../config.ts';

/** The settings that the gateway's REST side looks at. */
export type GatewaySettings = Pick<
  Config,
  'production' | 'metricsToken' | 'jwt' | 'corsOrigins' | 'trustProxy' | 'rateLimit' | 'maxFileSize' | 'maxMessageLength' | 'emergencyNumber' | 'crisisLines' | 'clinicTimeZone' | 'medicalSpecializations'
>;
