package org.wandelwerk.news;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.MatterSource;

/** News of which people ask why they see them. */
@Configuration(proxyBeanMethods = false)
class NewsMatters {

    @Bean
    MatterSource mattersOfNews(NewsRepository news) {
        return MatterSource.ofPublic(
                "meldung", "/aktuelles/", key -> news.published(key).map(NewsItem::title));
    }
}
