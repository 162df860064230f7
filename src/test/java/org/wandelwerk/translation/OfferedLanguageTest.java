package org.wandelwerk.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.PageTexts;

/** A house in which all of Lower Sorbian is reviewed, of Upper Sorbian all but one text, and of Polish nothing. */
@LausitzHouse
class OfferedLanguageTest {

    private static final Path HOME = Path.of("target", "offered-home");
    private static final Pattern SAID = Pattern.compile("⟦([\\w.-]+)⟧");

    @LocalServerPort
    private int port;

    @Autowired
    private PageTexts pages;

    @DynamicPropertySource
    static void translations(DynamicPropertyRegistry properties) {
        TranslatedTexts.write(HOME, Language.DSB, _ -> true);
        TranslatedTexts.write(HOME, Language.HSB, key -> !key.equals("portal.projects.lead"));
        properties.add("wandelwerk.home", HOME::toString);
    }

    private Site.Answer get(String address) {
        return new Site(port).get(address);
    }

    private List<String> switchOf(String address) {
        return get(address).page().select(".service__list a[hreflang]").eachAttr("hreflang");
    }

    @Test
    void aPageWhoseTextsWereAllReviewedIsOffered() {
        var page = get("/dsb/projekte");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("html").attr("lang")).isEqualTo("dsb");
        assertThat(page.heading()).startsWith("⟦portal.projects.title⟧");
        assertThat(page.page().select(".service__notice").text()).doesNotContain("shell.unreviewed");
        assertThat(switchOf("/projekte")).containsExactly("de", "en", "dsb");
        assertThat(get("/projekte").page().select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("de", "en", "dsb", "x-default");
    }

    /** Though all words around it are there: the duty text itself is written in German and English alone. */
    @Test
    void aPageWhoseOwnTextNobodyWroteInTheLanguageIsNotOfferedInIt() {
        assertThat(switchOf("/projekte")).contains("dsb");
        for (var duty : List.of("/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache")) {
            assertThat(switchOf(duty)).as(duty).containsExactly("de", "en");
            assertThat(get("/dsb" + duty).status()).as(duty).isEqualTo(404);
        }
    }

    private List<String> listed(String part, String address) {
        var entries = Jsoup.parse(get("/sitemap/" + part + ".xml").body(), "", Parser.xmlParser())
                .select("url");
        return entries.stream()
                .filter(entry -> entry.select("loc").text().endsWith(address))
                .flatMap(entry -> entry.getElementsByTag("xhtml:link").eachAttr("hreflang").stream())
                .distinct()
                .toList();
    }

    @Test
    void searchEnginesAreToldOfEveryLanguageThatAPageHas() {
        assertThat(listed("seiten", "/dsb/projekte")).containsExactly("de", "en", "dsb", "x-default");
        assertThat(listed("seiten", "/hsb/akteure")).contains("dsb", "hsb");
        assertThat(listed("seiten", "/hsb/projekte")).isEmpty();
        assertThat(listed("seiten", "/impressum")).containsExactly("de", "en", "x-default");
        assertThat(listed("seiten", "/dsb/werkstaetten/2")).contains("dsb");
    }

