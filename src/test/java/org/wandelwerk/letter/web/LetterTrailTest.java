package org.wandelwerk.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.letter.web.LetterOffice.letters;
import static org.wandelwerk.letter.web.LetterOffice.main;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.letter.ADocument;
import org.wandelwerk.meeting.AMeeting;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.meeting.Meetings;

/** What was done with letters and addresses has a line of time, and who looked at them is noted. */
@House
@Import({Desks.class, SomePeople.class, SeatedMembers.class})
class LetterTrailTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Meetings meetings;

    @Autowired
    private DSLContext sql;

    private Site site;
    private LetterOffice office;

    @BeforeEach
    void theOfficeAtItsDesk() {
        site = new Site(port);
        office = new LetterOffice(site, desks.of(site, "Otto Office", "office"));
    }

    private void writeDown(int workshop, String lines) {
        var form = Form.in(office.get(addresses(workshop)).page(), "/anschriften");
        var field = form.fields().keySet().stream()
                .filter(name -> name.startsWith("a-"))
                .findFirst()
                .orElseThrow();
        assertThat(office.send(form.with(field, lines)).status()).isEqualTo(303);
    }

    private static String addresses(int workshop) {
        return "/schreibtisch/briefe/anschriften?gremium=w" + workshop;
    }

    private String link(Answer page, String kind) {
        return page.page().select("main a[href*=/verlauf/" + kind + "/]").attr("href");
    }

    @Test
    void theOfficeReadsWhereLettersToAnOrganisationWentWhen() {
        var seated = members.seat(61, 1).getFirst();
        writeDown(61, "Am Markt 1\n03046 Cottbus");
        writeDown(61, "Am Hafen 2\n03046 Cottbus");
        var link = link(office.get(addresses(61)), "anschriften");

        var page = office.get(link);

        assertThat(page.heading()).startsWith("Verlauf: Verein");
        var lines = page.page().select(".trail").eachText();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("Otto Office", "Anschrift", "Am Markt 1", "Am Hafen 2");
        assertThat(main(office.get("/en" + link))).contains("Postal address");
        assertThat(sql.fetchValue(
                        "select count(*) from privacy.reads where kind = 'trail' and concerned_id = ?",
                        seated.id().value()))
                .as("who sits there learns who read it")
                .isNotEqualTo(0L);
        assertThat(desks.of(site, "Kim Kommunikation", "communication")
                        .get(link)
                        .status())
                .as("who does not write letters")
                .isEqualTo(404);
        assertThat(desks.of(site, "Paula Prüfung", "auditor").get(link).status())
                .isEqualTo(200);
    }

    @Test
    void theOfficeReadsWhichLettersWereMadeOfATemplateAndForWhoseSeats() {
        members.seat(62, 2);
        var address = office.template("Rundbrief 62");
        office.bytes(Form.in(office.get(address + "/vorschau?gremium=w62").page(), "/briefe.zip"));
        var page = office.get(address);

        assertThat(main(office.get(link(page, "vorlagen"))))
                .contains("Verlauf: Rundbrief 62", "Erzeugte Briefe", "Fassung der Vorlage", "Otto Office");
        assertThat(main(office.get(link(page, "briefe"))))
                .contains("Verlauf: Rundbrief 62, 1", "Brief an", "Verein", "Vorlage Rundbrief 62")
                .doesNotContain("Mitglied 01");
    }

    @Test
    void whoSitsThereLearnsWhoSawTheAddressesAndTheLetters() {
        var seated = members.seat(63, 1).getFirst();
        var address = office.template("Rundbrief 63");
        office.get(addresses(63));
        office.bytes(Form.in(office.get(address + "/vorschau?gremium=w63").page(), "/briefe.zip"));
        office.get(address);

        assertThat(desks.of(site, seated)
                        .get("/schreibtisch/meine-daten")
                        .page()
                        .text())
                .contains("hat die Postanschriften zu einem Gremium geöffnet")
                .contains("hat die Vorschau von Briefen an ein Gremium geöffnet")
                .contains("hat Briefe an ein Gremium heruntergeladen")
                .contains("hat nachgesehen, an wen Briefe gemacht wurden");
    }

    /** A house from before the word of its own noted the page under that of another one. */
    @Test
    void whoSawTheAddressesBeforeIsToldAsThat() throws IOException {
        var seated = members.seat(66, 1).getFirst();
        office.get(addresses(66));
        var upgrade = new ClassPathResource(
                        "db/migration/privacy/V20270221_1000__postal_addresses_were_read_as_such.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        sql.transaction(all -> all.dsl()
                .execute("update privacy.reads set kind = 'addresses' where kind = 'postal' and record_key = 'w66'"));

        sql.transaction(all -> all.dsl().execute(upgrade));

        assertThat(desks.of(site, seated)
                        .get("/schreibtisch/meine-daten")
                        .page()
                        .text())
                .contains("hat die Postanschriften zu einem Gremium geöffnet")
                .doesNotContain("hat die Liste der Mailadressen geöffnet");
    }

    @Test
    void theNextMeetingOfTheBodyStandsInItsLetters() {
        members.seat(64, 1);
        var body = ACommittee.workshop(64, "Werkstatt 64").build();
        Acting.as(HouseActors.IMPORT, () -> {
            meetings.takeOver(AMeeting.of("64-b", MeetingKind.WORKSHOP)
                    .with(body.id())
                    .on("2099-06-02")
                    .build());
            return meetings.takeOver(AMeeting.of("64-a", MeetingKind.WORKSHOP)
                    .with(body.id())
                    .on("2099-03-01")
                    .build());
        });
        var upload = office.upload(
                "Mit Sitzung",
                ADocument.of(new String[] {"Wir laden ein: {{sitzung}}."}).file());
        var address = URI.create(upload.header("Location")).getPath();
        var preview = office.get(address + "/vorschau?gremium=w64");

        assertThat(main(preview)).contains("Wir laden ein: Sitzung 64-a, 1. März 2099, Videokonferenz.");
        assertThat(letters(office.bytes(Form.in(preview.page(), "/briefe.zip"))).values())
                .extracting(ADocument::words)
                .singleElement()
                .asString()
                .contains("Sitzung 64-a", "Videokonferenz")
                .doesNotContain("{{", "64-b");
    }

    @Test
    void withoutAMeetingToComeThePlaceStaysEmpty() {
        members.seat(65, 1);
        var upload = office.upload(
                "Ohne Sitzung",
                ADocument.of(new String[] {"Sitzung: {{sitzung}}!"}).file());
        var address = URI.create(upload.header("Location")).getPath();

        assertThat(main(office.get(address + "/vorschau?gremium=w65"))).contains("Sitzung: !");
        assertThat(sql.fetchCount(sql.selectOne().from("letter.makings").where("body = 'w65'")))
                .isZero();
    }
}
