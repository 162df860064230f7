package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.programme.PublicStatus;

@House
@Transactional
class ProjectPagingTest {

    private static final List<String> TITLES =
            List.of("Zechenhaus", "Äpfel", "Apfel", "Birne", "Ölmühle", "apfel", "„Hotspots“", "Ofen");
    private static final List<String> DATES = List.of("2021-03-25", "2021", "2023-12", "2021-03-25", "2023-12-04");
    private static final int MANY = 31;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectListing listing;

    @Autowired
    private Statements statements;

    private final List<ProjectDossier> taken = new ArrayList<>();

    /** Titles, dates and sums come again and again, each in another rhythm; some have none. */
    @BeforeEach
    void takeManyOver() {
        for (int i = 0; i < MANY; i++) {
            var project = AProject.withId("p" + i).titled(TITLES.get(i % TITLES.size()));
            if (i % 3 != 0) {
                project.decided(DecisionOutcome.CONFIRMED, DATES.get(i % DATES.size()));
            }
            if (i % 4 != 0) {
                project.planned(i % 7 * 1_000_000L);
            }
            taken.add(project.build());
        }
        Acting.as(
                HouseActors.IMPORT, () -> taken.stream().map(projects::takeOver).toList());
    }

    private List<ProjectDossier> read(ProjectFilter filter, ProjectSort sort, int size) {
        var all = new ArrayList<ProjectDossier>();
        @Nullable String next = null;
        do {
            var slice = listing.page(filter, sort, next, size).slice();
            assertThat(slice.items()).isNotEmpty().hasSizeLessThanOrEqualTo(size);
            slice.items().forEach(card -> all.add(card.dossier()));
            next = slice.next();
        } while (next != null);
        return all;
    }

    private List<ProjectDossier> sorted(ProjectSort sort) {
        return taken.stream().sorted(order(sort)).toList();
    }

    private static Comparator<ProjectDossier> order(ProjectSort sort) {
        var german = Collator.getInstance(Locale.GERMAN);
        var byTitle = Comparator.<ProjectDossier, String>comparing(
                        dossier -> dossier.project().title().de(), german::compare)
                .thenComparing(dossier -> dossier.project().id().value().toString());
        return switch (sort) {
            case TITLE -> byTitle;
            case NEWEST_DECISION ->
                Comparator.comparing(ProjectPagingTest::date).reversed().thenComparing(byTitle);
            case PLANNED_COST ->
                Comparator.comparing(ProjectPagingTest::cost).reversed().thenComparing(byTitle);
        };
    }

    private static String date(ProjectDossier dossier) {
        return dossier.newestDecision()
                .map(decision -> String.valueOf(decision.date()))
                .orElse("");
    }

    private static long cost(ProjectDossier dossier) {
        return dossier.newest(FigureKind.PLANNED_COST)
                .map(figure -> figure.amount().cents())
                .orElse(-1L);
    }

    @ParameterizedTest
    @EnumSource(ProjectSort.class)
    void pagesTogetherAreTheWholeListInItsOrder(ProjectSort sort) {
        for (int size : List.of(1, 4, MANY, 100)) {
            assertThat(read(ProjectFilter.ALL, sort, size)).isEqualTo(sorted(sort));
        }
    }

    @ParameterizedTest
    @EnumSource(ProjectSort.class)
    void aProjectThatComesBetweenTwoPagesMovesNoOther(ProjectSort sort) {
        var first = listing.page(ProjectFilter.ALL, sort, null, 10);
        var early = AProject.withId("new").titled("A").decided(DecisionOutcome.CONFIRMED, "2030");
        Acting.as(
                HouseActors.IMPORT,
                () -> projects.takeOver(early.planned(99_000_000).build()));
        var second = listing.page(ProjectFilter.ALL, sort, first.slice().next(), 10);
        assertThat(second.slice().items())
                .extracting(ProjectCard::dossier)
                .isEqualTo(sorted(sort).subList(10, 20));
    }

    @Test
    void filteredListsArePagedToo() {
        var filter = new ProjectFilter(null, PublicStatus.CONFIRMED, null, null, null);
        assertThat(read(filter, ProjectSort.PLANNED_COST, 4)).isEqualTo(sorted(ProjectSort.PLANNED_COST));
    }

    @Test
    void everyPageTellsHowManyThereAre() {
        assertThat(listing.page(ProjectFilter.ALL, ProjectSort.TITLE, null, 4).total())
                .isEqualTo(MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not a cursor", "QUJD", "ÄÖÜ", "//////"})
    void whatIsNoCursorIsNotFound(String cursor) {
        assertThatThrownBy(() -> listing.page(ProjectFilter.ALL, ProjectSort.TITLE, cursor, 4))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCursorOfAnotherOrderIsNotFound() {
        var cursor = listing.page(ProjectFilter.ALL, ProjectSort.TITLE, null, 4)
                .slice()
                .next();
        assertThatThrownBy(() -> listing.page(ProjectFilter.ALL, ProjectSort.PLANNED_COST, cursor, 4))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "-2", "1e3", ""})
    void aCursorThatWasTamperedWithIsNotFound(String cost) {
        var id = AProject.id("p1").value().toString();
        var cursor = new Cursor(List.of("PLANNED_COST", id, "Apfel", "", cost)).encoded();
        assertThatThrownBy(() -> listing.page(ProjectFilter.ALL, ProjectSort.PLANNED_COST, cursor, 4))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(ProjectSort.class)
    void aLongerPageCostsNoMoreStatements(ProjectSort sort) {
        var ten = statements.during(() -> listing.page(ProjectFilter.ALL, sort, null, 2));
        var thirty = statements.during(() -> listing.page(ProjectFilter.ALL, sort, null, 30));
        assertThat(thirty).hasSameSizeAs(ten).hasSizeLessThanOrEqualTo(15);
    }
}
