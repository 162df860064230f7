package org.wandelwerk.portal.web.news;

import java.util.List;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.shell.Page;

/** All news by year, the newest first. */
public record NewsPage(Slice<NewsItem> slice, int total, boolean isFirst) implements Page {

    /** How many one part of the list shows. */
    static final int SIZE = 20;

    public List<NewsYear> years() {
        return NewsYear.of(slice.items());
    }

    public String nextAddress() {
        return "/aktuelles?nach=" + slice.next();
    }
}
