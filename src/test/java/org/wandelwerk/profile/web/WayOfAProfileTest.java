package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.Settled;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.profile.Writer;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.Promoters;

/** Whoever handed in reads where the project stands and what was decided, with an account or without. */
class WayOfAProfileTest extends AcceptedProfile {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final LocalDate LATER = LocalDate.of(2099, 12, 31);
    private static final String WHY = "Der Grunderwerb ist noch offen.";

    @Autowired
    private Moving moving;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Committees committees;

    private void itComesBeforeTheWorkshop() {
        accepted();
        leave("ready");
        isRecorded(standpoint().dossier().project().promoters());
    }

    /** With the workshop, and with those who carry it. */
    private void isRecorded(Promoters promoters) {
        var project = standpoint().dossier().project();
        var now = new Project(
                project.id(),
                project.key(),
                project.title(),
                project.summary(),
                promoters,
                project.places(),
                List.of(committees.workshop(2).id()),
                null,
                project.period(),
                null,
                List.of(),
                Origin.here(project.id().value(), LocalDate.of(2026, 1, 1)));
        Acting.as(HouseActors.SYSTEM, () -> {
            moves.rewrite(now, List.of());
            return now;
        });
    }

    private void isDecided(String outcome, String reason, @Nullable LocalDate until) {
        var key = standpoint().dossier().project().key();
        Settled.all(appraisals, moves, key);
        var at = standpoint();
        var remark = new MoveRemark(reason, null, until, null, null);
        var order = new MoveOrder(at.last().number(), outcome, TODAY, remark);
        Acting.as(HouseActors.SYSTEM, () -> moving.move(key, order));
    }

    private static String now(Document page) {
        return page.select("section[aria-labelledby=now]").text();
    }

