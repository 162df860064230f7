package org.wandelwerk.history;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All changes of the house, for those who keep something derived from it. Each is told once to a follower, soon after
 * its transaction ended, however long another transaction stays open.
 */
@Service
@Transactional
public class ChangeFeed {

    private static final int MOST = 1000;

    private final ChangeRepository changes;
    private final EraRepository eras;
    private final FollowerRepository followers;

    ChangeFeed(ChangeRepository changes, EraRepository eras, FollowerRepository followers) {
        this.changes = changes;
        this.eras = eras;
        this.followers = followers;
    }

    /** Where one goes on who reads the truth itself after this call. */
    @Transactional(readOnly = true)
    public Position now() {
        return new Position(eras.current().number(), changes.snapshot(), null);
    }

    /** What happened since, at most a thousand entries at once; for followers that keep their position themselves. */
    @Transactional(readOnly = true)
    public Batch since(Position last) {
        if (last.era() != eras.current().number()) {
            return new Batch.Rebuild(now());
        }
        var rest = last.rest();
        var upTo = rest == null ? changes.snapshot() : rest.upTo();
        var entries = rest == null
                ? changes.first(new Window(last.era(), last.seen(), upTo), MOST + 1)
                : changes.further(new Window(last.era(), last.seen(), upTo), rest.after(), MOST + 1);
        if (entries.size() <= MOST) {
            return new Batch.Entries(entries, new Position(last.era(), upTo, null), false);
        }
        var told = entries.subList(0, MOST);
        var next = new Position.Rest(upTo, told.getLast().id());
        return new Batch.Entries(told, new Position(last.era(), last.seen(), next), true);
    }

    /**
     * Does the work with the next batch and stores the follower's new position in the same transaction. Without entries
     * there is no work, and while another node is at it neither.
     *
     * @return whether the next batch waits already
     */
    public boolean follow(String name, Consumer<Batch> work) {
        return followers.lock(name) && tell(name, followers.position(name), work);
    }

    private boolean tell(String name, @Nullable Position last, Consumer<Batch> work) {
        return switch (last == null ? new Batch.Rebuild(now()) : since(last)) {
            case Batch.Entries told when told.entries().isEmpty() -> false;
            case Batch.Entries told -> {
                work.accept(told);
                followers.move(name, told.next());
                yield told.more();
            }
            case Batch.Rebuild rebuild -> {
                work.accept(rebuild);
                followers.move(name, rebuild.next());
                yield false;
            }
        };
    }
}
