package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Scope;

/** What waits for others, however old and however much, hides nothing from those who publish in one body only. */
class TurnsOfOneBodyTest extends HouseOfBodies {

    private static final String SPEAKERS = "/schreibtisch/bearbeiten/sprecher";

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @AfterEach
    void nothingWaits() {
        sql.transaction(all -> all.dsl()
                .execute("delete from draft.drafts where title like 'Fremde Person%' or title in ('Nele Neu',"
                        + " 'Zwanzigmal vorgeschlagen')"));
    }

    private static void propose(Desk writer, Committee body, String name) {
        var form = Form.in(writer.get(SPEAKERS + "/neu").page(), "/neu")
                .with("f_name", name)
                .with("f_affiliation", "Stadt Neu")
                .with("f_lasting", "HOLDS")
                .with("f_committee", body.id().value().toString());
        var draft = writer.send(form).header("Location").replaceFirst("\\?.*", "");
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
    }

    /** Some lead to records that are there already, of which one more statement asks where they lie. */
    @Test
    void twentyProposalsCostNoMoreStatementsThanOne() {
        var own = committees.all().get(1);
        propose(house, own, "Zwanzigmal vorgeschlagen");
        var worker = desks.of(site, "Nadja Nur", "office", new Scope.OfCommittee(own.key()));
        worker.get("/schreibtisch");
        var ofOne = statements.during(() -> worker.get("/schreibtisch"));
        var listOfOne = statements.during(() -> worker.get("/schreibtisch/bearbeiten"));

        sql.transaction(all -> {
            all.dsl()
                    .execute("insert into draft.drafts select gen_random_uuid(), kind, gen_random_uuid(), title, base,"
                            + " typed, audiences, state, version, changed_by, changed_by_name, changed_at"
                            + " from draft.drafts, generate_series(1, 10) n where title = 'Zwanzigmal vorgeschlagen'");
            all.dsl()
                    .execute(
                            "insert into draft.drafts select gen_random_uuid(), d.kind, s.id, d.title, d.base,"
                                + " d.typed, d.audiences, d.state, d.version, d.changed_by, d.changed_by_name,"
                                + " d.changed_at from (select * from draft.drafts where title = 'Zwanzigmal"
                                + " vorgeschlagen' limit 1) d, (select id from committee.speakers where committee_id ="
                                + " ? order by id limit 9) s",
                            own.id().value());
        });

        assertThat(worker.mine().stream().filter(line -> line.contains("Zwanzigmal vorgeschlagen")))
                .as("one, ten that make something new, and those of whom there is a speaker")
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(statements.during(() -> worker.get("/schreibtisch")))
                .as("more statements than " + ofOne)
                .hasSizeLessThanOrEqualTo(ofOne.size() + 1);
        assertThat(statements.during(() -> worker.get("/schreibtisch/bearbeiten")))
                .as("more statements than " + listOfOne)
                .hasSizeLessThanOrEqualTo(listOfOne.size() + 1);
    }

    @Test
    void theProposalsOfAnotherBodyDoNotPushOutTheOneOfOnesOwn() {
        var other = committees.all().getFirst();
        var own = committees.all().getLast();
        propose(house, other, "Fremde Person");
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into draft.drafts select gen_random_uuid(), kind, gen_random_uuid(), title || ' ' || n,"
                                + " base, typed, audiences, state, version, changed_by, changed_by_name, changed_at"
                                + " from draft.drafts, generate_series(1, ?) n where title = 'Fremde Person'",
                        TaskSource.MOST));
        propose(house, own, "Nele Neu");
        var worker = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee(own.key()));

        assertThat(worker.mine()).anyMatch(line -> line.contains("Nele Neu")).noneMatch(line -> line.contains("Fremd"));
        assertThat(worker.get("/schreibtisch/bearbeiten").page().select("main").text())
                .contains("Nele Neu")
                .doesNotContain("Fremde Person");
        assertThat(desks.of(site, "Zoe Zweit", "office").mine())
                .as("whoever may publish all of them reaches all")
                .filteredOn(line -> line.startsWith("Fremde Person") || line.startsWith("Nele Neu"))
                .hasSize(TaskSource.MOST + 2);
    }
}
