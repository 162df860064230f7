package org.wandelwerk.portal.web.news;

import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.PublicView;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.shell.Page;

/** Draws a drafted news item as everybody would see it. */
@Component
class DraftedNews implements PublicView {

    private final NewsPages pages;

    DraftedNews(NewsPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Page> of(Object drafted, SortedSet<String> withheld) {
        return drafted instanceof NewsItem item ? Optional.of(pages.of(item, withheld)) : Optional.empty();
    }
}
