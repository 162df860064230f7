package org.wandelwerk.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/**
 * The body of a kept page in one theme: all who read it in its language see the same, so it is drawn for the first of
 * them, and again when there was no more room for it.
 */
final class KeptBody {

    private final Cache<KeptBody, Drawn> room;

    KeptBody(Cache<KeptBody, Drawn> room) {
        this.room = room;
    }

    /** The body as bytes, and as blocks that join a packed page. */
    record Drawn(byte[] html, byte[] blocks) {

        int weight() {
            return html.length + blocks.length;
        }
    }

    /** Room for what is drawn of all bodies; what is drawn of a page that is gone goes with it. */
    static Cache<KeptBody, Drawn> room(long bytes) {
        return Caffeine.newBuilder()
                .weakKeys()
                .maximumWeight(bytes)
                .weigher((KeptBody body, Drawn drawn) -> drawn.weight())
                .build();
    }

    Optional<Drawn> drawn() {
        return Optional.ofNullable(room.getIfPresent(this));
    }

    Drawn keep(byte[] html) {
        var kept = new Drawn(html, JoinedGzip.blocks(html));
        room.put(this, kept);
        return kept;
    }
}
