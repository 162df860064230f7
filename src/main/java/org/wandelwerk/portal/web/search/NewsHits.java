package org.wandelwerk.portal.web.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.news.NewsHit;
import org.wandelwerk.news.NewsSearch;

/** News by title and teaser; they lead to the page with the whole story. */
@Component
class NewsHits implements Hits {

    private final NewsSearch news;

    NewsHits(NewsSearch news) {
        this.news = news;
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.NEWS;
    }

    @Override
    public Found<Hit> find(SearchWords words, @Nullable String after, int size) {
        return news.find(words, after, size).as(NewsHits::hit);
    }

    private static Hit hit(NewsHit found) {
        var source = found.source();
        return Hit.of(source == null ? null : source.address(), found.title())
                .telling(found.teaser())
                .on(found.date());
    }
}
