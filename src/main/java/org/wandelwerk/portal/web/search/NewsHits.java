package org.wandelwerk.portal.web.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.news.NewsHit;
import org.wandelwerk.news.NewsSearch;

/** News by title and teaser. */
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
        return Hit.of("/aktuelles/" + found.slug(), found.title())
                .telling(found.teaser())
                .on(found.date());
    }
}
