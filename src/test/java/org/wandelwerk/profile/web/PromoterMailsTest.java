package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.profile.Writer;

/** Promoters are told by mail what the office did: with an account or without, and without what they answered. */
class PromoterMailsTest extends ToldPromoter {

    private static final Pattern LINK = Pattern.compile("/ideen/entwurf/([A-Za-z0-9_-]{43})");

    @Test
    void whoeverHasNoAccountIsToldWhichAnswersAreAskedForAndNothingMore() throws Exception {
        giveBack();
        assertThat(words(1))
                .contains(
                        "bittet um Ergänzung bis zum 31. Dezember 2099",
                        "- Gesamtkosten (Plankosten)",
                        "- Eigenanteil",
                        "- Beginn",
                        "Ihre Adresse oder Ihr Konto gehört",
                        "/mitteilungen/abbestellen/")
                .doesNotContain("Dorfladen", "Uwe Muster", "Beispiel", "4711");
        assertThat(TestMails.to(mail)).hasSize(1);
    }

    @Test
    void theLinkIsMadeAsTheMailLeavesAndStandsNowhereButInIt() throws Exception {
        giveBack();
        var match = LINK.matcher(words(1));
        assertThat(match.find()).isTrue();
        var secret = match.group(1);
        assertThat(sql.fetchValue("select words from notification.mails where address = ?", mail))
                .asString()
                .contains("[…]")
                .doesNotContain("entwurf");
        for (var table : List.of(
                "notification.mails",
                "notification.notices",
                "profile.links",
                "history.changes",
                "history.erasables")) {
            assertThat(sql.fetchCount(sql.selectFrom(table + " t where t::text like '%" + secret + "%'")))
                    .as(table)
                    .isZero();
        }
        var elsewhere = Writer.at(new Site(port));
        assertThat(elsewhere.follow(elsewhere.get("/ideen/entwurf/" + secret)).heading())
                .isEqualTo("Geheimer Dorfladen");
    }

    @Test
    void aQuestionIsToldWithoutItsWords() throws Exception {
        ask();
        assertThat(words(1)).contains("hat Ihnen eine Nachricht geschrieben").doesNotContain("Baubeginn");
    }

    @Test
    void whatIsAcceptedSoundsLikeNoPromise() throws Exception {
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        post.go();
        assertThat(words(1))
                .contains("nichts über eine Förderung entschieden", "erlaubt keinen Beginn")
                .doesNotContain("Dorfladen");
        assertThat(TestMails.to(mail)).hasSize(1);
    }

    /** As if a later file of the programme named another bank. */
    private void theProgrammeSays(String before, String after) {
        transactions.executeWithoutResult(_ -> assertThat(sql.execute(
                        "update programme.programmes set document = replace(document, ?, ?)"
                                + " where code = 'lausitz-brandenburg' and document like '%' || ? || '%'",
                        before, after, before))
                .isEqualTo(1));
    }

    @Test
    void whatTheProgrammeSaidOnTheDayOfReceiptIsSaidInMailsAndOnPagesThoughItsFileChanges() throws Exception {
        var then = "Förderantrag kommt nach der Bestätigung durch die interministerielle Arbeitsgruppe und geht an"
                + " die ILB.";
        var now = "Förderantrag geht an eine ganz andere Bank.";
        theProgrammeSays(then, now);
        try {
            office.send(Form.in(office.get(received()).page(), "/annehmen"));
            post.go();
            assertThat(words(1).replaceAll("\\s+", " "))
                    .contains("kein Förderantrag", "keine Antragsfrist", then)
                    .doesNotContain(now);
            assertThat(writer.get(writer.profile()).page().select("main").text())
                    .contains(then)
                    .doesNotContain(now);
            assertThat(writer.get("/ideen/neu").page().select("main").text()).contains(now);
        } finally {
            theProgrammeSays(now, then);
        }
    }

    @Test
    void whoeverOwnsTheProfileIsToldAtTheAddressOfTheAccount() throws Exception {
        var person = desks.of(new Site(port), "Petra Promoter", "");
        writer.cookies().put("SESSION", person.token().value());
        var profile = writer.profile();
        writer.send(Form.in(writer.get(profile).page(), profile.replace("/ideen", "/schreibtisch/vorhaben")));
        giveBack();
        var own = person.person().mail().value();
        assertThat(TestMails.to(own)).as("it can wait until morning").isEmpty();
        transactions.executeWithoutResult(_ -> sql.execute(
                "update notification.notices set due_at = now() where person_id = ?",
                person.person().id().value()));
        post.go();
        assertThat(TestMails.words(own))
                .contains("Guten Tag Petra Promoter", "- Eigenanteil", profile)
                .doesNotContain("entwurf");
        assertThat(TestMails.to(mail)).isEmpty();
    }
}
