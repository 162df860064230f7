package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Whoever handed a profile in is told what becomes public of it, and none of the answers themselves. */
class ReleaseMailsTest extends ReleasedByTwo {

    @Autowired
    private Recalls recalls;

    private List<String> written() {
        return sql
                .fetchValues(
                        "select subject from notification.mails where sort = 'FILING' and subject like ?"
                                + " order by created_at",
                        "Steckbrief " + key() + ": %öffentlich%")
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void whoeverHandedItInIsToldThatItIsProposedPublishedAndRecalled() {
        accepted("given");
        shown();
        var form = proposal().with("frage", List.of("summary"));
        send(form);
        send(form);
        assertThat(written()).singleElement().asString().contains("Angaben sollen öffentlich werden");
        second.send(confirmation(second));
        assertThat(written()).hasSize(2).last().asString().contains("Angaben sind öffentlich");
        send(Form.in(office().get(release()).page(), "/rueckruf").with("grund", "Ein Name stand darin."));
        assertThat(written()).hasSize(3).last().asString().contains("nicht mehr öffentlich");
        assertThat(sql.fetchValues("select words from notification.mails where subject like ?", "%" + key() + "%"))
                .allSatisfy(words -> assertThat(String.valueOf(words)).doesNotContain("Ein Laden.", "Ein Name stand"));
    }

    private void recalled() {
        send(Form.in(office().get(release()).page(), "/rueckruf").with("grund", "Ein Name stand darin."));
    }

    @Test
    void whoeverHandedItInIsToldThatItIsPublicAgain() {
        accepted("given");
        shown();
        published(List.of("summary"));
        recalled();
        var profile = new Subject(SubjectKind.PROFILE, key().value());
        Acting.as(HouseActors.SYSTEM, () -> recalls.republish(profile));
        assertThat(onThePage()).contains("Ein Laden.");
        assertThat(written()).hasSize(4).last().asString().contains("Angaben sind wieder öffentlich");
        Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(profile, Grounds.of(RecallKind.WITHDRAWN, "Noch einmal falsch.", null)));
        Acting.as(HouseActors.SYSTEM, () -> recalls.republish(profile));
        assertThat(written()).as("each time").hasSize(6).last().asString().contains("wieder öffentlich");
    }

    @Test
    void aNewReleaseAfterARecallIsToldOnce() {
        accepted("given");
        shown();
        published(List.of("summary"));
        recalled();
        published(List.of("summary", "title"));
        assertThat(written())
                .as("proposed, published, recalled, proposed, public again")
                .hasSize(5)
                .last()
                .asString()
                .contains("Angaben sind wieder öffentlich");
    }

    @Test
    void whoeverHasAnAccountIsToldOnTheNextMorningWhatBecameOfIt() {
        accepted("given");
        shown();
        var owner = desks.of(new Site(port), "Petra Promoter", "").person().id().value();
        var id = dossier().project().id().value();
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(
                        all -> all.dsl().execute("update profile.profiles set owner = ? where id = ?", owner, id)));
        send(proposal().with("frage", List.of("summary")));
        assertThat(waiting(owner)).singleElement().asString().contains("sollen öffentlich werden");
        second.send(confirmation(second));
        assertThat(waiting(owner)).singleElement().asString().contains("Angaben sind öffentlich");
    }

    private List<?> waiting(UUID person) {
        return sql.fetchValues(
                "select subject_de from notification.notices where person_id = ? and kind = 'profile-release'"
                        + " and mail_id is null and due_at > now()",
                person);
    }
}
