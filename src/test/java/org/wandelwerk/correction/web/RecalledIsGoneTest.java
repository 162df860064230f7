package org.wandelwerk.correction.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/**
 * One thing of each kind is recalled in the Lausitz: then nothing public tells of it but the log and its tombstone,
 * although every page was kept before: a second later none is given any more.
 */
@LausitzHouse
@TestPropertySource(properties = {"spring.application.name=recalling-house", "wandelwerk.page-cache.megabytes=64"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Isolated
@Order(3)
class RecalledIsGoneTest {

    private static final List<NamedThing> NAMED = NamedThing.ONE_OF_EACH_KIND;

    private static final List<NamedThing> ALL = Stream.of(NAMED, NamedThing.ON_PAGES_OF_OTHERS)
            .flatMap(List::stream)
            .toList();

    /** Of the things, while they were public; a test has an instance of its own for each of its methods. */
    private static final Map<String, String> pictures = new HashMap<>();

    /** Where their titles stood before, of each title. */
    private static final Map<String, List<String>> told = new HashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Recalls recalls;

    @Autowired
    private DSLContext sql;

    private Site site() {
        return new Site(port);
    }

    private Subject subject(NamedThing named) {
        return named.subject(sql);
    }

    /** The pictures of the things by their addresses, with the mark by which a cache asks for them again. */
    private Map<String, String> pictures() {
        return NAMED.stream()
                .map(named -> site().get(subject(named).address()))
                .map(answer -> answer.page().select("meta[property=og:image]").attr("content"))
                .map(whole -> URI.create(whole).getPath())
                .filter(path -> !path.contains("haus-"))
                .collect(Collectors.toMap(path -> path, path -> site().get(path).header("ETag")));
    }

    private Site.Answer askedAgain(String address, String mark) {
        return site().send(HttpRequest.newBuilder(site().address(address)).header("If-None-Match", mark));
    }

    private String results(String address) {
        return site().get(address).page().select(".results").text();
    }

    private String members() {
        return site().get("/werkstaetten").page().select(".workshop__meta").text();
    }

    /** Whether a reader finds the title at the start or at the thing's own address. */
    private boolean isReadable(NamedThing named) {
        return Stream.of("/", subject(named).address())
                .anyMatch(address -> site().get(address).page().text().contains(named.title()));
    }

    private boolean isTelling(String address, String title) {
        var answer = site().get(address);
        return answer.body().contains(title) || answer.page().text().contains(title);
    }

    @Test
    @Order(1)
    void beforeEachOfThemCanBeRead() {
        assertThat(NAMED).allMatch(this::isReadable);
        assertThat(results("/projekte")).contains("84 Projekte");
        assertThat(results("/akteure")).contains("76 Organisationen");
    }

    /** As long as the contract with the readers says. */
    private static void waitUntilKeptPagesAreDropped() throws Exception {
        Thread.sleep(1000);
    }

    /** A tombstone stands at the address and at all below it, and names itself in each language. */
    private static boolean isOfATombstone(Subject subject, String address) {
        return address.matches("(/en)?\\Q" + subject.address() + "\\E([/?.].*)?");
    }

    /** What programs take along of the meeting alone. */
    private List<String> ofTheMeeting() {
        var address = subject(NAMED.get(4)).address();
        return List.of(address + ".ics", address + "/feed.atom");
    }

    /** Asked for anew, and by who kept a copy. */
    private void isGone(String picture) {
        var mark = String.valueOf(pictures.get(picture));
        assertThat(site().get(picture).status()).as(picture).isIn(404, 410);
        assertThat(askedAgain(picture, mark).status()).as(picture).isIn(404, 410);
    }

    private void isToldByTheLogAlone(NamedThing named, Crawl all) {
        var subject = subject(named);
        assertThat(all.telling(named.title())).as(named.title()).isEmpty();
        assertThat(all.telling(subject.address()))
                .as(subject.address())
                .filteredOn(address -> !isOfATombstone(subject, address))
                .isSubsetOf("/berichtigungen", "/en/berichtigungen");
        assertThat(site().get("/berichtigungen").body()).contains(subject.address());
    }

    @Test
    @Order(1)
    void whoKeptAPictureAsksEachTime() {
        pictures.putAll(pictures());
        assertThat(pictures).hasSize(5).allSatisfy((address, mark) -> {
            assertThat(mark).matches("\"[0-9a-f]{16}\"");
            assertThat(askedAgain(address, mark).status()).isEqualTo(304);
            assertThat(site().get(address).header("Cache-Control")).contains("no-cache");
        });
    }

    /** Notes where each of them is told of. */
    private void tellsOfAll(Crawl all) {
        ALL.forEach(named -> told.put(named.title(), all.telling(named.title())));
        assertThat(told.values()).allMatch(places -> places.size() >= 2);
        assertThat(all.texts()).hasSizeGreaterThan(300);
        assertThat(all.texts().keySet())
                .filteredOn(address -> address.startsWith("/sitemap/"))
                .hasSize(5);
    }

    @Test
    @Order(2)
    void afterwardsNothingTellsOfThemButTheLogAndTheTombstone() throws Exception {
        var members = members();
        assertThat(ofTheMeeting()).allMatch(address -> site().get(address).status() == 200);
        var before = Crawl.of(site());
        tellsOfAll(before);
        ALL.forEach(named -> Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(subject(named), Grounds.of(RecallKind.WITHDRAWN, "Grund", "Reason"))));
        waitUntilKeptPagesAreDropped();
        pictures.keySet().forEach(this::isGone);
        assertThat(ofTheMeeting()).noneMatch(address -> site().get(address).status() < 400);
        assertThat(site().get("/kalender.ics").body())
                .containsOnlyOnce("STATUS:CANCELLED")
                .containsOnlyOnce("Sitzung zurückgezogen");
        var all = before.again(site());
        assertThat(all.texts()).containsKeys(before.texts().keySet().toArray(String[]::new));
        ALL.forEach(named -> isToldByTheLogAlone(named, all));
        assertThat(results("/projekte")).contains("83 Projekte");
        assertThat(results("/akteure")).contains("75 Organisationen");
        assertThat(members()).isNotEqualTo(members);
    }

    @Test
    @Order(3)
    void theirOwnAddressesAreGoneInBothLanguages() {
        ALL.stream()
                .map(this::subject)
                .flatMap(subject -> Stream.of("", "/en").map(language -> language + subject.address()))
                .forEach(address -> {
                    var answer = site().get(address);
                    assertThat(answer.status()).as(address).isEqualTo(410);
                    assertThat(answer.page().select("main a[href$=/berichtigungen]"))
                            .isNotEmpty();
                });
    }

    @Test
    @Order(4)
    void broughtBackTheyCanBeReadAsBefore() throws Exception {
        ALL.forEach(named -> Acting.as(HouseActors.SYSTEM, () -> recalls.republish(subject(named))));
        waitUntilKeptPagesAreDropped();
        assertThat(told)
                .hasSize(ALL.size())
                .allSatisfy((title, addresses) ->
                        assertThat(addresses).as(title).anyMatch(address -> isTelling(address, title)));
        assertThat(results("/projekte")).contains("84 Projekte");
        assertThat(site().get(subject(NAMED.get(4)).address() + "/feed.atom").body())
                .contains("Zurückgezogen: Vierte", "Wieder veröffentlicht: Vierte")
                .doesNotContain("Veröffentlicht: Vierte");
        assertThat(site().get("/berichtigungen").page().select(".recall a")).hasSize(ALL.size());
    }
}
