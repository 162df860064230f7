package org.wandelwerk.profile;

import org.wandelwerk.identity.SecretToken;

/**
 * A profile that was just begun.
 *
 * @param token the secret by which everybody who gets it writes along
 * @param author the secret that stays with whoever began it
 */
public record BegunProfile(Profile profile, SecretToken token, SecretToken author) {}
