package org.wandelwerk.portal.web.news;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.wandelwerk.news.NewsItem;

/**
 * The news of one year.
 *
 * @param year the word "undated" for those without a date
 */
public record NewsYear(String year, List<NewsItem> items) {

    private static final String UNDATED = "undated";

    static List<NewsYear> of(List<NewsItem> items) {
        var years = new LinkedHashMap<String, List<NewsItem>>();
        for (var item : items) {
            var date = item.date();
            years.computeIfAbsent(date == null ? UNDATED : String.valueOf(date.year()), _ -> new ArrayList<>())
                    .add(item);
        }
        return years.entrySet().stream()
                .map(year -> new NewsYear(year.getKey(), year.getValue()))
                .toList();
    }

    public boolean isUndated() {
        return year.equals(UNDATED);
    }
}
