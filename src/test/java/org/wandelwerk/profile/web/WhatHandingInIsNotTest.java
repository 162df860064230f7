package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.document.ReadPdf;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.profile.Writer;

/** Whoever hands in is told in all places and in both languages what that is not, in the same sentences. */
@MailHouse
class WhatHandingInIsNotTest {

    private static final Map<Language, List<String>> SAID = Map.of(
            Language.DE,
            List.of(
                    "Die Abgabe ist kein Förderantrag.",
                    "Sie wahrt keine Antragsfrist.",
                    "Sie ist keine Zusicherung.",
                    "Sie führt zu keinem Zuwendungsbescheid; den erteilt allein, wer über einen Förderantrag"
                            + " entscheidet.",
                    "Sie erlaubt keinen Beginn des Vorhabens.",
                    "Landesarm: Der Förderantrag kommt nach der Bestätigung durch die interministerielle Arbeitsgruppe"
                            + " und geht an die ILB."),
            Language.EN,
            List.of(
                    "Handing in is no application for funding.",
                    "It meets no deadline for applications.",
                    "It is no assurance.",
                    "It leads to no grant notice; only the granting authority issues one, upon an application.",
                    "It permits no start of the project.",
                    "State arm: first the interministerial group confirms, then the funding application goes to the"
                            + " ILB."));

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private PostRound post;

    private static void saysIt(Language language, String where, String words) {
        assertThat(words.replaceAll("\\s+", " "))
                .as("%s in %s", where, language)
                .contains(SAID.getOrDefault(language, List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DE", "EN"})
    void itIsSaidOnEachPageOnTheReceiptAndInTheMail(Language language) throws Exception {
        var writer = Writer.at(new Site(port));
        var first = writer.begin();
        var mail = UUID.randomUUID() + "@gemeinde.example";
        var idea = WriterAndOffice.filled(Form.in(writer.get(first).page(), first), WriterAndOffice.IDEA)
                .with("a_mail", mail);
        writer.send(idea);
        var profile = language.prefix() + writer.profile();
        for (var page : List.of(language.prefix() + "/ideen/neu", language.prefix() + first, profile)) {
            saysIt(language, page, writer.get(page).page().select("main").text());
        }

        writer.send(Form.in(writer.get(profile).page(), "/abgeben").with("sprache", language.tag()));
        saysIt(
                language,
                "what was handed in",
                writer.get(profile).page().select("main").text());
        saysIt(
                language,
                "the receipt",
                ReadPdf.of(ReceiptTest.receipt(writer, profile + "/eingang-1.pdf"))
                        .text());

        var office = desks.of(new Site(port), "Otto Office", "office");
        var received = office.get("/schreibtisch/eingaenge" + writer.profile().replace("/ideen", ""));
        office.send(Form.in(received.page(), "/annehmen"));
        post.go();
        saysIt(language, "the mail", TestMails.words(mail));
        onTheDesks(language, writer, office);
    }

    private void onTheDesks(Language language, Writer writer, Desk office) {
        var key = writer.profile().replace("/ideen", "");
        var promoter = desks.of(new Site(port), "Petra Promoter", "");
        writer.cookies().put("SESSION", promoter.token().value());
        writer.send(Form.in(writer.get(writer.profile()).page(), "/schreibtisch/vorhaben" + key));
        var bank = desks.of(new Site(port), "Berta Bank", "bank");
        saysIt(language, promoter, "/schreibtisch/vorhaben");
        saysIt(language, promoter, "/schreibtisch/vorhaben" + key);
        saysIt(language, office, "/schreibtisch/projekte" + key + "/schritt");
        saysIt(language, bank, "/schreibtisch/projekte" + key + "/steckbrief");
    }

    private static void saysIt(Language language, Desk desk, String address) {
        var answer = desk.get(language.prefix() + address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        saysIt(language, address, answer.page().select("main").text());
    }
}