    private static String way(Document page) {
        return page.select("section[aria-labelledby=way]").text();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN).format(day);
    }

    private Document mine() {
        return writer.get(profile()).page();
    }

    private Writer coauthor() {
        var link = Writer.path(mine().select(".profile__link a").attr("href"));
        var coauthor = Writer.at(new Site(port));
        coauthor.get(link);
        return coauthor;
    }

    @Test
    void beforeItIsHandedInThereIsNoWay() {
        save("idee", IDEA);
        assertThat(mine().select("section[aria-labelledby=now], section[aria-labelledby=way]"))
                .isEmpty();
        handIn();
        assertThat(now(mine())).contains("Die Agentur liest. Sie meldet sich.", "An der Reihe Agentur", "Seit");
    }

    @Test
    void whoeverHasNoAccountReadsWhereItStandsWhoseTurnItIsAndWhatWasDecidedAndWhy() {
        itComesBeforeTheWorkshop();
        assertThat(now(mine()))
                .contains(
                        "Schritt in der Werkstatt",
                        "Nächster Schritt Die Werkstatt berät das Vorhaben und stimmt darüber ab.",
                        "An der Reihe",
                        "Seit " + day(TODAY),
                        "Bis keine Frist vermerkt");

        isDecided("qualify", WHY, null);

        assertThat(now(mine()))
                .contains("Schritt in Qualifizierung", "An der Reihe Geschäftsstelle", "Seit " + day(TODAY));
        assertThat(way(mine())).contains("Der Weg bisher, mit Begründungen", "Begründung: " + WHY);
        assertThat(writer.get("/en" + profile()).page().select("main").text())
                .contains("Next step The agency office works the project up", "The way so far, with reasons", WHY);
    }

    @Test
    void untilWhenItStandsThereIsSaidAndThatItIsOver() {
        itComesBeforeTheWorkshop();
        leave("recommended");
        isDecided("deferred", "Erst der Bebauungsplan.", LATER);
        assertThat(now(mine())).contains("Nächster Schritt Das Gremium entscheidet", "Bis " + day(LATER));
        assertThat(way(mine())).contains("Begründung: Erst der Bebauungsplan.", "Frist: " + day(LATER));
        assertThat(coauthor().get(profile()).page().text())
                .as("the day was said with the move, too")
                .doesNotContain(day(LATER));

        isDecided("not-confirmed", "Es fehlt die Zusätzlichkeit.", null);
        assertThat(now(mine()))
                .contains("Der Weg ist zu Ende nicht bestätigt", "niemand mehr")
                .doesNotContain("Nächster Schritt Das Gremium");
        assertThat(way(mine())).contains("Begründung: Es fehlt die Zusätzlichkeit.");
    }

    @Test
    void whoWritesAlongReadsWhereItStandsAndNotWhatWasSaidWithTheDecisions() {
        itComesBeforeTheWorkshop();
        isDecided("qualify", WHY, null);
        var page = coauthor().get(profile()).page();
        assertThat(now(page)).contains("Schritt in Qualifizierung", "An der Reihe Geschäftsstelle");
        assertThat(way(page)).contains("Der Weg bisher", "in der Werkstatt", "liest, wer den Steckbrief begonnen hat");
        assertThat(page.text()).doesNotContain(WHY);
    }

    @Test
    void whereNobodyKnowsWhoBeganItEverybodyDecidesAndWhatWasSaidComesByMailAlone() {
        itComesBeforeTheWorkshop();
        isDecided("qualify", WHY, null);
        var links = " where profile_id = (select id from profile.profiles where key = ?)";
        change("update profile.links set is_author = false" + links, key());
        assertThat(mine().select("form[action$=/verknuepfung]")).hasSize(1);
        assertThat(way(mine())).contains("Der Weg bisher").doesNotContain(WHY);
        change("update profile.links set is_told = true" + links, key());
        assertThat(mine().select("form[action$=/verknuepfung]")).hasSize(1);
        assertThat(way(mine())).contains(WHY);
    }

    @Test
    void whenSomebodyElseCarriesItOnWhatWasSaidIsForThoseWhoWroteItNoMore() {
        itComesBeforeTheWorkshop();
        isDecided("qualify", WHY, null);
        var promoters = standpoint().dossier().project().promoters();
        isRecorded(promoters.carriedBy("Stadt Guben", List.of()));
        assertThat(way(mine()))
                .contains("Der Weg bisher", "solange derselbe Träger")
                .doesNotContain(WHY);
        isRecorded(promoters);
        assertThat(way(mine())).contains(WHY);
    }

    @Test
    void aStrangerAndWhoeverHasALinkThatWasReplacedReadNothing() {
        itComesBeforeTheWorkshop();
        isDecided("qualify", WHY, null);
        var former = coauthor();
        assertThat(former.get(profile()).status()).isEqualTo(200);
        writer.send(Form.in(mine(), "/verknuepfung"));
        for (var other : List.of(former, Writer.at(new Site(port)))) {
            var answer = other.get(profile());
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.page().text()).doesNotContain(WHY, "in Qualifizierung");
        }
        assertThat(way(mine())).contains(WHY);
    }

    @Test
    void onTheDeskOfItsOwnerStandTheReasonsOfEachBodyAndWhoOnlyHasALinkReadsThemNoMore() {
        itComesBeforeTheWorkshop();
        isDecided("qualify", WHY, null);
        var owner = desks.of(new Site(port), "Petra Promoter", "");
        var own = "/schreibtisch/vorhaben/" + key();
        var coauthor = coauthor();
        takeIntoTheAccountOf(owner, own);
        leave("ready");
        leave("recommended");
        isDecided("deferred", "Erst der Bebauungsplan.", LATER);

        var page = owner.get(own).page();
        assertThat(way(page)).contains("Begründung: " + WHY, "Begründung: Erst der Bebauungsplan.");
        assertThat(now(page)).contains("Bis " + day(LATER));
        assertThat(coauthor.get(profile()).page().text()).doesNotContain(WHY, "Bebauungsplan");
        assertThat(desks.of(new Site(port), "Frida Fremd", "").get(own).status())
                .isEqualTo(404);
        isRecorded(standpoint().dossier().project().promoters().carriedBy("Stadt Guben", List.of()));
        assertThat(owner.get(own).page().text()).contains("bei der IMAG").doesNotContain(WHY, "Bebauungsplan");
    }

    private void takeIntoTheAccountOf(Desk owner, String own) {
        writer.cookies().put("SESSION", owner.token().value());
        assertThat(writer.send(Form.in(mine(), own)).status()).isEqualTo(303);
    }

    @Test
    void theLongestWayIsReadByNoMoreStatementsThanAShortOne() {
        itComesBeforeTheWorkshop();
        isDecided("qualify", WHY, null);
        var few = statements.beforeTheAnswer(this::mine).size();
        for (var more = 0; more < 4; more++) {
            leave("ready");
            isDecided("qualify", "Noch einmal, zum " + more, null);
        }
        assertThat(statements.beforeTheAnswer(this::mine)).hasSizeLessThanOrEqualTo(few + 1);
        assertThat(way(mine())).contains(WHY, "Noch einmal, zum 3");
    }

    @Test
    void whoWroteAVersionReadsWhatIsDifferentInIt() {
        var office = accepted();
        assertThat(mine().select(".trail")).as("of the first nothing is").isEmpty();
        askAnew(office, "summary");
        save("idee", Map.of("a_summary", "Ein Laden mit Strom."));
        attach("Niederschrift.txt");
        assertThat(mine().select(".trail")).as("before it is handed in").isEmpty();
        handIn();

        for (var page : List.of(mine(), coauthor().get(profile()).page())) {
            var changed = page.select("section[aria-labelledby=course] li:first-child details");
            assertThat(changed.select("summary").text()).isEqualTo("Was sich seit Fassung 1 geändert hat");
            assertThat(changed.select("ins").eachText()).containsExactly("Ein Laden mit Strom.", "Niederschrift.txt");
            assertThat(changed.select("del").eachText()).containsExactly("Ein Laden.", "Davor laden Autos.");
            assertThat(page.select("section[aria-labelledby=course] details")).hasSize(1);
        }
        var owner = desks.of(new Site(port), "Petra Promoter", "");
        takeIntoTheAccountOf(owner, "/schreibtisch/vorhaben/" + key());
        assertThat(owner.get("/en/schreibtisch/vorhaben/" + key())
                        .page()
                        .select("section[aria-labelledby=course] details:contains(What has changed since version 1)"
                                + " ins")
                        .eachText())
                .containsExactly("Ein Laden mit Strom.", "Niederschrift.txt");
    }

    @Test
    void whatWasTakenOffStandsInTheDifferenceWithTheNameByWhichItWasBrought() {
        var office = accepted();
        askAnew(office, "summary");
        writer.send(Form.in(mine(), "/entfernen"));
        attach("Neuer Plan.txt");
        handIn();
        assertThat(mine().select(".trail del").eachText()).containsExactly("Lageplan.txt");
        assertThat(mine().select(".trail ins").eachText()).containsExactly("Neuer Plan.txt");
    }
}
