package org.wandelwerk.topic;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a topic. */
@Configuration(proxyBeanMethods = false)
class TopicTrail {

    private static final String TEXTS = "topic.trail.";

    @Bean
    TrailSource trailOfTopics(TrailRepository records) {
        return TrailSource.of("themen", "thema", "topic.edit.field.", tables(), records);
    }

    private static List<TrailTable> tables() {
        return List.of(
                TrailTable.of("topic.topics", "id", TEXTS)
                        .texts("name_de", "name_en")
                        .reference("parent_id", "themen")
                        .texts("slug")
                        .origin(),
                TrailTable.publications("topic.publications", TEXTS));
    }
}
