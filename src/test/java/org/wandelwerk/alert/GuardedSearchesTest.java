package org.wandelwerk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.outgoing.TakenMails;
import org.wandelwerk.personal.NamedPerson;
import org.wandelwerk.personal.PersonalRecords;

/** What a stranger or a broken row can do to saved searches, which is little. */
class GuardedSearchesTest extends AlertTrial {

    @Autowired
    private List<PersonalRecords> records;

    @Test
    void aFormThatIsSentAgainWritesToNobodyElse() {
        var form = form();
        var other = "x" + mail;
        assertThat(save(form, mail).status()).isEqualTo(303);
        assertThat(save(form, other).status()).isEqualTo(303);
        assertThat(received()).hasSize(1);
        assertThat(TakenMails.to(other, SERVER)).isEmpty();
        assertThat(searches(other)).isZero();
    }

    private UUID kept(String address, String known) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> sql.execute("""
            insert into alert.searches (id, one_time_key, mail, address, language, end_token, asked_at, confirmed_at,
                known)
            values (?, md5(?), ?, ?, 'de', gen_random_uuid(), now(), now(), cast(? as uuid[]))
            """, id, id.toString(), mail, address, known));
        return id;
    }

    @Test
    void aSearchThatNamesNothingAnyMoreEndsAndOneThatFailsKeepsNoOtherWaiting() throws InterruptedException {
        confirm();
        kept("/suche?art=gabeseinmal", "{}");
        kept("/suche?q=%21", "{}");
        morning.come();
        var broken = kept("/projekte?q=" + word + "&summe=bis-10-millionen", "{NULL}");
        transaction.executeWithoutResult(
                _ -> sql.execute("update alert.searches set looked_at = '2020-01-01' where id = ?", broken));
        var project = project();
        var former = rename(project, word, 1);
        morning.come(List.of(broken));
        assertThat(received()).hasSize(2);
        assertThat(searches(mail)).isEqualTo(2);
        transaction.executeWithoutResult(_ -> sql.execute("delete from alert.searches where id = ?", broken));
        rename(project, former, 0);
    }

    @Test
    void anAddressIsAskedTwiceAndForgottenAWeekAfterTheFirstTime() throws InterruptedException {
        save(mail);
        var first = sql.fetchValue("select asked_at from alert.searches where mail = ?", mail);
        for (int again = 0; again < 3; again++) {
            assertThat(received()).hasSize(Math.min(2, again + 1));
            morning.come();
            morning.come();
            save(mail);
        }
        assertThat(received()).hasSize(2);
        assertThat(sql.fetchValue("select asked_at from alert.searches where mail = ?", mail))
                .isEqualTo(first);
        morning.come();
        morning.come();
        morning.forget();
        assertThat(searches(mail)).isZero();
        assertThat(mails(mail)).isZero();
    }

    @Test
    void whoHasConfirmedIsNotAskedAgainByAMailThatStillWaits() throws InterruptedException {
        save(mail);
        var link = link(CONFIRM, TakenMails.words(received().getFirst()));
        morning.come();
        morning.come();
        save(mail);
        assertThat(site().post(link, "", "").status()).isEqualTo(200);
        assertThat(received()).hasSize(1);
    }

    private String refusals() {
        return String.valueOf(sql.fetchValue("select coalesce(string_agg(r::text, ' '), '') from alert.refusals r"));
    }

    @Test
    void whoeverNeverWantsToBeAskedAgainIsNot() {
        save(mail);
        var words = TakenMails.words(received().getFirst());
        var never = link(NEVER, words);
        assertThat(site().get(never).page().select("form[method=post]")).hasSize(1);
        assertThat(searches(mail)).as("looking does nothing").isOne();

        assertThat(site().post(never, "", "").status()).isEqualTo(200);
        assertThat(searches(mail)).isZero();
        assertThat(mails(mail)).isZero();
        assertThat(refusals())
                .isNotEmpty()
                .doesNotContain(mail, never.substring("/suche/merken/bestaetigen/".length()));
        assertThat(site().post(never, "", "").status()).as("a second click").isEqualTo(200);
        assertThat(site().get(never).page().select("form[method=post]")).isEmpty();
        assertThat(site().get(link(CONFIRM, words)).status()).isEqualTo(410);

        var other = UUID.randomUUID() + "@example.org";
        var before = received().size();
        assertThat(save(mail).header("Location")).isEqualTo(save(other).header("Location"));
        assertThat(searches(mail)).isZero();
        assertThat(searches(other)).isOne();
        assertThat(received()).hasSize(before);
    }

    @Test
    void whoRefusesKeepsWhatWasConfirmedBefore() throws InterruptedException {
        confirm();
        morning.come();
        var other = site().get("/suche/merken?frage=%2Fprojekte%3Fq%3DWasser");
        save(other, mail);
        var never = link(NEVER, TakenMails.words(received().getLast()));
        assertThat(searches(mail)).isEqualTo(2);
        assertThat(site().post(never, "", "").status()).isEqualTo(200);
        assertThat(searches(mail)).isOne();
    }

    @Test
    void theLinkThatRefusesHoldsAfterASecondMailAndWhenNothingElseIsKept() throws InterruptedException {
        save(mail);
        var never = link(NEVER, TakenMails.words(received().getFirst()));
        morning.come();
        morning.come();
        save(mail);
        var mails = received();
        assertThat(mails).hasSize(2);
        assertThat(TakenMails.words(mails.getLast())).contains("/nie").doesNotContain("/beenden/");
        assertThat(site().get(never).page().select("form[method=post]")).hasSize(1);
        for (int day = 0; day < 6; day++) {
            morning.come();
        }
        morning.forget();
        assertThat(searches(mail)).isZero();
        assertThat(site().get(never).page().select("main").text()).contains("lässt sich nicht zurücknehmen");
        assertThat(site().post(never, "", "").status()).isEqualTo(200);
        assertThat(save(mail).status()).isEqualTo(303);
        assertThat(searches(mail)).isZero();
    }

    @Test
    void whoRefusedFindsSoInTheOwnData() {
        save(mail);
        site().post(link(NEVER, TakenMails.words(received().getFirst())), "", "");
        var own = records.stream()
                .filter(one -> AopUtils.getTargetClass(one).getSimpleName().equals("OwnSearches"))
                .findFirst()
                .orElseThrow();
        assertThat(own.of(new NamedPerson("Niemand", mail)))
                .filteredOn(group -> group.name().equals("refusals"))
                .singleElement()
                .satisfies(group -> assertThat(group.reading().newest(1)).hasSize(1));
    }

    private String stored() {
        return String.valueOf(sql.fetchValue("""
            select concat_ws(' ', cardinality(known), found_digest, to_jsonb(known)) from alert.searches where mail = ?
            """, mail));
    }

    @Test
    void aMorningWithoutNewsNotesOnlyThatItCame() throws InterruptedException {
        confirm();
        var before = stored();
        var looked = sql.fetchValue("select looked_at from alert.searches where mail = ?", mail);
        morning.come();
        assertThat(stored()).isEqualTo(before);
        assertThat(sql.fetchValue("select looked_at from alert.searches where mail = ?", mail))
                .isNotEqualTo(looked);

        var project = project();
        var former = rename(project, word, 1);
        morning.come();
        assertThat(stored()).startsWith("1 ").contains(project.toString());
        rename(project, former, 0);
        morning.come();
        assertThat(stored()).as("what was told once is told never again").startsWith("1 ");
        rename(project, word, 1);
        morning.come();
        assertThat(received()).hasSize(2);
        rename(project, former, 0);
    }

    @Test
    void whoWantsNoMailsOfTheHouseIsNotAsked() {
        transaction.executeWithoutResult(_ -> sql.execute(
                "insert into notification.addresses (id, mail, unwanted_at) values (gen_random_uuid(), ?, now())",
                mail));
        assertThat(save(mail).status()).isEqualTo(303);
        assertThat(received()).isEmpty();
    }

    @Test
    void searchesGoWithAPersonBeforeTheMails() {
        assertThat(records.stream().map(one -> AopUtils.getTargetClass(one).getSimpleName()))
                .containsSubsequence("OwnSearches", "PostRecordRepository");
    }
}
