package org.wandelwerk.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.appraisal.FindingItem.Kind;
import org.wandelwerk.identity.HouseActors;

/** What is refused of what somebody found, by the field of the form. */
class FindingOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final UUID CLOSED = new UUID(0, 1);
    private static final UUID GONE = new UUID(0, 2);

    /** One that is for others, and none that the acting person may open. */
    private static final NamedDocuments PAPERS = new NamedDocuments(List.of(), Set.of(), Set.of(CLOSED));

    private static FindingItem scored(String name, int most) {
        return new FindingItem(Kind.CRITERION, name, null, List.of(FindingVerdict.SCORED), most, 1, List.of(), null);
    }

    private static FindingOrder order(
            FindingItem item, FindingVerdict verdict, @Nullable Integer value, String words, UUID... documents) {
        return new FindingOrder(1, item.id(), null, verdict, "", words, value, "", null, List.of(documents));
    }

    private static Set<String> mistakes(FindingItem item, FindingOrder order) {
        return order.mistakes(item, null, PAPERS, TODAY).keys().keySet();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, 1000})
    void pointsAndStarsOutsideTheirRangeAreRefused(int value) {
        for (var item : List.of(scored("skills", 5), scored("STARS", 3))) {
            assertThat(mistakes(item, order(item, FindingVerdict.SCORED, value, "")))
                    .containsExactly("wert");
        }
    }

    @Test
    void noneAndAllPointsAreWithinTheRangeAndNoneGivenIsNotZero() {
        var skills = scored("skills", 5);
        assertThat(mistakes(skills, order(skills, FindingVerdict.SCORED, 0, "")))
                .isEmpty();
        assertThat(mistakes(skills, order(skills, FindingVerdict.SCORED, 5, "")))
                .isEmpty();
        assertThat(mistakes(skills, order(skills, FindingVerdict.SCORED, null, "")))
                .containsExactly("wert");
        var stars = scored("STARS", 3);
        assertThat(mistakes(stars, order(stars, FindingVerdict.SCORED, 4, ""))).containsExactly("wert");
    }

    @Test
    void nobodyNamesADocumentThatIsForOthersOrGone() {
        var item = FindingItem.of(Kind.EVIDENCE, "PERMITS", FindingVerdict.PRESENT, FindingVerdict.FOLLOWS);
        assertThat(mistakes(item, order(item, FindingVerdict.PRESENT, null, "Da.", CLOSED)))
                .containsExactly("unterlage");
        assertThat(mistakes(item, order(item, FindingVerdict.PRESENT, null, "Da.", GONE)))
                .containsExactly("unterlage");
        assertThat(mistakes(item, order(item, FindingVerdict.PRESENT, null, "")))
                .containsExactly("worte");
    }

    private static List<UUID> ids(int first, int many) {
        return IntStream.range(first, first + many)
                .mapToObj(number -> new UUID(1, number))
                .toList();
    }

    @Test
    void noMoreDocumentsAreNamedThanAreKeptAndThoseThatWentGiveWay() {
        var gone = ids(0, 50);
        var chosen = ids(100, 3);
        assertThat(PAPERS.with(chosen, gone)).hasSize(50).startsWith(chosen.toArray(UUID[]::new));
        assertThat(PAPERS.with(List.of(), gone)).isEqualTo(gone);

        var closed = new NamedDocuments(List.of(), Set.of(), Set.copyOf(ids(0, 51)));
        var item = FindingItem.of(Kind.EVIDENCE, "PERMITS", FindingVerdict.PRESENT, FindingVerdict.FOLLOWS);
        var before = found(item, ids(0, 51));
        var order = new FindingOrder(
                1, item.id(), before.at(), FindingVerdict.PRESENT, "", "Da.", null, "", null, List.of());
        assertThat(order.mistakes(item, before, closed, TODAY).keys())
                .containsExactly(Map.entry("unterlage", "appraisal.mistake.documents.many"));
        assertThat(order.mistakes(item, before, PAPERS, TODAY).isEmpty()).isTrue();
    }

    private static StepFinding found(FindingItem item, List<UUID> documents) {
        return new StepFinding(
                new UUID(0, 9),
                item.id(),
                FindingVerdict.PRESENT,
                null,
                "Da.",
                null,
                null,
                null,
                documents,
                HouseActors.SYSTEM,
                Instant.EPOCH);
    }

    @Test
    void whatNobodyCouldChooseAwayStaysNamed() {
        assertThat(PAPERS.with(List.of(), List.of(CLOSED, GONE))).containsExactly(CLOSED, GONE);
        assertThat(PAPERS.isGone(GONE)).isTrue();
        assertThat(PAPERS.isGone(CLOSED)).isFalse();
    }
}
