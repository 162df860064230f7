package org.wandelwerk.kernel;

import java.util.UUID;

/** A published record, and the key or slug that ends the address of its page. */
public record Addressed(UUID id, String key) {}
