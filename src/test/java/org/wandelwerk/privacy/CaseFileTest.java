package org.wandelwerk.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.audit.web.OrderedPacks;
import org.wandelwerk.audit.web.PackProof;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.history.WholeHistory;
import org.wandelwerk.identity.access.Cast;

/** What people wrote in a proceeding ends ten years after its end, when the archive answered; what happened stays. */
class CaseFileTest extends HouseWithCaseFiles {

    @Autowired
    private WholeHistory history;

    @ParameterizedTest
    @ValueSource(strings = {"findings", "remarks", "profile-files"})
    void nothingEndsBeforeTheArchiveAnswered(String kind) {
        night(kind);

        var line = Cast.asHouse(() -> retention.line(kind));
        assertThat(line.due()).isGreaterThanOrEqualTo(2);
        assertThat(line.waitsForTheArchive()).isTrue();
        assertThat(said(withdrawn, redirected)).isEqualTo(4);
        assertThat(words(withdrawn, redirected)).isEqualTo(4);
        assertThat(profiles(withdrawn, redirected)).isEqualTo(6);
        assertThat(Cast.asHouse(() -> retention.waitingForTheArchive()))
                .extracting(ArchiveTurn::kind)
                .contains(kind);
    }

    @Test
    void whatTheArchiveDoesNotTakeEndsWithItsFormerValuesAndWhatHappenedStays() {
        for (var kind : KINDS) {
            answer(kind, false);
            night(kind);
        }

        assertThat(said(withdrawn, redirected)).isZero();
        assertThat(words(withdrawn, redirected)).isZero();
        assertThat(profiles(withdrawn, redirected)).isZero();
        assertThat(former(withdrawn, redirected)).isZero();
        assertThat(said(lately, goingOn, goneIntoAnother)).isEqualTo(6);
        assertThat(words(lately, goingOn, goneIntoAnother)).isEqualTo(6);
        assertThat(profiles(lately, goingOn, goneIntoAnother)).isEqualTo(9);
        assertThat(former(lately, goingOn, goneIntoAnother))
                .as("a former value stays as long as its row, however old it is")
                .isPositive();
        assertThat(left(
                        "select count(*) from appraisal.findings where verdict = 'PASSED' and project_id = any (?)",
                        withdrawn,
                        redirected))
                .isEqualTo(2);
        assertThat(left("select count(*) from project.moves where project_id = any (?)", withdrawn, redirected))
                .isEqualTo(4);
        assertThat(left(
                        "select count(*) from moving.extracts where signatory = 'Vorsitz' and project_id = any (?)",
                        withdrawn,
                        redirected))
                .isEqualTo(2);
        assertThat(history.findings()).isEmpty();
    }

    @Test
    void papersOfTheOfficeEndByThemselvesWhenTheArchiveAnswered() throws IOException {
        attach(DocumentOwner.ofPapers(withdrawn));
        attach(DocumentOwner.ofPapers(lately));
        night("papers");
        assertThat(papers(withdrawn)).isEqualTo(1);
        assertThat(due("papers")).isEqualTo(1);
        answer("papers", false);
        night("papers");

        assertThat(papers(withdrawn)).isZero();
        assertThat(papers(lately)).isEqualTo(1);
        assertThat(profiles(withdrawn)).as("what came with the profile").isEqualTo(3);
        assertThat(history.findings()).isEmpty();
    }

    private long papers(UUID project) {
        return left(
                "select count(*) from document.documents where owner_kind = 'project' and owner_id = any (?)", project);
    }

    private void joined(UUID gone, UUID kept, boolean isTakenBack) {
        write("""
            insert into joining.joinings (id, gone_id, gone_key, gone_title_de, kept_id, kept_key, kept_title_de,
                reason, proposed_by, proposed_by_name, proposed_at, carried_out_by, carried_out_by_name, carried_out_at,
                gone_number, was_public, undone_by, undone_by_name, undone_at)
            select gen_random_uuid(), ?, 'P', 'Eine Halle', ?, 'P', 'Eine Halle', 'Ein Gebäude', one.by, 'Olga', now(),
                one.by, 'Olga', now(), 2, false,
                case when one.undone then one.by end, case when one.undone then 'Olga' end,
                case when one.undone then now() end
            from (select ?::uuid, ?::boolean) one (by, undone)\
            """, gone, kept, by(), isTakenBack);
    }