    @Test
    void oneMissingTextWithdrawsJustThePagesThatNeedIt() {
        assertThat(switchOf("/projekte")).doesNotContain("hsb");
        assertThat(switchOf("/akteure")).contains("hsb");
        assertThat(get("/hsb/akteure").status()).isEqualTo(200);
        assertThat(get("/hsb").status()).isEqualTo(200);
        var missing = get("/hsb/projekte?werkstatt=2");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.page().select("html").attr("lang")).isEqualTo("de");
        assertThat(missing.page().select("main .actions a").eachAttr("href"))
                .contains("/projekte?werkstatt=2", "/en/projekte?werkstatt=2", "/dsb/projekte?werkstatt=2");
    }

    @Test
    void aLinkToAPageThatTheLanguageLacksLeadsOnToTheGermanOne() {
        var links = get("/hsb/akteure")
                .page()
                .select("header a[href^=/hsb], footer a[href^=/hsb]")
                .eachAttr("href");
        assertThat(links).contains("/hsb/projekte");
        links.stream().distinct().forEach(link -> {
            var answer = get(link);
            if (answer.status() != 200) {
                assertThat(answer.status()).as(link).isEqualTo(404);
                assertThat(answer.page().select("main .actions a[hreflang=de]").eachAttr("href"))
                        .as(link)
                        .containsExactly(link.replaceFirst("/hsb", ""));
            }
        });
    }

    @Test
    void aLanguageOfWhichNothingWasReviewedLeadsToThePageInAnother() {
        var missing = get("/pl/werkstaetten/2");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.page().select("main").text()).contains("Polski");
        assertThat(missing.page().select("main .actions a").eachAttr("href"))
                .contains("/werkstaetten/2", "/en/werkstaetten/2");
        assertThat(switchOf("/")).doesNotContain("pl");
    }

    @ParameterizedTest
    @CsvSource({
        "/dsb, portal/StartPage",
        "/dsb/werkstaetten, portal/WorkshopsPage",
        "/dsb/werkstaetten/2, portal/WorkshopPage",
        "/dsb/werkstaetten/4, portal/WorkshopPage",
        "/dsb/projekte, portal/ProjectsPage",
        "/dsb/projekte?werkstatt=3&bereich=9, portal/ProjectsPage",
        "/dsb/akteure, portal/OrganisationsPage",
        "/dsb/akteure?gruppe=wissenschaft, portal/OrganisationsPage",
        "/dsb/karte, portal/ProjectMapPage",
        "/dsb/karte?werkstatt=2, portal/ProjectMapPage",
        "/dsb/sitzungen, portal/MeetingsPage",
        "/dsb/sitzungen?gremium=5, portal/MeetingsPage",
        "/dsb/sitzungen/imag-2021-09-29, portal/MeetingPage",
        "/dsb/sitzungen/werkstattuebergreifend-2024-11-20, portal/MeetingPage",
        "/dsb/gremien/imag, portal/CommitteePage",
        "/dsb/aktuelles, portal/NewsPage",
        "/dsb/beschluesse, portal/DecisionsPage",
        "/dsb/beschluesse?jahr=ohne, portal/DecisionsPage",
        "/dsb/suche, portal/SearchPage",
        "/dsb/suche?q=Cottbus, portal/SearchPage",
        "/dsb/suche?q=Senftenbrg, portal/SearchPage",
        "/dsb/zahlen, portal/FiguresPage",
        "/dsb/zahlen/stand?am=2023-12-31, portal/StandingPage",
        "/dsb/zahlen/stand?am=gestern, portal/StandingPage",
        "/dsb/verfahren/lausitz-brandenburg, portal/ProcedurePage",
        "/dsb/verfahren/lausitz-brandenburg/1, portal/ProcedurePage",
        "/dsb/daten, opendata/DataPage",
        "/dsb/berichtigungen, correction/RecallsPage",
        "/dsb/werkstaetten/2/verlauf, trail/PublicTrailPage",
        "/dsb/gremien/imag/verlauf, trail/PublicTrailPage",
        "/dsb/sitzungen/imag-2021-09-29/verlauf, trail/PublicTrailPage",
        "/dsb/anmelden, identity/SignInPage",
        "/dsb/zugang-verloren, identity/LostPage",
        "/dsb/barriere-melden, notice/BarrierPage",
        "/dsb/ideen/neu, profile/NewProfilePage",
        "/dsb/darstellung, shell/DisplayPage",
        "/dsb/sprachen, translation/LanguagesPage",
        "/dsb/nichts, shell/ErrorPage"
    })
    void aPageSaysNoTextThatWasNotCountedForIt(String address, String template) {
        assertThat(SAID.matcher(get(address).body()).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(5)
                .isSubsetOf(pages.of(template + ".jte"));
    }

    @Test
    void everyProjectAndOrganisationSaysOnlyCountedTexts() {
        assertThat(SAID.matcher(get(first("/dsb/projekte", ".row h3 a")).body())
                        .results()
                        .map(found -> found.group(1)))
                .isSubsetOf(pages.of("portal/ProjectPage.jte"));
        assertThat(SAID.matcher(get(first("/dsb/akteure", ".directory a")).body())
                        .results()
                        .map(found -> found.group(1)))
                .isSubsetOf(pages.of("portal/OrganisationPage.jte"));
    }

    @Test
    void aLineOfTimeIsWholeOnlyWithTheWordsOfTheModulesWhoseRecordsItTellsOf() {
        assertThat(pages.of("trail/PublicTrailPage.jte"))
                .contains("trail.did.published", "meeting.trail.of.bodies", "project.trail.of.projects")
                .doesNotContain("trail.person.of.accounts");
        assertThat(pages.of("trail/TrailPage.jte")).contains("trail.person.of.accounts");
        assertThat(pages.of("portal/StartPage.jte")).doesNotContain("meeting.trail.of.bodies");
    }

    @Test
    void onASorbianPageTheSorbianNameComesFirst() {
        assertThat(get("/dsb/werkstaetten/2").page().select("table .place").eachText())
                .anyMatch(name -> name.startsWith("Chóśebuz") && name.endsWith("Cottbus"));
        assertThat(get("/werkstaetten/2").page().select("table .place").eachText())
                .anyMatch(name -> name.startsWith("Cottbus") && name.endsWith("Chóśebuz"));
    }

    private String first(String list, String link) {
        var found = get(list).page().select(link).first();
        return found == null ? "" : found.attr("href");
    }
}
