package org.wandelwerk.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.kernel.PublicKey;

class SubjectTest {

    private final String key = PublicKey.ofProject(new UUID(1, 2)).value();

    @ParameterizedTest
    @CsvSource({
        "/sitzungen/2024-10-21-werkstatt-2, MEETING, 2024-10-21-werkstatt-2",
        "/sitzungen/2024-10-21-werkstatt-2.ics, MEETING, 2024-10-21-werkstatt-2",
        "/aktuelles/neues, NEWS, neues",
        "/akteure/ihk?x=1, ORGANISATION, ihk",
        "/werkstaetten/2/kalender.ics, WORKSHOP, 2",
        "/gremien/imag#sitze, BODY, imag",
        "/sitze/00000000-0000-8000-8000-00000000000a, SEAT, 00000000-0000-8000-8000-00000000000a",
        "/sprecher/00000000-0000-8000-8000-00000000000a?x, SPEAKER, 00000000-0000-8000-8000-00000000000a",
        "/themen/big-data, TOPIC, big-data"
    })
    void anAddressAndAllBelowItBelongToOneThing(String path, SubjectKind kind, String named) {
        assertThat(Subject.at(path)).contains(new Subject(kind, named));
    }

    @Test
    void theKeyOfAProjectIsReadAsPeopleTypeIt() {
        var project = new Subject(SubjectKind.PROJECT, key);
        assertThat(Subject.at("/projekte/" + key + "/versionen/2")).contains(project);
        assertThat(Subject.at(
                        "/projekte/" + key.toLowerCase(java.util.Locale.ROOT).replace("-", "")))
                .contains(project);
        assertThat(project.address()).isEqualTo("/projekte/" + key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/projekte",
                "/projekte/",
                "/projekte/P-0000-001",
                "/akteure/",
                "/akteure/Ä",
                "/akteure/a--b",
                "/werkstaetten/zwei",
                "/werkstaetten/02",
                "/werkstaetten/99999",
                "/berichtigungen/x",
                "projekte/1",
                "/gremien/%00",
                "/sitze/1",
                "/sprecher/00000000-0000-8000-8000-00000000000A",
                "/themen"
            })
    void otherAddressesAreOfNoThing(String path) {
        assertThat(Subject.at(path)).isEmpty();
    }

    @Test
    void anOrderMayBringTheAddressAsItStandsInABrowser() {
        var workshop = new Subject(SubjectKind.WORKSHOP, "2");
        for (var address :
                List.of("/werkstaetten/2", "/en/werkstaetten/2", "https://example.org/dsb/werkstaetten/2?a")) {
            assertThat(RecallOrder.subject(address)).contains(workshop);
        }
        assertThat(RecallOrder.subject("https://example.org")).isEmpty();
    }

    @Test
    void anOrderNamesReasonAndWhatFollows() {
        assertThat(RecallOrder.read(List.of("/akteure/ihk", "--reason", " Falsch ", "--corrected", "--reason-en", "")))
                .contains(new RecallOrder(
                        new Subject(SubjectKind.ORGANISATION, "ihk"),
                        Grounds.of(RecallKind.CORRECTED, "Falsch", null)));
        for (var unclear : List.of(
                List.<String>of(),
                List.of("/akteure/ihk"),
                List.of("/akteure/ihk", "--reason"),
                List.of("/akteure/ihk", "--reason-en", "Wrong"),
                List.of("/akteure/ihk", "--reason", "a", "b"),
                List.of("--reason", "a", "/akteure/ihk"),
                List.of("/nirgends/x", "--reason", "a"))) {
            assertThat(RecallOrder.read(unclear)).isEmpty();
        }
    }

    @Test
    void aPlaceInTheLogSurvivesTheAddress() {
        var place = new LogPosition(java.time.Instant.parse("2026-11-25T10:15:30.123456Z"), new UUID(3, 4));
        var recall = new Recall(
                place.id(),
                new Subject(SubjectKind.BODY, "imag"),
                new UUID(0, 1),
                Grounds.of(RecallKind.WITHDRAWN, "Grund", null),
                new org.wandelwerk.kernel.Publication(new org.wandelwerk.kernel.PersonId(new UUID(0, 2)), place.at()),
                new org.wandelwerk.kernel.PersonId(new UUID(0, 2)),
                place.at(),
                null);
        var cursor = LogPosition.cursor(new RecallEntry(recall, false)).encoded();
        assertThat(LogPosition.read(cursor)).contains(place);
        assertThat(LogPosition.read("AAAA")).isEmpty();
    }
}
