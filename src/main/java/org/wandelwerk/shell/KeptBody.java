package org.wandelwerk.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a kept page in one theme: all who read it in its language see the same, so it is drawn for the first of
 * them.
 */
final class KeptBody {

    private volatile @Nullable Drawn drawn;

    /** The body as bytes, and as blocks that join a packed page. */
    record Drawn(byte[] html, byte[] blocks) {}

    Optional<Drawn> drawn() {
        return Optional.ofNullable(drawn);
    }

    Drawn keep(byte[] html) {
        var kept = new Drawn(html, JoinedGzip.blocks(html));
        drawn = kept;
        return kept;
    }
}
