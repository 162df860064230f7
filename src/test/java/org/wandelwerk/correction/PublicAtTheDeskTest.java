package org.wandelwerk.correction;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailSource;

/** Those who work here are told of each record whether it is public. */
class PublicAtTheDeskTest extends OneOfTwoIsPublic {

    @ParameterizedTest
    @CsvSource({
        "projekte, project.projects, key",
        "akteure, organisation.organisations, slug",
        "gremien, committee.committees, slug",
        "sitzungen, meeting.meetings, slug",
        "meldungen, news.items, slug",
        "themen, topic.topics, slug"
    })
    void theLineOfTimeKnowsWhatIsPublic(String word, String table, String key, @Autowired List<TrailSource> sources) {
        var two = two(table, key, "true");
        var records = sources.stream()
                .filter(source -> source.word().equals(word))
                .findFirst()
                .orElseThrow()
                .records()
                .find(List.of(two.hidden(), two.shown()))
                .stream()
                .collect(toMap(TrailRecord::id, TrailRecord::isPublic));

        assertThat(records).isEqualTo(Map.of(two.hidden(), false, two.shown(), true));
    }

    @ParameterizedTest
    @CsvSource({
        "akteure, organisation.organisations, slug",
        "gremien, committee.committees, slug",
        "sitzungen, meeting.meetings, slug",
        "meldungen, news.items, slug",
        "projekte, project.projects, key",
        "themen, topic.topics, slug"
    })
    void theDeskKnowsWhatIsPublic(String word, String table, String key, @Autowired List<EditableKind> kinds) {
        var two = two(table, key, "true");
        var kind = kinds.stream()
                .filter(one -> one.terms().word().equals(word))
                .findFirst()
                .orElseThrow();

        assertThat(kind.find(two.hidden()))
                .hasValueSatisfying(state -> assertThat(state.isPublic()).isFalse());
        assertThat(kind.find(two.shown()))
                .hasValueSatisfying(state -> assertThat(state.isPublic()).isTrue());
    }
}
