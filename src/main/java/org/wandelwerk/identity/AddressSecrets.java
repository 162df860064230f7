package org.wandelwerk.identity;

/**
 * The two secrets of a new address.
 *
 * @param confirm sent to the new address, where it confirms
 * @param stop sent to the former address, where it stops
 */
record AddressSecrets(SecretToken confirm, SecretToken stop) {}
