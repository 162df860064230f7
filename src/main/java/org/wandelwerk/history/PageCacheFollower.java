package org.wandelwerk.history;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.shell.ChangeWatch;
import org.wandelwerk.shell.PageCache;

/** Tells the kept pages what changed. Each node follows by itself, because each keeps its own pages. */
@Component
class PageCacheFollower implements ChangeWatch {

    private final OwnLine line;
    private final PageCache pages;
    private final Clock clock;
    private @Nullable Position last;

    PageCacheFollower(OwnLine line, PageCache pages, Clock clock) {
        this.line = line;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public boolean look() {
        return line.read(sql -> look(
                new ChangeFeed(new ChangeRepository(sql), new EraRepository(sql), new FollowerRepository(sql)),
                new TableRepository(sql)));
    }

    @Override
    public boolean isShutOut() {
        return line.isRefused();
    }

    /** More than fits into one look counts as everything. */
    private void look(ChangeFeed feed, TableRepository tables) {
        var begun = clock.instant();
        var batch = last == null ? new Batch.Rebuild(feed.now()) : feed.since(last);
        switch (batch) {
            case Batch.Entries(var entries, var next, var more)
            when !more -> {
                pages.changed(begun, changed(entries, tables));
                last = next;
            }
            case Batch.Entries _ -> anew(feed.now(), begun);
            case Batch.Rebuild(var next) -> anew(next, begun);
        }
    }

    private void anew(Position position, Instant begun) {
        pages.changedAltogether(begun);
        last = position;
    }

    /** The tables that changed, and those of their modules of which history keeps nothing: they are derived. */
    private static Set<String> changed(List<Entry> entries, TableRepository tables) {
        var changed = entries.stream().map(Entry::table).collect(Collectors.toCollection(HashSet::new));
        if (!changed.isEmpty()) {
            var modules = changed.stream().map(PageCacheFollower::module).collect(Collectors.toSet());
            tables.withoutHistory().stream()
                    .filter(table -> modules.contains(module(table)))
                    .forEach(changed::add);
        }
        return changed;
    }

    private static String module(String table) {
        return table.substring(0, table.indexOf('.'));
    }
}
