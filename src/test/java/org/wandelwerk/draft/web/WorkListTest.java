package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;

/** The first page of the desk: what waits for somebody, and what others have of that person. */
@DraftHouse
@Import(NewsDesk.class)
class WorkListTest {

    /**
     * How many statements the desk of the office costs; what is more than can be shown is counted by one more, and the
     * projects whose turn it is are read by two when there are any.
     */
    private static final int FEW = 23;

    @Autowired
    private ObjectProvider<NewsDesk> desks;

    @Autowired
    private Desks people;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    private NewsDesk desk;

    @BeforeEach
    void twoPeopleSitDown() {
        desk = desks.getObject();
    }

    @Test
    void aDraftWaitsForItsWriterThenForASecondPersonThenForNobody() {
        var draft = desk.make("Neues aus Spremberg");
        assertThat(desk.writer().mine())
                .anySatisfy(line -> assertThat(line).contains("Neues aus Spremberg", "fertigstellen"));
        assertThat(desk.writer().elsewhere()).isEmpty();

        desk.writer().press(draft, "/vorschlag");
        assertThat(desk.writer().mine()).noneMatch(line -> line.contains("Neues aus Spremberg"));
        assertThat(desk.writer().elsewhere()).singleElement().asString().contains("wartet auf eine zweite Person");
        assertThat(desk.second().mine())
                .anySatisfy(
                        line -> assertThat(line).contains("Neues aus Spremberg", "prüfen und veröffentlichen", "seit"));

        desk.second().press(draft, "/veroeffentlichung");
        assertThat(desk.writer().elsewhere()).isEmpty();
        assertThat(desk.second().mine()).noneMatch(line -> line.contains("Neues aus Spremberg"));
    }

    @Test
    void aRoleThatEndsIsToldToItsHolderAndToThoseWhoGiveRolesOverdueFirst() {
        var holder = people.of(new Site(port), "Henriette Halter", "");
        var today = LocalDate.now();
        begin(holder, "research", today.plusDays(10));
        begin(holder, "ministry", today.minusDays(2));

        assertThat(holder.elsewhere())
                .hasSize(2)
                .first()
                .asString()
                .contains("überfällig seit", "Henriette Halter", "Wer Rollen gibt");
        var admin = people.of(new Site(port), "Ada Amt", "administrator");
        assertThat(admin.mine())
                .hasSizeGreaterThanOrEqualTo(2)
                .first()
                .asString()
                .contains("überfällig seit");
        assertThat(admin.get("/en/schreibtisch")
                        .page()
                        .select("section:has(#mine)")
                        .text())
                .contains("Waiting for you", "overdue since");
        for (var role : List.of("", "auditor")) {
            assertThat(people.of(new Site(port), "Nora Niemand", role)
                            .get("/schreibtisch")
                            .page()
                            .text())
                    .doesNotContain("Henriette Halter");
        }
    }

    private void begin(Desk holder, String role, LocalDate end) {
        var days = new Days(LocalDate.of(2020, 1, 1), end);
        var wish = new GrantWish(holder.person().id(), role, Scope.ALL, days, "for a test");
        Acting.as(HouseActors.SYSTEM, () -> {
            grants.begin(wish);
            return wish;
        });
    }

    @Test
    void whoHasNothingToDoIsToldSo() {
        var visitor = people.of(new Site(port), "Nele Neu", "");
        assertThat(visitor.get("/schreibtisch").page().select("main").text())
                .contains("Im Moment wartet nichts auf Sie.", "Nichts von Ihnen liegt bei anderen.");
    }

