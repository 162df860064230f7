package org.wandelwerk.profile;

import org.wandelwerk.identity.SecretToken;

/** A profile that was just begun, and the secret by which it can be written on. */
public record BegunProfile(Profile profile, SecretToken token) {}
