package org.wandelwerk.identity;

import java.util.UUID;

/** The id of one sign-in. */
public record SignInId(UUID value) {}