    @Test
    void ofMoreThanAHundredTheNumberIsRightAndAllCanBeReached() {
        var start = LocalDate.now();
        var holders = new TreeSet<String>();
        for (int number = 1; number <= 150; number++) {
            var name = "Halter %03d".formatted(number);
            begin(people.of(new Site(port), name, ""), "research", start.plusDays(number % 20));
            holders.add(name);
        }
        var admin = people.of(new Site(port), "Ada Amt", "administrator");
        var desk = admin.get("/schreibtisch").page();
        var said = Integer.parseInt(desk.select("#mine").text().replaceAll("\\D", ""));
        assertThat(said).isGreaterThanOrEqualTo(150);
        var found = new ArrayList<>(desk.select("section:has(#mine) li").eachText());
        assertThat(found).hasSize(100);
        var next = desk.select("section:has(#mine) a[rel=next]").attr("href");
        while (!next.isEmpty()) {
            var part = admin.get(next);
            assertThat(part.status()).isEqualTo(200);
            assertThat(part.heading()).isEqualTo("Was auf Sie wartet (" + said + ")");
            found.addAll(part.page().select("main ul.names > li").eachText());
            next = part.page().select(".pager a[rel=next]").attr("href");
        }
        assertThat(found).hasSize(said).doesNotHaveDuplicates();
        assertThat(holders).allSatisfy(name -> assertThat(found).anyMatch(line -> line.contains(name)));
        assertThat(statements.during(() -> admin.get("/schreibtisch/aufgaben/meine")))
                .hasSizeLessThanOrEqualTo(27);
        assertThat(admin.get("/en/schreibtisch/aufgaben/andere").heading()).startsWith("With others (");
        assertThat(admin.get("/schreibtisch/aufgaben/meine?nach=unsinn").status())
                .isEqualTo(404);
    }

    /** The part behind the last one that was shown begins on that day, on which all the others end, too. */
    @Test
    void ofManyRolesThatEndOnTheSameDayAllCanBeReached() {
        var holder = people.of(new Site(port), "Viola Vieles", "").person().id().value();
        change(
                "insert into identity.grants (id, person_id, role, scope_kind, scope_key, valid_from, valid_until,"
                        + " granted_by, granted_at, reason) select gen_random_uuid(), ?, 'research', 'COMMITTEE',"
                        + " 'w' || n, date '2020-01-01', ?, ?, now() - n * interval '1 minute', 'one of many'"
                        + " from generate_series(1, 250) n",
                holder,
                LocalDate.now().plusDays(25),
                holder);
        try {
            var admin = people.of(new Site(port), "Ada Amt", "administrator");
            var found = walked(admin, "Was auf Sie wartet (").stream()
                    .filter(task -> task.text().contains("Viola Vieles"))
                    .map(task -> task.select("a").attr("href"))
                    .toList();
            assertThat(found).hasSize(250).doesNotHaveDuplicates();
        } finally {
            change("update identity.grants set ended_at = now(), ended_by = person_id, end_reason = 'the test is over'"
                    + " where reason = 'one of many'");
        }
    }

    private void change(String statement, Object... values) {
        Acting.as(
                HouseActors.SYSTEM, () -> sql.transactionResult(all -> all.dsl().execute(statement, values)));
    }

    /** A title is read of each, up to a thousand; what people wrote is not, be it ever so long. */
    @Test
    void theDeskReadsNothingOfWhatPeopleWroteButTitles() {
        desk.writer().press(desk.make("Langer Text"), "/vorschlag");
        var admin = people.of(new Site(port), "Ada Amt", "administrator");

        var sent = new ArrayList<>(statements.during(() -> desk.second().get("/schreibtisch")));
        sent.addAll(statements.during(() -> admin.get("/schreibtisch")));

        assertThat(desk.second().mine()).anySatisfy(line -> assertThat(line).contains("Langer Text"));
        assertThat(sent)
                .anySatisfy(one -> assertThat(one).contains("\"draft\".\"drafts\".\"title\""))
                .anySatisfy(one -> assertThat(one).contains("\"notification\".\"mails\".\"subject\""))
                .anySatisfy(one -> assertThat(one).contains("\"sheet\".\"intakes\".\"file\""))
                .noneSatisfy(one -> assertThat(one).contains("\"drafts\".\"base\""))
                .noneSatisfy(one -> assertThat(one).contains("\"mails\".\"words\""))
                .noneSatisfy(one -> assertThat(one).contains("\"intakes\".\"notes\""))
                .noneSatisfy(one -> assertThat(one).contains("\"versions\".\"content\""));
    }

