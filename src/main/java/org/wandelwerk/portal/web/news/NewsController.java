package org.wandelwerk.portal.web.news;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wandelwerk.draft.KeptFields;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsArchive;
import org.wandelwerk.portal.web.PortalPages;

/** The news. */
@PortalPages
class NewsController {

    private final News news;
    private final NewsArchive archive;
    private final NewsPages pages;
    private final KeptFields kept;

    NewsController(News news, NewsArchive archive, NewsPages pages, KeptFields kept) {
        this.news = news;
        this.archive = archive;
        this.pages = pages;
        this.kept = kept;
    }

    @GetMapping("/aktuelles")
    NewsPage all(@RequestParam(defaultValue = "") String nach) {
        var after = nach.isBlank() ? null : nach.strip();
        return new NewsPage(archive.page(after, NewsPage.SIZE), archive.count(), after == null);
    }

    @GetMapping("/aktuelles/{slug}")
    NewsItemPage one(@PathVariable String slug) {
        var item = news.bySlug(slug);
        return pages.of(item, kept.withheld(item.id().value()));
    }
}
