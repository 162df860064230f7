package org.wandelwerk.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to become a template, or the next version of one.
 *
 * @param template which one; {@code null} for a new one
 * @param name what a new one is called
 * @param key makes sure that a form sent twice makes one version
 */
public record UploadOrder(@Nullable UUID template, String name, byte[] file, String key) {}