    @Test
    void manyWhoWantAnAccountBackCostNoMoreThanOne() {
        var admin = people.of(new Site(port), "Ada Amt", "administrator");
        for (int number = 1; number <= 20; number++) {
            var person = people.of(new Site(port), "Rückkehr %02d".formatted(number), "")
                    .person();
            change(
                    "insert into identity.identity_checks (id, person_id, asked_at, expires_at) values"
                            + " (gen_random_uuid(), ?, now(), now() + interval '1 day')",
                    person.id().value());
        }

        var sent = statements.during(() -> admin.get("/schreibtisch"));

        assertThat(admin.mine().stream().filter(line -> line.contains("Rückkehr")))
                .hasSizeGreaterThanOrEqualTo(20);
        assertThat(sent).hasSizeLessThan(40);
        assertThat(sent.stream().filter(one -> one.contains("\"identity_checks\"")))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theDeskCostsFewStatementsHoweverMuchWaits() {
        for (var title : List.of("Eins", "Zwei", "Drei", "Vier", "Fünf")) {
            desk.writer().press(desk.make(title), "/vorschlag");
        }
        assertThat(desk.second().mine()).hasSizeGreaterThanOrEqualTo(5);
        var sent = statements.during(() -> desk.second().get("/schreibtisch"));
        assertThat(sent).hasSizeLessThanOrEqualTo(FEW);
    }

    /** Each page reads its own part of them, and what lies behind what is counted can be reached. */
    @Test
    void ofMoreThanAreCountedItIsSaidSoAndAllCanBeReached() {
        manyAreProposed();
        try {
            var second = desk.second();
            assertThat(second.get("/schreibtisch").page().select("#mine").text())
                    .contains("mindestens 1.0");
            assertThat(second.get("/schreibtisch").page().select("#elsewhere").text())
                    .as("the one list takes nothing from the count of the other")
                    .contains("(mindestens 1)");
            var sent = statements.during(() -> second.get("/schreibtisch"));
            assertThat(sent).hasSizeLessThanOrEqualTo(FEW + 3);
            assertThat(sent)
                    .filteredOn(one -> one.contains("\"draft\".\"drafts\".\"title\""))
                    .allSatisfy(one -> assertThat(one).contains("rank() over"));

            var found =
                    walked(second, "mindestens 1.0").stream().map(Element::text).toList();
            assertThat(found).doesNotHaveDuplicates();
            assertThat(found.stream().filter(line -> line.contains("Ein Fall von vielen")))
                    .hasSize(TaskSource.MOST + 21);
        } finally {
            change("delete from draft.drafts where title like 'Ein Fall von vielen%'");
        }
    }

    /** More than are counted by the writer, and one by the second person. */
    private void manyAreProposed() {
        desk.writer().press(desk.make("Ein Fall von vielen"), "/vorschlag");
        change(
                "insert into draft.drafts select gen_random_uuid(), kind, gen_random_uuid(), title || ' ' || n,"
                        + " base, typed, audiences, state, version, changed_by, changed_by_name,"
                        + " changed_at - n * interval '1 minute'"
                        + " from draft.drafts, generate_series(1, ?) n where title = 'Ein Fall von vielen'",
                TaskSource.MOST + 20);
        change(
                "insert into draft.drafts select gen_random_uuid(), kind, gen_random_uuid(), title || ', der eigene',"
                        + " base, typed, audiences, state, version, ?, changed_by_name, changed_at"
                        + " from draft.drafts where title = 'Ein Fall von vielen'",
                desk.second().person().id().value());
    }

    /** What stands on all parts of the list. */
    private static List<Element> walked(Desk reader, String heading) {
        var found = new ArrayList<Element>();
        for (var next = "/schreibtisch/aufgaben/meine"; !next.isEmpty(); ) {
            var part = reader.get(next);
            assertThat(part.heading()).contains(heading);
            found.addAll(part.page().select("main ul.names > li"));
            next = part.page().select(".pager a[rel=next]").attr("href");
        }
        return found;
    }
}