    @Test
    void whatBecamePartOfAnotherProjectEndsWithThatOne() throws IOException {
        var part = project(13, "MERGED", "ENDED", null);
        var partOfThat = project(14, "MERGED", "ENDED", null);
        var takenBack = project(13, "MERGED", "ENDED", null);
        joined(partOfThat, part, false);
        joined(part, withdrawn, false);
        joined(takenBack, withdrawn, true);
        joined(goneIntoAnother, lately, false);
        for (var kind : KINDS) {
            answer(kind, false);
            night(kind);
        }

        assertThat(said(withdrawn, part, partOfThat)).isZero();
        assertThat(words(withdrawn, part, partOfThat)).isZero();
        assertThat(profiles(withdrawn, part, partOfThat)).isZero();
        assertThat(said(lately, goneIntoAnother, takenBack)).isEqualTo(6);
        assertThat(words(lately, goneIntoAnother, takenBack)).isEqualTo(6);
        assertThat(profiles(lately, goneIntoAnother, takenBack)).isEqualTo(9);
    }

    @Test
    void whatTheArchiveTakesLeavesWithItsFilesBeforeItEnds() throws Exception {
        answer("profile-files", true);
        night("profile-files");
        assertThat(profiles(withdrawn)).isEqualTo(3);
        var page = "/schreibtisch/fristen/profile-files";
        var office = desks.of(new Site(port), "Olga Büro", "office");

        var pack = PackProof.of(new OrderedPacks(office).take(page));
        var content = ("Plan von " + withdrawn).getBytes(UTF_8);
        assertThat(pack.files().get("dateien/" + PackProof.sha(content) + "-Plan.txt"))
                .isEqualTo(content);
        assertThat(pack.text("unterlagen.json"))
                .contains(withdrawn.toString(), WORDS, PackProof.sha(content) + "  Plan.txt")
                .doesNotContain(lately.toString());
        confirm(office, page);
        night("profile-files");

        assertThat(profiles(withdrawn)).isZero();
        assertThat(profiles(lately)).isEqualTo(3);
    }

    @Test
    void whatWasNeverHandedInIsNothingForTheArchiveAndEndsSoonAfterTheWay() throws Exception {
        for (var project : List.of(withdrawn, goingOn)) {
            write("update profile.profiles set state = 'ACCEPTED' where id = ?", project);
            attachLoosely(DocumentOwner.ofProject(project));
            write(
                    "insert into profile.answers (profile_id, slot, revision, answer, answered_at) select id,"
                            + " 'summary', revision + 1, 'kürzer', changed_at from profile.profiles where id = ?",
                    project);
        }
        answer("profile-files", true);
        night("profile-files");
        var office = desks.of(new Site(port), "Olga Büro", "office");
        var pack = PackProof.of(new OrderedPacks(office).take("/schreibtisch/fristen/profile-files"));
        assertThat(pack.text("unterlagen.json")).contains("Plan.txt").doesNotContain("Entwurf.txt");

        night("answers");
        assertThat(loose(withdrawn)).isZero();
        assertThat(profiles(withdrawn)).as("what was handed in").isEqualTo(3);
        assertThat(loose(goingOn)).as("it can still be handed in").isEqualTo(2);
    }

    private long loose(UUID project) {
        return left("select count(*) from profile.answers where profile_id = any (?)", project)
                + left(
                        "select count(*) from document.documents d join document.versions v on v.document_id = d.id"
                                + " where v.name = 'Entwurf.txt' and d.owner_id = any (?)",
                        project);
    }

    @Test
    void thePageOfPeriodsSaysWhatIsDueAndWhatNeverEndsWithItsGround() {
        var page = desks.of(new Site(port), "Paula Prüfung", "auditor")
                .get("/schreibtisch/fristen")
                .page();

        assertThat(page.select("section[aria-labelledby=lines]").text())
                .contains(
                        "Worte in Befunden",
                        "Begründungen, Auflagen",
                        "Steckbriefe von Projekten",
                        "651/2014",
                        "was zu einem Vorgang gehört, der vor dem");
        assertThat(page.select("section[aria-labelledby=kept] li").eachText())
                .anySatisfy(line ->
                        assertThat(line).startsWith("Öffentliche Angaben").contains("Art. 17 Abs. 3 Buchst. a und d"))
                .anySatisfy(line -> assertThat(line).startsWith("Vorgänge").contains("Art. 17 Abs. 3 Buchst. b und d"))
                .anySatisfy(line -> assertThat(line).startsWith("Nachweis").contains("Art. 17 Abs. 3 Buchst. b und e"));
    }
}
