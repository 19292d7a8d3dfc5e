/** OWASP ASVS 5.0, 6.2.1 and 6.2.9: long enough, and long ones welcome. */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 128;
