package org.wandelwerk.correction;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailSource;

/** Those who work here are told of each record whether it is public. */
class PublicAtTheDeskTest extends OneOfTwoIsPublic {

    /** Each by its word, its table, and the column of its public key. */
    static Stream<Arguments> kindsOfRecords() {
        return Stream.of(
                Arguments.of("projekte", "project.projects", "key"),
                Arguments.of("akteure", "organisation.organisations", "slug"),
                Arguments.of("gremien", "committee.committees", "slug"),
                Arguments.of("sitzungen", "meeting.meetings", "slug"),
                Arguments.of("meldungen", "news.items", "slug"),
                Arguments.of("themen", "topic.topics", "slug"));
    }

    @ParameterizedTest
    @MethodSource("kindsOfRecords")
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
    @MethodSource("kindsOfRecords")
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
