package org.wandelwerk.shell;

import org.jspecify.annotations.Nullable;

/** Who looks at a page, as far as the frame must know. */
public record Reader(Theme theme, @Nullable SignedReader signedIn) {}
