package org.wandelwerk.news;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a news item. */
@Configuration(proxyBeanMethods = false)
class NewsTrail {

    private static final String TEXTS = "news.trail.";

    @Bean
    TrailSource trailOfNews(TrailRepository records) {
        return TrailSource.of("meldungen", "meldung", "news.edit.field.", tables(), records);
    }

    private static List<TrailTable> tables() {
        return List.of(
                TrailTable.of("news.items", "id", TEXTS)
                        .texts("title_de", "title_en", "happened_on", "teaser_de", "teaser_en", "source", "slug")
                        .origin(),
                TrailTable.of("news.projects", "item_id", TEXTS)
                        .reference("project_id", "projekte")
                        .hidden("position"),
                TrailTable.of("news.meetings", "item_id", TEXTS)
                        .reference("meeting_id", "sitzungen")
                        .hidden("position"),
                TrailTable.of("news.bodies", "item_id", TEXTS)
                        .reference("committee_id", "gremien")
                        .hidden("position"),
                TrailTable.publications("news.publications", TEXTS));
    }
}
