package org.wandelwerk.news;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;

/** News of which people ask why they see them. What is published, everybody may read. */
@Component
class NewsMatters implements MatterSource {

    private final NewsRepository news;

    NewsMatters(NewsRepository news) {
        this.news = news;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("meldung")
                ? news.published(key)
                        .map(found -> NamedMatter.read(
                                Matter.isPublic(word + " " + key), found.title(), "/aktuelles/" + found.slug()))
                : Optional.empty();
    }
}
