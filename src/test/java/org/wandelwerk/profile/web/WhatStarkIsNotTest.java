package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.Site;
import org.wandelwerk.document.ReadPdf;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.profile.Writer;

/** Who hands in for STARK reads what that is not by the words of that programme, and none of the state arm. */
class WhatStarkIsNotTest extends WriterAndOffice {

    private static final String[] SAID_IN_GERMAN = {
        "den nimmt im Programm STARK allein das Bundesamt für Wirtschaft und Ausfuhrkontrolle an.",
        "Sie wahrt keine Antragsfrist des Bundesamts.",
        "STARK: Der Förderantrag kommt nach der Empfehlung der Werkstatt und geht an das BAFA."
    };
    private static final String[] SAID_IN_ENGLISH = {
        "in the STARK programme only the Federal Office for Economic Affairs and Export Control takes one.",
        "It meets no deadline of the federal office for applications.",
        "STARK: first the workshop recommends, then the funding application goes to the BAFA."
    };

    private static void saysIt(Language language, String where, String words) {
        assertThat(words.replaceAll("\\s+", " "))
                .as("%s in %s", where, language)
                .contains(language == Language.DE ? SAID_IN_GERMAN : SAID_IN_ENGLISH)
                .doesNotContain("Landesarm:", "State arm:", "ILB");
    }

    @ParameterizedTest
    @EnumSource(names = {"DE", "EN"})
    void itIsSaidWhereItIsWrittenOnTheReceiptAndAtTheDesk(Language language) throws Exception {
        writer = Writer.at(new Site(port));
        var asked = writer.get("/ideen/neu?traeger=municipality&zweck=people").page();
        first = Writer.path(writer.send(Form.in(asked, "/ideen/neu")).header("Location"));
        save("idee", IDEA);
        handIn();
        var profile = language.prefix() + profile();
        saysIt(language, profile, writer.get(profile).page().select("main").text());
        saysIt(
                language,
                "the receipt",
                ReadPdf.of(ReceiptTest.receipt(writer, profile + "/eingang-1.pdf"))
                        .text());
        var step = "/schreibtisch/projekte" + profile().replace("/ideen", "") + "/schritt";
        saysIt(
                language,
                step,
                office().get(language.prefix() + step).page().select("main").text());
    }
}
