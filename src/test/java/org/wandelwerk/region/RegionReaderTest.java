package org.wandelwerk.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;

class RegionReaderTest {

    private static Reading reading(String from, String to) {
        assertThat(RegionTexts.SMALL).contains(from);
        return RegionTexts.read(RegionTexts.SMALL.replace(from, to));
    }

    private static RegionFile file(String text) {
        var reading = RegionTexts.read(text);
        assertThat(reading.refused()).isEmpty();
        return java.util.Objects.requireNonNull(reading.file());
    }

    @Test
    void theShippedFileIsWithoutFault() {
        var reading = RegionTexts.read(RegionTexts.shipped());

        assertThat(reading.refused()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void whatNobodyRecordedIsNotMadeUp() {
        var file = file(RegionTexts.SMALL);

        assertThat(file.otherNames()).isNull();
        assertThat(file.projects()).singleElement().satisfies(project -> {
            assertThat(project.story().note()).isNull();
            assertThat(project.standing().note()).isNull();
        });
        assertThat(file.news())
                .singleElement()
                .satisfies(item -> assertThat(item.date()).isNull());
    }

    @Test
    void amountsAreReadToTheCentAndDatesAsFarAsTheyGo() {
        var file = file(RegionTexts.SMALL);

        assertThat(file.projects().getFirst().sums().grant()).isEqualTo(new Money(489_071_970));
        assertThat(file.sessions().getFirst().date()).isEqualTo(PartialDate.parse("2024-10"));
    }

    /** The roof in the second column marks where the mistake begins. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "2026-11-22" | ^"2026-11" | meta.compiled | 2026-11 | is not a whole date
        "2026-11-22" | ^null | meta.compiled | null | is missing
        ["Big Data"] | ["A", ^"A"] | workshops[0].topics[1] | A | stands in the list twice
        ["Big Data"] | ^"Big Data" | workshops[0].topics | Big Data | is not a list
        "o1" | ^"o 1" | organisations[0].id | o 1 | is not an id
        { "id": "o1", | ^{ | organisations[0].id | ~~ | is missing
        "member_of_workshops": [2] | "member_of_workshops": [^3] | organisations[0].member_of_workshops[0] | 3 | is no workshop of this file
        "Brücke" | ^"  " | projects[0].title | ~  ~ | is empty
        "Brücke" | ^7 | projects[0].title | 7 | is not a text
        "status": "granted" | "status": ^"given" | projects[0].status | given | is none of application_in_preparation, application_open, applied, completed, confirmed, granted, in_implementation, partly_granted, recommended
        15000000 | ^-1 | projects[0].total_cost_eur | -1 | is not an amount in euros and whole cents
        15000000 | ^1.005 | projects[0].total_cost_eur | 1.005 | is not an amount in euros and whole cents
        15000000 | ^1e9 | projects[0].total_cost_eur | 1e9 | is not an amount in euros and whole cents
        15000000 | ^"15" | projects[0].total_cost_eur | 15 | is not a number
        2021 | ^21 | projects[0].period_start | 21 | is not a whole number from 1900 to 2100
        2023 | ^2020 | projects[0].period_end | 2020 | is before the start
        "2024-02-29" | ^"2023-02-29" | projects[0].decisions[0].date | 2023-02-29 | is not a year, a month or a day that exists
        "2024-02-29" | ^"29.02.2024" | projects[0].decisions[0].date | 29.02.2024 | is not a year, a month or a day that exists
        "2024-02-29" | ^"0024" | projects[0].decisions[0].date | 0024 | is before 1900 or after 2100
        "2024-02-29" | ^2024 | projects[0].decisions[0].date | 2024 | is not a date
        "kind": "granted" | "kind": ^"given" | projects[0].decisions[0].kind | given | is none of confirmed, confirmed_in_principle, granted, not_confirmed, recommended
        "funding_area_inferred": 7 | "funding_area_inferred": ^10 | projects[0].funding_area_inferred | 10 | is no funding area of the programme
        ["https://example.org/p"] | [^"ftp://example.org"] | projects[0].sources[0] | ftp://example.org | is not an address that begins with http:// or https://
        ["https://example.org/p"] | [^"javascript:alert(1)"] | projects[0].sources[0] | javascript:alert(1) | is not an address that begins with http:// or https://
        ["https://example.org/p"] | [^"https://example.org/%zz"] | projects[0].sources[0] | https://example.org/%zz | is not an address that begins with http:// or https://
        "kind": "workshop" | "kind": ^"party" | sessions[0].kind | party | is none of cross_workshop, imag, workshop
        "EUR cents" | ^"projects" | figures[0].unit | projects | does not fit the kind
        4500 | ^45.5 | figures[0].value | 45.5 | is not a whole number
        """)
    void aMistakeIsToldWithPlaceFieldValueAndReason(String from, String to, String field, String value, String reason) {
        assertThat(RegionTexts.SMALL).containsOnlyOnce(from);
        var marked = RegionTexts.SMALL.replace(from, to);
        var before = marked.substring(0, marked.indexOf('^')).split("\n", -1);
        var spot = new Spot(before.length, before[before.length - 1].length() + 1, field);

        var reading = RegionTexts.read(marked.replace("^", ""));

        assertThat(reading.file()).isNull();
        assertThat(reading.refused()).containsExactly(new Remark(spot, value, reason));
    }

    @Test
    void whatRefersToARefusedRecordIsToldToo() {
        assertThat(reading("\"number\": 2", "\"number\": 0").refused())
                .extracting(remark -> remark.spot().field() + " " + remark.reason())
                .containsExactly(
                        "workshops[0].number is not a whole number from 1 to 1000",
                        "organisations[0].member_of_workshops[0] is no workshop of this file",
                        "projects[0].workshops[0] is no workshop of this file",
                        "sessions[0].workshops[0] is no workshop of this file");
    }

    @Test
    void anIdThatIsTakenIsRefusedWhereItStandsAgain() {
        var again = "{ \"id\": \"s1\", \"kind\": \"workshop\", \"title\": \"Noch eine\" },\n  { \"id\": \"s1\",";

        assertThat(reading("{ \"id\": \"s1\",", again).refused())
                .containsExactly(new Remark(new Spot(20, 11, "sessions[1].id"), "s1", "is taken by another record"));
    }

    @Test
    void theSameFigureOfTheSameSourceIsRefusedTwice() {
        var figure = "{ \"kind\": \"PAID\", \"scope\": \"Land\", \"value\": 1, \"unit\": \"EUR cents\","
                + " \"exactness\": \"exact\" },\n";
        var text = RegionTexts.SMALL.replace("\"figures\": [\n", "\"figures\": [\n" + figure);

        assertThat(RegionTexts.read(text).refused())
                .singleElement()
                .satisfies(remark -> assertThat(remark.spot().field()).isEqualTo("figures[1].kind"));
    }

    @Test
    void aSectionThatIsMissingIsRefusedUnlessItIsAnAddition() {
        assertThat(reading("\"news\":", "\"gossip\":").refused())
                .containsExactly(new Remark(new Spot(1, 1, "news"), "", "is missing"));
    }

    @Test
    void whatIsNotKnownIsToldAndNotRefused() {
        var reading = reading("\"scope\"", "\"colour\": \"blue\", \"scope\"");

        assertThat(reading.file()).isNotNull();
        assertThat(reading.warnings())
                .containsExactly(
                        new Remark(new Spot(25, 31, "figures[0].colour"), "blue", "is not known and not taken over"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var text = RegionTexts.SMALL
                .replace("15000000", "\"viel\"")
                .replace("\"Neues\"", "\"\"")
                .replace("\"2024-10\"", "\"2024-13\"");

        assertThat(RegionTexts.read(text).refused())
                .extracting(remark -> remark.spot().field())
                .containsExactly("projects[0].total_cost_eur", "sessions[0].date", "news[0].title");
    }

    @Test
    void otherNamesAndLinksMustMeanSomethingOfTheFile() {
        var text = RegionTexts.SMALL.replace("\n}\n", """
            ,
            "other_names": [ { "organisation": "o9", "name": "Guben" } ],
            "news_links": [ { "news": "n1", "session": "s9" } ]
            }
            """);

        assertThat(RegionTexts.read(text).refused())
                .extracting(remark -> remark.spot().field() + " " + remark.reason())
                .containsExactly(
                        "other_names[0].organisation is no organisation of this file",
                        "news_links[0].session is no session of this file");
    }

    @Test
    void aSignThatATerminalOrADatabaseWouldObeyIsRefusedAndNotRepeated() {
        for (var sign : new String[] {"\\u0000", "\\u001b[2J", "\\ud800"}) {
            assertThat(reading("\"Brücke\"", "\"Br" + sign + "\"").refused())
                    .singleElement()
                    .satisfies(remark -> {
                        assertThat(remark.reason()).isEqualTo("holds a sign that is no text");
                        assertThat(remark.value()).startsWith("Br\\u{");
                    });
        }
    }

    @Test
    void aLongValueIsShortened() {
        assertThat(reading("\"Brücke\"", "\"" + "ü".repeat(400) + "\"").refused())
                .containsExactly(new Remark(
                        new Spot(10, 26, "projects[0].title"), "ü".repeat(60) + "…", "is longer than 300 characters"));
    }

    @Test
    void whatIsNoRegionAtAllIsRefused() {
        assertThat(RegionTexts.read("[]").refused()).containsExactly(new Remark(Spot.START, "[…]", "is not an object"));
        assertThat(RegionTexts.read("{}").refused()).hasSize(7);
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() {
        var whole = RegionTexts.bytes(RegionTexts.shipped());
        var places = new Random(20261124);
        for (int i = 0; i < 200; i++) {
            var cut = Arrays.copyOf(whole, places.nextInt(whole.length - 2));
            var reading = RegionReader.read(cut, RegionTexts.VOCABULARY);
            assertThat(reading.file()).as("cut to %d bytes", cut.length).isNull();
            assertThat(reading.refused()).isNotEmpty();
        }
    }

    @Test
    void aBrokenByteIsReadOrRefusedAndNothingElse() {
        var whole = RegionTexts.bytes(RegionTexts.shipped());
        var chance = new Random(38);
        for (int i = 0; i < 300; i++) {
            var broken = whole.clone();
            for (int j = 0; j <= i % 3; j++) {
                broken[chance.nextInt(whole.length)] = (byte) chance.nextInt(256);
            }
            var reading = RegionReader.read(broken, RegionTexts.VOCABULARY);
            assertThat(reading.file() == null).isEqualTo(!reading.refused().isEmpty());
        }
    }
}
