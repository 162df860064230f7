package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Forms;
import org.wandelwerk.form.Question;
import org.wandelwerk.form.SingleAnswer;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.SaveAnswers;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;

/** A profile in which each answer holds a word of its own, handed in and before a workshop. */
abstract class ProfileBeforeAWorkshop extends WriterAndOffice {
    static final int WORKSHOP = 2;

    @Autowired
    Forms forms;

    @Autowired
    Profiles profiles;

    @Autowired
    ProjectMoves moves;

    @Autowired
    Committees committees;

    PublicKey key;

    @BeforeEach
    void aProfileWithAllItsTextsIsHandedInAndComesBeforeAWorkshop() {
        key = PublicKey.read(profile().replace("/ideen/", "")).orElseThrow();
        save("traeger", Map.of("a_promoter-kind", "public-body"));
        save("idee", IDEA);
        var written = new HashMap<String, SaveAnswers.Typed>();
        texts().forEach(question -> written.put(question.id(), SaveAnswers.Typed.of(word(question), 1_000_000)));
        var id = id();
        Acting.as(HouseActors.SYSTEM, () -> profiles.save(id, new SaveAnswers(written), null));
        assertThat(handIn().status()).isEqualTo(303);
        assign();
    }

    private ProjectId id() {
        var token = writer.cookies().entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith("idea-"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return profiles.opened(new SecretToken(token)).orElseThrow().id();
    }

    /** What is handed in anew has no workshop until the office assigns one. */
    final void assign() {
        var project = moves.find(key).orElseThrow().dossier().project();
        var before = new Project(
                project.id(),
                project.key(),
                project.title(),
                project.summary(),
                project.promoters(),
                project.places(),
                List.of(committees.workshop(WORKSHOP).id()),
                null,
                project.period(),
                null,
                List.of(),
                Origin.here(project.id().value(), LocalDate.of(2026, 1, 1)));
        Acting.as(HouseActors.SYSTEM, () -> {
            moves.rewrite(before, List.of());
            return before;
        });
    }

    /** The questions that are answered by words and asked of a public body. */
    final Stream<Question> texts() {
        return questions()
                .filter(question -> question.when() == null
                        || question.when().question().equals("promoter-kind")
                                && question.when().values().contains("public-body"))
                .filter(question -> question.kind() instanceof AnswerKind.Single(var single)
                        && (single instanceof SingleAnswer.Line || single instanceof SingleAnswer.Paragraph));
    }

    final Stream<Question> questions() {
        return forms.form(new FormId("projektsteckbrief", 2)).sections().stream()
                .flatMap(section -> section.questions().stream());
    }

    static String word(Question question) {
        return "wort-" + question.id() + "-ende";
    }

    final String address() {
        return "/schreibtisch/projekte/" + key + "/steckbrief";
    }

    final String why() {
        return "/schreibtisch/warum/steckbrief/" + key;
    }

    final Desk holding(String role, Scope scope) {
        return desks.of(new Site(port), "Rita Rolle", role, scope);
    }

    static Scope workshop(int number) {
        return new Scope.OfCommittee("w" + number);
    }

    final boolean listed(Desk desk) {
        return !desk.get("/schreibtisch/steckbriefe")
                .page()
                .select("main a[href='" + address() + "']")
                .isEmpty();
    }
}
