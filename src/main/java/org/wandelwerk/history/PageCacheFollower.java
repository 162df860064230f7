package org.wandelwerk.history;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.shell.ChangeWatch;
import org.wandelwerk.shell.PageCache;

/** Tells the kept pages what changed. Each node follows by itself, because each keeps its own pages. */
@Service
@Transactional(readOnly = true, timeout = PageCacheFollower.MOST_SECONDS)
class PageCacheFollower implements ChangeWatch {

    /** Then it looks anew: a look that hangs must not hold up all that follow. */
    static final int MOST_SECONDS = 2;

    private final ChangeFeed feed;
    private final TableRepository tables;
    private final PageCache pages;
    private final Clock clock;
    private @Nullable Position last;

    PageCacheFollower(ChangeFeed feed, TableRepository tables, PageCache pages, Clock clock) {
        this.feed = feed;
        this.tables = tables;
        this.pages = pages;
        this.clock = clock;
    }

    /** More than fits into one look counts as everything. */
    @Override
    public void look() {
        var begun = clock.instant();
        var batch = last == null ? new Batch.Rebuild(feed.now()) : feed.since(last);
        switch (batch) {
            case Batch.Entries(var entries, var next, var more)
            when !more -> {
                pages.changed(begun, changed(entries));
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
    private Set<String> changed(List<Entry> entries) {
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
