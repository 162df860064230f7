package org.wandelwerk.shell.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Words that would act if a page, feed or file let them, in every column that holds words of people. */
@TestComponent
class ActingWords {

    /** Would run as markup, in an attribute, in a script, in a template, as a formula, and as a line of its own. */
    private static final String ACTING = "=kanari%d\"'><img src=x onerror=kanari()></script><script>kanari()</script>"
            + "<!--]]>{{kanari}}${kanari}";

    private static final String LINE = "\r\nATTACH:kanari\r\n\r\n<kanari>";

    private static final List<String> WORDS = List.of(
            "committee.committees goal_de goal_en",
            "committee.names name_de name_en",
            "committee.speakers affiliation statement_de statement_en",
            "organisation.organisations town note",
            "organisation.names name short_name",
            "organisation.other_names name",
            "organisation.representatives name",
            "meeting.meetings title_de title_en place note",
            "news.items title_de title_en teaser_de teaser_en",
            "place.districts name sorbian_name designation",
            "place.municipalities name short_name designation sorbian_name sorbian_short_name",
            "place.corridors name_de name_en",
            "place.corridor_stations name_de name_en",
            "topic.topics name_de name_en",
            "programme.programmes name_de name_en",
            "programme.funding_areas name_de name_en",
            "programme.figures note",
            "project.projects title_de title_en summary_de summary_en promoters_given note",
            "project.places given",
            "project.figures note",
            "project.listings title");

    private final DSLContext sql;
    private final Recalls recalls;
    private final Map<String, Integer> columns = new HashMap<>();

    ActingWords(DSLContext sql, Recalls recalls) {
        this.sql = sql;
        this.recalls = recalls;
    }

    /** Writes them before all that is stored, once; gives the number by which each column is known. */
    Map<String, Integer> fill() {
        if (columns.isEmpty()) {
            Acting.as(HouseActors.SYSTEM, () -> {
                WORDS.forEach(this::fill);
                recalls.recall(
                        new Subject(SubjectKind.NEWS, first("select slug from news.items order by slug")),
                        Grounds.of(RecallKind.WITHDRAWN, ACTING.formatted(0), ACTING.formatted(0)));
                return 0;
            });
        }
        return columns;
    }

    private void fill(String written) {
        var parts = written.split(" ");
        for (var column : List.of(parts).subList(1, parts.length)) {
            var number = columns.size() + 1;
            columns.put(parts[0] + "." + column, number);
            fill(parts[0], column, ACTING.formatted(number));
        }
    }

    /** With lines of its own where the column may have such, else without, else as much as it may have. */
    private void fill(String table, String column, String acting) {
        var change = "update %s set %s = $k$%s$k$ || coalesce(%s, '') where %s is not null or %s";
        var isTold = column.replaceFirst("_en$", "_de") + " is not null";
        var whole = change.formatted(table, column, acting + LINE, column, column, isTold);
        var oneLine = change.formatted(table, column, acting, column, column, isTold);
        sql.transaction(all -> all.dsl().execute("""
            do $do$ begin
                begin %s; exception when others then %s; end;
            end $do$\
            """.formatted(whole, oneLine)));
    }

    private String first(String query) {
        return String.valueOf(sql.fetch(query).getFirst().get(0));
    }
}
